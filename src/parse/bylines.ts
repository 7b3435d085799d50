/** Finds who wrote the article: bylines in its header and at its end, and names that stand alone beside its date. */
import { BYLINE_LEADS, OFFICE } from "./byline-words.ts";
import { findDates } from "./date-mention.ts";
import { DATE_LABELS, RELATIVE_TIME } from "./date-words.ts";
import { addClue, assign, type Draft, hasRole } from "./draft.ts";
import type { Zones } from "./page-zones.ts";
import { isPersonName, type Names, readNames } from "./person-names.ts";
import type { SheetLine } from "./sheet.ts";

interface Byline {
  lines: SheetLine[];
  names: Names;
  rule: string;
  weight: number;
}

export function readBylines(draft: Draft, zones: Zones): void {
  const header = headerByline(draft, zones);
  const footer = footerByline(draft, zones);
  for (const byline of [header, footer]) {
    if (!byline) continue;
    for (const line of byline.lines) assign(draft, line.index, "byline", byline.rule);
  }
  const chosen = [header, footer].filter((byline) => byline !== undefined);
  for (const { lines, names, rule, weight } of chosen) {
    const authors = names.people.length > 0 ? names.people : names.desks;
    if (authors.length > 0)
      addClue(
        draft,
        { field: "authors", value: authors, rule, weight: names.people.length > 0 ? weight : weight - 0.3 },
        lines,
      );
    for (const agency of names.agencies)
      addClue(draft, { field: "agency", value: agency, rule: "agency-in-byline", weight: 0.9 }, lines);
  }
}

function headerByline(draft: Draft, zones: Zones): Byline | undefined {
  const { lines } = draft.sheet;
  const first = zones.headline === undefined ? zones.header.start : zones.headline + 1;
  const last = Math.min(lines.length - 1, zones.header.end + 1);
  const announced = announcedByline(draft, first, last);
  if (announced) return announced;
  const alone = nameAlone(draft, first, last);
  if (alone) return alone;
  if (zones.headline !== undefined) return announcedByline(draft, zones.header.start, zones.headline - 1, 0.7);
  return undefined;
}

function announcedByline(draft: Draft, first: number, last: number, weight = 0.9): Byline | undefined {
  const { lines } = draft.sheet;
  for (let i = first; i <= last; i++) {
    const line = lines[i];
    if (!line || line.text.length > 240 || hasRole(draft, i, "caption", "credit", "embed")) continue;
    const found = bylineAt(draft, i);
    if (!found) continue;
    const byline: Byline = { ...found, weight };
    // Further bylines that follow at once belong to the same article.
    let at = (byline.lines.at(-1) as SheetLine).index + 1;
    for (let gap = 0; gap < 2 && at <= last; at++) {
      const more = bylineAt(draft, at);
      if (!more) {
        gap++;
        continue;
      }
      gap = 0;
      merge(byline.names, more.names);
      byline.lines.push(...more.lines);
      at = (more.lines.at(-1) as SheetLine).index;
    }
    return byline;
  }
  return undefined;
}

function merge(into: Names, more: Names): void {
  for (const key of ["people", "desks", "agencies"] as const) {
    for (const name of more[key])
      if (!into[key].some((known) => known.toLowerCase() === name.toLowerCase())) into[key].push(name);
  }
}

/** A byline in this line: announced by a word, alone or beside a date, or with the names on the lines that follow. */
function bylineAt(draft: Draft, index: number): Omit<Byline, "weight"> | undefined {
  const line = draft.sheet.lines[index];
  if (!line || line.text.length > 240 || (line.closed && line.width > 110)) return undefined;
  for (const segment of segments(line.head, draft.languages)) {
    for (const { rule, pattern } of BYLINE_LEADS) {
      const match = segment.match(pattern);
      if (!match) continue;
      const names = readNames(segment.slice(match[0].length), true);
      if (isEmpty(names)) continue;
      if (names.people.length === 0 && names.agencies.length === 0 && line.width > 60) continue;
      return { lines: [line], names, rule };
    }
  }
  if (BARE_LEAD.test(line.head)) return namesBelow(draft, index);
  return undefined;
}

const BARE_LEAD =
  /^(?:by|von|par|por|di|av|af|door|text|autor(?:en|in)?|author|автор|written by|posted by|published by|oleh)\s?[:—–-]?$/iu;

