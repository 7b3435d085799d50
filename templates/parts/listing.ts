/** Articles by day, newest first. The heading of a day stays in view while its articles are scrolled. */
import { authorId } from "../../src/record/author-id.ts";
import type { PageContext } from "../../src/site/pages/context.ts";
import type { Day, Entry, Person } from "../../src/site/pages/entry.ts";
import type { Words } from "../../src/site/words/table.ts";
import { certaintyMark, degreeOf, disputedMark } from "./certainty.ts";
import { directionOf, languageAttributes, titleAttributes } from "./language.ts";
import { BETWEEN, type Drawable, type Html, html, isolated, joined } from "./markup.ts";

/** `sourceNamed` is `false` on pages of one source, and `author` is whose page it is: what its title says is not repeated. */
export interface ListingOptions {
  sourceNamed?: boolean;
  author?: Person;
  /** Default is `true`. */
  deks?: boolean;
}

/** Articles of a page from which on it lists headlines without standfirsts. */
const LONG = 50;

export function listing(days: readonly Day[], context: PageContext, options: ListingOptions = {}): Html {
  // The place of a month is its first day on the page, unless articles of which no day is known stand under the month.
  const listed = days.reduce((sum, { entries }) => sum + entries.length, 0);
  const shown = listed > LONG ? { ...options, deks: false } : options;
  const places = new Set(days.map(({ date }) => date));
  const drawn = days.map((day) => {
    const month = day.date?.slice(0, 7);
    const begins = month?.length === 7 && !places.has(month);
    places.add(month);
    return daySection(day, begins ? month : undefined, context, shown);
  });
  return html`<div class="days">${drawn}</div>`;
}

/** Authors' names that a list shows of an article with several more; the article's page has all. */
const NAMED = 3;

function authorNames(authors: readonly string[], among: "ltr" | "rtl", { lists }: Words): Drawable {
  const rest = authors.length - NAMED;
  if (rest < 2) return isolated(authors.join(", "), among);
  return html`${isolated(authors.slice(0, NAMED).join(", "), among)} ${lists.others(rest)}`;
}

/** The authors that are not named as the source or the agency already. */
export function distinctAuthors({ authors, source, agency }: Entry): string[] {
  return authors.filter((name) => !sameName(name, source?.name) && !sameName(name, agency));
}

/** Whether two names are the same to a reader: in any case, with or without an article before them. */
export function sameName(one: string | undefined, other: string | undefined): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^the /, "").trim();
  return one !== undefined && other !== undefined && plain(one) === plain(other);
}

/** An article's headline as a link. */
export function headline(entry: Entry, context: PageContext): Html {
  return html`<a href="${context.link(entry.url)}"${titleAttributes(entry, context)}>${entry.title}</a>`;
}

function daySection(
  { date, heading, entries }: Day,
  month: string | undefined,
  context: PageContext,
  options: ListingOptions,
): Html {
  return html`
    <section${month && html` id="${month}"`}>
    <h2${date && html` id="${date}"`}>${date ? html`<a href="#${date}">${dayHeading(heading)}</a>` : heading}</h2>
    <ul>${entries.map((entry) => listed(entry, context, options))}</ul>
    </section>`;
}

/** The heading with its weekday, where it has one, in an element of its own. */
function dayHeading(heading: string): Html {
  const [, weekday, date] = /^(\p{L}+,?) (\d{1,2}\D.*)$/u.exec(heading) ?? [];
  return weekday && date ? html`<i>${weekday}</i> ${date}` : html`${heading}`;
}

/** The direction of an item whose headline is written the other way round than the page. */
function turned({ language, untitled }: Entry, { words }: PageContext): Html | undefined {
  if (!language || untitled || directionOf(language) === directionOf(words.tag)) return undefined;
  return html` dir="${directionOf(language)}"`;
}

/** What is not plain: how the date is known, where it is neither stated nor disputed, and what is disputed. */
function doubts({ date, disputed = [] }: Entry, words: Words): (Html | false | undefined)[] {
  const degree = date && degreeOf(date);
  return [
    degree && degree !== "high" && !disputed.includes("date") && certaintyMark(degree, words, { ofDate: true }),
    ...disputed.map((field) => disputedMark(words, field)),
  ];
}

function listed(entry: Entry, context: PageContext, { sourceNamed = true, author, deks = true }: ListingOptions): Html {
  const { words } = context;
  const among = directionOf(entry.language ?? words.tag);
  const source =
    entry.source && sourceNamed && html`<a href="${context.link(entry.source.url)}">${entry.source.name}</a>`;
  const by = joined(
    [
      source,
      isolated(sameName(entry.agency, entry.source?.name) ? undefined : entry.agency, among),
      authorNames(
        distinctAuthors(entry).filter((name) => name !== author?.name && authorId(name, entry.language) !== author?.id),
        among,
        words,
      ),
      ...doubts(entry, words),
      entry.unreadable && !entry.untitled && !entry.withheld && html`<i class="sure">${words.lists.mending}</i>`,
    ],
    BETWEEN,
  );
  const dek = deks && entry.dek && html`<p${languageAttributes(entry.language, context)}>${entry.dek}`;
  return html`
    <li${turned(entry, context)}><h3>${headline(entry, context)}</h3>${dek}${String(by) && html`<p class="by">${by}`}`;
}
