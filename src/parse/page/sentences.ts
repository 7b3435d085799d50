/** The sentences of a line. */
import { UNSPACED, UNSTOPPED } from "../../text/scripts.ts";
import { wordsOf } from "../languages/registry.ts";
import { isProse } from "./article-text.ts";
import type { PageLine } from "./page-lines.ts";

const ENDS = wordsOf(({ sentenceEnds }) => sentenceEnds).join("");
/** Signs that close a quotation or bracket after the end of a sentence. */
const CLOSING = String.raw`[\p{Pe}\p{Pf}"'\u201c\u201d\u2019\u00bb\u00ab]{0,4}`;
/** The end of a sentence: before a space or the end of the text; those of scripts without spaces anywhere. */
const END = String.raw`[${ENDS}]${CLOSING}(?=\s|$)|[。！？｡]${CLOSING}`;
const ANY_END = new RegExp(END, "u");
const EACH_END = new RegExp(END, "gu");
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, "gv");
const UNSTOPPED_LETTER = new RegExp(`[${UNSTOPPED}]`);

/** Fewer words end at an abbreviation or are a label; of scripts without spaces, letters. */
const LEAST_WORDS = 4;
const LEAST_LETTERS = 8;

/** Whether the line may have a sentence: one ends in what is looked at of it, or it is long. */
export function mayHoldSentence(line: PageLine): boolean {
  return line.closed || isProse(line) || ANY_END.test(line.head);
}

/** The sentences, each with its end. What is too short for one belongs to the next; what no end closes is one where the whole line is prose. */
export function sentencesOf(line: PageLine): string[] {
  const { text } = line;
  const sentences: string[] = [];
  let start = 0;
  let counted = 0;
  let length = 0;
  for (const end of text.matchAll(EACH_END)) {
    const until = end.index + end[0].length;
    length += lengthOf(text.slice(counted, until));
    counted = until;
    if (length < 1 || (until < text.length && mayAbbreviate(text, end.index))) continue;
    sentences.push(text.slice(start, until).trim());
    start = until;
    length = 0;
  }
  const rest = text.slice(start).trim();
  const isWhole = isProse(line) && (sentences.length === 0 || UNSTOPPED_LETTER.test(rest));
  return isWhole && lengthOf(rest) >= 1 ? [...sentences, rest] : sentences;
}

/** Whether the full stop may be that of an abbreviation: after a short word, or a capitalised one that is not long: `vs.`, `Dec.`, `Grover M.` */
function mayAbbreviate(text: string, at: number): boolean {
  if (text.charAt(at) !== ".") return false;
  const word = LAST_WORD.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? "";
  return word.length < (/^\p{Lu}/u.test(word) ? 6 : 3);
}
const LAST_WORD = /[\p{L}\p{M}\p{N}]{0,12}$/u;

/** How much is said, of what a sentence says at least. */
function lengthOf(text: string): number {
  return (text.match(WORD)?.length ?? 0) / LEAST_WORDS + (text.match(UNSPACED_LETTER)?.length ?? 0) / LEAST_LETTERS;
}
