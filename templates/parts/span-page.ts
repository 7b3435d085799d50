/** A decade, year or month of a source, topic or author: coverage, articles by day or the pages that list them, and neighbours. */
import type { PageContext } from "../../src/site/pages/context.ts";
import type { SpanOf } from "../../src/site/pages/span.ts";
import { calendarGrid, targetOf } from "./calendar-grid.ts";
import { citeList, spanAsked } from "./cite-list.ts";
import { layout } from "./layout.ts";
import { type ListingOptions, listing } from "./listing.ts";
import { type Drawable, type Html, html } from "./markup.ts";
import { opening } from "./opening.ts";
import { steps, termList } from "./terms.ts";
import { coverageInWords } from "./words.ts";
import { yearChart } from "./year-chart.ts";

/** The source, topic or author, and the index of all of its kind. `drawn` is its name as HTML. */
export interface SpanOwner {
  index: { name: string; url: string };
  name: string;
  url: string;
  drawn?: Drawable;
  /** What the search page is asked to find the same articles. */
  question?: { [name: string]: string };
}

export function spanPage(
  page: SpanOf<{ url: string }>,
  owner: SpanOwner,
  context: PageContext,
  options: ListingOptions = {},
): Html {
  const { url, span, name, coverage, days, parts, earlier, later } = page;
  const { site, words } = context;
  const drawn = owner.drawn ?? owner.name;
  const trail = [owner.index, { name: drawn, url: owner.url }];
  const year = span.slice(0, 4);
  const [isDecade, isMonth] = [span.endsWith("s"), span.includes("-")];
  const title = `${owner.name}, ${name}`;
  const covers = coverageInWords(coverage, words);
  return layout(
    {
      url,
      title,
      description: words.indexes.ofPart(title, site.title, covers),
      main: html`
        ${opening(
          {
            trail: isMonth ? [...trail, { name: year, url: `${owner.url}${year}/` }] : trail,
            title: html`${drawn}, ${name}`,
            covers,
            ways: steps(earlier, later, context),
          },
          context,
        )}
        ${span === year && yearChart(year, coverage, parts, context)}
        ${isDecade && calendarGrid(coverage, targetOf({ coverage, days, spans: parts }, url, owner.url), context)}
        ${owner.question && citeList({ ...owner.question, ...spanAsked(span) }, context)}
        <div class="spread">
        ${listing(days, context, options)}
        ${parts.length > 0 && termList(isDecade ? words.names.years : words.names.months, parts, context)}
        </div>`,
    },
    context,
  );
}
