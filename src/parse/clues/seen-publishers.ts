/** Who published a page, as its readers see it: the name beside the date, the masthead, the line of copyright. */

import { sameWords } from "../../text/same-words.ts";
import { trimmed } from "../../text/trim.ts";
import { findDates } from "../dates/find-dates.ts";
import { RIGHTS_RESERVED } from "../languages/publisher-words.ts";
import { isOutletName, namesOutlet, outletKey } from "../names/outlet-names.ts";
import { isPersonName } from "../names/person-names.ts";
import { isOutletLine } from "../page/header-line.ts";
import type { PageLine, PageLines } from "../page/page-lines.ts";

/** Where a page shows a name, the most telling place first. */
const SEEN_AT = ["reference", "masthead", "copyright"] as const;

export interface SeenPublisher {
  readonly name: string;
  readonly where: (typeof SEEN_AT)[number];
  readonly line: PageLine;
}

/** How many lines at the top, and how many at the end, may name the publisher. */
const AT_TOP = 15;
const AT_END = 40;

/** Who may have published the page, the most telling first, each once. */
export function seenPublishers({ lines }: PageLines): SeenPublisher[] {
  const top = lines.slice(0, AT_TOP);
  const end = lines.slice(Math.max(AT_TOP, lines.length - AT_END));
  const seen = [...top.flatMap(atTop), ...[...top, ...end].flatMap(inCopyright)];
  const ranked = seen.toSorted((a, b) => SEEN_AT.indexOf(a.where) - SEEN_AT.indexOf(b.where));
  const firsts = new Map<string, SeenPublisher>();
  for (const one of ranked) if (!firsts.has(outletKey(one.name))) firsts.set(outletKey(one.name), one);
  return [...firsts.values()];
}

/** What the publishers of copyright lines are called, see `sameWords`. */
export function copyrightNames(seen: readonly SeenPublisher[]): string[] {
  return seen.filter(({ where }) => where === "copyright").map(({ name }) => sameWords(name));
}

function atTop(line: PageLine): SeenPublisher[] {
  if (line.width > 160) return [];
  if (isOutletLine(line)) return [{ name: line.head, where: "masthead", line }];
  return (HAS_DATE.test(line.head) && namesOutlet(line.head) ? besideDate(line.head) : []).map((name) => ({
    name,
    where: "reference",
    line,
  }));
}

/** A digit, or a sign that dates in Chinese numerals have: without one, a line is not searched for names. */
const HAS_DATE = /[\p{Nd}年]/u;

/** `Lindmouth Gazette, 3 May 1934, p. 4`; `March 4, 2019 | Vessmouth Courier, The (Vessmouth)` */
function besideDate(head: string): string[] {
  const plain = head.replace(/\s?\([^()]{0,60}\)/g, "");
  const dates = findDates(plain, []);
  if (dates.length === 0) return [];
  let at = 0;
  const parts: string[] = [];
  for (const { start, end } of dates) {
    parts.push(plain.slice(at, start));
    at = end;
  }
  parts.push(plain.slice(at));
  return parts
    .flatMap((part) => part.split(/[|·•;/]|\s[–—-]\s/))
    .map((part) => trimmed(part, ",.:–—- ").replace(/^(.{3,50}), the$/i, "The $1"))
    .flatMap((part) => [part, part.split(",", 1)[0] as string].find(isOutletName) ?? []);
}

/** What announces who holds the copyright, with the years. */
const COPYRIGHT =
  /^.{0,40}?(?:©|ⓒ|\(c\)|\bcopyright\b)(?:\s|[:,.©ⓒ]|\(c\)|copyright|by\b|(?:1[6-9]|20)\d{2}(?:\s?[-–—]\s?\d{2,4})?){0,12}(?=[\p{L}])/iu;
/** In characters; what is longer is a sentence. */
const LONGEST_HOLDER = 70;

/** `© 2019 The Vessmouth Courier. All rights reserved.` */
function inCopyright(line: PageLine): SeenPublisher[] {
  const match = line.width > 300 ? null : line.head.match(COPYRIGHT);
  if (!match) return [];
  const after = line.head.slice(match[0].length).split(RIGHTS_RESERVED, 1)[0] as string;
  const name = trimmed(after.split(/[|·•–—]|[.,;:](?:\s|$)|\d{4}|\s-\s/, 1)[0] as string, ",.:;-© ");
  const isName =
    name.length > 1 &&
    name.length <= LONGEST_HOLDER &&
    /^[\p{Lu}\p{Lo}\p{Nd}]/u.test(name) &&
    name.split(" ").length <= 7;
  return isName && (isOutletName(name) || !isPersonName(name)) ? [{ name, where: "copyright", line }] : [];
}
