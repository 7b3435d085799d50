/** All sources: for each its description, its span, and its coverage on the time line of the archive. */

import type { SiteContext } from "../src/site/context.ts";
import type { PageData } from "../src/site/page.ts";
import { layout } from "./parts/layout.ts";
import { type Html, html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { sparkline } from "./parts/sparkline.ts";
import { counted, coverageInWords, span } from "./parts/words.ts";

export const { data, render } = pageTemplate("sources", ({ url, coverage, sources }, context) => {
  const covers = `${counted(sources.length, "source")}, ${coverageInWords(coverage)}`;
  return layout(
    {
      url,
      title: "Sources",
      description: `The publishers whose articles ${context.site.title} keeps: ${covers}.`,
      main: html`
        ${opening({ title: "Sources", covers }, context)}
        <ul class="index">${sources.map((source) => sourceItem(source, coverage, context))}</ul>`,
    },
    context,
  );
});

type SourceTerm = PageData["sources"]["sources"][number];

function sourceItem(term: SourceTerm, whole: SourceTerm["coverage"], context: SiteContext): Html {
  return html`
    <li>
    <h2><a href="${context.link(term.url)}">${term.name}</a></h2>
    <div>
    ${term.source.description && html`<p>${term.source.description}</p>`}
    ${sparkline(term.coverage, whole, `${term.name}, ${span(term.coverage) ?? "undated"}`)}
    <p class="covers">${coverageInWords(term.coverage)}.</p>
    </div>
    </li>`;
}
