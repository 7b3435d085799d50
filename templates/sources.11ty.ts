/** All sources: the description, time span and coverage chart of each. */

import type { PageContext } from "../src/site/pages/context.ts";
import type { PageData } from "../src/site/pages/page.ts";
import { keeperWords } from "./parts/language.ts";
import { layout } from "./parts/layout.ts";
import { type Html, html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { sparkline } from "./parts/sparkline.ts";
import { coverageInWords, span } from "./parts/words.ts";

export const { data, render } = pageTemplate("sources", ({ url, coverage, sources }, context) => {
  const { indexes, names } = context.words;
  const covers = indexes.sourcesCover(sources.length, coverageInWords(coverage, context.words));
  return layout(
    {
      url,
      title: names.sources,
      description: indexes.sourcesDescription(context.site.title, covers),
      main: html`
        ${opening({ title: names.sources, covers }, context)}
        <ul class="index">${sources.map((source) => sourceItem(source, coverage, context))}</ul>`,
    },
    context,
  );
});

type SourceTerm = PageData["sources"]["sources"][number];

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
