/** A topic: its scope note, broader, narrower and related topics, coverage, sources, and its articles by day. */
import { calendarGrid, targetOf } from "./parts/calendar-grid.ts";
import { citeList } from "./parts/cite-list.ts";
import { keeperWords } from "./parts/language.ts";
import { layout } from "./parts/layout.ts";
import { listing } from "./parts/listing.ts";
import { html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { openableTerms, topicList } from "./parts/terms.ts";
import { coverageInWords } from "./parts/words.ts";

export const { data, render } = pageTemplate("topic", (page, context) => {
  const { topic, coverage, days, spans, broader, narrower, related, sources } = page;
  const { site, words } = context;
  const { indexes, names } = words;
  const covers = coverageInWords(coverage, words);
  const above = broader && { ...broader, name: keeperWords(broader.name, context) };
  return layout(
    {
      url: page.url,
      title: topic.label,
      description: [topic.note, indexes.inSite(site.title, covers)].filter(Boolean).join(" "),
      feed: `/topics/${topic.id}/feed.xml`,
      main: html`
        ${opening(
          {
            trail: [{ name: names.topics, url: "/topics/" }, ...(above ? [above] : [])],
            title: keeperWords(topic.label, context),
            ...(topic.note !== undefined && { note: keeperWords(topic.note, context) }),
            covers,
          },
          context,
        )}
        ${calendarGrid(coverage, targetOf({ coverage, days, spans }, page.url), context, { fewest: spans.length > 0 ? 1 : 3 })}
        ${citeList({ topic: topic.id }, context)}
        <div class="spread">
        ${listing(days, context)}
        <aside class="rail" aria-label="${indexes.topicLabel}">
        ${broader && topicList(indexes.broader, [broader], context)}
        ${topicList(indexes.narrower, narrower, context)}
        ${topicList(indexes.related, related, context)}
        ${openableTerms(names.sources, sources, indexes.allSources(sources.length), context)}
        </aside>
        </div>`,
    },
    context,
  );
});
