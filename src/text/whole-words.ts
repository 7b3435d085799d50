/** Patterns for words that stand for themselves, in whatever script they are written. */

/**
 * The source of a pattern (flag `u`) that finds any of the words, each a pattern itself, where it is no part of a longer one. `\b` knows
 * the letters of ASCII alone, so that other letters are looked for at either end; scripts without spaces between words have no
 * such ends.
 */
export function wholeWords(words: readonly string[]): string {
  const { ascii = [], spaced = [], unspaced = [] } = byScript(words);
  return join([
    [ascii, String.raw`\b`, String.raw`\b`],
    [spaced, String.raw`(?<!\p{L})`, String.raw`(?!\p{L})`],
    [unspaced, "", ""],
  ]);
}

/** The same for beginnings of words. */
export function wordBeginnings(words: readonly string[]): string {
  const { ascii = [], spaced = [], unspaced = [] } = byScript(words);
  return join([
    [[...ascii, ...spaced], String.raw`(?<!\p{L})`, ""],
    [unspaced, "", ""],
  ]);
}

function byScript(words: readonly string[]): { ascii?: string[]; spaced?: string[]; unspaced?: string[] } {
  return Object.groupBy(words, (word) =>
    UNSPACED.test(word) ? "unspaced" : BEYOND_ASCII.test(word) ? "spaced" : "ascii",
  );
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const BEYOND_ASCII = /[^\p{ASCII}]/u;

function join(parts: readonly [words: readonly string[], before: string, after: string][]): string {
  const filled = parts.filter(([words]) => words.length > 0);
  return `(?:${filled.map(([words, before, after]) => `${before}(?:${words.join("|")})${after}`).join("|")})`;
}
