/** Finds the heads of articles that follow each other in one text: a title, and byline and date or labels under it, over text. */

import type { Line } from "../../model/page-text.ts";
import { append } from "../../text/list.ts";
import { MAIL, TYPED } from "./clippers.ts";
import { knownLabel } from "./labelled-lines.ts";
import { BEFORE_WRITER } from "./labels.ts";

export interface Heads {
  /** Indices of the lines with which articles begin. */
  starts: readonly number[];
  /** Whether each has a head of its own that can be no other thing, so that the text is surely that of several articles. */
  sure: boolean;
}

/** Lines of a head under its title. */
const DEPTH = 6;
/** Lines besides heads and paragraphs that a text of articles may have for each of them: a page of the web has more. */
const OTHER_LINES = 4;

interface Paragraph {
  /** Index of its first line. */
  start: number;
  lines: readonly string[];
  width: number;
}

export function headsOf(lines: readonly Line[]): Heads {
  const paragraphs = paragraphsOf(lines);
  const heads = apart(paragraphs);
  if (heads.length < 2) return { starts: [], sure: false };
  const others = paragraphs.filter((one) => !isText(one)).reduce((sum, one) => sum + one.lines.length, 0);
  const sums = textSums(paragraphs);
  const texts = heads.map(({ at }, i) => (sums[heads[i + 1]?.at ?? paragraphs.length] ?? 0) - (sums[at] ?? 0));
  const isWhole = texts.every((width) => width >= LEAST_TEXT) && others <= heads.length * (DEPTH + OTHER_LINES);
  // What stands above the first head is its publication or a date at most.
  const opens = (heads[0]?.at ?? 0) <= 3;
  if (!isWhole || !opens) return { starts: [], sure: false };
  return { starts: heads.map(({ start }) => start), sure: heads.every(({ whole }) => whole) };
}

/** The heads between which there is text: a title under the name of the newspaper is one head with it. */
function apart(paragraphs: readonly Paragraph[]): Head[] {
  const heads: Head[] = [];
  const sums = textSums(paragraphs);
  for (const at of paragraphs.keys()) {
    const head = headAt(paragraphs, at);
    const last = heads.at(-1);
    if (!head) continue;
    if (!last || (sums[at] ?? 0) > (sums[last.at] ?? 0)) heads.push(head);
    else last.whole ||= head.whole;
  }
  return heads;
}

interface Head {
  /** Place of its paragraph. */
  at: number;
  /** Index of its first line. */
  start: number;
  /** Whether it has both a byline and a date. */
  whole: boolean;
}

/** An article has so many letters of text, or else it is a teaser. */
const LEAST_TEXT = 200;

/** How much text stands above each paragraph, and above the end. */
function textSums(paragraphs: readonly Paragraph[]): number[] {
  const sums = [0];
  for (const one of paragraphs) sums.push((sums.at(-1) ?? 0) + (isText(one) ? one.width : 0));
  return sums;
}

function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: { start: number; lines: string[]; width: number } | undefined;
  for (const [i, line] of lines.entries()) {
    const text = line.text.trim();
    if (text === "" || (RULE_SIGNS.includes(text.charAt(0)) && RULE.test(text))) {
      open = undefined;
      continue;
    }
    if (!open) {
      open = { start: i, lines: [], width: 0 };
      paragraphs.push(open);
    }
    open.lines.push(text);
    open.width += text.length + (text.slice(0, 300).match(WIDE)?.length ?? 0);
  }
  return paragraphs;
}

const RULE = /^[-_=*~#+—– ]{5,200}$/;
const RULE_SIGNS = "-_=*~#+—–";
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

function isText({ lines, width }: Paragraph): boolean {
  const last = lines.at(-1) ?? "";
  if (isMailHead(lines)) return false;
  return width >= 140 || (width >= 70 && /[.!?。！？…]["'”’»)\]]{0,3}$/.test(last));
}

/** Whether most lines are headers of a mail, its subject among them: they stand over an article and are none, nor the text of one. */
function isMailHead(lines: readonly string[]): boolean {
  if (!lines.some((line) => knownLabel(line, MAIL)?.meaning === "subject")) return false;
  return lines.filter((line) => knownLabel(line, MAIL)).length >= Math.max(LEAST_HEADERS, lines.length - 1);
}

/** Those of a mail: who wrote it, when, and of what. */
const LEAST_HEADERS = 3;

function headAt(paragraphs: readonly Paragraph[], at: number): Head | undefined {
  const first = paragraphs[at] as Paragraph;
  const before = paragraphs[at - 1];
  if (at > 3 && before && !isText(before)) return undefined;
  const title = first.lines[0] ?? "";
  if (isMailHead(first.lines)) return undefined;
  const labelled = knownLabel(title, TYPED);
  if (labelled ? labelled.meaning !== "title" : !isTitle(title)) return undefined;
  const head: string[] = [];
  let i = at;
  for (; i < paragraphs.length && head.length <= DEPTH; i++) {
    const one = paragraphs[i] as Paragraph;
    if (i > at && isText(one)) break;
    append(head, one.lines);
  }
  const text = paragraphs[i];
  if (!text || !isText(text) || head.length > DEPTH + 1) return undefined;
  const under = head.slice(1);
  const byline = under.some((line) => BYLINE.test(line) || knownLabel(line, TYPED)?.meaning === "authors");
  const date = under.some(isDateLine);
  return byline || date ? { at, start: first.start, whole: byline && date } : undefined;
}

function isTitle(line: string): boolean {
  return line.length >= 12 && line.length <= 160 && !/[.,;:。]$/.test(line) && !BYLINE.test(line) && !isDateLine(line);
}

/** Words with which a line begins that names a writer. For patterns, in small letters. */
export const BYLINE_LEADS = `${BEFORE_WRITER}|af|od|text|texte|texto|words|written by|reported by`;
const BYLINE = new RegExp(
  String.raw`^(?:${BYLINE_LEADS})[:\s]\s{0,2}\p{Lu}[\p{L}\p{M}.'’ ,&-]{3,90}$|` +
    String.raw`^(?:記者|记者|文|撰文|기자)\s?[：:／/]?\s?\S{2,12}$|^\S{2,5}\s?(?:記者|기자)(?:\s\S{1,40})?$`,
  "iu",
);

/** A short line with a year and a day, in words or numbers. */
export function isDateLine(line: string): boolean {
  return (
    line.length <= 90 &&
    /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/.test(line) &&
    /(?<!\d)\d{1,2}(?!\d)/.test(line) &&
    !/[.!?]$/.test(line)
  );
}
