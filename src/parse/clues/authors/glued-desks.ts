/** Names of a byline without the desk that ran into them, where another line of the page says the name alone. */
import { sameWords } from "../../../text/same-words.ts";
import { isPersonName } from "../../names/person-names.ts";
import type { PageLines } from "../../page/page-lines.ts";
import type { Byline } from "./byline-parts.ts";

/** Characters of a desk: `Cybersecurity`. */
const LONGEST_DESK = 14;

/** `By Ana Ruiz Data and Graphics Journalist`, `Ana RuizData`: `Ana Ruiz`, where the page names her so under the text. */
export function withoutDesks(page: PageLines, byline: Byline): Byline {
  const people = byline.names.people.map((name) => nameAlone(page, name) ?? name);
  return { ...byline, names: { ...byline.names, people: [...new Set(people)] } };
}

/** The longest beginning of the name, of two words at least, that a line of the page consists of. */
function nameAlone({ byWords, lines }: PageLines, name: string): string | undefined {
  const words = sameWords(name);
  if (byWords.has(words)) return undefined;
  for (let end = words.length - 1; end >= Math.max(1, words.length - LONGEST_DESK); end--) {
    const beginning = words.slice(0, end).trimEnd();
    const head = beginning.includes(" ") ? lines[byWords.get(beginning) ?? -1]?.head : undefined;
    if (head !== undefined && isPersonName(head)) return head;
  }
  return undefined;
}
