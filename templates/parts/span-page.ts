/** A year or a month of a source or topic: what it covers, its articles by day or the months that list them, and its neighbours. */
import type { SiteContext } from "../../src/site/context.ts";
import type { SpanOf } from "../../src/site/page.ts";
import { yearChart } from "./coverage-chart.ts";
import { layout } from "./layout.ts";
import { type ListingOptions, listing } from "./listing.ts";
import { type Html, html } from "./markup.ts";
import { opening } from "./opening.ts";
import { steps, termList } from "./terms.ts";
import { coverageInWords } from "./words.ts";

/** `trail` leads from the index of all to the source or topic itself, whose name begins the title. */
export function spanPage(
  page: SpanOf<{ url: string }>,
  trail: readonly { name: string; url: string }[],
  context: SiteContext,
  options: ListingOptions = {},
): Html {
  const { url, span, name, coverage, days, months, earlier, later } = page;
  const of = trail.at(-1);
  const year = span.slice(0, 4);
  const title = `${of?.name}, ${name}`;
  return layout(
    {
      url,
      title,
      description: `${title} in ${context.site.title}: ${coverageInWords(coverage)}.`,
      main: html`
        ${opening(
          {
            trail: span === year ? trail : [...trail, { name: year, url: `${of?.url}${year}/` }],
            title,
            covers: coverageInWords(coverage),
            ways: steps(earlier, later, context),
          },
          context,
        )}
        ${span === year && yearChart(year, coverage, months, context)}
        <div class="spread">
        ${listing(days, context, options)}
        ${days.length === 0 && termList("Months", months, context)}
        </div>`,
    },
    context,
  );
}
