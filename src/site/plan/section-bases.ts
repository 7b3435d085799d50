/** On what the pages of a section depend besides the vocabulary, as texts: the records, by the digests of their files, and those around them. */
import type { Archive, Article } from "../../archive/archive.ts";
import { UNDATED } from "../../archive/volumes.ts";
import type { Corrections } from "../../record/corrections.ts";
import { append } from "../../text/list.ts";
import type { MonthPlaces } from "./month-places.ts";

/**
 * Articles of a topic before and after an article that are considered as related to it; the limit keeps the cost independent of the size of
 * the archive.
 */
export const NEAREST = 5;

/** What pages of articles and dates depend on besides the archive itself. */
export interface Surroundings {
  places: MonthPlaces;
  corrections: Corrections;
  /** By the id of an article. */
  reprints: ReadonlyMap<string, readonly Article[]>;
}

export function keysOf(articles: readonly Article[]): string[] {
  return articles.map(({ key }) => key);
}

export function volumeOfArticle({ when }: Article): string {
  return when?.year ?? UNDATED;
}

/** By volume, on what the pages of its articles depend. */
export function basesOfArticles(
  archive: Archive,
  { places, corrections, reprints }: Surroundings,
): Map<string, string[]> {
  const bases = new Map<string, string[]>();
  const add = (volume: string, ...texts: string[]) => {
    const basis = bases.get(volume);
    if (basis) for (const text of texts) basis.push(text);
    else bases.set(volume, texts);
  };
  for (const article of archive.articles) {
    const { id } = article;
    const volume = volumeOfArticle(article);
    add(volume, article.key);
    const others = inputsOfOthers(id, archive, corrections, reprints);
    if (others.length > 0) add(volume, ...others);
  }
  const addAround = (name: string, list: readonly Article[], reach: number) => {
    for (const { volume, around } of runsOf(list, reach)) add(volume, name, ...keysOf(around));
  };
  addAround("all", archive.articles, 1);
  for (const [id, list] of archive.bySource) addAround(`source ${id}`, list, 1);
  for (const [id, list] of archive.byTopic) {
    addAround(`topic ${id}`, list, NEAREST);
    for (const { volume } of runsOf(list, 0)) add(volume, placeIn(volume, `/topics/${id}/`, places));
  }
  return bases;
}

/** On what the page of an article depends that is told of it elsewhere: corrections, further witnesses, reprints. */
export function inputsOfOthers(
  id: string,
  { witnesses }: Archive,
  corrections: Corrections,
  reprints: Surroundings["reprints"],
): string[] {
  const told = corrections.get(id);
  const texts = told ? [JSON.stringify(told)] : [];
  for (const [what, others] of [
    ["witnesses", witnesses.get(id)],
    ["reprints", reprints.get(id)],
  ] as const)
    if (others) append(texts, [what, ...keysOf(others)]);
  return texts;
}

/** By volume, on what the pages of its year and months depend. */
export function basesOfDates(archive: Archive, { places }: Surroundings): Map<string, string[]> {
  const bases = new Map<string, string[]>();
  for (const { volume, articles } of runsOf(archive.articles, 0))
    bases.set(volume, [...(bases.get(volume) ?? []), ...keysOf(articles)]);
  const months = monthsOf(archive.articles);
  const years = [...archive.volumes.keys()];
  for (const [i, year] of years.entries()) {
    const first = months.findIndex((month) => month.startsWith(year));
    const last = months.findLastIndex((month) => month.startsWith(year));
    const around = [years[i - 1], years[i + 1], ...(first < 0 ? [] : [months[first - 1], months[last + 1]])];
    bases.get(year)?.push(`between ${around.join()}`);
  }
  for (const [kind, groups] of [
    ["sources", archive.bySource],
    ["topics", archive.byTopic],
  ] as const)
    for (const [id, list] of groups)
      for (const { volume } of runsOf(list, 0)) bases.get(volume)?.push(placeIn(volume, `/${kind}/${id}/`, places));
  return bases;
}

/** The months with articles, newest first. */
export function monthsOf(articles: readonly Article[]): string[] {
  return [...new Set(articles.flatMap(({ when }) => when?.month ?? []))];
}

/** On which page the articles of a source or topic are that are of a volume: for all of its months it is the same kind of page. */
function placeIn(volume: string, url: string, places: MonthPlaces): string {
  return `${url} ${places(url, `${volume}-01`).url}`;
}

interface Run {
  volume: string;
  articles: readonly Article[];
  around: readonly Article[];
}

/** The articles of each volume that stand together in a list. @param reach Articles in front of them and behind them that are given as `around`. */
function* runsOf(list: readonly Article[], reach: number): Generator<Run> {
  let start = 0;
  for (let end = 1; end <= list.length; end++) {
    const volume = volumeOfArticle(list[start] as Article);
    const next = list[end];
    if (next && volumeOfArticle(next) === volume) continue;
    const around = [...list.slice(Math.max(0, start - reach), start), ...list.slice(end, end + reach)];
    yield { volume, articles: list.slice(start, end), around };
    start = end;
  }
}
