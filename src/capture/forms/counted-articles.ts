/** Finds the starts of articles that a file counts, or over each of which the newspaper and its day are repeated. */
import type { Line } from "../../model/page-text.ts";

/** `文章 1`, `Article 2`, `第3篇`, in a line of its own. */
const COUNTED =
  /^(?:(?:article|document|dokument|documento|artikel|artículo|articolo|artigo|clipping|文章|文件|記事|기사|문서)\s?(?:no\.? ?|nr\.? ?|n[º°] ?|#)?(\d{1,4})|第\s?(\d{1,4})\s?[篇則则条條件])[.:：]?$/iu;

/** So many lines under the number the day of the article stands at the latest: chapters of a law have none. */
const HEAD_LINES = 6;

/** The lines that count the articles up from 1, each with a day under it. */
export function countedStarts(lines: readonly Line[]): number[] {
  const starts: number[] = [];
  for (const [i, { text }] of lines.entries()) {
    const match = text.length <= 40 && /\d/.test(text) ? COUNTED.exec(text.trim()) : null;
    if (!match) continue;
    if (Number(match[1] ?? match[2]) !== starts.length + 1) return [];
    starts.push(i);
  }
  const dated = (start: number) => filled(lines, start + 1, HEAD_LINES).some(({ text }) => hasDay(text));
  return starts.every(dated) ? starts : [];
}

export interface Clippings {
  starts: readonly number[];
  /** Whether more than one blank line, or a rule, stands above each, or each has its page. */
  sure: boolean;
}

/**
 * The lines with the name of a newspaper and a day (`Lindmouth Gazette, 3 May 1934, p. 4`) that stand over titles, where the same name
 * comes again. Letters and diaries have text right under place and day, and entries of a chronicle have no name.
 */
export function clippingStarts(lines: readonly Line[]): Clippings {
  const byName = new Map<string, number[]>();
  for (const [i, { text }] of lines.entries()) {
    const name = text.length <= 120 ? nameBeforeDay(text.trim()) : undefined;
    if (name === undefined || !isFree(lines, i - 1) || !isOverTitle(lines, i)) continue;
    byName.set(name, [...(byName.get(name) ?? []), i]);
  }
  const starts = [...byName.values()].find(
    (found) => found.length > 1 && filled(lines, 0, 1)[0] === lines[found[0] ?? 0],
  );
  if (!starts) return { starts: [], sure: false };
  const isApart = (i: number) =>
    isFree(lines, i - 2) || RULE.test(lines[i - 2]?.text ?? "") || RULE.test(lines[i - 1]?.text ?? "");
  const hasPage = (i: number) => PAGE.test(lines[i]?.text ?? "");
  return { starts, sure: starts.slice(1).every(isApart) || starts.every(hasPage) };
}

const RULE = /^\s{0,40}[-_=*~#+—–]{3,200}\s{0,40}$/;
const PAGE = /,\s?(?:pp?|pg|S|s|str|с|стр|pág|sid|blz)\.\s?[A-Z]?\d{1,3}/;

/** `Głos Nadodrza, 30.04.2014`: a name, a comma, a day with its year. One word alone is a place: `London, 3 May 1815`. */
const NAMED_DAY =
  /^((?:\p{L}[\p{L}\p{M}.'’&-]{0,24} ){1,5}\p{L}[\p{L}\p{M}.'’&-]{0,24}(?: \([^()]{2,40}\))?),\s?(.{0,12}\d.{4,40})$/u;

function nameBeforeDay(text: string): string | undefined {
  if (!text.includes(",") || !/\d{4}/.test(text)) return undefined;
  const [, name = "", day = ""] = NAMED_DAY.exec(text) ?? [];
  return hasDay(day) ? name.toLowerCase() : undefined;
}

/** A year and a day besides. */
function hasDay(text: string): boolean {
  return text.length <= 160 && /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/.test(text) && /(?<!\d)\d{1,2}(?!\d)/.test(text);
}

function isFree(lines: readonly Line[], index: number): boolean {
  return (lines[index]?.text.trim() ?? "") === "" || RULE.test(lines[index]?.text ?? "");
}

/** Whether what follows is a title and no text. */
function isOverTitle(lines: readonly Line[], index: number): boolean {
  const [title, next] = filled(lines, index + 1, 2);
  return title !== undefined && next !== undefined && title.text.length <= 160 && !/[.,;:。]$/.test(title.text.trim());
}

/** The first lines with words from a place on. */
function filled(lines: readonly Line[], from: number, count: number): Line[] {
  const found: Line[] = [];
  for (let i = from; i < lines.length && found.length < count; i++) {
    const line = lines[i];
    if (line && line.text.trim() !== "") found.push(line);
  }
  return found;
}
