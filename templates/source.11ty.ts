/** A source: who it is, what the archive holds of it, and its articles by day. */
import type { Source } from "../src/vocabulary/source.ts";
import { coverageChart } from "./parts/coverage-chart.ts";
import { layout } from "./parts/layout.ts";
import { listing } from "./parts/listing.ts";
import { html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { termList } from "./parts/terms.ts";
import { coverageInWords } from "./parts/words.ts";

export const { data, render } = pageTemplate("source", ({ url, source, coverage, days, years, topics }, context) =>
  layout(
    {
      url,
      title: source.name,
      description: `${source.description ?? source.name} In ${context.site.title}: ${coverageInWords(coverage)}.`,
      feed: `/sources/${source.id}/feed.xml`,
      main: html`
        ${opening(
          {
            trail: [{ name: "Sources", url: "/sources/" }],
            title: source.name,
            note: source.description,
            facts: [place(source), source.policy],
            covers: coverageInWords(coverage),
          },
          context,
        )}
        ${coverageChart(coverage, years, context)}
        <div class="spread">
        ${listing(days, context, { sourceNamed: false })}
        <aside class="rail" aria-label="Years and topics">
        ${termList("Years", years, context)}
        ${termList("Topics", topics, context)}
        </aside>
        </div>`,
    },
    context,
  ),
);

function place({ homepage, country }: Source) {
  const land = country && new Intl.DisplayNames("en", { type: "region" }).of(country);
  const host = homepage && html`<a href="${homepage}">${new URL(homepage).host.replace(/^www\./, "")}</a>`;
  if (!land || !host) return land || host;
  return html`${land} <span>·</span> ${host}`;
}
