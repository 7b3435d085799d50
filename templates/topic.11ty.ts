/** A topic: its scope, its neighbours in the vocabulary, what the archive holds on it, and its articles by day. */
import { coverageChart } from "./parts/coverage-chart.ts";
import { layout } from "./parts/layout.ts";
import { listing } from "./parts/listing.ts";
import { html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { termList } from "./parts/terms.ts";
import { coverageInWords } from "./parts/words.ts";

export const { data, render } = pageTemplate("topic", (page, context) => {
  const { topic, coverage, days, years, broader, narrower, related, sources } = page;
  return layout(
    {
      url: page.url,
      title: topic.label,
      description: `${topic.note} In ${context.site.title}: ${coverageInWords(coverage)}.`,
      feed: `/topics/${topic.id}/feed.xml`,
      main: html`
        ${opening(
          {
            trail: [{ name: "Topics", url: "/topics/" }, ...(broader ? [broader] : [])],
            title: topic.label,
            note: topic.note,
            covers: coverageInWords(coverage),
          },
          context,
        )}
        ${coverageChart(coverage, years, context)}
        <div class="spread">
        ${listing(days, context)}
        <aside class="rail" aria-label="Around this topic">
        ${broader && termList("Broader", [broader], context)}
        ${termList("Narrower", narrower, context)}
        ${termList("Related", related, context)}
        ${termList("Years", years, context)}
        ${termList("Sources", sources, context)}
        </aside>
        </div>`,
    },
    context,
  );
});
