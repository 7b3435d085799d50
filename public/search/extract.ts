/** Finds the words of a query in texts: for marks, and for the lines of an article that results show. */
import { type Token, tokensOf } from "./letters.ts";
import { means } from "./match.ts";
import type { Clause, Field } from "./query.ts";
import type { Stemmer } from "./stems.ts";

/** A piece of a text, marked where it is what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Letters of an extract: two or three lines. */
const LONGEST = 240;
/** Letters before the first marked word of an extract. */
const BEFORE = 60;

/** A text with the words of the query marked. @param field That of the text; absent for the text itself. */
export function markedText(text: string, clauses: readonly Clause[], stemmer: Stemmer, field?: Field): Piece[] {
  return pieces(text, 0, text.length, marks(text, clauses, stemmer, field));
}

/** The place of a text with most words of the query, with these marked. @param blocks The paragraphs of the text. */
export function extractOf(blocks: readonly string[], clauses: readonly Clause[], stemmer: Stemmer): Piece[] {
  const texts = blocks.map((block) => block.replace(/\s+/g, " ").trim()).filter(Boolean);
  let best = { text: texts[0] ?? "", found: [] as Mark[], start: 0, worth: 0 };
  for (const text of texts) {
    const found = marks(text, clauses, stemmer);
    for (const { start } of found) {
      const near = found.filter((mark) => mark.start >= start && mark.end <= start + LONGEST - BEFORE);
      const worth = new Set(near.map(({ clause }) => clause)).size;
      if (worth > best.worth) best = { text, found, start, worth };
    }
    if (best.worth === clauses.filter(({ excluded }) => !excluded).length) break;
  }
  const { text, found } = best;
  const from = wordStart(
    text,
    best.worth > 0 && text.length > LONGEST ? Math.max(0, Math.min(best.start - BEFORE, text.length - LONGEST)) : 0,
  );
  const to = wordEnd(text, Math.min(text.length, from + LONGEST));
  return [
    ...(from > 0 ? [{ text: "… ", marked: false }] : []),
    ...pieces(text, from, to, found),
    ...(to < text.length ? [{ text: " …", marked: false }] : []),
  ];
}

interface Mark {
  start: number;
  end: number;
  /** Position among the clauses. */
  clause: number;
}

/** Where the words of the query are, in the order of the text. */
function marks(text: string, clauses: readonly Clause[], stemmer: Stemmer, field?: Field): Mark[] {
  const tokens = tokensOf(text);
  return clauses
    .flatMap((clause, i) =>
      clause.excluded || (clause.field && clause.field !== field) ? [] : marksOf(tokens, clause, i, stemmer),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function marksOf(tokens: readonly Token[], { elements }: Clause, clause: number, stemmer: Stemmer): Mark[] {
  const isAt = (start: number) =>
    elements.every((element) => {
      const token = tokens[start + element.offset];
      return token !== undefined && means(element, token.form, stemmer);
    });
  const last = elements.at(-1);
  // The second letter of a pair is a word of its own in the text.
  const length = (last?.offset ?? 0) + (last?.kind === "pair" ? 1 : 0);
  return tokens.flatMap(({ start }, at) =>
    isAt(at) ? [{ start, end: tokens[at + length]?.end ?? start, clause }] : [],
  );
}

function pieces(text: string, from: number, to: number, found: readonly Mark[]): Piece[] {
  const cut: Piece[] = [];
  let at = from;
  const add = (end: number, marked: boolean) => {
    const last = cut.at(-1);
    const piece = text.slice(at, end);
    if (piece !== "" && last?.marked === marked) last.text += piece;
    else if (piece !== "") cut.push({ text: piece, marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of found) {
    if (start < from || end > to) continue;
    if (start > at) add(start, false);
    if (end > at) add(end, true);
  }
  add(to, false);
  return cut;
}

/** The beginning of the next word, unless it is far. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(" ", at);
  return space >= 0 && space < at + 30 ? space + 1 : wholeCharacter(text, at);
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(" ", at);
  return space > at - 30 ? space : wholeCharacter(text, at);
}

function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? "") ? at - 1 : at;
}
