/** Groups of an index of names: one for each letter of the Latin alphabet, and one for each other script. */

export function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}

/** `A` for names in Latin letters, by their sorting key; the ISO 15924 code of another script; `undefined` where there is no letter. */
export function letterGroup(name: string, key: string): string | undefined {
  return SCRIPTS.find(([, letters]) => letters.test(name))?.[0] ?? /[A-Z]/.exec(key.toUpperCase())?.[0];
}

/** Scripts other than Latin by their ISO 15924 codes. Japanese names are mostly Han, and those in kana stand beside them. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["Hang", /\p{Script=Hangul}/u],
  ["Hani", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Beng", /\p{Script=Bengali}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Armn", /\p{Script=Armenian}/u],
  ["Geor", /\p{Script=Georgian}/u],
];
