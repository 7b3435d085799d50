/** The search page. `public/search.ts` shows filters and results; without scripts the page leads to the indexes. */
import { stemmerName } from "../public/search/stems.ts";
import { EXPORTERS } from "../src/site/exports/exporters.ts";
import type { PageContext } from "../src/site/pages/context.ts";
import type { SearchPageWords } from "../src/site/words/search-words.ts";
import type { Words } from "../src/site/words/table.ts";
import { layout } from "./parts/layout.ts";
import { type Html, html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { largestTerms, yearStrip } from "./parts/terms.ts";

export const { data, render } = pageTemplate(
  "search",
  ({ url, articles, languages, years, sources, topics, undated }, context) => {
    const { indexes, names, search } = context.words;
    const { site } = context;
    const used = (terms: typeof sources) => terms.filter(({ count }) => count > 0);
    return layout(
      {
        url,
        title: names.search,
        description: search.description(context.site.title),
        ...(!site.offline && { scripts: ["/search.js"] }),
        search: false,
        styles: ["/search.css"],
        main: html`
        ${opening({ title: names.search, ...(articles > 0 && { covers: search.covers(context.words.lists.articles(articles)) }) }, context)}
        ${site.offline ? html`<p class="unscripted">${search.offline}</p>` : searchForm(url, languages, context)}
        <div class="indexes" id="indexes">
        ${yearStrip(years, context)}
        ${undated > 0 && html`<p><a href="${context.link("/undated/")}">${search.undated}</a></p>`}
        ${largestTerms(names.sources, used(sources), { name: indexes.allSources(used(sources).length), url: "/sources/" }, context)}
        ${largestTerms(names.topics, used(topics), { name: indexes.allTopics(used(topics).length), url: "/topics/" }, context, true)}
        </div>`,
      },
      context,
    );
  },
);

/** The formats in which results are cited. */
const CITATIONS = EXPORTERS.volume.filter(({ from }) => from === "citations");

function searchForm(url: string, languages: readonly string[], context: PageContext): Html {
  const { search } = context.words;
  const stemmers = [...new Set(languages.map(stemmerName))].filter(Boolean).join(" ");
  return html`
    <noscript><p class="unscripted">${search.unscripted}</p></noscript>
    <form class="search" role="search" action="${context.link(url)}" data-stemmers="${stemmers}" data-chart="${search.chart}" data-words="${JSON.stringify(scriptWords(context.words))}">
    <p class="query">
    <label for="q">${search.label}</label>
    <input type="search" id="q" name="q" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" aria-describedby="status">
    <button type="submit">${context.words.indexes.searchButton}</button>
    </p>
    <details class="help"><summary>${search.help}</summary>
    <dl>${search.helps.map(([example, meaning]) => html`<dt><code>${example}</code><dd>${meaning}`)}</dl>
    </details>
    <p id="status" role="status"></p>
    <ul id="notices"></ul>
    <div id="suggestions"></div>
    <ul id="chosen" aria-label="${search.script.chosen}" hidden></ul>
    <div class="spread" id="answer" hidden>
    <details class="rail" id="filters"><summary>${search.filters}</summary></details>
    <div class="found">
    <figure id="chart" class="chart" hidden></figure>
    <fieldset class="time">
    <legend>${search.time}</legend>
    <label>${search.from} <input name="from" inputmode="numeric" autocomplete="off" maxlength="10" placeholder="2019" aria-describedby="dates"></label>
    <label>${search.to} <input name="to" inputmode="numeric" autocomplete="off" maxlength="10" placeholder="2019-03" aria-describedby="dates"></label>
    <small id="dates">${search.dateHint}</small>
    </fieldset>
    <fieldset class="order">
    <legend>${search.order}</legend>
    <label><input type="radio" name="order" value="" checked> ${search.bestFirst}</label>
    <label><input type="radio" name="order" value="newest"> ${search.newestFirst}</label>
    <label><input type="radio" name="order" value="oldest"> ${search.oldestFirst}</label>
    </fieldset>
    <p class="fact" id="cite" hidden>${search.cite} ${CITATIONS.map(({ ending, name }) => html`<button type="button" class="chip" data-ending="${ending}">${name}</button> `)}</p>
    <ul id="ways"></ul>
    <ol id="results"></ol>
    <button type="button" id="more" hidden>${search.more}</button>
    </div>
    </div>
    </form>`;
}

/** The words of the script, which is the same file on every site. */
function scriptWords({ search, certainty, names, lists }: Words): SearchPageWords {
  const { disputed, ofField } = certainty;
  const degrees = { ...certainty.degrees, disputed };
  const ofDate = { ...certainty.ofDate, disputed: ofField.date };
  return { ...search.script, degrees, ofDate, undated: names.undated, articles: lists.articles.forms };
}
