/** Patterns for whole words in any script. */

/**
 * The source of a pattern (flag `u`) that finds any of the words, each a pattern itself, where it is not part of a longer word. For other
 * words than ASCII, where `\b` does not work, the pattern checks that no letter is before or after. Words in scripts without spaces
 * are found anywhere.
 */
export function wholeWords(words: readonly string[]): string {
  const { ascii = [], spaced = [], unspaced = [] } = byScript(words);
  return join([
    [ascii, String.raw`\b`, String.raw`\b`],
    [spaced, String.raw`(?<!\p{L})`, String.raw`(?!\p{L})`],
    [unspaced, "", ""],
  ]);
}

/** As `wholeWords`, for beginnings of words. */
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
