/** What the table of a language says of the heads of printed newspapers. */
import type { Words } from "./word-lists.ts";

export interface NewspaperWords {
  /** Last words of the names of newspapers, which tell one wherever it stands: `Gazette`, `Zeitung`. */
  names?: Words;
  /** First words of them, after an article: `Courrier`, `Faro`. */
  namesFirst?: Words;
  /** Last words that tell one only where a newspaper's head or reference has it, because they are common: `Post`, `Star`. */
  headNames?: Words;
  /** First words of this kind: `Petit`. */
  headNamesFirst?: Words;
  /** Before such a name. */
  articles?: Words;
  /** What tells the line of an issue: volume, number, price. */
  issue?: Words;
  /** Before the number of a page. */
  page?: Words;
  /** Before the name of the newspaper in a reference: `Source:`, `Aus dem`. */
  from?: Words;
}
