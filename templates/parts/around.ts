/** What lies around an article: its neighbours in time, in the whole archive and within its source, and its relations. */
import type { SiteContext } from "../../src/site/context.ts";
import type { Entry, PageData } from "../../src/site/page.ts";
import { headline } from "./listing.ts";
import { type Html, html } from "./markup.ts";
import { dayInWords } from "./words.ts";

export function around(page: PageData["article"], context: SiteContext): Html | undefined {
  const { earlier, later, earlierInSource, laterInSource, entry } = page;
  const inAll = pair("In the archive", earlier, later, context);
  // Within the source, a neighbour that has just been named is not named again.
  const inSource = pair(
    `In ${entry.source?.name}`,
    earlierInSource?.id === earlier?.id ? undefined : earlierInSource,
    laterInSource?.id === later?.id ? undefined : laterInSource,
    context,
  );
  if (!inAll && !inSource) return undefined;
  return html`<nav class="around" aria-label="Earlier and later articles">${inAll}${inSource}</nav>`;
}

/** Those that are not named as neighbours already. */
export function relatedList(page: PageData["article"], context: SiteContext): Html | undefined {
  const neighbours = [page.earlier, page.later, page.earlierInSource, page.laterInSource].map((entry) => entry?.id);
  const related = page.related.filter(({ id }) => !neighbours.includes(id)).slice(0, RELATED);
  if (related.length === 0) return undefined;
  return html`
    <section class="related">
    <h2>Related</h2>
    <ul>${related.map((entry) => html`<li>${dated(entry, context)}`)}</ul>
    </section>`;
}

/** Enough to go on with; each costs the page some 150 bytes. */
const RELATED = 2;

function pair(
  heading: string,
  earlier: Entry | undefined,
  later: Entry | undefined,
  context: SiteContext,
): Html | undefined {
  if (!earlier && !later) return undefined;
  return html`
    <h2>${heading}</h2>
    <ul>
    ${earlier && html`<li><i>Earlier</i> ${dated(earlier, context)}`}
    ${later && html`<li><i>Later</i> ${dated(later, context)}`}
    </ul>`;
}

function dated(entry: Entry, context: SiteContext): Html {
  return html`${headline(entry, context)}${entry.date && html` <small>${dayInWords(entry.date)}</small>`}`;
}
