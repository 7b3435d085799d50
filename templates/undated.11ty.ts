/** The articles without a known date. */
import { layout } from "./parts/layout.ts";
import { listing } from "./parts/listing.ts";
import { html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("undated", ({ url, coverage, days }, context) => {
  const { indexes, lists, names } = context.words;
  return layout(
    {
      url,
      title: names.undated,
      description: indexes.undatedDescription(coverage.count, context.site.title),
      main: html`
        ${opening(
          {
            title: names.undated,
            note: indexes.undatedNote,
            covers: lists.articles(coverage.count),
          },
          context,
        )}
        <div class="spread">${listing(days, context)}</div>`,
    },
    context,
  );
});
