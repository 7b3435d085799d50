/** The search page. `public/search.ts` shows filters and results; without scripts the page leads to the indexes. */
import type { SearchPageWords } from "../src/site/words/prose-words.ts";
import type { Words } from "../src/site/words/table.ts";
import { layout } from "./parts/layout.ts";
import { html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { termList, topicList, yearStrip } from "./parts/terms.ts";

export const { data, render } = pageTemplate("search", ({ url, years, sources, topics, undated }, context) => {
  const { names, search } = context.words;
  const volumes = [...years.map(({ id }) => id), ...(undated > 0 ? ["undated"] : [])];
  const used = (terms: typeof sources) => terms.filter(({ count }) => count > 0);
  return layout(
    {
      url,
      title: names.search,
      description: search.description(context.site.title),
      scripts: ["/search.js"],
      styles: ["/search.css"],
      main: html`
        ${opening({ title: names.search }, context)}
        <noscript><p class="unscripted">${search.unscripted}</p></noscript>
        <form class="search" role="search" action="${context.link(url)}" data-volumes="${volumes.join(" ")}" data-words="${JSON.stringify(scriptWords(context.words))}">
        <p class="query">
        <label for="q">${search.label}</label>
        <input type="search" id="q" name="q" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" aria-describedby="status">
        <button type="submit">${context.words.indexes.searchButton}</button>
        </p>
        <p id="status" role="status"></p>
        <div class="spread" id="answer" hidden>
        <details class="rail" id="filters"><summary>${search.filters}</summary></details>
        <div class="found">
        <fieldset class="order">
        <legend>${search.order}</legend>
        <label><input type="radio" name="order" value="" checked> ${search.bestFirst}</label>
        <label><input type="radio" name="order" value="date"> ${search.newestFirst}</label>
        </fieldset>
        <ul id="ways"></ul>
        <ol id="results"></ol>
        <button type="button" id="more" hidden>${search.more}</button>
        </div>
        </div>
        </form>
        <div class="indexes" id="indexes">
        ${yearStrip(years, context)}
        ${undated > 0 && html`<p><a href="${context.link("/undated/")}">${search.undated}</a></p>`}
        ${termList(names.sources, used(sources), context)}
        ${topicList(names.topics, used(topics), context)}
        </div>`,
    },
    context,
  );
});

/** The words of the script, which is the same file on every site. */
function scriptWords({ search, certainty, names, lists }: Words): SearchPageWords {
  const { degrees, ofDate } = certainty;
  return { ...search.script, degrees, ofDate, undated: names.undated, articles: lists.articles.forms };
}
