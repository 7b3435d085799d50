/** What the table of a language says of the periods by which issues are dated. */
import type { Words } from "./word-lists.ts";

export interface PeriodWords {
  spring?: Words;
  summer?: Words;
  autumn?: Words;
  winter?: Words;
  /** Before the number of a week. */
  week?: Words;
  /** Between the first and the last of days or months. */
  until?: Words;
  /** What an issue of a periodical is called. */
  issue?: Words;
}
