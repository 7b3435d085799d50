/** Letters by script, as parts of a class of characters: `new RegExp(`[${KANA}${HANGUL}]`)`. */

export const KANA = "\\u3040-\\u30ff";
/** Han characters of the Basic Multilingual Plane. */
export const IDEOGRAPHS = "\\u3400-\\u9fff";
/** Syllables. */
export const HANGUL = "\\uac00-\\ud7af";

/** What is set as wide as two Latin letters and says as much: also the letters that make up syllables, and forms of full width. */
export const WIDE = `\\u1100-\\u11ff${KANA}${IDEOGRAPHS}${HANGUL}\\uf900-\\ufaff\\uff01-\\uff60`;

/** Thai and Lao, which end no sentence with a sign. */
export const UNSTOPPED = "\\u0e01-\\u0eff";

/** Scripts that set no spaces between words, with the signs that they share. For patterns with the flag `u` or `v`. */
export const UNSPACED = ["Han", "Hira", "Kana", "Bopo", "Thai", "Laoo", "Khmr", "Mymr"]
  .map((script) => `\\p{scx=${script}}`)
  .join("");
