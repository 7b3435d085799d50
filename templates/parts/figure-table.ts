/** The numbers of a coverage chart as a table with a row for each year and a column for each month, closed at first. */
import type { PageContext } from "../../src/site/pages/context.ts";
import type { Coverage } from "../../src/site/pages/entry.ts";
import { type Html, html } from "./markup.ts";

export function figureTable({ months }: Coverage, inShares: boolean, context: PageContext): Html {
  const { calendar, charts } = context.words;
  const years = Map.groupBy(months, ({ month }) => month.slice(0, 4));
  return html`
    <details class="figures">
    <summary>${charts.table}</summary>
    <section class="scroll" tabindex="0" aria-label="${charts.tableLabel}">
    <table>
    <thead><tr><th scope="col">${charts.year}</th>${calendar.shortMonths.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${[...years].reverse().map(
      ([year, ofYear]) => html`
        <tr><th scope="row">${year}</th>${calendar.shortMonths.map((_, index) => {
          const month = ofYear.find(({ month }) => Number(month.slice(5)) === index + 1);
          return html`<td>${month && month.count > 0 && cell(month, inShares, context)}</td>`;
        })}</tr>`,
    )}</tbody>
    </table>
    </section>
    </details>`;
}

function cell({ name, count, total, url }: Coverage["months"][number], inShares: boolean, context: PageContext): Html {
  const { charts, numbers } = context.words;
  const share = inShares && html` <small>${charts.ofTotal(total)}</small>`;
  return html`<a href="${context.link(url)}" title="${name}">${numbers.figure(count)}</a>${share}`;
}
