/**
 * The page as the parser works on it: the lines that are not blank, each measured once.
 *
 * Patterns only ever look at `head`, which is bounded, so that no line can make a pattern slow.
 */

import type { Block, LineOfForm, PageText } from "../../model/page-text.ts";
import { sameWords, singleSpaced, wordsOfSpaced } from "../../text/same-words.ts";
import { UNSTOPPED, WIDE } from "../../text/scripts.ts";
import type { DateMention } from "../dates/date-mention.ts";
import { endsSentence } from "../languages/sentence-ends.ts";
import { type FlowLine, flowLines } from "../layout/flow-lines.ts";
import type { NamedForm } from "../names/byline-forms.ts";

/** Patterns see this much of a line; longer lines are prose, whatever they say. */
export const HEAD_LENGTH = 400;

export interface PageLine {
  /** Position in `PageLines.lines`. */
  index: number;
  /** 1-based number of the capture's line, the first where it has several. */
  number: number;
  /** Of all lines of the capture that it is made of. */
  numbers: readonly number[];
  /** The words, trimmed, with runs of spaces as they stand. */
  text: string;
  /** The first 400 characters of `text`, inner runs of spaces made one. */
  head: string;
  /** The last 80 characters of `text`. */
  tail: string;
  /** What `head` says (see `sameWords`). */
  words: string;
  /** Length in Latin letters: an ideograph, kana or hangul syllable counts for two. */
  width: number;
  /**
   * Whether it ends as a sentence does: `.`, `!`, `?`, `…`, `。`, a closing quote or bracket after one of them. Thai and Lao are
   * written without stops: there it is a line of some length.
   */
  closed: boolean;
  blankBefore: boolean;
  blankAfter: boolean;
  /** Number of lines in its run: lines with no blank one between them. */
  run: number;
  /** How many lines of the page say the same. */
  copies: number;
  block?: Block;
  /** What besides a paragraph it is part of, where no markup tells; see `withStructures`. */
  structure?: Structure;
  /** Whether it stands over or under a page of the original. */
  ofPage?: true;
  form?: LineOfForm;
  /** What the parser has found in the line, kept so that it is looked for once. */
  found: Found;
}

/**
 * `lead-in`: the line over a list. `item`, `row`: of a list, of a table. `turn`: what a speaker says, with the name before it.
 * `verse`: a line of a poem. `signature`: who wrote the letter above it.
 * `alike`: in a list without bullets.
 */
export type Structure = "lead-in" | "item" | "row" | "turn" | "verse" | "signature" | "alike";

interface Found {
  /** See `datesIn`. */
  dates?: readonly DateMention[];
  /** See `captionRule`; `null` where it is none. */
  caption?: CaptionRule | null;
  /** See `isHeaderLine`. */
  header?: boolean;
  /** See `formOf`; `null` where it has none. */
  bylineForm?: NamedForm | null;
  /** See `isProse`, of a line that ends without a stop. */
  prose?: boolean;
  /** See `isOutletLine`. */
  outlet?: boolean;
  /** See `announcesName`. */
  announcesName?: boolean;
  /** See `subjectOf`. */
  subjectWords?: readonly string[];
  /** The same, each once. */
  subject?: ReadonlySet<string>;
}

export interface PageLines {
  lines: PageLine[];
  /** Index of a line by what it says (see `sameWords`), the first of equal ones. */
  byWords: Map<string, number>;
  /** Whether the lines carry markup. */
  marked: boolean;
  /** See `headsEntry`; kept so that they are looked for once. */
  entries?: ReadonlySet<number>;
}

export function measurePage(page: PageText): PageLines {
  const lines: PageLine[] = [];
  const counts = new Map<string, number>();
  const byWords = new Map<string, number>();
  let blankBefore = true;
  let runStart = 0;
  const closeRun = () => {
    for (let i = runStart; i < lines.length; i++) (lines[i] as PageLine).run = lines.length - runStart;
    runStart = lines.length;
  };
  for (const line of flowLines(page)) {
    const text = line.text.trim();
    if (text === "") {
      const last = lines.at(-1);
      if (last && !blankBefore) {
        last.blankAfter = true;
        closeRun();
      }
      blankBefore = true;
      continue;
    }
    const measured = measureLine(line, text, lines.length, blankBefore);
    const { words } = measured;
    counts.set(words, (counts.get(words) ?? 0) + 1);
    if (!byWords.has(words)) byWords.set(words, measured.index);
    lines.push(measured);
    blankBefore = false;
  }
  closeRun();
  const last = lines.at(-1);
  if (last) last.blankAfter = true;
  for (const line of lines) line.copies = counts.get(line.words) ?? 1;
  return { lines, byWords, marked: lines.some((line) => line.block !== undefined) };
}

/** The `words` of a line. */
export function headWords(text: string): string {
  return sameWords(headOf(text.trim()));
}

function headOf(text: string): string {
  return singleSpaced(text.slice(0, HEAD_LENGTH));
}

const WIDE_LETTER = new RegExp(`[${WIDE}]`, "g");
/** Thai and Lao letters at the end, and how long a line of them must be to be a sentence: headlines are shorter. */
const UNSTOPPED_END = new RegExp(`[${UNSTOPPED}]["\\u201d)]?$`);
const UNSTOPPED_SENTENCE = 80;

/** @param tail The line's last characters. @param width See `PageLine`. */
function isClosed(tail: string, width: number): boolean {
  if (endsSentence(tail)) return true;
  if (width >= UNSTOPPED_SENTENCE && UNSTOPPED_END.test(tail)) return true;
  return tail.endsWith("**") && endsSentence(tail.slice(0, -2));
}

function measureLine(line: FlowLine, text: string, index: number, blankBefore: boolean): PageLine {
  const head = headOf(text);
  const tail = text.slice(-80);
  const sample = text.length > 2000 ? text.slice(0, 2000) : text;
  const wide = sample.match(WIDE_LETTER)?.length ?? 0;
  const width = Math.round(text.length * (1 + wide / Math.max(1, sample.length)));
  return {
    index,
    number: line.numbers[0] as number,
    numbers: line.numbers,
    text,
    head,
    tail,
    words: wordsOfSpaced(head),
    width,
    closed: isClosed(tail, width),
    blankBefore,
    blankAfter: false,
    run: 1,
    copies: 1,
    found: {},
    ...(line.block ? { block: line.block } : {}),
    ...(line.ofPage && { ofPage: true }),
    ...(line.form ? { form: line.form } : {}),
  };
}

/** Wider lines are no headings within a text. In Latin letters. */
export const WIDEST_SUBHEADING = 120;

/** As many lines of a page are searched for each headline that it may have, and for the order of its dates: a limit of the time alone. */
export const LINES_SEARCHED = 1500;

/** Why a line is a caption or a credit. */
export interface CaptionRule {
  role: "caption" | "credit";
  rule: string;
}
