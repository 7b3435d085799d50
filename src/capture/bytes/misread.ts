/** Signs that a text was decoded by the wrong encoding. */

/** Characters that are looked at. */
const SAMPLE = 65_536;
/** Least number of odd characters: fewer can be a name, a formula or an ornament. */
const FEWEST = 8;

/**
 * The share, from 0 to 1, of the characters beyond ASCII that stand as in no language, but as a misread encoding puts them. It is next to
 * 0 for a text that was read right, and 0 where such characters are few.
 */
export function misreadShare(text: string): number {
  const sample = text.slice(0, SAMPLE);
  const turned = isTurned(sample);
  let beyond = 0;
  let odd = 0;
  for (const [word] of sample.matchAll(WORD)) {
    const strange = strangers(word);
    beyond += strange;
    if (ODD_WORDS.some(({ pattern }) => pattern.test(word)) || (turned && SHOUTED.test(word))) odd += strange;
  }
  return odd < FEWEST ? 0 : odd / beyond;
}

/** Runs of letters and characters beyond ASCII; long ones in pieces. */
const WORD = /[A-Za-z\u0080-\u{10ffff}]{1,200}/gu;

const ODD_WORDS: readonly { name: string; example: string; pattern: RegExp }[] = [
  {
    name: "signs among letters",
    example: "¹®ÀçÀÎ (EUC-KR as windows-1252)",
    pattern:
      /[\u0080-\u009f¢-©¬-¯±-¶¸¹¼-¾×÷ƒ†‡ˆ˜™‰‚][^\0-\x7f\u00a0–—“”‘’„»]|[À-ÿ][\u0080-\u009f¢-©¬-¯±-¶¸¹¼-¾×÷ƒ†‡ˆ˜‰‚]/u,
  },
  {
    name: "accented letters alone",
    example: "Ïðåçèäåíò (windows-1251 as windows-1252)",
    pattern: /[À-ÖØ-öø-\u024f]{4}/u,
  },
  {
    name: "an ideograph within a Latin word",
    example: "B黵germeister (windows-1252 as GBK)",
    pattern: /[A-Za-z][\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff][A-Za-z]/u,
  },
];

/** A word in capitals, except perhaps its first letter: small letters become capitals where KOI8-R is read as windows-1251. */
const SHOUTED = /^[а-яё]?[А-ЯЁ]{2,}$/u;

/** Whether capital and small Cyrillic letters have changed places: `оПЕГХДЕМР`. */
function isTurned(text: string): boolean {
  const turned = text.match(/(?<![а-яёА-ЯЁ])[а-яё][А-ЯЁ]{3}/gu)?.length ?? 0;
  const right = text.match(/(?<![а-яёА-ЯЁ])[А-ЯЁ][а-яё]{3}/gu)?.length ?? 0;
  return turned > 2 && turned > 4 * right;
}

function strangers(word: string): number {
  let count = 0;
  for (const character of word) if (character > "\x7f") count++;
  return count;
}
