/**
 * Text in Latin letters, for addresses. Letters are transliterated one by one, which says how a word is written and not always how it
 * is spoken: Arabic and Hebrew stay without their vowels, Thai and Burmese keep the order of their signs. Han characters are read in
 * Mandarin, and in Chinese alone: their Japanese, Korean and Cantonese readings depend on the word, and no small table has them.
 */
import anyAscii from "any-ascii";
import { romanisedKana } from "./kana.ts";

export interface Romanised {
  /** ASCII. Words with a character whose reading is not known are left out. */
  text: string;
  /** The share of the text's letters that are in words of which all is read, 0 to 1. */
  share: number;
}

/** @param language BCP 47, as far as known. */
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

/** Chinese, and Mandarin and Literary Chinese by their own tags; not Cantonese (`yue`), Wu, Min or Hakka. */
const CHINESE = /^(?:zh|cmn|lzh)(?!-(?:yue|wuu|nan|hak)\b)(?:-|$)/i;
const WORD = /[\p{L}\p{M}\p{N}\uff9e\uff9f]+/gu;
const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}\u30fc\uff70\uff9e\uff9f]+/gu;
