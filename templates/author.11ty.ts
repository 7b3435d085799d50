/** An author: what the archive holds under the name, where and on what, and the articles by day. */
import { coverageChart } from "./parts/coverage-chart.ts";
import { layout } from "./parts/layout.ts";
import { listing } from "./parts/listing.ts";
import { html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { termList } from "./parts/terms.ts";
import { coverageInWords } from "./parts/words.ts";

export const { data, render } = pageTemplate(
  "author",
  ({ url, author, coverage, days, years, topics, sources }, context) =>
    layout(
      {
        url,
        title: author.name,
        description: `Articles by ${author.name} in ${context.site.title}: ${coverageInWords(coverage)}.`,
        main: html`
        ${opening({ trail: [{ name: "Authors", url: "/authors/" }], title: author.name, covers: coverageInWords(coverage) }, context)}
        ${coverageChart(coverage, years, context)}
        <div class="spread">
        ${listing(days, context)}
        <aside class="rail" aria-label="Years, sources and topics">
        ${termList("Years", years, context)}
        ${termList("Sources", sources, context)}
        ${termList("Topics", topics, context)}
        </aside>
        </div>`,
      },
      context,
    ),
);
