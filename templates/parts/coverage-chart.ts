/**
 * Coverage at a glance, drawn when the site is built: a bar for each month, a link to it, and the same figures as a table for whoever
 * does not see or cannot hit the bars. Where the page is about a part of the archive, a second bar hangs below: its share of the month.
 * A month without articles has no bar. Past twenty years the bars stand for years.
 */
import type { SiteContext } from "../../src/site/context.ts";
import type { Coverage, Term } from "../../src/site/page.ts";
import { type Bar, barChart, percentage } from "./bar-chart.ts";
import { figureTable } from "./figure-table.ts";
import { type Html, html } from "./markup.ts";
import { counted, figure, span } from "./words.ts";

/** `years` are the pages that the years below the bars lead to. Nothing is drawn for fewer than three months. */
export function coverageChart(coverage: Coverage, years: readonly Term[], context: SiteContext): Html | undefined {
  const { months } = coverage;
  if (months.length < 3) return undefined;
  const unit = months.length > MONTHS_AT_MOST ? "year" : "month";
  const bars = unit === "year" ? yearBars(coverage, years) : monthBars(coverage, years);
  const inShares = bars.some(({ count, total }) => total > count);
  return html`
    <figure class="chart">
    ${barChart(bars, `Articles per ${unit}, ${span(coverage)}`, context, { inShares })}
    <figcaption>${caption(bars, unit, inShares)}</figcaption>
    </figure>
    ${unit === "month" && figureTable(coverage, inShares, context)}`;
}

/** The twelve months of a year, each with its name and number below its bar. `pages` lead the months elsewhere than to the archive's. */
export function yearChart(year: string, { months }: Coverage, pages: readonly Term[], context: SiteContext): Html {
  const bars = MONTHS.map((name, index): Bar => {
    const month = months.find(({ month }) => month === `${year}-${String(index + 1).padStart(2, "0")}`);
    const text = name.slice(0, 3);
    if (!month || month.count === 0) return { name: `${name} ${year}`, count: 0, total: 0, tick: { text } };
    const url = pages.find(({ id }) => id === month.month)?.url ?? month.url;
    return { ...month, url, tick: { text, url, note: figure(month.count) } };
  });
  return html`
    <figure class="chart">
    ${barChart(bars, `Articles in each month of ${year}`, context, { inShares: false, wide: true })}
    </figure>`;
}

const MONTHS_AT_MOST = 240;

const MONTHS = "January February March April May June July August September October November December".split(" ");

function monthBars({ months }: Coverage, years: readonly Term[]): Bar[] {
  return months.map(({ month, ...bar }, index) => {
    const year = month.slice(0, 4);
    const begins = index === 0 || month.endsWith("-01");
    return { ...bar, ...(begins && { tick: { text: year, url: years.find(({ id }) => id === year)?.url } }) };
  });
}

function yearBars({ months }: Coverage, years: readonly Term[]): Bar[] {
  const bars = new Map<string, Bar>();
  for (const { month, count, total, url } of months) {
    const name = month.slice(0, 4);
    const page = years.find(({ id }) => id === name)?.url;
    const bar = bars.get(name) ?? { name, count: 0, total: 0, url: page ?? url, tick: { text: name, url: page } };
    bars.set(name, { ...bar, count: bar.count + count, total: bar.total + total });
  }
  return [...bars.values()];
}

function caption(bars: readonly Bar[], unit: string, inShares: boolean): string {
  const most = bars.reduce((best, bar) => (bar.count > best.count ? bar : best));
  const counts = `Articles per ${unit}: at most ${figure(most.count)}, in ${most.name}.`;
  const empty = bars.filter(({ count }) => count === 0).length;
  const gaps = empty > 0 ? ` ${counted(empty, unit)} without any.` : "";
  if (!inShares) return counts + gaps;
  const top = bars.reduce((best, bar) => (percentage(bar) > percentage(best) ? bar : best));
  return `${counts}${gaps} Below, the share of the whole archive: at most ${percentage(top)}%, in ${top.name}.`;
}
