/** The pieces that bylines are put together from: the parts of a line, and lists of names. */

import { trimmed } from "../../../text/trim.ts";
import { findDates } from "../../dates/find-dates.ts";
import { DESK, KOREAN_RANK, KOREAN_REPORTER } from "../../languages/byline-words.ts";
import { DATE_LABELS, RELATIVE_TIME } from "../../languages/date-words.ts";
import { withoutOutlet } from "../../names/outlet-names.ts";
import { isPersonName, type Names } from "../../names/person-names.ts";
import { datesIn } from "../../page/line-dates.ts";
import type { PageLine } from "../../page/page-lines.ts";

export interface Byline {
  lines: PageLine[];
  names: Names;
  rule: string;
  weight: number;
  /** Whether its lines are sentences of the text. */
  staysText?: true;
}

/** The parts of a line between dates and strokes: `Do 25.04.24 | 14:07 Uhr | Von Eva Kirchner` holds `Von Eva Kirchner`. */
export function segments(line: PageLine, languages: readonly string[]): string[] {
  const columns = /\S\s{2,}\S/.test(line.text) ? line.text.split(/\s{2,}/) : undefined;
  const parts: string[] = [];
  for (const column of columns ?? [line.head]) {
    let at = 0;
    for (const date of columns ? findDates(column, languages) : datesIn(line, languages)) {
      parts.push(column.slice(at, date.start));
      at = date.end;
    }
    parts.push(column.slice(at));
  }
  return parts
    .flatMap((part) => part.replace(RELATIVE_TIME, " ").split(/[|·•]|\s[–—-]\s/))
    .map((part) => trimmed(part, ",:–—-"))
    .filter((part) => part !== "");
}

/** Adds the names that are not known yet. */
export function merge(into: Names, more: Names): void {
  for (const key of ["people", "desks", "agencies"] as const) {
    for (const name of more[key])
      if (!into[key].some((known) => known.toLowerCase() === name.toLowerCase())) into[key].push(name);
  }
}

export function isEmpty(names: Names): boolean {
  return names.people.length + names.desks.length + names.agencies.length === 0;
}

/** Whether the line says little beside the names and the outlet that they write for. */
export function looksAlone(head: string, names: Names): boolean {
  const letters = beforeOutlet(
    withoutOutlet(head).replace(/\S{1,64}@\S{1,255}\.\S{1,30}|@\w{2,40}/g, ""),
    names,
  ).replace(/[^\p{L}]/gu, "").length;
  const named = names.people.join("").replace(/[^\p{L}]/gu, "").length;
  return named >= letters * 0.7 && names.people.every(isPersonName);
}

/** `KAYLA JIMENEZ USA TODAY`: the line without what stands after the last name, where that is all an outlet's, in more words than one. */
function beforeOutlet(head: string, { people }: Names): string {
  const last = people.at(-1)?.toLowerCase() ?? "";
  const at = head.toLowerCase().lastIndexOf(last);
  const after = head
    .slice(at + last.length)
    .split(/[\s,]+/)
    .filter(Boolean);
  return at >= 0 && after.length > 1 && after.every((word) => DESK.test(word)) ? head.slice(0, at + last.length) : head;
}

/** The words without `Published on` and the like. */
export function withoutLabels(part: string): string {
  let text = part;
  for (const { pattern } of DATE_LABELS) text = text.replace(pattern, " ");
  return trimmed(text, ",:–—-");
}

/** `순천, 광양 구현모 기자 ninek@example.kr` */
export function koreanReporters(head: string): Names {
  const names: Names = { people: [], desks: [], agencies: [] };
  for (const [, name] of head.matchAll(KOREAN_BYLINE)) {
    if (name && !names.people.includes(name)) names.people.push(name);
  }
  return names;
}

const KOREAN_BYLINE = new RegExp(
  String.raw`(?<!\p{Script=Hangul})(\p{Script=Hangul}{2,4})\s?${KOREAN_RANK}?${KOREAN_REPORTER}(?!\p{Script=Hangul})`,
  "gu",
);
