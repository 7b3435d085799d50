/** The words by which a page says what a date beside them means, of all languages. */
import { wordBeginnings } from "../../text/whole-words.ts";
import { anyWord, wordsOf } from "./registry.ts";

export interface DateLabel {
  rule: string;
  meaning: "published" | "updated" | "other";
  pattern: RegExp;
  example: string;
}

const PUBLISHED = anyWord(({ dates }) => dates?.published);

/** Looked for just before a date, or after it (`2 April 2024 veröffentlicht`); the nearest one counts. */
export const DATE_LABELS: readonly DateLabel[] = [
  {
    rule: "updated-word",
    meaning: "updated",
    pattern: new RegExp(
      anyWord(({ dates }) => dates?.updated),
      "giu",
    ),
    example: "Last updated 3 May 2024",
  },
  {
    rule: "published-word",
    meaning: "published",
    pattern: new RegExp(`${PUBLISHED}|${wordBeginnings(wordsOf(({ dates }) => dates?.dated))}`, "giu"),
    example: "Posted on : 2021-01-22 17:32 KST",
  },
];

/** A word that says of publication wherever it stands, as a word of its own. */
export const PUBLISHED_WORD = new RegExp(String.raw`(?<!\p{L})${PUBLISHED}(?!\p{L})`, "iu");

/** Words that make a date something else than the article's own: an event, a copyright, an appointment. */
export const OTHER_DATES = new RegExp(
  anyWord(({ dates }) => dates?.other),
  "iu",
);

/** Words for a time that has meaning only on the day of reading. */
export const RELATIVE_TIME = new RegExp(String.raw`(?:^|[^\p{L}])${anyWord(({ dates }) => dates?.relative)}`, "iu");

/** Words before a weekday that is not that of the news. */
export const ANOTHER_DAY = new RegExp(String.raw`\b${anyWord(({ dates }) => dates?.anotherDay)}\s$`, "i");
