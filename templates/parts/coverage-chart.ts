/**
 * A chart of coverage: a bar for each month, which links to it, and the same numbers as a table for readers who do not see or cannot hit
 * the bars. On pages of a part of the archive, a second bar below shows its share of the month. A month without articles has no bar. For
 * more than twenty years there is a bar for each year.
 */
import type { PageContext } from "../../src/site/pages/context.ts";
import type { Coverage, Term } from "../../src/site/pages/entry.ts";
import type { ChartUnit } from "../../src/site/words/page-words.ts";
import type { Words } from "../../src/site/words/table.ts";
import { type Bar, barChart, percentage } from "./bar-chart.ts";
import { figureTable } from "./figure-table.ts";
import { type Html, html } from "./markup.ts";
import { span } from "./words.ts";

/** `undefined` for fewer than three months. @param years Pages to which the years below the bars lead. */
export function coverageChart(coverage: Coverage, years: readonly Term[], context: PageContext): Html | undefined {
  const { words } = context;
  const { months } = coverage;
  if (months.length < 3) return undefined;
  const unit: ChartUnit = months.length > MONTHS_AT_MOST ? "year" : "month";
  const bars = unit === "year" ? yearBars(coverage, years) : monthBars(coverage, years);
  const inShares = bars.some(({ count, total }) => total > count);
  return html`
    <figure class="chart">
    ${barChart(bars, words.charts.label(unit, span(coverage, words) ?? ""), context, { inShares })}
    <figcaption>${caption(bars, unit, inShares, words)}</figcaption>
    </figure>
    ${unit === "month" && figureTable(coverage, inShares, context)}`;
}

/** The twelve months of a year, each with its name and number below its bar. @param pages Pages to which months lead instead of the archive's. */
export function yearChart(year: string, { months }: Coverage, pages: readonly Term[], context: PageContext): Html {
  const { calendar, charts, numbers } = context.words;
  const bars = calendar.shortMonths.map((text, index): Bar => {
    const id = `${year}-${String(index + 1).padStart(2, "0")}`;
    const month = months.find(({ month }) => month === id);
    if (!month || month.count === 0) return { name: calendar.month(id), count: 0, total: 0, tick: { text } };
    const url = pages.find(({ id }) => id === month.month)?.url ?? month.url;
    return { ...month, url, tick: { text, url, note: numbers.figure(month.count) } };
  });
  return html`
    <figure class="chart">
    ${barChart(bars, charts.ofYear(year), context, { inShares: false, wide: true })}
    </figure>`;
}

const MONTHS_AT_MOST = 240;

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

function caption(bars: readonly Bar[], unit: ChartUnit, inShares: boolean, { charts, numbers }: Words): string {
  const { count, name } = bars.reduce((best, bar) => (bar.count > best.count ? bar : best));
  const empty = bars.filter(({ count }) => count === 0).length;
  const counts = charts.caption({ unit, count, name, empty });
  if (!inShares) return counts;
  const top = bars.reduce((best, bar) => (percentage(bar) > percentage(best) ? bar : best));
  return `${counts} ${charts.shares(numbers.percent(percentage(top)), top.name)}`;
}
