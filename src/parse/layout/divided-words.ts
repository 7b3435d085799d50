/** The words of a paragraph whose lines are joined; words that were divided between two lines are whole again. */
import { AND } from "../languages/page-words.ts";
import { isDropCap, seamOfDropCap } from "./drop-caps.ts";
import { beginsLower, dividesWord, joinsUnspaced, type Piece } from "./piece.ts";

/**
 * The words of a paragraph. A word that was divided at the end of a line is whole again, and keeps its hyphen where the text writes
 * it so elsewhere.
 * @param known See `knownWords`.
 */
export function wordsOfLines(lines: readonly Piece[], known: ReadonlySet<string>): string {
  let words = lines[0]?.text ?? "";
  for (const [i, below] of lines.entries()) {
    const above = lines[i - 1];
    if (above) words = joined(words, above, below, known);
  }
  return words;
}

function joined(words: string, above: Piece, below: Piece, known: ReadonlySet<string>): string {
  if (isDropCap(above, below)) return words + seamOfDropCap(above.text, below.text, known) + below.text;
  if (!dividesWord(above, below))
    return joinsUnspaced(above.text, below.text) ? words + below.text : `${words} ${below.text}`;
  // `Vor- und Nachteile`: the hyphen stands for the rest of a word.
  if (AND.test(below.text)) return `${words} ${below.text}`;
  const start = words.slice(-60, -1).match(/[\p{L}\p{M}’']{1,40}$/u)?.[0] ?? "";
  const rest = below.text.slice(0, 60).match(/^[\p{L}\p{M}’']{1,40}/u)?.[0] ?? "";
  const whole = `${start}-${rest}`.toLowerCase();
  return known.has(whole) || !beginsLower(below) ? words + below.text : words.slice(0, -1) + below.text;
}

/**
 * The words that stand in the paragraphs, those with a hyphen also whole, in lower case; none where no word is divided and no first letter
 * set apart.
 */
export function knownWords(paragraphs: readonly { readonly pieces: readonly Piece[] }[]): ReadonlySet<string> {
  const isNeeded = paragraphs.some(({ pieces }) =>
    pieces.some((below, i) => {
      const above = pieces[i - 1];
      return above !== undefined && (dividesWord(above, below) || isDropCap(above, below));
    }),
  );
  if (!isNeeded) return new Set();
  const words = paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ text }) => text.toLowerCase().match(WORDS) ?? []));
  return new Set(words);
}

const WORDS = /(?<![\p{L}-])\p{L}{1,40}(?:-\p{L}{1,40})?(?![\p{L}-])/gu;
