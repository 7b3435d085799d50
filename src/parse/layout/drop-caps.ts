/** Initials: first letters of a text, which the page sets large and a copy has on a line of their own. */
import { beginsLower, type Piece } from "./piece.ts";

/** The rest of the first line is no shorter than this; a letter over a shorter line is an entry of an index, or a button. */
const NARROWEST = 30;

/** Whether the upper line is the first letter of the lower one. */
export function isDropCap(above: Piece | undefined, below: Piece | undefined): boolean {
  if (!above || !below || !/^["“„«‘]?\p{Lu}$/u.test(above.text)) return false;
  return below.width >= NARROWEST && (beginsLower(below) || /^\p{Lu}{1,20} .{0,200}\p{Ll}/u.test(below.text));
}

/** The lines of paragraphs, a first letter with those of its paragraph. */
export function withDropCaps(paragraphs: readonly (readonly Piece[])[]): (readonly Piece[])[] {
  const joined: (readonly Piece[])[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    if (last?.length === 1 && isDropCap(last[0], paragraph[0])) joined[joined.length - 1] = [...last, ...paragraph];
    else joined.push(paragraph);
  }
  return joined;
}

/**
 * What stands between an initial and the rest of its line: a space where the letter is a word by itself, as in `A harbour`. That is so where
 * the page has the rest as a word elsewhere, and not both together.
 * @param words Of the page, in lower case.
 */
export function seamOfDropCap(letter: string, rest: string, words: ReadonlySet<string>): "" | " " {
  const word = rest.match(/^[\p{L}\p{M}]{1,40}/u)?.[0].toLowerCase() ?? "";
  const whole = letter.slice(-1).toLowerCase() + word;
  return words.has(word) && !words.has(whole) ? " " : "";
}
