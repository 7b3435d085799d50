/** An author: coverage, sources, topics, and the articles by day. */
import { calendarGrid, targetOf } from "./parts/calendar-grid.ts";
import { layout } from "./parts/layout.ts";
import { listing } from "./parts/listing.ts";
import { html, joined } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { termList, topicList } from "./parts/terms.ts";
import { coverageInWords } from "./parts/words.ts";

export const { data, render } = pageTemplate(
  "author",
  ({ url, author, identifiers = [], coverage, days, spans, topics, sources }, context) => {
    const { indexes, names } = context.words;
    const covers = coverageInWords(coverage, context.words);
    return layout(
      {
        url,
        title: author.name,
        description: indexes.byAuthor(author.name, context.site.title, covers),
        main: html`
        ${opening({ trail: [{ name: names.authors, url: "/authors/" }], title: author.name, covers }, context)}
        ${
          identifiers.length > 0 &&
          html`<p class="by">${joined(
            identifiers.map(
              (address) => html`<a rel="external" href="${address}">${address.replace("https://", "")}</a>`,
            ),
            " · ",
          )}</p>`
        }
        ${calendarGrid(coverage, targetOf({ coverage, days, spans }, url), context, { fewest: spans.length > 0 ? 1 : 3 })}
        <div class="spread">
        ${listing(days, context, { author })}
        <aside class="rail" aria-label="${indexes.authorLabel}">
        ${termList(names.sources, sources, context)}
        ${topicList(names.topics, topics, context)}
        </aside>
        </div>`,
      },
      context,
    );
  },
);
