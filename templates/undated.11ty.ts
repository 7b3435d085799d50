/** The articles of which no date is known. */
import { layout } from "./parts/layout.ts";
import { listing } from "./parts/listing.ts";
import { html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { counted } from "./parts/words.ts";

export const { data, render } = pageTemplate("undated", ({ url, coverage, days }, context) =>
  layout(
    {
      url,
      title: "Undated",
      description: `${counted(coverage.count, "article")} in ${context.site.title} of which no date is known.`,
      main: html`
        ${opening(
          {
            title: "Undated",
            note: "Nothing in the captures of these articles tells when they were published. Who knows a date can add it to the record.",
            covers: counted(coverage.count, "article"),
          },
          context,
        )}
        <div class="spread">${listing(days, context)}</div>`,
    },
    context,
  ),
);
