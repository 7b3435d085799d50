/** Words of lines that lead from one page of a paper to another, of all languages. */
import { anyWord } from "./registry.ts";

/** `(Continued on page 5)`, `Continued from Page A1`, `Fortsetzung auf Seite 3`: the whole line. */
export const CONTINUED = new RegExp(
  String.raw`^[\s([{*–—-]{0,4}${anyWord(({ furniture }) => furniture?.continued)}` +
    String.raw`[\s.:,–—-]{0,3}(?:[\p{L}.]{1,12}\s){0,2}\p{Lu}?[-\s]?\p{Nd}{1,3}[\s)\]}*.–—…-]{0,5}$`,
  "iu",
);

/** `Page 4`, `Seite 4 von 7`, at an end of a line. */
const PAGE = anyWord(({ furniture }) => furniture?.pageNumber);
const NUMBER = String.raw`\p{Lu}?\p{Nd}{1,4}(?: ?(?:\/|\p{L}{2,4}) ?\p{Nd}{1,4})?`;
export const PAGE_NUMBER = new RegExp(
  String.raw`(?<!\p{L})${PAGE}[ :]?${NUMBER}[^\p{L}\p{Nd}]{0,3}$|^[^\p{L}\p{Nd}]{0,3}${PAGE}[ :]?${NUMBER}(?!\p{L})`,
  "iu",
);

/** A word at the end of a line, or at the beginning of one, which joins it with the other: a headline goes on there. */
export const JOINING_END = new RegExp(
  String.raw`\s${anyWord(({ headlines }) => [...(headlines?.joining ?? []), ...(headlines?.articles ?? [])])}$`,
  "iu",
);
/** One letter alone is the article of another language. */
export const JOINING_START = new RegExp(
  String.raw`^(?!\p{L}\s)${anyWord(({ headlines }) => headlines?.joining)}(?=\s)`,
  "iu",
);

/** The word between two parts of which the first may end with a hyphen for the rest of a word: `Vor- und Nachteile`. */
export const AND = new RegExp(String.raw`^${anyWord(({ headlines }) => headlines?.and)}(?=\s)`, "iu");
