/** Tells lists without bullets: lines that are built alike, as copied lists of offers, codes or results are. */
import { append } from "../../text/list.ts";
import type { PageLine } from "./page-lines.ts";

/** So many lines that are like one near them are a list; menus and lists of other articles are not built alike. */
const LIST = 8;

/** How far apart lines of one list stand: a heading or a caption may come between. */
const NEAR = 4;

/** With so many lines of the list above it a line is compared. */
const COMPARED = 8;

/** Longer lines are paragraphs. In Latin letters. */
const WIDEST = 200;

/** What two lines of a list have in common at least: words, or the first of two. */
const SHARED_WORDS = 2;
const SHARED_SHARE = 0.4;

/** The lines of such lists, with the headings and captions within them. */
export function likeLines(lines: readonly PageLine[]): PageLine[] {
  const found: PageLine[] = [];
  let chain: number[] = [];
  let words: (readonly string[])[] = [];
  const close = () => {
    if (chain.length >= LIST) append(found, lines.slice(chain[0], (chain.at(-1) as number) + 1));
    chain = [];
    words = [];
  };
  for (const line of lines) {
    const last = chain.at(-1);
    if (last !== undefined && line.index - last > NEAR) close();
    if (line.closed || line.width > WIDEST) continue;
    const own = line.words
      .replace(/[^\p{L}\p{Nd}\p{M} ]+/gu, "")
      .replace(/\p{Nd}+/gu, "#")
      .split(" ");
    if (chain.length === 0 || words.slice(-COMPARED).some((other) => areAlike(own, other))) {
      chain.push(line.index);
      words.push(own);
    } else if (chain.length === 1) {
      chain = [line.index];
      words = [own];
    }
  }
  close();
  return found;
}

function areAlike(one: readonly string[], other: readonly string[]): boolean {
  const shorter = one.length < other.length ? one : other;
  const longer = shorter === one ? other : one;
  // What a page says again and again is a label of its own, and no item.
  if (shorter.length < 2 || one.join(" ") === other.join(" ")) return false;
  const shared = new Set(shorter.filter((word) => longer.includes(word))).size;
  if (shared >= SHARED_WORDS) return shared >= shorter.length * SHARED_SHARE;
  return shared === 1 && shorter.length === 2 && shorter[0] === longer[0] && (shorter[0]?.length ?? 0) >= 4;
}
