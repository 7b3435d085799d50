/** The front page: what this archive is, how much it holds of which time, its latest days, and the ways in. */

import type { Term } from "../src/site/page.ts";
import { coverageChart } from "./parts/coverage-chart.ts";
import { layout } from "./parts/layout.ts";
import { listing } from "./parts/listing.ts";
import { html } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { termList, yearStrip } from "./parts/terms.ts";
import { counted, coverageInWords } from "./parts/words.ts";

export const { data, render } = pageTemplate("front", (page, context) => {
  const { site } = context;
  const { coverage, latest, years, sources, topics } = page;
  const size = inUse(sources).length > 0 ? `From ${counted(inUse(sources).length, "source")}: ` : "";
  return layout(
    {
      url: page.url,
      description: site.description,
      main: html`
        <header class="opening">
        <h1>${site.title}</h1>
        <p class="dek">${site.description}</p>
        <p class="covers">${size}${coverageInWords(coverage)}.</p>
        <form class="find" role="search" action="${context.link("/search/")}">
        <label for="q">Words to search for</label><input type="search" id="q" name="q" required><button type="submit">Search</button>
        </form>
        </header>
        ${coverageChart(coverage, years, context)}
        <div class="spread">
        ${listing(latest, context)}
        <aside class="rail" aria-label="Sources and topics">
        ${termList("Sources", inUse(sources), context)}
        ${termList("Topics", inUse(topics), context)}
        </aside>
        </div>
        ${yearStrip(years, context)}`,
    },
    context,
  );
});

/** Terms without an article are left to the indexes. */
function inUse(terms: readonly Term[]): Term[] {
  return terms.filter(({ count }) => count > 0);
}
