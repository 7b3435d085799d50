/** Articles by day, newest first. The heading of a day stays in view while its articles are scrolled. */
import type { PageContext } from "../../src/site/pages/context.ts";
import type { Day, Entry } from "../../src/site/pages/entry.ts";
import type { Words } from "../../src/site/words/table.ts";
import { certaintyMark, degreeOf, disputedMark } from "./certainty.ts";
import { languageAttributes, titleAttributes } from "./language.ts";
import { type Html, html, isolated, joined } from "./markup.ts";

/** `sourceNamed` is `false` on pages of one source. */
export interface ListingOptions {
  sourceNamed?: boolean;
}

export function listing(days: readonly Day[], context: PageContext, options: ListingOptions = {}): Html {
  return html`<div class="days">${days.map((day) => daySection(day, context, options))}</div>`;
}

/** Authors' names that a list shows of an article with several more; the article's page has all. */
const NAMED = 3;

function authorNames(authors: readonly string[], { lists }: Words): Html | undefined {
  const rest = authors.length - NAMED;
  if (rest < 2) return isolated(authors.join(", "));
  return html`${isolated(authors.slice(0, NAMED).join(", "))} ${lists.others(rest)}`;
}

/** An article's headline as a link. */
export function headline(entry: Entry, context: PageContext): Html {
  return html`<a href="${context.link(entry.url)}"${titleAttributes(entry, context)}>${entry.title}</a>`;
}

function daySection({ date, heading, entries }: Day, context: PageContext, options: ListingOptions): Html {
  return html`
    <section class="day">
    <h2${date && html` id="${date}"`}>${dayHeading(heading)}</h2>
    <ul>${entries.map((entry) => listed(entry, context, options))}</ul>
    </section>`;
}

/** The heading with its weekday, where it has one, in an element of its own. */
function dayHeading(heading: string): Html {
  const [, weekday, date] = /^(\p{L}+,?) (\d{1,2}\D.*)$/u.exec(heading) ?? [];
  return weekday && date ? html`<i>${weekday}</i> ${date}` : html`${heading}`;
}

/** What is not plain: how the date is known, where it is neither stated nor disputed, and what is disputed. */
function doubts({ date, disputed = [] }: Entry, words: Words): (Html | false | undefined)[] {
  const degree = date && degreeOf(date);
  return [
    degree && degree !== "high" && !disputed.includes("date") && certaintyMark(degree, words, { ofDate: true }),
    ...disputed.map((field) => disputedMark(words, field)),
  ];
}

function listed(entry: Entry, context: PageContext, { sourceNamed = true }: ListingOptions): Html {
  const { words } = context;
  const source =
    entry.source && sourceNamed && html`<a href="${context.link(entry.source.url)}">${entry.source.name}</a>`;
  const by = joined(
    [
      source,
      isolated(entry.agency),
      authorNames(entry.authors, words),
      ...doubts(entry, words),
      entry.unreadable && !entry.untitled && !entry.withheld && html`<i class="sure">${words.lists.mending}</i>`,
    ],
    " · ",
  );
  const dek = entry.dek && html`<p${languageAttributes(entry.language, context)}>${entry.dek}</p>`;
  return html`
    <li><h3>${headline(entry, context)}</h3>${dek}${String(by) && html`<p class="by">${by}</p>`}`;
}
