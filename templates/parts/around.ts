/** Links from an article: its neighbours in time, in the whole archive and within its source, and related articles. */
import type { PageContext } from "../../src/site/pages/context.ts";
import type { Entry } from "../../src/site/pages/entry.ts";
import type { PageData } from "../../src/site/pages/page.ts";
import { titleAttributes } from "./language.ts";
import { type Html, html } from "./markup.ts";
import { dayInWords, shortened } from "./words.ts";

export function around(page: PageData["article"], context: PageContext): Html | undefined {
  const { earlier, later, earlierInSource, laterInSource, entry } = page;
  const { article, lists } = context.words;
  const pair = (heading: string, before: Html | undefined, after: Html | undefined) =>
    (before || after) && neighbours(heading, [before, lists.earlier], [after, lists.later]);
  const inAll = pair(
    article.inArchive,
    earlier && dated(earlier, earlier.title, context),
    later && dated(later, later.title, context),
  );
  // A neighbour within the source is left out where it is also the neighbour in the archive.
  const inSource = pair(
    article.inSource(entry.source?.name ?? ""),
    earlierInSource?.id === earlier?.id ? undefined : byDate(earlierInSource, context),
    laterInSource?.id === later?.id ? undefined : byDate(laterInSource, context),
  );
  if (!inAll && !inSource) return undefined;
  return html`<div class="around">${inAll}${inSource}</div>`;
}

/** Related articles that are not among the neighbours, those of the same week apart. */
export function relatedList(page: PageData["article"], context: PageContext): (Html | undefined)[] | undefined {
  const neighbours = [page.earlier, page.later, page.earlierInSource, page.laterInSource].map((entry) => entry?.id);
  const room = Math.max(1, WAYS - new Set(neighbours.filter(Boolean)).size);
  const related = page.related.filter(({ id }) => !neighbours.includes(id)).slice(0, room);
  const { article } = context.words;
  const near = Map.groupBy(related, (entry) => isWithinWeek(page.entry, entry));
  return [
    relatedSection(article.thatWeek, near.get(true), context),
    relatedSection(article.related, near.get(false), context),
  ];
}

function relatedSection(
  heading: string,
  related: readonly Entry[] | undefined,
  context: PageContext,
): Html | undefined {
  return (
    related &&
    html`
      <div class="related">
      <h2>${heading}</h2>
      <ul>${related.map((entry) => html`<li>${dated(entry, shortened(entry.title, TITLE), context)}`)}</ul>
      </div>`
  );
}

/** Whether there are at most six days between two articles of which the day is known. */
function isWithinWeek(one: Entry, other: Entry): boolean {
  const [a, b] = [one, other].map(({ date }) =>
    date && date.datetime.length >= 10 ? Date.parse(date.datetime.slice(0, 10)) : Number.NaN,
  );
  return Math.abs((a ?? 0) - (b ?? 0)) <= 6 * 24 * 60 * 60 * 1000;
}

/** Links to other articles, neighbours included: enough to read on, and each costs the page some 150 bytes. */
const WAYS = 4;

/** Links below each other, each after a word that says which neighbour it is. */
function neighbours(heading: string, ...pairs: [Html | undefined, string][]): Html {
  return html`
    <h2>${heading}</h2>
    <ul>${pairs.map(([neighbour, word]) => neighbour && html`<li><i>${word}</i> ${neighbour}`)}</ul>`;
}

/** Characters of a headline in the rail. */
const TITLE = 64;

function dated(entry: Entry, title: string, context: PageContext): Html {
  return html`<a href="${context.link(entry.url)}"${titleAttributes(entry, context)}>${title}</a>${entry.date && html` <small>${dayInWords(entry.date)}</small>`}`;
}

function byDate(entry: Entry | undefined, context: PageContext): Html | undefined {
  return entry?.date && html`<a href="${context.link(entry.url)}">${dayInWords(entry.date)}</a>`;
}
