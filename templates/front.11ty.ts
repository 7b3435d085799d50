/** The front page: what the archive is, what it covers, its latest days, and links to years, sources and topics. */

import type { Term } from "../src/site/pages/entry.ts";
import { coverageChart } from "./parts/coverage-chart.ts";
import { keeperWords } from "./parts/language.ts";
import { layout } from "./parts/layout.ts";
import { listing } from "./parts/listing.ts";
import { html } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { termList, topicList, yearStrip } from "./parts/terms.ts";
import { coverageInWords } from "./parts/words.ts";

export const { data, render } = pageTemplate("front", (page, context) => {
  const { site, words } = context;
  const { indexes, names } = words;
  const { coverage, latest, years, sources, topics } = page;
  const covers = coverageInWords(coverage, words);
  const sized = inUse(sources).length > 0 ? indexes.fromSources(inUse(sources).length, covers) : covers;
  return layout(
    {
      url: page.url,
      description: site.description,
      search: `${words.search.masthead}: ${words.lists.articles(coverage.count)}`,
      main: html`
        <header class="opening">
        <h1>${keeperWords(site.title, context)}</h1>
        <p class="dek">${keeperWords(site.description, context)}</p>
        <p class="covers">${sized}.</p>
        </header>
        ${coverageChart(coverage, years, context)}
        <div class="spread">
        ${listing(latest, context)}
        <aside class="rail" aria-label="${indexes.frontLabel}">
        ${termList(names.sources, inUse(sources), context)}
        ${topicList(names.topics, inUse(topics), context)}
        </aside>
        </div>
        ${yearStrip(years, context)}`,
    },
    context,
  );
});

/** Terms with articles; the indexes list the others too. */
function inUse(terms: readonly Term[]): Term[] {
  return terms.filter(({ count }) => count > 0);
}
