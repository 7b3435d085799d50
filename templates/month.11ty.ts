/** A month, day by day. */
import { layout } from "./parts/layout.ts";
import { listing } from "./parts/listing.ts";
import { html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { steps } from "./parts/terms.ts";
import { coverageInWords } from "./parts/words.ts";

export const { data, render } = pageTemplate(
  "month",
  ({ url, month, name, coverage, days, earlier, later }, context) => {
    const { indexes } = context.words;
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
        <div class="spread">${listing(days, context)}</div>`,
      },
      context,
    );
  },
);
