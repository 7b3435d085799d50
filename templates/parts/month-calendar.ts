/** The days of a month with their numbers of articles, by weeks from Monday on; on a phone a strip of the days with articles. */
import type { PageContext } from "../../src/site/pages/context.ts";
import type { Day } from "../../src/site/pages/entry.ts";
import { largest } from "../../src/text/list.ts";
import { tint } from "./calendar-grid.ts";
import { type Html, html } from "./markup.ts";

/** @param month `2021-05`. @param name `May 2021`. */
export function monthCalendar(month: string, name: string, days: readonly Day[], { words }: PageContext): Html {
  const counts = new Map(days.map(({ date, entries }) => [date, entries.length]));
  const most = largest(counts.values(), 1);
  const [year = 0, number = 0] = month.split("-").map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  // Monday is 0.
  const first = (new Date(`${month}-01T00:00Z`).getUTCDay() + 6) % 7;
  const cells = [
    ...Array.from({ length: first }, () => html`<td class="out">`),
    ...Array.from({ length }, (_, i) => {
      const date = `${month}-${String(i + 1).padStart(2, "0")}`;
      const count = counts.get(date);
      if (!count) return html`<td><small>${i + 1}</small>`;
      return html`<td class="t${tint(count, most)}"><a href="#${date}"><small>${i + 1}</small> ${words.numbers.figure(count)}</a>`;
    }),
  ];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(7 * week, 7 * week + 7));
  return html`
    <table class="calendar days-of-month" aria-label="${words.charts.ofMonth(name)}">
    <thead><tr>${words.calendar.shortDays.map((day) => html`<th scope="col">${day}`)}</thead>
    <tbody>${weeks.map((week) => html`<tr>${week}`)}</tbody>
    </table>`;
}
