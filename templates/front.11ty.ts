/** The front page: what the archive is, what it covers, its latest days, and links to years, sources and topics. */

import type { Term } from "../src/site/pages/entry.ts";
import { calendarGrid, ofArchive } from "./parts/calendar-grid.ts";
import { keeperWords } from "./parts/language.ts";
import { layout } from "./parts/layout.ts";
import { listing } from "./parts/listing.ts";
import { html } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { largestTerms, yearStrip } from "./parts/terms.ts";
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
        ${calendarGrid(coverage, ofArchive, context, { id: "years", fewest: 1 })}
        <div class="spread">
        ${listing(latest, context)}
        <aside class="rail" aria-label="${indexes.frontLabel}">
        ${largestTerms(names.sources, inUse(sources), { name: indexes.allSources(inUse(sources).length), url: "/sources/" }, context)}
        ${largestTerms(names.topics, inUse(topics), { name: indexes.allTopics(inUse(topics).length), url: "/topics/" }, context, true)}
        </aside>
        </div>
        ${years.length === 0 && yearStrip(years, context)}`,
    },
    context,
  );
});

/** Terms with articles; the indexes list the others too. */
function inUse(terms: readonly Term[]): Term[] {
  return terms.filter(({ count }) => count > 0);
}
