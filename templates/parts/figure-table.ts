/** The figures of a coverage chart as a table, a row for each year and a column for each month; closed until asked for. */
import type { SiteContext } from "../../src/site/context.ts";
import type { Coverage } from "../../src/site/page.ts";
import { type Html, html } from "./markup.ts";
import { figure } from "./words.ts";

export function figureTable({ months }: Coverage, inShares: boolean, context: SiteContext): Html {
  const years = Map.groupBy(months, ({ month }) => month.slice(0, 4));
  return html`
    <details class="figures">
    <summary>The same as a table</summary>
    <section class="scroll" tabindex="0" aria-label="Articles by month">
    <table>
    <thead><tr><th scope="col">Year</th>${MONTHS.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${[...years].reverse().map(
      ([year, ofYear]) => html`
        <tr><th scope="row">${year}</th>${MONTHS.map((_, index) => {
          const month = ofYear.find(({ month }) => Number(month.slice(5)) === index + 1);
          return html`<td>${month && month.count > 0 && cell(month, inShares, context)}</td>`;
        })}</tr>`,
    )}</tbody>
    </table>
    </section>
    </details>`;
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

function cell({ name, count, total, url }: Coverage["months"][number], inShares: boolean, context: SiteContext): Html {
  const share = inShares && html` <small>of ${figure(total)}</small>`;
  return html`<a href="${context.link(url)}" title="${name}">${figure(count)}</a>${share}`;
}
