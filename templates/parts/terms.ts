/** Lists of sources, topics and years with their numbers of articles, and links to neighbouring pages. */
import type { PageContext } from "../../src/site/pages/context.ts";
import type { MonthTerm, Step, Term } from "../../src/site/pages/entry.ts";
import { languageAttributes } from "./language.ts";
import { type Drawable, type Html, html } from "./markup.ts";

/** One term on each line, with its count at the end; `undefined` where there are no terms. */
export function termList(heading: string, terms: readonly MonthTerm[], context: PageContext): Html | undefined {
  return terms.length > 0 ? section("terms", heading, terms, context) : undefined;
}

/** As `termList`, for topics, whose names are words of the archive's editors. */
export function topicList(heading: string, topics: readonly MonthTerm[], context: PageContext): Html | undefined {
  return topics.length > 0 ? section("terms", heading, topics, context, { byKeeper: true }) : undefined;
}

/** Terms of a rail. */
const LARGEST = 10;

/** The ten terms with most articles, and a link to all of them. @param all Words of the link, and where it leads. */
export function largestTerms(
  heading: string,
  terms: readonly Term[],
  all: { name: string; url: string },
  context: PageContext,
  byKeeper = false,
): Html | undefined {
  if (terms.length === 0) return undefined;
  const largest = [...terms].sort((a, b) => b.count - a.count).slice(0, LARGEST);
  const rest = terms.length > LARGEST && html`<p><a href="${context.link(all.url)}">${all.name}</a></p>`;
  return section("terms", heading, largest, context, { byKeeper, after: rest });
}

/** The ten terms with most articles, and the others on request. @param all Words for the request. */
export function openableTerms(
  heading: string,
  terms: readonly MonthTerm[],
  all: string,
  context: PageContext,
  byKeeper = false,
): Html | undefined {
  if (terms.length === 0) return undefined;
  const rest = terms.slice(LARGEST);
  const after = rest.length > 0 && html`<details><summary>${all}</summary>${list(rest, context, byKeeper)}</details>`;
  return section("terms", heading, terms.slice(0, LARGEST), context, { byKeeper, after });
}

/** The years of the archive on running lines. The masthead of every page links here. */
export function yearStrip(years: readonly Term[], context: PageContext): Html {
  const { lists, names } = context.words;
  if (years.length === 0) return html`<p class="covers" id="years">${lists.noYears}</p>`;
  return section("years", names.years, years, context, { id: "years" });
}

/** Links to the pages before and after in time. */
export function steps(earlier: Step | undefined, later: Step | undefined, context: PageContext): Html | undefined {
  if (!earlier && !later) return undefined;
  const { lists } = context.words;
  return html`
    <nav class="steps" aria-label="${lists.stepsLabel}">
    ${earlier && html`<a rel="prev" href="${context.link(earlier.url)}"><i>${lists.earlier}</i> ${earlier.name}</a>`}
    ${later && html`<a rel="next" href="${context.link(later.url)}"><i>${lists.later}</i> ${later.name}</a>`}
    </nav>`;
}

function section(
  style: string,
  heading: string,
  terms: readonly MonthTerm[],
  context: PageContext,
  { id, byKeeper = false, after }: { id?: string; byKeeper?: boolean; after?: Drawable } = {},
): Html {
  return html`
    <section class="${style}"${id && html` id="${id}"`}>
    <h2>${heading}</h2>
    ${list(terms, context, byKeeper)}
    ${after}
    </section>`;
}

function list(terms: readonly MonthTerm[], context: PageContext, byKeeper: boolean): Html {
  const { figure } = context.words.numbers;
  return html`
    <ul>${terms.map(
      ({ name, url, count, fragment }) => html`
        <li><a href="${context.link(url, fragment)}"${byKeeper && languageAttributes(context.site.language, context)}>${name}</a> <span>${figure(count)}</span>`,
    )}</ul>`;
}
