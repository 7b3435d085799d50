/** What lies around an article: its neighbours in time, in the whole archive and within its source, and its relations. */
import type { SiteContext } from "../../src/site/context.ts";
import type { Entry, PageData } from "../../src/site/page.ts";
import { languageAttributes } from "./language.ts";
import { type Html, html } from "./markup.ts";
import { dayInWords, shortened } from "./words.ts";

export function around(page: PageData["article"], context: SiteContext): Html | undefined {
  const { earlier, later, earlierInSource, laterInSource, entry } = page;
  const inAll = pair("In the archive", earlier && dated(earlier, context), later && dated(later, context));
  // Within the source, a neighbour that has just been named is not named again.
  const inSource = pair(
    `In ${entry.source?.name}`,
    earlierInSource?.id === earlier?.id ? undefined : byDate(earlierInSource),
    laterInSource?.id === later?.id ? undefined : byDate(laterInSource),
  );
  if (!inAll && !inSource) return undefined;
  return html`<section class="around">${inAll}${inSource}</section>`;
}

/** Those that are not among the neighbours already. */
export function relatedList(page: PageData["article"], context: SiteContext): Html | undefined {
  const neighbours = [page.earlier, page.later, page.earlierInSource, page.laterInSource].map((entry) => entry?.id);
  const room = Math.max(1, WAYS - new Set(neighbours.filter(Boolean)).size);
  const related = page.related.filter(({ id }) => !neighbours.includes(id)).slice(0, room);
  if (related.length === 0) return undefined;
  return html`
    <section class="related">
    <h2>Related</h2>
    <ul>${related.map((entry) => html`<li>${dated(entry, context)}`)}</ul>
    </section>`;
}

/** To other articles, neighbours included: enough to go on with. Each costs the page some 150 bytes. */
const WAYS = 4;

/** One below the other; nothing where there is neither. */
function pair(heading: string, earlier: Html | undefined, later: Html | undefined): Html | undefined {
  if (!earlier && !later) return undefined;
  return html`
    <h2>${heading}</h2>
    <ul>
    ${earlier && html`<li><i>Earlier</i> ${earlier}`}
    ${later && html`<li><i>Later</i> ${later}`}
    </ul>`;
}

/** Characters. */
const TITLE = 64;

/** By its address from here: all articles lie beside each other. */
function dated(entry: Entry, context: SiteContext): Html {
  const language = languageAttributes(entry.language, context.site.language);
  return html`<a href="${`../${entry.id}/`}"${language}>${shortened(entry.title, TITLE)}</a>${entry.date && html` <small>${dayInWords(entry.date)}</small>`}`;
}

function byDate(entry: Entry | undefined): Html | undefined {
  return entry?.date && html`<a href="${`../${entry.id}/`}">${dayInWords(entry.date)}</a>`;
}
