/** Letters by script, as parts of a character class: `new RegExp(`[${KANA}${HANGUL}]`)`. */

export const KANA = "\\u3040-\\u30ff";
/** Han characters of the Basic Multilingual Plane. */
export const IDEOGRAPHS = "\\u3400-\\u9fff";
/** Hangul syllables. */
export const HANGUL = "\\uac00-\\ud7af";

/** Characters as wide as two Latin letters, which also say as much as two: those above, Hangul jamo and full-width forms. */
export const WIDE = `\\u1100-\\u11ff${KANA}${IDEOGRAPHS}${HANGUL}\\uf900-\\ufaff\\uff01-\\uff60`;

/** Thai and Lao, which have no sign at the end of a sentence. */
export const UNSTOPPED = "\\u0e01-\\u0eff";

/** Scripts that put no spaces between words, with the characters that they share. For patterns with the flag `u` or `v`. */
export const UNSPACED = ["Han", "Hira", "Kana", "Bopo", "Thai", "Laoo", "Khmr", "Mymr"]
  .map((script) => `\\p{scx=${script}}`)
  .join("");

/** The same without katakana, whose runs are words, and without the characters that scripts share. */
export const UNSPACED_BUT_KATAKANA = ["Han", "Hira", "Bopo", "Thai", "Laoo", "Khmr", "Mymr"]
  .map((script) => `\\p{sc=${script}}`)
  .join("");
/** Katakana with the sign that lengthens a vowel. */
export const KATAKANA = "\\p{sc=Kana}\\u30fc";
