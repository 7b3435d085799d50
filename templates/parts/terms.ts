/** Lists of sources, topics and years with their numbers of articles, and links to neighbouring pages. */
import type { PageContext } from "../../src/site/pages/context.ts";
import type { Step, Term } from "../../src/site/pages/entry.ts";
import { languageAttributes } from "./language.ts";
import { type Html, html } from "./markup.ts";

/** One term on each line, with its count at the end; `undefined` where there are no terms. */
export function termList(heading: string, terms: readonly Term[], context: PageContext): Html | undefined {
  return terms.length > 0 ? section("terms", heading, terms, context) : undefined;
}

/** As `termList`, for topics, whose names are words of the archive's editors. */
export function topicList(heading: string, topics: readonly Term[], context: PageContext): Html | undefined {
  return topics.length > 0 ? section("terms", heading, topics, context, { byKeeper: true }) : undefined;
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
  terms: readonly Term[],
  context: PageContext,
  { id, byKeeper }: { id?: string; byKeeper?: boolean } = {},
): Html {
  const { figure } = context.words.numbers;
  return html`
    <section class="${style}"${id && html` id="${id}"`}>
    <h2>${heading}</h2>
    <ul>${terms.map(
      ({ name, url, count }) => html`
        <li><a href="${context.link(url)}"${byKeeper && languageAttributes(context.site.language, context)}>${name}</a> <span>${figure(count)}</span>`,
    )}</ul>
    </section>`;
}
