/** The search page. What is asked and found is drawn by `public/search.js`; without it the page leads to the indexes. */
import { layout } from "./parts/layout.ts";
import { html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { termList, yearStrip } from "./parts/terms.ts";

export const { data, render } = pageTemplate("search", ({ url, years, sources, topics, undated }, context) => {
  const volumes = [...years.map(({ id }) => id), ...(undated > 0 ? ["undated"] : [])];
  const used = (terms: typeof sources) => terms.filter(({ count }) => count > 0);
  return layout(
    {
      url,
      title: "Search",
      description: `Search the articles of ${context.site.title} by their words, source, topic, year and language.`,
      scripts: ["/search.js"],
      styles: ["/search.css"],
      main: html`
        ${opening({ title: "Search" }, context)}
        <noscript><p class="unscripted">Searching needs JavaScript, which is switched off here. Every article is also found
        by its year, source and topic:</p></noscript>
        <form class="search" role="search" action="${context.link(url)}" data-root="${context.link("/")}" data-volumes="${volumes.join(" ")}">
        <p class="query">
        <label for="q">Words, or a “phrase in quotes”</label>
        <input type="search" id="q" name="q" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" aria-describedby="status">
        <button type="submit">Search</button>
        </p>
        <p id="status" role="status"></p>
        <div class="spread" id="answer" hidden>
        <details class="rail" id="filters"><summary>Filters</summary></details>
        <div class="found">
        <fieldset class="order">
        <legend>Order</legend>
        <label><input type="radio" name="order" value="" checked> Best match first</label>
        <label><input type="radio" name="order" value="date"> Newest first</label>
        </fieldset>
        <ul id="ways"></ul>
        <ol id="results"></ol>
        <button type="button" id="more" hidden>More results</button>
        </div>
        </div>
        </form>
        <div class="indexes" id="indexes">
        ${yearStrip(years, context)}
        ${undated > 0 && html`<p><a href="${context.link("/undated/")}">Articles without a date</a></p>`}
        ${termList("Sources", used(sources), context)}
        ${termList("Topics", used(topics), context)}
        </div>`,
    },
    context,
  );
});
