/**
 * Heads and feet of the pages that a text was copied from: page numbers, what is printed over every page, and where it goes on. They
 * stand in the middle of the text, and a paragraph goes on after them.
 */
import { CONTINUED, PAGE_NUMBER } from "../languages/page-words.ts";
import type { Piece } from "./piece.ts";

/**
 * The lines, those of them marked that stand over or under the pages. The first of equal heads stays: it is the masthead.
 * @param wrapped Whether the text is wrapped. Elsewhere numbers alone are those of lists, such as that of the articles that are read most.
 */
export function markPageHeads(pieces: readonly Piece[], wrapped: boolean): readonly Piece[] {
  const withNumbers = pieces.flatMap((piece, at) =>
    mayBeHead(piece) && (wrapped || !BARE_NUMBER.test(piece.text)) ? [{ ...piece, at }] : [],
  );
  const numbered = countedLines(withNumbers);
  const heads = numbered.size > 0 ? withNeighbours(pieces, numbered) : new Set<number>();
  for (const line of withNumbers) if (isContinued(line.text)) heads.add(line.at);
  if (heads.size === 0) return pieces;
  return pieces.map((piece, at) => (heads.has(at) ? { ...piece, ofPage: true } : piece));
}

/** Wider lines are text. */
const WIDEST_HEAD = 160;

function mayBeHead({ text, width }: Piece): boolean {
  return width > 0 && width <= WIDEST_HEAD && /\d/.test(text) && (tellsOfPage(text) || isContinued(text));
}

/** `(Continued on page 5)` */
function isContinued(text: string): boolean {
  return /\p{Nd}[^\p{L}\p{Nd}]{0,5}$/u.test(text) && CONTINUED.test(text);
}

type Placed = Piece & { readonly at: number };

/**
 * The lines that are equal but for a number that counts up by one, the number of the page: their places. Rows and items of lists
 * count up, too, but stand close together.
 */
function countedLines(withNumbers: readonly Placed[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const [form, lines] of Map.groupBy(withNumbers, ({ text }) => formOf(text))) {
    for (const [i, line] of lines.entries()) {
      const beside = [lines[i - 1], lines[i + 1]];
      if (beside.some((other) => other && Math.abs(other.at - line.at) >= PAGE && countsTo(line, other)))
        found.set(line.at, form);
    }
  }
  return found;
}

/** No page has fewer lines, blank ones included. */
const PAGE = 6;

/** The line with every number as the same sign. */
function formOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\p{Nd}{1,9}/gu, "#")
    .replace(/\s+/g, " ");
}

/**
 * Whether the number of a line may be that of a page: alone, with a word for it, or set apart at an end of the line. `Step 2` and
 * `Chapter 3` count up as well, and belong to the text.
 */
function tellsOfPage(text: string): boolean {
  if (!NUMBER_AT_AN_END.test(text)) return false;
  return BARE_NUMBER.test(text) || PAGE_NUMBER.test(text) || SET_APART.test(text) || isPrintedHead(text);
}

/** Where a number stands in most of what follows, or a word for it at the beginning of the line. */
const NUMBER_AT_AN_END = /^[^\p{L}\p{Nd}]{0,4}(?:\p{L}[\p{L}.]{0,14}[ :]?\p{Lu}?)?\p{Nd}|\p{Nd}[^\p{L}\p{Nd}]{0,4}$/u;
/** `4`, `- 4 -`, `[4]`, `4 / 12` */
const BARE_NUMBER = /^[^\p{L}\p{Nd}]{0,4}\p{Nd}{1,4}(?: ?\/ ?\p{Nd}{1,4})?[^\p{L}\p{Nd}]{0,4}$/u;
/** `The Vessmouth Courier    Page 4`, `https://courier.example/pier\t1/2`, `4 | The Vessmouth Courier` */
const SET_APART = /(?:\s{2}|\t|[|·•]\s?)\p{Nd}{1,4}(?: ?\/ ?\p{Nd}{1,4})?$|^\p{Nd}{1,4}(?:\s{2}|\t|\s?[|·•])/u;

/** `4 THE HARBOUR TIMES, SATURDAY, MARCH 12, 1887` */
function isPrintedHead(text: string): boolean {
  return (
    !/\p{Ll}/u.test(text) &&
    /\p{Lu}/u.test(text) &&
    /^\p{Nd}{1,3} | \p{Nd}{1,3}$/u.test(text) &&
    text.split(" ").length >= 4
  );
}

/** Whether the first or the last number of the lines differs by one in the order in which they stand. */
function countsTo(line: Placed, other: Placed): boolean {
  const [first, second] = line.at < other.at ? [line, other] : [other, line];
  const from = numbersOf(first.text);
  const to = numbersOf(second.text);
  const changed = from.flatMap((number, i) => (number === to[i] ? [] : [(to[i] ?? 0) - number]));
  return changed.length === 1 && changed[0] === 1;
}

function numbersOf(text: string): number[] {
  return [...text.matchAll(/\p{Nd}{1,9}/gu)].map(([digits]) => Number(digits));
}

/** The places of the heads and of the lines that stand beside several of them in equal words, but for the first of each. */
function withNeighbours(pieces: readonly Piece[], numbered: ReadonlyMap<number, string>): Set<number> {
  const heads = new Set<number>();
  const seen = new Set<string>();
  const mark = (at: number, form: string) => {
    if (seen.has(form) || isBare((pieces[at] as Piece).text)) heads.add(at);
    seen.add(form);
  };
  const top = pieces.findIndex(({ text }) => text !== "");
  for (const [at, { text, width }] of pieces.entries()) {
    if (text === "" || width > WIDEST_HEAD) continue;
    const form = numbered.get(at);
    if (form !== undefined) mark(at, form);
    else if (at === top || [-1, 1].some((step) => isSharedHead(pieces, numbered, writtenFrom(pieces, at, step)))) {
      if (seen.has(text)) heads.add(at);
      seen.add(text);
    }
  }
  return heads;
}

/** The nearest line that is not blank, upwards or downwards; at most two blank ones may stand between. */
function writtenFrom(pieces: readonly Piece[], at: number, step: number): number {
  let index = at + step;
  while (Math.abs(index - at) <= 2 && pieces[index]?.text === "") index += step;
  return index;
}

function isSharedHead(pieces: readonly Piece[], numbered: ReadonlyMap<number, string>, at: number): boolean {
  return numbered.has(at) && !BARE_NUMBER.test(pieces[at]?.text ?? "");
}

/** Whether it is a number alone, or an address with one: neither tells anything of the article. */
function isBare(text: string): boolean {
  return !/\p{L}{2}/u.test(text) || /^https?:\/\//.test(text);
}
