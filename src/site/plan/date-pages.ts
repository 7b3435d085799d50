/** Plans the pages by date: one for each year and each month with articles, decades of a long archive, and one for undated articles. */
import type { Archive, Article } from "../../archive/archive.ts";
import { unitInWords } from "../pages/date-in-words.ts";
import type { MonthTerm, Step, Term } from "../pages/entry.ts";
import { decadeOf, LISTED, type Listings } from "../pages/listing.ts";
import type { PageDraft, Terms } from "../pages/planned-page.ts";
import type { Words } from "../words/table.ts";
import { type MonthPlaces, type TermKind, urlOf } from "./month-places.ts";
import type { Surroundings } from "./section-bases.ts";
import { counted } from "./term-counts.ts";

/** The page of a year, and those of its months. */
export function* yearPages(
  year: string,
  archive: Archive,
  listings: Listings,
  terms: Terms,
  { places, counts }: Pick<Surroundings, "places" | "counts">,
): Generator<PageDraft> {
  const ofYear = archive.volumes.get(year) ?? [];
  // No month has those of which the year alone is known.
  const here = ofYear.length > LISTED ? ofYear.filter(({ when }) => !when?.month) : ofYear;
  yield {
    kind: "year",
    url: `/${year}/`,
    data: {
      year,
      coverage: listings.coverage(ofYear),
      months: listings.spans(ofYear, "month", "/"),
      days: listings.days(here),
      ...steps([...archive.volumes.keys()], year, listings.words),
    },
  };
  const months = monthTerms(terms, places);
  const known = [...counts.months("all").keys()];
  for (const [month, articles] of Map.groupBy(ofYear, ({ when }) => when?.month)) {
    if (month === undefined) continue;
    yield {
      kind: "month",
      url: urlOf(month),
      data: {
        month,
        name: unitInWords(month, listings.words),
        coverage: listings.coverage(articles),
        days: listings.days(articles),
        sources: months.sources(month, articles),
        topics: months.topics(month, articles),
        ...steps(known, month, listings.words),
      },
    };
  }
}

export function undatedPage(undated: readonly Article[], listings: Listings): PageDraft {
  return {
    kind: "undated",
    url: "/undated/",
    data: { coverage: listings.coverage(undated), days: listings.days(undated) },
  };
}

/** Years of an archive whose chart has a row for each; of a longer one, decades lead to pages of their own. */
const YEARS_AT_MOST = 30;

export function* decadePages(archive: Archive, listings: Listings, { years }: Terms): Generator<PageDraft> {
  const [newest, oldest] = [years[0]?.id, years.at(-1)?.id];
  if (!newest || !oldest || Number(newest) - Number(oldest) < YEARS_AT_MOST) return;
  const { words } = listings;
  const byDecade = Map.groupBy(years, ({ id }) => decadeOf(id));
  const decades = [...byDecade.keys()];
  for (const [place, decade] of decades.entries()) {
    const ofDecade = byDecade.get(decade) ?? [];
    const articles = ofDecade.flatMap(({ id }) => archive.volumes.get(id) ?? []);
    const step = (other: string | undefined) =>
      other && { url: urlOf(other), name: words.dates.decade(other.slice(0, 4)) };
    const [earlier, later] = [step(decades[place + 1]), step(decades[place - 1])];
    const data = {
      decade,
      name: words.dates.decade(decade.slice(0, 4)),
      coverage: listings.coverage(articles),
      years: ofDecade,
    };
    const around = { ...(earlier && { earlier }), ...(later && { later }) };
    yield { kind: "decade", url: urlOf(decade), data: { ...data, ...around } };
  }
}

/** The sources and topics of a month, by the number of their articles in it; each leads to these articles among its own. */
function monthTerms(terms: Terms, places: MonthPlaces) {
  const within = (kind: TermKind, month: string, ofMonth: readonly Term[]): MonthTerm[] =>
    ofMonth.map((term) => ({ ...term, ...places(kind, term.id, month) }));
  return {
    sources: (month: string, articles: readonly Article[]) =>
      within(
        "sources",
        month,
        counted(terms.sources, articles, ({ source }) => (source ? [source] : [])),
      ),
    topics: (month: string, articles: readonly Article[]) =>
      within(
        "topics",
        month,
        counted(terms.topics, articles, ({ topics }) => topics),
      ),
  };
}

/** The neighbours of a year or month. @param spans Years or months with articles, newest first. @param base Address above their pages. */
export function steps(
  spans: readonly string[],
  span: string,
  words: Words,
  base = "/",
): { earlier?: Step; later?: Step } {
  const place = spans.indexOf(span);
  const step = (other: string | undefined) =>
    other === undefined ? undefined : { url: urlOf(other, base), name: unitInWords(other, words) };
  return besides(step(spans[place + 1]), step(spans[place - 1]));
}

export function besides(earlier: Step | undefined, later: Step | undefined): { earlier?: Step; later?: Step } {
  return { ...(earlier && { earlier }), ...(later && { later }) };
}
