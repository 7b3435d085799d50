/** A month: its calendar, its articles day by day, and their sources and topics. */
import { layout } from "./parts/layout.ts";
import { listing } from "./parts/listing.ts";
import { html } from "./parts/markup.ts";
import { monthCalendar } from "./parts/month-calendar.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { openableTerms, steps } from "./parts/terms.ts";
import { coverageInWords } from "./parts/words.ts";

export const { data, render } = pageTemplate(
  "month",
  ({ url, month, name, coverage, days, sources, topics, earlier, later }, context) => {
    const { indexes, names } = context.words;
    const covers = coverageInWords(coverage, context.words);
    const year = month.slice(0, 4);
    return layout(
      {
        url,
        title: name,
        description: indexes.ofTime(name, context.site.title, covers),
        main: html`
        ${opening(
          {
            trail: [{ name: year, url: `/${year}/` }],
            title: name,
            covers,
            ways: steps(earlier, later, context),
          },
          context,
        )}
        <div class="spread">
        ${monthCalendar(month, name, days, context)}
        ${listing(days, context)}
        <aside class="rail" aria-label="${indexes.frontLabel}">
        ${openableTerms(names.sources, sources, indexes.allSources(sources.length), context)}
        ${openableTerms(names.topics, topics, indexes.allTopics(topics.length), context, true)}
        </aside>
        </div>`,
      },
      context,
    );
  },
);