function namesBelow(draft: Draft, index: number): Omit<Byline, "weight"> | undefined {
  const { lines } = draft.sheet;
  const start = lines[index] as SheetLine;
  const found: SheetLine[] = [start];
  const names: Names = { people: [], desks: [], agencies: [] };
  for (let i = index + 1; i <= index + 6; i++) {
    const line = lines[i];
    if (!line || line.width > 60) break;
    if (/^[\s,&+]*(?:and|und|et|y|e|og|och|,|&)?[\s,]*$/iu.test(line.head)) continue;
    const more = readNames(line.head, found.length === 1);
    if (isEmpty(more)) break;
    merge(names, more);
    found.push(line);
  }
  return isEmpty(names) ? undefined : { lines: found, names, rule: "byline-over-names" };
}

/** The parts of a line between dates and strokes: `Do 25.04.24 | 14:07 Uhr | Von Eva Kirchner` holds `Von Eva Kirchner`. */
function segments(head: string, languages: readonly string[]): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const date of findDates(head, languages)) {
    parts.push(head.slice(at, date.start));
    at = date.end;
  }
  parts.push(head.slice(at));
  return parts
    .flatMap((part) => part.split(/\s*[|·•]\s*|\s[–—-]\s|\s{3,}/))
    .map((part) => part.replace(/^[\s,:–—-]+|[\s,:–—-]+$/g, ""))
    .filter((part) => part !== "");
}

function isEmpty(names: Names): boolean {
  return names.people.length + names.desks.length + names.agencies.length === 0;
}

/** A name that nothing announces: beside a date, an office or an agency, in the header, not in a list of names. */
function nameAlone(draft: Draft, first: number, last: number): Byline | undefined {
  const { lines } = draft.sheet;
  for (let i = first; i <= last; i++) {
    const line = lines[i];
    if (!line || line.width > 120 || hasRole(draft, i, "caption", "credit", "headline", "embed")) continue;
    const dates = findDates(line.head, draft.languages);
    const parts = segments(line.head, draft.languages)
      .map(withoutLabels)
      .filter((part) => part !== "");
    const names: Names = { people: [], desks: [], agencies: [] };
    for (const part of parts.slice(0, 2)) merge(names, readNames(part, false));
    if (names.people.length === 0) continue;
    if (dates.length > 0 || RELATIVE_TIME.test(line.head))
      return { lines: [line], names, rule: "name-beside-date", weight: 0.75 };
    if (OFFICE.test(line.head)) return { lines: [line], names, rule: "name-with-office", weight: 0.75 };
    if (!looksAlone(line.head, names)) continue;
    const around = [lines[i - 1], lines[i + 1], lines[i + 2], lines[i - 2], lines[i + 3]];
    if (
      around.some(
        (near) =>
          near &&
          near.index >= first &&
          near.width < 120 &&
          (findDates(near.head, draft.languages).length > 0 || RELATIVE_TIME.test(near.head)),
      )
    ) {
      return { lines: [line], names, rule: "name-near-date", weight: 0.7 };
    }
    if (around.slice(0, 2).some((near) => near && near.width < 80 && OFFICE.test(near.head) && !near.closed)) {
      return { lines: [line], names, rule: "name-near-office", weight: 0.7 };
    }
    if (zonesClose(line, first) && i > first) return { lines: [line], names, rule: "name-in-header", weight: 0.45 };
  }
  return undefined;
}

function zonesClose(line: SheetLine, first: number): boolean {
  return line.index - first <= 8 && line.run <= 4;
}

function looksAlone(head: string, names: Names): boolean {
  const letters = head.replace(/[^\p{L}]/gu, "").length;
  const named = names.people.join("").replace(/[^\p{L}]/gu, "").length;
  return named >= letters * 0.7 && names.people.every(isPersonName);
}

function withoutLabels(part: string): string {
  let text = part;
  for (const { pattern } of DATE_LABELS) text = text.replace(pattern, " ");
  return text.replace(/^[\s,:–—-]+|[\s,:–—-]+$/g, "");
}

/** The byline at the end of the text: `By Lee Wan, staff reporter`. */
function footerByline(draft: Draft, zones: Zones): Byline | undefined {
  if (!zones.text) return undefined;
  const { lines } = draft.sheet;
  const first = Math.max(zones.text.end - 2, (zones.headline ?? -1) + 1);
  for (let i = zones.footer.end; i >= first; i--) {
    const line = lines[i];
    if (!line || line.width > 120 || hasRole(draft, i, "caption", "credit", "embed")) continue;
    const found = bylineAt(draft, i);
    if (found && found.names.people.length > 0 && i - zones.text.end <= 4)
      return { ...found, rule: `${found.rule}-at-end`, weight: 0.86 };
  }
  return undefined;
}
