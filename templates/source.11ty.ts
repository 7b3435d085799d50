/** A source: its description, coverage, topics, and its articles by day. */
import type { PageContext } from "../src/site/pages/context.ts";
import type { Source } from "../src/vocabulary/source.ts";
import { calendarGrid, targetOf } from "./parts/calendar-grid.ts";
import { citeList } from "./parts/cite-list.ts";
import { keeperWords } from "./parts/language.ts";
import { layout } from "./parts/layout.ts";
import { listing } from "./parts/listing.ts";
import { type Drawable, html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { openableTerms } from "./parts/terms.ts";
import { coverageInWords } from "./parts/words.ts";

export const { data, render } = pageTemplate("source", ({ url, source, coverage, days, spans, topics }, context) => {
  const { indexes, names } = context.words;
  const covers = coverageInWords(coverage, context.words);
  return layout(
    {
      url,
      title: source.name,
      description: `${source.description ?? source.name} ${indexes.inSite(context.site.title, covers)}`,
      feed: `/sources/${source.id}/feed.xml`,
      main: html`
        ${opening(
          {
            trail: [{ name: names.sources, url: "/sources/" }],
            title: source.name,
            note: keeperWords(source.description, context),
            facts: [place(source, context), keeperWords(source.policy, context)],
            covers,
          },
          context,
        )}
        ${calendarGrid(coverage, targetOf({ coverage, days, spans }, url), context, { fewest: spans.length > 0 ? 1 : 3 })}
        ${citeList({ source: source.id }, context)}
        <div class="spread">
        ${listing(days, context, { sourceNamed: false })}
        <aside class="rail" aria-label="${indexes.sourceLabel}">
        ${openableTerms(names.topics, topics, indexes.allTopics(topics.length), context, true)}
        </aside>
        </div>`,
    },
    context,
  );
});

function place({ homepage, country }: Source, { words }: PageContext): Drawable {
  const land = country && new Intl.DisplayNames(words.tag, { type: "region" }).of(country);
  const host = homepage && html`<a href="${homepage}">${new URL(homepage).host.replace(/^www\./, "")}</a>`;
  if (!land || !host) return land || host;
  return html`${land} <span>·</span> ${host}`;
}
