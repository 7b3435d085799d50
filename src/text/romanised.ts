/**
 * Text in Latin letters, for addresses. Letters are transliterated one by one, by how a word is written and not by how it is spoken:
 * Arabic and Hebrew get no vowels, Thai and Burmese keep the order of their letters. Han characters are read in Mandarin, and only in
 * Chinese text: their Japanese, Korean and Cantonese readings depend on the word and need a dictionary.
 */
import anyAscii from "any-ascii";
import { romanisedKana } from "./kana.ts";

export interface Romanised {
  /** ASCII. Words with a character that cannot be read are left out. */
  text: string;
  /** Share of the text's letters that are in words that are read as a whole, 0 to 1. 0 for a text without letters. */
  share: number;
}

/** @param language BCP 47, where it is known. */
export function romanised(text: string, language: string | undefined): Romanised {
  const readsHan = language !== undefined && CHINESE.test(language);
  let [letters, known] = [0, 0];
  const kept = text.replace(WORD, (word) => {
    const length = [...word].length;
    letters += length;
    if (!readsHan && HAN.test(word)) return " ";
    known += length;
    return word.replace(KANA, romanisedKana);
  });
  return { text: anyAscii(kept), share: letters === 0 ? 0 : known / letters };
}

/** How a name is spelt in ASCII, lower case, letters and digits alone: `kustenbote` and `kuestenbote` for `Küstenbote`. Empty where it cannot be. */
export function asciiSpellings(name: string): string[] {
  const composed = name.normalize("NFC").toLowerCase();
  const twoLetters = composed.replace(/[äöüåøæ]/g, (letter) => DIGRAPHS[letter] ?? letter);
  const spellings = [composed, twoLetters].flatMap((text) => {
    const { text: letters, share } = romanised(text, undefined);
    return share === 1 ? [letters.toLowerCase().replace(/[^a-z0-9]+/g, "")] : [];
  });
  return [...new Set(spellings)].filter(Boolean);
}

/** Letters for which German and the languages of Scandinavia write two where they have ASCII alone. */
const DIGRAPHS: { readonly [letter: string]: string } = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe", æ: "ae" };

/** Tags of Chinese, Mandarin and Literary Chinese; not those of Cantonese (`yue`), Wu, Min and Hakka. */
const CHINESE = /^(?:zh|cmn|lzh)(?!-(?:yue|wuu|nan|hak)\b)(?:-|$)/i;
const WORD = /[\p{L}\p{M}\p{N}\uff9e\uff9f]+/gu;
const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}\u30fc\uff70\uff9e\uff9f]+/gu;
