/** Words by which the names of newspapers are told, of all languages, and what stands after them in notices of copyright. */
import { HANGUL, IDEOGRAPHS, KANA } from "../../text/scripts.ts";
import { anyWord, wordsOf } from "./registry.ts";
import type { Words } from "./word-lists.ts";

const SYLLABIC = new RegExp(`[${KANA}${IDEOGRAPHS}${HANGUL}]`, "u");
const spaced = (words: Words) => words.filter((word) => !SYLLABIC.test(word)).join("|");
const unspaced = (words: Words) => words.filter((word) => SYLLABIC.test(word)).join("|");

const LAST = wordsOf(({ newspapers }) => newspapers?.names);
const AFTER = wordsOf(({ publishers }) => publishers?.afterNewspaper);

/** A name that such a word ends; what belongs to an outlet may come after it. Looked for from the end of a text, where few words fit. */
export const ENDS_AS_OUTLET = new RegExp(
  String.raw`$(?<=(?:^|[\s-])(?:${spaced(LAST)})(?:\s(?:${spaced(AFTER)}))?)`,
  "iu",
);

/** Such a word anywhere. */
export const OUTLET_WORD = new RegExp(
  String.raw`(?<!\p{L})(?:${spaced([...LAST, ...wordsOf(({ newspapers }) => newspapers?.namesFirst)])})(?!\p{L})|${unspaced(LAST)}`,
  "iu",
);

/** A name that such a word begins, after an article. */
export const BEGINS_AS_OUTLET = new RegExp(
  String.raw`^(?:\p{L}{1,3}[\s'’])?${anyWord(({ newspapers }) => newspapers?.namesFirst)}(?!\p{L})`,
  "iu",
);

/** A name in a script without spaces between words. */
export const UNSPACED_OUTLET = new RegExp(
  `^[${KANA}${IDEOGRAPHS}${HANGUL}]{1,10}(?:${unspaced(LAST)})(?:${unspaced(AFTER)})?$`,
  "u",
);

/** What comes after the name in a notice of copyright. */
export const RIGHTS_RESERVED = new RegExp(`(?:${anyWord(({ publishers }) => publishers?.rightsReserved)})`, "iu");
