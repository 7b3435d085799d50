/**
 * Parts the list of a source, topic or author by time: a page has at most as many articles as readers scroll through, a longer list has a
 * page for each decade, one of a longer decade for each year, and one of a longer year for each month. So a list that grows slowly is read
 * on few pages, and a page stays at its address when its articles move to pages of their own, to which it then leads.
 */
import type { Article } from "../../archive/archive.ts";
import { endOfRun, runsBy } from "../../text/list.ts";
import type { Source } from "../../vocabulary/source.ts";
import type { Topic } from "../../vocabulary/topic.ts";
import { unitInWords } from "../pages/date-in-words.ts";
import type { Person, Step, Term } from "../pages/entry.ts";
import { decadeOf, LISTED, type Listings } from "../pages/listing.ts";
import type { PageDraft } from "../pages/planned-page.ts";
import type { Words } from "../words/table.ts";
import { besides, steps } from "./date-pages.ts";
import { urlOf } from "./month-places.ts";
import { keysOf } from "./section-bases.ts";
import { lazyDraft } from "./sections.ts";

type Of<K> = K extends "source" ? { source: Source } : K extends "topic" ? { topic: Topic } : { author: Person };

/** Articles on the page of a term whose list is parted. */
const LATEST = 20;

/** All articles of a term; or of many the latest and those without a date, which no other page has, and links to the pages with the others. */
export function latestAndSpans(articles: readonly Article[], url: string, listings: Listings) {
  if (articles.length <= LISTED) return { days: listings.days(articles), spans: [] };
  const spans = decadesOf(articles).flatMap(([decade, some]) => leavesOf(decade, some, url, listings));
  const dated = articles[0]?.when ? endOfRun(articles, 0, ({ when }) => when !== undefined) : 0;
  return { days: listings.days([...articles.slice(0, Math.min(LATEST, dated)), ...articles.slice(dated)]), spans };
}

/** Plans the pages of decades, `/sources/<id>/2020s/`, years and months of a term's articles, where its list is parted. */
export function* spanPages<K extends "source" | "topic" | "author">(
  kind: K,
  of: Of<K>,
  articles: readonly Article[],
  base: string,
  listings: Listings,
): Generator<PageDraft> {
  if (articles.length <= LISTED) return;
  const { words } = listings;
  const decades = decadesOf(articles).map(([decade, ofDecade]) => {
    return { decade, ofDecade, own: leavesOf(decade, ofDecade, base, listings) };
  });
  const leaves = decades.flatMap(({ own }) => own);
  const beside = (place: number) => besides(stepTo(leaves[place + 1]), stepTo(leaves[place - 1]));
  for (const [place, { decade, ofDecade, own }] of decades.entries()) {
    const step = (other: (typeof decades)[number] | undefined) =>
      other && { url: urlOf(other.decade, base), name: spanInWords(other.decade, words) };
    const around = besides(step(decades[place + 1]), step(decades[place - 1]));
    const isParted = ofDecade.length > LISTED;
    yield page(`${kind}-decade`, decade, ofDecade, isParted ? own : [], isParted ? [] : ofDecade, around);
    if (!isParted) continue;
    for (const [year, ofYear] of byUnit(ofDecade, "year")) {
      const months = ofYear.length > LISTED ? listings.spans(ofYear, "month", base) : [];
      const isMonthly = months.length > 0;
      const here = isMonthly ? ofYear.filter(({ when }) => !when?.month) : ofYear;
      yield page(`${kind}-year`, year, ofYear, months, here, beside(leaves.findIndex(({ id }) => id === year)));
      if (!isMonthly) continue;
      const ofMonths = byUnit(ofYear, "month");
      const names = ofMonths.map(([month]) => month);
      for (const [month, ofMonth] of ofMonths)
        yield page(`${kind}-month`, month, ofMonth, [], ofMonth, steps(names, month, words, base));
    }
  }

  function page(
    kind: `${"source" | "topic" | "author"}-${"decade" | "year" | "month"}`,
    span: string,
    covered: readonly Article[],
    parts: Term[],
    here: readonly Article[],
    around: { earlier?: Step; later?: Step },
  ): PageDraft {
    const inputs = () => [span, JSON.stringify([of, parts, around]), ...keysOf(covered)];
    return lazyDraft(kind, urlOf(span, base), inputs, () => {
      const data = {
        ...of,
        span,
        name: spanInWords(span, words),
        coverage: listings.coverage(covered),
        days: listings.days(here),
        parts,
        ...around,
      };
      return data as PageDraft<typeof kind>["data"];
    });
  }
}

/** The addresses of those pages at an earlier address of the term, with the present ones. */
export function movedSpans(articles: readonly Article[], from: string, to: string): [from: string, to: string][] {
  if (articles.length <= LISTED) return [];
  const spans = decadesOf(articles).flatMap(([decade, ofDecade]) => {
    const years = ofDecade.length > LISTED ? byUnit(ofDecade, "year") : [];
    return [
      decade,
      ...years.flatMap(([year, ofYear]) => {
        const months = ofYear.length > LISTED ? byUnit(ofYear, "month") : [];
        return [year, ...months.map(([month]) => month)];
      }),
    ];
  });
  return spans.map((span) => [urlOf(span, from), urlOf(span, to)]);
}

/** The pages that list the articles of a decade: its own, or those of its years. */
function leavesOf(decade: string, articles: readonly Article[], base: string, listings: Listings): Term[] {
  if (articles.length > LISTED) return listings.spans(articles, "year", base);
  const name = spanInWords(decade, listings.words);
  return [{ id: decade, name, url: urlOf(decade, base), count: articles.length }];
}

function decadesOf(articles: readonly Article[]): [decade: string, articles: Article[]][] {
  return runsOf(articles, ({ when }) => when && decadeOf(when.year));
}

/** Without those articles of which no date so close is known. */
function byUnit(articles: readonly Article[], unit: "year" | "month"): [unit: string, articles: Article[]][] {
  return runsOf(articles, ({ when }) => when?.[unit]);
}

/** @param articles In the order of the archive. */
function runsOf(
  articles: readonly Article[],
  spanOf: (article: Article) => string | undefined,
): [span: string, articles: Article[]][] {
  const runs = Array.from(runsBy(articles, spanOf));
  return runs.flatMap(([span, start, end]) => (span === undefined ? [] : [[span, articles.slice(start, end)]]));
}

function spanInWords(span: string, words: Words): string {
  return span.endsWith("s") ? words.dates.decade(span.slice(0, 4)) : unitInWords(span, words);
}

function stepTo(term: Term | undefined): Step | undefined {
  return term && { url: term.url, name: term.name };
}
