/** All sources in one of three orders: by articles, the larger ones with their charts; by name; by the year of the first article. */
import type { PageContext } from "../src/site/pages/context.ts";
import type { PageData } from "../src/site/pages/page.ts";
import { letterGroup } from "../src/text/letter-group.ts";
import { keeperWords } from "./parts/language.ts";
import { layout } from "./parts/layout.ts";
import { type Html, html, joined } from "./parts/markup.ts";
import { byName, nameKey } from "./parts/name-order.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { sparkline } from "./parts/sparkline.ts";
import { termList } from "./parts/terms.ts";
import { coverageInWords, groupHeading, span } from "./parts/words.ts";

type SourceTerm = PageData["sources"]["sources"][number];

export const { data, render } = pageTemplate("sources", ({ url, order, coverage, sources }, context) => {
  const { indexes, names } = context.words;
  // As on the front page, which counts those that articles are from.
  const withArticles = sources.filter(({ count }) => count > 0).length;
  const covers = indexes.sourcesCover(withArticles, coverageInWords(coverage, context.words));
  const none = sources.length === 0 && html`<p>${context.words.lists.noSources}</p>`;
  return layout(
    {
      url,
      title: order === "articles" ? names.sources : `${names.sources}, ${indexes.orders[order]}`,
      description: indexes.sourcesDescription(context.site.title, covers),
      main: html`
        ${opening({ title: names.sources, covers, ways: sources.length > 1 && orders(order, context) }, context)}
        ${none || ORDERED[order](sources, coverage, context)}`,
    },
    context,
  );
});

const PLACES = { articles: "/sources/", name: "/sources-by-name/", first: "/sources-by-first-date/" } as const;
type Order = keyof typeof PLACES;

function orders(chosen: Order, { words, link }: PageContext): Html {
  const { orders, ordersLabel } = words.indexes;
  const ways = Object.entries(PLACES) as [Order, string][];
  return html`
    <nav class="orders" aria-label="${ordersLabel}">${joined(
      ways.map(([order, url]) =>
        order === chosen
          ? html`<b aria-current="page">${orders[order]}</b>`
          : html`<a href="${link(url)}">${orders[order]}</a>`,
      ),
      html` <span>·</span> `,
    )}</nav>`;
}

/** Articles from which on a source has a row with its chart: fewer make no picture. */
const CHARTED = 5;

const ORDERED: Record<
  Order,
  (sources: readonly SourceTerm[], whole: SourceTerm["coverage"], context: PageContext) => Html
> = {
  articles: (sources, whole, context) => {
    const large = sources.filter(({ count }) => count >= CHARTED).sort((a, b) => b.count - a.count);
    const small = sources.filter(({ count }) => count < CHARTED);
    return html`
      ${large.length > 0 && html`<ul class="index">${large.map((source) => sourceItem(source, whole, context))}</ul>`}
      ${small.length > 0 && columns(small, context)}`;
  },
  name: (sources, _, context) => columns(sources, context),
  first: (sources, _, context) => {
    const byYear = Map.groupBy(
      sources,
      ({ coverage }) => coverage.first?.datetime.slice(0, 4) ?? context.words.names.undated,
    );
    const years = [...byYear].sort(([a], [b]) => (a < b ? -1 : 1));
    return html`<div class="index">${years.map(([year, of]) => termList(year, byName(of), context))}</div>`;
  },
};

/** Columns, a group for each first letter. */
function columns(sources: readonly SourceTerm[], context: PageContext): Html {
  const groups = [...Map.groupBy(byName(sources), ({ name }) => letterGroup(name, nameKey(name)) ?? "#")];
  // Letters, then other scripts, whose codes are longer.
  groups.sort(([a], [b]) => a.length - b.length);
  return html`<div class="index">${groups.map(([id, of]) => termList(groupHeading(id, context.words), of, context))}</div>`;
}

function sourceItem(term: SourceTerm, whole: SourceTerm["coverage"], context: PageContext): Html {
  const { words } = context;
  return html`
    <li>
    <h2><a href="${context.link(term.url)}">${term.name}</a></h2>
    <div>
    ${term.source.description && html`<p>${keeperWords(term.source.description, context)}</p>`}
    ${sparkline(term.coverage, whole, `${term.name}, ${span(term.coverage, words) ?? words.lists.undated}`)}
    <p class="covers">${coverageInWords(term.coverage, words)}.</p>
    </div>
    </li>`;
}
