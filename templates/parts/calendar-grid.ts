/**
 * Coverage as a calendar: a row for each year with its twelve months, the number of articles in each, tinted in five steps. A month
 * without articles is empty, a month before the first or after the last article is no part of the chart. For more than thirty years there
 * is a row for each decade, with its ten years.
 */
import type { PageContext } from "../../src/site/pages/context.ts";
import type { Coverage, Day, Term } from "../../src/site/pages/entry.ts";
import { decadeOf, LISTED } from "../../src/site/pages/listing.ts";
import type { ChartUnit } from "../../src/site/words/page-words.ts";
import { largest } from "../../src/text/list.ts";
import { type Html, html } from "./markup.ts";
import { span } from "./words.ts";

/** Where a year, month or decade of the chart leads to: its page, or a place on this page (`#2021-05`). */
export type Target = (unit: string) => { url: string; fragment?: string } | undefined;

/** `undefined` for fewer than three months. @param target Of years, `2021`; months, `2021-05`; and decades, `1950s`. */
export function calendarGrid(
  coverage: Coverage,
  target: Target,
  context: PageContext,
  { id, fewest = 3 }: { id?: string; fewest?: number } = {},
): Html | undefined {
  const { words } = context;
  const { months } = coverage;
  if (months.length < fewest || months.length === 0) return undefined;
  const inYears = Number(months.at(-1)?.month.slice(0, 4)) - Number(months[0]?.month.slice(0, 4)) >= YEARS_AT_MOST;
  const unit: ChartUnit = inYears ? "year" : "month";
  const rows = inYears ? decadesOf(coverage) : yearsOf(coverage);
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== undefined));
  const most = largest(
    cells.map(({ count }) => count),
    1,
  );
  return html`
    <figure class="calendar ${unit}s"${id && html` id="${id}"`}>
    <table aria-label="${words.charts.label(unit, span(coverage, words) ?? "")}">
    <thead><tr><td>${heads(unit, context).map((head) => html`<th scope="col">${head}`)}</thead>
    <tbody>${rows
      .reverse()
      .map((row) => drawnRow(row, inYears ? words.dates.decade(row.unit.slice(0, 4)) : row.unit))}</tbody>
    </table>
    <figcaption>${caption(cells, unit, context)}</figcaption>
    </figure>`;

  function drawnRow(row: Row, name: string): Html {
    // A year without articles has no page.
    const empty = row.cells.every((cell) => !cell?.count);
    return html`
      <tr${empty && html` class="none"`}><th scope="row">${linked(name, empty ? undefined : target(row.unit), context)}${row.cells.map((cell) => drawn(cell, most, target, context))}`;
  }
}

/** On the page of a source, topic or author, or of its decade: a time leads to its place in the list, or to the page with its articles. @param spans Decades and years with pages. @param base Address of the source, topic or author. @param url Address of the page. */
export function targetOf(
  { coverage, days, spans }: { coverage: Coverage; days: readonly Day[]; spans: readonly Term[] },
  url: string,
  base = url,
): Target {
  const listed = days.reduce((sum, { entries }) => sum + entries.length, 0);
  const known = new Map(spans.map((span) => [span.id, span]));
  return (unit) => {
    const year = unit.slice(0, 4);
    const isYear = unit === year;
    // A list has places for months.
    const place = isYear || unit.endsWith("s") ? newestMonth(unit, coverage) : unit;
    if (listed === coverage.count) return { url, ...(place && { fragment: place }) };
    const span = known.get(year) ?? known.get(decadeOf(year));
    if (!span) return undefined;
    if (unit.endsWith("s")) return { url: `${base}${unit}/` };
    if (span.count <= LISTED)
      return { url: span.url, ...(place && !(isYear && span.id === year) && { fragment: place }) };
    return { url: isYear ? span.url : `${base}${unit.replace("-", "/")}/` };
  };
}

/** On the page of a year: a month leads to its page, or to its place on this page. @param pages Months with pages besides the archive's own. */
export function targetOfYear({ months }: Coverage, pages: readonly Term[]): Target {
  return (unit) => {
    const url = pages.find(({ id }) => id === unit)?.url ?? months.find(({ month }) => month === unit)?.url;
    return url ? { url } : undefined;
  };
}

/** The newest month with articles in a year or decade. */
function newestMonth(unit: string, { months }: Coverage): string | undefined {
  const start = unit.endsWith("s") ? unit.slice(0, 3) : unit;
  return months.findLast(({ month, count }) => count > 0 && month.startsWith(start))?.month;
}

/** Of the whole archive: every year, month and decade has a page. */
export const ofArchive: Target = (unit) => ({ url: `/${unit.replace("-", "/")}/` });

/** Years of the longest chart with a row for each. */
const YEARS_AT_MOST = 30;

interface Cell {
  /** `2021-05` or `1953`. */
  unit: string;
  /** `May 2021`. */
  name: string;
  count: number;
}

interface Row {
  /** `2021` or `1950s`. */
  unit: string;
  /** Twelve months or ten years; `undefined` outside the span. */
  cells: (Cell | undefined)[];
}

function yearsOf({ months }: Coverage): Row[] {
  const known = new Map(months.map(({ month, ...cell }) => [month, { ...cell, unit: month }]));
  const years = new Set(months.map(({ month }) => month.slice(0, 4)));
  return [...years].map((unit) => ({
    unit,
    cells: Array.from({ length: 12 }, (_, i) => known.get(`${unit}-${String(i + 1).padStart(2, "0")}`)),
  }));
}

function decadesOf({ months }: Coverage): Row[] {
  const years = new Map<string, Cell>();
  for (const { month, count } of months) {
    const name = month.slice(0, 4);
    years.set(name, { unit: name, name, count: (years.get(name)?.count ?? 0) + count });
  }
  const decades = new Set([...years.keys()].map((year) => year.slice(0, 3)));
  return [...decades].map((decade) => ({
    unit: `${decade}0s`,
    cells: Array.from({ length: 10 }, (_, digit) => years.get(`${decade}${digit}`)),
  }));
}

function heads(unit: ChartUnit, { words }: PageContext): readonly string[] {
  return unit === "month" ? words.calendar.shortMonths : Array.from({ length: 10 }, (_, digit) => `${digit}`);
}

function drawn(cell: Cell | undefined, most: number, target: Target, context: PageContext): Html {
  if (!cell) return html`<td class="out">`;
  if (cell.count === 0) return html`<td>`;
  const number = context.words.numbers.figure(cell.count);
  return html`<td class="t${tint(cell.count, most)}">${linked(number, target(cell.unit), context)}`;
}

/** The step of a square-root scale, 1 to 5: one month of many articles leaves the others their differences. */
export function tint(count: number, most: number): number {
  return Math.max(1, Math.ceil(5 * Math.sqrt(count / Math.max(most, MANY))));
}

/** Articles of which the darkest cell has at least so many: where no month has more than one, none stands out. */
const MANY = 10;

function linked(words: string, to: ReturnType<Target>, context: PageContext): Html {
  if (!to) return html`${words}`;
  return html`<a href="${context.link(to.url, to.fragment)}">${words}</a>`;
}

function caption(cells: readonly Cell[], unit: ChartUnit, { words }: PageContext): string {
  const count = largest(
    cells.map((cell) => cell.count),
    0,
  );
  const of = cells.filter((cell) => cell.count === count);
  const name = of.length === 1 ? of[0]?.name : undefined;
  return words.charts.caption({ unit, count, name, empty: cells.filter((cell) => cell.count === 0).length });
}
