/** A decade, year or month of a source, topic or author: coverage, articles by day or the pages that list them, and neighbours. */
import type { PageContext } from "../../src/site/pages/context.ts";
import type { Person } from "../../src/site/pages/entry.ts";
import type { SpanOf } from "../../src/site/pages/span.ts";
import type { Source } from "../../src/vocabulary/source.ts";
import type { Topic } from "../../src/vocabulary/topic.ts";
import { calendarGrid, targetOf, targetOfYear } from "./calendar-grid.ts";
import { citeList, spanAsked } from "./cite-list.ts";
import { keeperWords } from "./language.ts";
import { layout } from "./layout.ts";
import { type ListingOptions, listing } from "./listing.ts";
import { type Drawable, type Html, html } from "./markup.ts";
import { opening } from "./opening.ts";
import { steps, termList } from "./terms.ts";
import { coverageInWords } from "./words.ts";

export function sourceSpan(page: SpanOf<{ url: string; source: Source }>, context: PageContext): Html {
  const { id, name } = page.source;
  const index = { name: context.words.names.sources, url: "/sources/" };
  const owner = { index, name, url: `/sources/${id}/`, question: { source: id } };
  return spanPage(page, owner, context, { sourceNamed: false });
}

export function topicSpan(page: SpanOf<{ url: string; topic: Topic }>, context: PageContext): Html {
  const { id, label } = page.topic;
  const index = { name: context.words.names.topics, url: "/topics/" };
  const owner = {
    index,
    name: label,
    url: `/topics/${id}/`,
    drawn: keeperWords(label, context),
    question: { topic: id },
  };
  return spanPage(page, owner, context);
}

export function authorSpan(page: SpanOf<{ url: string; author: Person }>, context: PageContext): Html {
  const index = { name: context.words.names.authors, url: "/authors/" };
  return spanPage(page, { index, ...page.author }, context, { author: page.author });
}

/** The source, topic or author, and the index of all of its kind. `drawn` is its name as HTML. */
interface SpanOwner {
  index: { name: string; url: string };
  name: string;
  url: string;
  drawn?: Drawable;
  /** What the search page is asked to find the same articles. */
  question?: { [name: string]: string };
}

function spanPage(
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
        ${span === year && calendarGrid(coverage, targetOfYear(coverage, parts), context, { fewest: 1 })}
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
