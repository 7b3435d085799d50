/** The words of a paragraph whose lines are joined, those whole that are divided between two lines. */
import { AND } from "../languages/page-words.ts";
import { beginsLower, dividesWord, joinsUnspaced, type Piece } from "./piece.ts";

/**
 * The words of a paragraph. A word that was divided at the end of a line is whole again, and keeps its hyphen where the text writes
 * it so elsewhere.
 * @param hyphenated The words with a hyphen within them that stand in the text, in lower case.
 */
export function wordsOfLines(lines: readonly Piece[], hyphenated: ReadonlySet<string>): string {
  let words = lines[0]?.text ?? "";
  for (const [i, below] of lines.entries()) {
    const above = lines[i - 1];
    if (above) words = joined(words, above, below, hyphenated);
  }
  return words;
}

function joined(words: string, above: Piece, below: Piece, hyphenated: ReadonlySet<string>): string {
  if (!dividesWord(above, below))
    return joinsUnspaced(above.text, below.text) ? words + below.text : `${words} ${below.text}`;
  // `Vor- und Nachteile`: the hyphen stands for the rest of a word.
  if (AND.test(below.text)) return `${words} ${below.text}`;
  const start = words.slice(-60).match(/[\p{L}\p{M}’'-]{1,40}$/u)?.[0] ?? "";
  const rest = below.text.slice(0, 60).match(/^[\p{L}\p{M}’']{1,40}/u)?.[0] ?? "";
  const whole = (start + rest).toLowerCase();
  return hyphenated.has(whole) || !beginsLower(below) ? words + below.text : words.slice(0, -1) + below.text;
}

/** The words with a hyphen within them that stand in the paragraphs, in lower case; none where no word is divided. */
export function hyphenatedWords(paragraphs: readonly { readonly pieces: readonly Piece[] }[]): ReadonlySet<string> {
  const isDivided = paragraphs.some(({ pieces }) =>
    pieces.some((below, i) => i > 0 && dividesWord(pieces[i - 1] as Piece, below)),
  );
  if (!isDivided) return new Set();
  const texts = paragraphs.flatMap(({ pieces }) => pieces.map(({ text }) => text.toLowerCase()));
  return new Set(texts.flatMap((text) => text.match(HYPHENATED) ?? []));
}

const HYPHENATED = /(?<![\p{L}-])\p{L}{1,30}-\p{L}{1,30}(?![\p{L}-])/gu;
