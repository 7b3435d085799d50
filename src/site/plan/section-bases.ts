/** On what the pages of a section depend besides the vocabulary, as texts: the records, by the digests of their files, and those around them. */
import { hash } from "node:crypto";
import { type Archive, type Article, byVolume, volumeOfArticle } from "../../archive/archive.ts";
import type { Corrections } from "../../record/corrections.ts";
import { append, runsBy } from "../../text/list.ts";
import type { ArchiveCounts } from "./archive-counts.ts";
import type { MonthPlaces, TermKind } from "./month-places.ts";

/**
 * Articles of a topic before and after an article that are considered as related to it; the limit keeps the cost independent of the size of
 * the archive.
 */
export const NEAREST = 5;

/** What pages of articles and dates depend on besides the archive itself. */
export interface Surroundings {
  /** The digests of its volumes. */
  volumes: ReadonlyMap<string, string>;
  counts: ArchiveCounts;
  places: MonthPlaces;
  corrections: Corrections;
  /** By the id of an article. */
  reprints: ReadonlyMap<string, readonly Article[]>;
}

export function keysOf(articles: readonly Article[]): string[] {
  return articles.map(({ key }) => key);
}

/** By volume, a digest of its articles: another where any of them is another, or stands at another place. */
export function volumeDigests({ articles }: Archive): Map<string, string> {
  const digestOf = (some: readonly Article[]) => hash("sha256", keysOf(some).join("\n")).slice(0, 32);
  return new Map(byVolume(articles).map(([volume, some]) => [volume, digestOf(some)]));
}

/** By volume, on what the pages of its articles depend. */
export function basesOfArticles(
  archive: Archive,
  { places, corrections, reprints, volumes }: Surroundings,
): Map<string, string[]> {
  const bases = new Map(Array.from(volumes, ([volume, digest]) => [volume, [digest]]));
  const add = (volume: string, texts: readonly string[]) => append(bases.get(volume) ?? [], texts);
  // The few articles of which something is told elsewhere.
  const told = new Set([...corrections.keys(), ...archive.witnesses.keys(), ...reprints.keys()]);
  for (const id of [...told].sort()) {
    const article = archive.byId.get(id);
    if (article) add(volumeOfArticle(article), [id, ...inputsOfOthers(id, archive, corrections, reprints)]);
  }
  const addAround = (name: string, list: readonly Article[]) => {
    for (const { volume, around } of runsOf(list, 1)) add(volume, [name, ...keysOf(around)]);
  };
  addAround("all", archive.articles);
  for (const [id, list] of archive.bySource) addAround(`source ${id}`, list);
  for (const [id, list] of archive.byTopic)
    for (const { volume, around } of runsOf(list, NEAREST))
      add(volume, [`topic ${id}`, ...keysOf(around), placeIn(volume, "topics", id, places)]);
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
export function basesOfDates(archive: Archive, { places, counts, volumes }: Surroundings): Map<string, string[]> {
  const bases = new Map(Array.from(volumes, ([volume, digest]) => [volume, [digest]]));
  const months = [...counts.months("all").keys()];
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
      for (const { volume } of runsOf(list, 0)) bases.get(volume)?.push(placeIn(volume, kind, id, places));
  return bases;
}

/** On which page the articles of a source or topic are that are of a volume: for all of its months it is the same kind of page. */
function placeIn(volume: string, kind: TermKind, id: string, places: MonthPlaces): string {
  return `${kind} ${id} ${places(kind, id, `${volume}-01`).url}`;
}

interface Run {
  volume: string;
  around: readonly Article[];
}

/**
 * The articles of each volume in a list, which stand together there.
 * @param list In the order of the archive. @param reach Articles in front of them and behind them that are given as `around`.
 */
function* runsOf(list: readonly Article[], reach: number): Generator<Run> {
  for (const [volume, start, end] of runsBy(list, volumeOfArticle)) {
    const around = [...list.slice(Math.max(0, start - reach), start), ...list.slice(end, end + reach)];
    yield { volume, around };
  }
}
