/**
 * What is counted over all articles of an archive: how many there are in each month, of each source and topic, and how well their dates are
 * known. It is counted volume by volume and kept with the sections of the plan, so that after an edit the changed volumes alone are counted.
 */
import { type Archive, type Article, byVolume, isShown } from "../../archive/archive.ts";
import { disputedFields } from "../../model/conflict.ts";
import type { PageData } from "../pages/page.ts";
import type { Sections } from "./sections.ts";

/** The lists whose articles are counted: all, those with an author, those of a source and of a topic. */
export type CountedList = "all" | "authored" | `sources ${string}` | `topics ${string}`;

interface VolumeCounts {
  /** Of each list, how many articles it has in the volume, and in each month: `YYYY-MM`. */
  lists: { [list: string]: ListCounts };
  dates: PageData["about"]["dates"];
  disputed: PageData["about"]["disputed"];
  languages: string[];
  agencies: string[];
}

interface ListCounts {
  all: number;
  [month: string]: number;
}

export class ArchiveCounts {
  /** The newest volume first, the undated last. */
  readonly #volumes: ReadonlyMap<string, VolumeCounts>;

  /** @param digests Of each volume, as `volumeDigests` gives them. */
  constructor(archive: Archive, digests: ReadonlyMap<string, string>, sections: Sections) {
    this.#volumes = new Map(
      byVolume(archive.articles).map(([volume, articles]) => {
        const make = () => [JSON.stringify(countsOf(articles))];
        const [text = ""] = sections.texts(`counts ${volume}`, [digests.get(volume) ?? ""], 1, make);
        return [volume, JSON.parse(text) as VolumeCounts];
      }),
    );
  }

  /** The articles of a list in each month with any, newest first. */
  months(list: CountedList): ReadonlyMap<string, number> {
    const months = new Map<string, number>();
    for (const { lists } of this.#volumes.values()) {
      const { all, ...ofMonths } = lists[list] ?? NONE;
      for (const month in ofMonths) months.set(month, ofMonths[month] ?? 0);
    }
    return months;
  }

  /** The number of articles of a list in a month. */
  inMonth(list: CountedList, month: string): number {
    return this.#volumes.get(month.slice(0, 4))?.lists[list]?.[month] ?? 0;
  }

  /** The number of articles of a list in a year. */
  inYear(list: CountedList, year: string): number {
    return this.#volumes.get(year)?.lists[list]?.all ?? 0;
  }

  /** The number of articles of a list in the ten years that begin so: `202`. */
  inDecade(list: CountedList, beginning: string): number {
    let sum = 0;
    for (let i = 0; i < 10; i++) sum += this.inYear(list, `${beginning}${i}`);
    return sum;
  }

  dates(): PageData["about"]["dates"] {
    return total({ high: 0, medium: 0, low: 0, edited: 0, absent: 0 }, this.#all("dates"));
  }

  disputed(): PageData["about"]["disputed"] {
    return total({ date: 0, authors: 0, source: 0 }, this.#all("disputed"));
  }

  /** Languages of articles, sorted. */
  languages(): string[] {
    return [...new Set(this.#all("languages").flat())].sort();
  }

  /** Agencies of articles, sorted. */
  agencies(): string[] {
    return [...new Set(this.#all("agencies").flat())].sort();
  }

  #all<K extends keyof VolumeCounts>(key: K): VolumeCounts[K][] {
    return Array.from(this.#volumes.values(), (counts) => counts[key]);
  }
}

const NONE: ListCounts = { all: 0 };

function countsOf(articles: readonly Article[]): VolumeCounts {
  const lists: VolumeCounts["lists"] = {};
  const add = (list: CountedList, month: string | undefined) => {
    lists[list] ??= { all: 0 };
    const counts = lists[list];
    counts.all++;
    if (month) counts[month] = (counts[month] ?? 0) + 1;
  };
  const dates = { high: 0, medium: 0, low: 0, edited: 0, absent: 0 };
  const disputed = { date: 0, authors: 0, source: 0 };
  for (const article of articles) {
    const { when, dateEdited, dateCertainty, authors, source, topics, doubts } = article;
    const month = when?.month;
    add("all", month);
    if (authors.length > 0) add("authored", month);
    if (source) add(`sources ${source}`, month);
    for (const topic of new Set(topics)) add(`topics ${topic}`, month);
    dates[!when ? "absent" : dateEdited ? "edited" : (dateCertainty ?? "low")]++;
    if (doubts && isShown(article)) for (const field of disputedFields(doubts.conflicts)) disputed[field]++;
  }
  const languages = [...new Set(articles.flatMap(({ language }) => language ?? []))];
  const agencies = [...new Set(articles.flatMap(({ agency }) => agency ?? []))];
  return { lists, dates, disputed, languages, agencies };
}

function total<K extends string>(zero: Record<K, number>, some: readonly Readonly<Record<K, number>>[]) {
  const all = { ...zero };
  for (const counts of some) for (const key in counts) all[key] += counts[key];
  return all;
}
