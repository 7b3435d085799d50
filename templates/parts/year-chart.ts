/**
 * The twelve months of a year as a bar chart in inline SVG, each with its name and number below its bar. Widths are percentages and heights
 * are pixels, so that it fits any column without distorting its text and needs neither script nor style attribute.
 */
import type { PageContext } from "../../src/site/pages/context.ts";
import type { Coverage, Term } from "../../src/site/pages/entry.ts";
import { largest } from "../../src/text/list.ts";
import { type Html, html } from "./markup.ts";

/** @param pages Pages to which months lead instead of the archive's. */
export function yearChart(year: string, { months }: Coverage, pages: readonly Term[], context: PageContext): Html {
  const { calendar, charts } = context.words;
  const most = largest(
    months.map(({ count }) => count),
    1,
  );
  const bars = calendar.shortMonths.map((short, place) => {
    const id = `${year}-${String(place + 1).padStart(2, "0")}`;
    const month = months.find(({ month }) => month === id);
    const url = pages.find((page) => page.id === id)?.url ?? month?.url ?? "";
    return month && month.count > 0 ? bar(short, place, { ...month, url }, most, context) : label(short, place);
  });
  return html`
    <figure class="chart">
    <svg role="group" aria-label="${charts.ofYear(year)}" width="100%" height="${HEIGHT}" text-anchor="middle">
    <line x2="100%" y1="${AXIS}" y2="${AXIS}"/>
    ${bars}
    </svg>
    </figure>`;
}

/** Pixels from the top. */
const COUNT_HEIGHT = 84;
const AXIS = COUNT_HEIGHT + 0.5;
const BASELINE = COUNT_HEIGHT + 18;
const HEIGHT = COUNT_HEIGHT + 40;
/** Width of a month and of its bar, in per cent of the chart. */
const SLOT = 100 / 12;
const BAR = round(SLOT * 0.36);

function bar(
  short: string,
  place: number,
  month: Coverage["months"][number],
  most: number,
  context: PageContext,
): Html {
  const { charts, numbers } = context.words;
  const { name, count, url } = month;
  const height = Math.max(2, round((count / most) * COUNT_HEIGHT));
  const x = round((place + 0.32) * SLOT);
  return html`
    <a href="${context.link(url)}"><title>${charts.bar(name, count, undefined)}</title><rect x="${x}%" y="${round(COUNT_HEIGHT - height)}" width="${BAR}%" height="${height}"/>${label(short, place)}${label(numbers.figure(count), place, 18)}</a>`;
}

function label(text: string, place: number, below = 0): Html {
  return html`<text x="${round((place + 0.5) * SLOT)}%" y="${BASELINE + below}">${text}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
