/** Plans the data files: each volume in several formats, the vocabularies, and the pages and package that describe them. */
import { hash } from "node:crypto";
import { type Archive, type Article, isShown } from "../../archive/archive.ts";
import { UNDATED } from "../../archive/volumes.ts";
import { calendarUnit } from "../../model/edtf.ts";
import { lazily } from "../../text/lazily.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Exporter } from "../exports/exporter.ts";
import { EXPORTERS } from "../exports/exporters.ts";
import type { ArticleGroup, DataFile, DataIndex } from "../pages/data-files.ts";
import { digestOf } from "../pages/digest.ts";
import type { Listings } from "../pages/listing.ts";
import type { PageDraft, PlannedFile, PlannedPage } from "../pages/planned-page.ts";
import { citedOf } from "./article-pages.ts";

/** The files of a volume, which depend only on its records. @param articles The volume's, of those in `volumesOf`. */
export function* volumeFiles(
  volume: string,
  articles: readonly Article[],
  listings: Listings,
): Generator<PageDraft<"export">> {
  const basis = dependence(articles, listings);
  const shown = articles.every(isShown) ? articles : articles.filter(isShown);
  const citations = lazily(() => shown.map((article) => citedOf(article, listings)));
  const groups = lazily(() => groupsOf(articles, listings));
  const groupsOfShown = shown === articles ? groups : lazily(() => groupsOf(shown, listings));
  for (const { format, from, ...file } of EXPORTERS.volume) {
    const data = {
      format,
      volume,
      get material() {
        return from === "citations" ? citations() : articles;
      },
      get groups() {
        return from === "citations" ? groupsOfShown() : groups();
      },
    };
    yield { kind: "export", url: urlOf(volume, file), data, basis: [format, basis] };
  }
}

/** The articles in groups, cut after articles whose ids have digests that fit: an edit changes one group or two, and so does an addition nearly always. */
function groupsOf(articles: readonly Article[], listings: Listings): ArticleGroup[] {
  const groups: ArticleGroup[] = [];
  let group: Article[] = [];
  for (const [i, article] of articles.entries()) {
    group.push(article);
    const isFull = group.length >= MOST || (group.length >= LEAST && ends(article));
    if (!isFull && i < articles.length - 1) continue;
    groups.push({ articles: group.length, key: dependence(group, listings) });
    group = [];
  }
  return groups;
}

/** Articles of the smallest group and of the largest. Of some 40 a packed volume of JSON Lines is 2 % larger than in one piece. */
const LEAST = 24;
const MOST = 72;
/** From `LEAST` on, a group ends after one article in so many. */
const CHANCE = 16;

function ends({ id }: Article): boolean {
  return Number.parseInt(hash("sha256", id).slice(0, 8), 16) % CHANCE === 0;
}

/** Digest of everything on which a data file of articles depends. */
function dependence(articles: readonly Article[], listings: Listings): string {
  return digestOf([basisOf(articles), articles.map((article) => listings.entry(article))]);
}

/** The tables of sources and topics. */
export function* termFiles(vocabulary: Vocabulary): Generator<PageDraft<"export">> {
  for (const { format, ...file } of EXPORTERS.terms)
    yield { kind: "export", url: urlOf(format, file), data: { format, material: vocabulary[format] } };
}

/** What files of articles depend on: their records, and the parts of the vocabulary that apply to them. */
function basisOf(articles: readonly Article[]): unknown {
  return articles.map(({ id, stamp, source, topics, publish, robots }) =>
    [id, stamp, source, topics, publish, robots].join("\t"),
  );
}

/** The data page, the data package and its schemas. @param files Planned data files. */
export function* dataIndex(archive: Archive, files: readonly PlannedPage[]): Generator<PageDraft> {
  const stamps = new Map(files.map(({ url, hash }) => [url, hash]));
  const planned = <F extends string>({ format, ...file }: Ending & { format: F }, name: string): PlannedFile<F> => {
    const url = urlOf(name, file);
    return { url, format, stamp: stamps.get(url) ?? "" };
  };
  const volumes = volumesOf(archive).map(([volume, articles]) => ({
    volume,
    count: articles.length,
    files: EXPORTERS.volume.map((exporter) => planned(exporter, volume)),
  }));
  const terms = EXPORTERS.terms.map((exporter) => planned(exporter, exporter.format));
  const data = { volumes, terms, ...spanOf(archive) };
  yield { kind: "data", url: "/data/", data };
  yield { kind: "data-package", url: "/data/datapackage.json", data };
  for (const { format, schema } of EXPORTERS.volume)
    if (schema) yield { kind: "data-schema", url: schema.url, data: { of: format } };
}

/** Adds the size and digest of each file. */
export function measured(
  { volumes, terms, ...index }: PlannedPage<"data">["data"],
  measure: (url: string) => { bytes: number; sha256: string },
): DataIndex {
  const fill = <F extends string>({ url, format }: PlannedFile<F>): DataFile<F> => {
    return { url, format, ...measure(url) };
  };
  return {
    ...index,
    volumes: volumes.map(({ files, ...volume }) => ({ ...volume, files: files.map(fill) })),
    terms: terms.map(fill),
  };
}

/** The earliest and the latest date of the articles, which are sorted newest first. */
function spanOf({ articles }: Archive): Pick<DataIndex, "first" | "last"> {
  const [first, last] = [articles.findLast(({ when }) => when)?.when, articles[0]?.when];
  return first && last ? { first: calendarUnit(first), last: calendarUnit(last) } : {};
}

/** The articles by volume, the undated last, without those of unreadable records, whose recovered values are not reliable enough as data. */
export function volumesOf({ articles, volumes }: Archive): [string, readonly Article[]][] {
  const undated: [string, readonly Article[]] = [UNDATED, articles.filter(({ when }) => !when)];
  return [...volumes, undated].flatMap(([volume, all]): [string, readonly Article[]][] => {
    const read = all.some(({ unreadable }) => unreadable) ? all.filter(({ unreadable }) => !unreadable) : all;
    return read.length > 0 ? [[volume, read]] : [];
  });
}

type Ending = Pick<Exporter, "ending" | "packed">;

/** @param name Name of a volume or a vocabulary. */
function urlOf(name: string, { ending, packed }: Ending): string {
  return `/data/${name}${ending}${packed ? ".gz" : ""}`;
}
