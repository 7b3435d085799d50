/** Lists of articles for pages: entries by day, and what a list covers. */
import type { Archive, Article } from "../../archive/archive.ts";
import { disputedFields } from "../../model/conflict.ts";
import { calendarUnit, readEdtf } from "../../model/edtf.ts";
import { runsBy } from "../../text/list.ts";
import type { Source } from "../../vocabulary/source.ts";
import type { Topic } from "../../vocabulary/topic.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Words } from "../words/table.ts";
import { wordsFor } from "../words/words.ts";
import { type DateInWords, dateInWords, unitInWords } from "./date-in-words.ts";
import { standsFor } from "./digest.ts";
import type { Coverage, Day, Entry, Term } from "./entry.ts";

/**
 * Most entries on one page; longer lists are parted by decade, year and month. So many headlines are some 65 KB, packed 12 KB, and the calendar
 * above them leads to each month; of the pages that half as many would make, most have fewer than twenty.
 */
export const LISTED = 200;

/** Makes the listings of one archive. The entry of each article is made once. */
export class Listings {
  /** The words of the interface. */
  readonly words: Words;
  readonly #entries = new Map<string, Entry>();
  /** All months from the first to the last of the archive, also those without articles. */
  readonly #allMonths: readonly Month[];
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #topics: ReadonlyMap<string, Topic>;

  /** @param months The months with articles of the archive, in any order, where they are known. */
  constructor(archive: Archive, { site, sources, topics }: Vocabulary, months: Iterable<string> = monthsOf(archive)) {
    this.words = wordsFor(site.language);
    this.#sources = new Map(sources.map((source) => [source.id, source]));
    this.#topics = new Map(topics.map((topic) => [topic.id, topic]));
    this.#allMonths = this.#allBetween(months);
  }

  entry(article: Article): Entry {
    const made = this.#entries.get(article.id) ?? this.#makeEntry(article);
    this.#entries.set(article.id, made);
    return made;
  }

  /** Groups articles by day. @param articles In the order of the archive. */
  days(articles: readonly Article[]): Day[] {
    const days: Day[] = [];
    for (const article of articles) {
      const date = article.when && calendarUnit(article.when);
      const last = days.at(-1);
      if (last && last.date === date) last.entries.push(this.entry(article));
      else
        days.push({
          ...(date && { date }),
          heading: date ? unitInWords(date, this.words) : this.words.names.undated,
          entries: [this.entry(article)],
        });
    }
    return days;
  }

  /** @param articles In the order of the archive. @param counts How many of them are of each month, where that is known. */
  coverage(articles: readonly Article[], counts?: ReadonlyMap<string, number>): Coverage {
    const dated = articles.findLastIndex(({ when }) => when) + 1;
    const [newest, oldest] = dated > 0 ? [articles[0], articles[dated - 1]] : [];
    return {
      count: articles.length,
      undated: articles.length - dated,
      ...(oldest && { first: this.entry(oldest).date as DateInWords }),
      ...(newest && { last: this.entry(newest).date as DateInWords }),
      months: this.#months(counts ?? countBy(articles, "month")),
    };
  }

  /** The years or months of articles as links below `base`, newest first. @param articles In the order of the archive. */
  spans(articles: readonly Article[], unit: "year" | "month", base: string): Term[] {
    return this.units(countBy(articles, unit), base);
  }

  /** Years or months as links below `base`. @param counts How many articles each has. */
  units(counts: Iterable<readonly [unit: string, count: number]>, base: string): Term[] {
    return Array.from(counts, ([id, count]) => ({
      id,
      name: unitInWords(id, this.words),
      url: `${base}${id.replace("-", "/")}/`,
      count,
    }));
  }

  date(article: Article): DateInWords | undefined {
    return article.when && dateInWords(article.when, article.dateCertainty ?? "low", article.dateEdited, this.words);
  }

  /** Another date than that of publication, from EDTF. */
  otherDate(edtf: string | undefined): DateInWords | undefined {
    const date = edtf ? readEdtf(edtf) : undefined;
    return date && dateInWords(date, "high", false, this.words);
  }

  #makeEntry(article: Article): Entry {
    const { id, dek, source, agency, authors, topics, language, doubts, publish, unreadable } = article;
    const date = this.date(article);
    const disputed = disputedFields(doubts?.conflicts ?? []);
    // What lists show in place of a headline.
    const { lists } = this.words;
    const instead = unreadable ? lists.unreadable : publish === "withheld" ? lists.withheld : lists.untitled;
    const title = publish === "withheld" ? undefined : article.title;
    const publisher = source ? this.#sources.get(source) : undefined;
    return {
      id,
      url: `/articles/${id}/`,
      title: title ?? instead,
      ...(dek && { dek }),
      ...(date && { date }),
      ...(publisher && { source: { id: publisher.id, name: publisher.name, url: `/sources/${publisher.id}/` } }),
      ...(agency && { agency }),
      authors,
      topics: topics.flatMap((topic) => {
        const term = this.#topics.get(topic);
        return term ? [{ id: term.id, name: term.label, url: `/topics/${term.id}/` }] : [];
      }),
      ...(language && publish !== "withheld" && { language }),
      ...(disputed.length > 0 && { disputed }),
      ...(title === undefined && publish !== "withheld" && { untitled: true as const }),
      ...(publish === "withheld" && { withheld: true as const }),
      ...(unreadable && { unreadable: true as const }),
    };
  }

  /** All months from the first to the last, also those without articles. */
  #months(counts: ReadonlyMap<string, number>): Coverage["months"] {
    let [first, last] = ["", ""];
    for (const month of counts.keys()) {
      if (!first || month < first) first = month;
      if (month > last) last = month;
    }
    const from = this.#allMonths.findIndex(({ month }) => month === first);
    const to = this.#allMonths.findIndex(({ month }) => month === last);
    const months = this.#allMonths.slice(Math.max(0, from), to + 1).map((month) => {
      return { ...month, count: counts.get(month.month) ?? 0 };
    });
    return standsFor(months, months.map(({ month, count }) => `${month} ${count}`).join());
  }

  #allBetween(known: Iterable<string>): Month[] {
    const sorted = [...known].sort();
    const [first, last] = [sorted[0], sorted.at(-1)];
    const months: Month[] = [];
    for (let month = first; month && last && month <= last; month = monthAfter(month)) {
      months.push({ month, name: unitInWords(month, this.words), count: 0, url: `/${month.replace("-", "/")}/` });
    }
    return months;
  }
}

/** `1950s` of `1953`. */
export function decadeOf(year: string): string {
  return `${year.slice(0, 3)}0s`;
}

type Month = Coverage["months"][number];

function monthsOf({ articles }: Archive): Set<string> {
  return new Set(articles.flatMap(({ when }) => when?.month ?? []));
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, "0")}-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, "0")}`;
}

/** Counts of the years or months, newest first. @param articles In the order of the archive. */
function countBy(articles: readonly Article[], unit: "year" | "month"): Map<string, number> {
  const counts = new Map<string, number>();
  // Those of which the year alone is known stand behind the months of their year.
  for (const [span, start, end] of runsBy(articles, ({ when }) => when?.[unit] ?? when?.year))
    if (span !== undefined && articles[start]?.when?.[unit] === span) counts.set(span, end - start);
  return counts;
}
