/** The words of the heads of printed newspapers, of all languages, as patterns. */
import { anyWord } from "./registry.ts";

const NAMES = anyWord(({ newspapers }) => [...(newspapers?.names ?? []), ...(newspapers?.headNames ?? [])]);
const NAMES_FIRST = anyWord(({ newspapers }) => [
  ...(newspapers?.namesFirst ?? []),
  ...(newspapers?.headNamesFirst ?? []),
]);
const ARTICLES = anyWord(({ newspapers }) => newspapers?.articles);
const AND = anyWord(({ bylines }) => bylines?.and);
const WORD = String.raw`[\p{L}\p{M}][\p{L}\p{M}.'’&-]{0,30}`;

/** The name of a newspaper: `THE LINDMOUTH MERCURY.`, `Le Courrier de Lindemer`, `波崎新聞`. */
export const NEWSPAPER_NAME = new RegExp(
  String.raw`^(?:${ARTICLES}\s)?(?:(?:${WORD} ){0,4}[\p{L}-]{0,20}(?:${NAMES})(?: (?:${AND}|&) ${WORD}(?: ${WORD})?)?|(?:${NAMES_FIRST})(?: ${WORD}){0,4})\.?$`,
  "iu",
);

/** Such a name with its article: `The Lindmouth Post`. */
export const NEWSPAPER_ARTICLE = new RegExp(String.raw`^${ARTICLES}\s`, "iu");

/** What begins a line under such a name: `Journal politique, littéraire et commercial`. */
export const NEWSPAPER_KIND = new RegExp(String.raw`^(?:${NAMES_FIRST}|${NAMES})(?!\p{L})`, "iu");

/** Volume, number or price, with a number. */
export const ISSUE_WORD = new RegExp(
  String.raw`(?<!\p{L})${anyWord(({ newspapers }) => newspapers?.issue)}(?!\p{L})`,
  "iu",
);

/** The number of a page, behind the word for it. */
export const PAGE_NUMBER = new RegExp(
  String.raw`(?<!\p{L})${anyWord(({ newspapers }) => newspapers?.page)}\s?([A-Z]?-?\d{1,3}[A-Za-z]?)(?![\p{L}\d])`,
  "iu",
);

/** What a reference has before the name of the newspaper. */
export const REFERENCE_LEAD = new RegExp(
  String.raw`^${anyWord(({ newspapers }) => newspapers?.from)}(?!\p{L})\s?:?\s?`,
  "iu",
);
