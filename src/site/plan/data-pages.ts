/** The data of the archive for reuse: each volume in three formats, and what ties them together. */
import type { Archive, Article } from "../../archive/archive.ts";
import { UNDATED } from "../../archive/archive.ts";
import { calendarUnit } from "../../model/edtf.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { DataFile, DataFormat, DataIndex, TermFormat, VolumeFormat } from "../pages/data-index.ts";
import type { Listings } from "../pages/listing.ts";
import type { PageDraft, PlannedFile, PlannedPage } from "../pages/planned-page.ts";
import { citedOf, isShown } from "./article-pages.ts";

const EXTENSIONS: Record<VolumeFormat, string> = { jsonl: "jsonl", csv: "csv", csl: "csl.json" };

/** The files of each volume, which depend on the records of that volume alone, the undated last; and the tables of terms. */
export function* dataFiles(
  archive: Archive,
  { sources, topics }: Vocabulary,
  listings: Listings,
): Generator<PageDraft<"data-file">> {
  for (const [volume, articles] of volumesOf(archive)) {
    const shown = articles.filter(isShown);
    const cited = shown.map((article) => citedOf(article, listings));
    const basis = basisOf(articles);
    yield { kind: "data-file", url: urlOf(volume, "jsonl"), data: { format: "jsonl", articles }, basis };
    yield { kind: "data-file", url: urlOf(volume, "csv"), data: { format: "csv", articles }, basis };
    yield { kind: "data-file", url: urlOf(volume, "csl"), data: { format: "csl", cited } };
  }
  yield { kind: "data-file", url: termUrl("sources"), data: { format: "sources", terms: sources } };
  yield { kind: "data-file", url: termUrl("topics"), data: { format: "topics", terms: topics } };
}

/** All that articles depend on: their records, and what the vocabulary makes of them. */
export function basisOf(articles: readonly Article[]): unknown {
  return articles.map(({ id, stamp, source, topics, publish, robots }) =>
    [id, stamp, source, topics, publish, robots].join("\t"),
  );
}

/** The page in words, the package and its schemas. @param files As planned, with their hashes. */
export function* dataIndex(archive: Archive, files: readonly PlannedPage<"data-file">[]): Generator<PageDraft> {
  const stamps = new Map(files.map(({ url, hash }) => [url, hash]));
  const planned = <F extends DataFormat>(format: F, url: string): PlannedFile<F> => {
    return { url, format, stamp: stamps.get(url) ?? "" };
  };
  const volumes = volumesOf(archive).map(([volume, articles]) => ({
    volume,
    count: articles.length,
    files: VOLUME_FORMATS.map((format) => planned(format, urlOf(volume, format))),
  }));
  const terms = TERM_FORMATS.map((format) => planned(format, termUrl(format)));
  const data = { volumes, terms, ...spanOf(archive) };
  yield { kind: "data", url: "/data/", data };
  yield { kind: "data-package", url: "/data/datapackage.json", data };
  yield { kind: "data-schema", url: "/data/schema.json", data: { of: "csv" } };
  yield { kind: "data-schema", url: "/data/jsonl.schema.json", data: { of: "jsonl" } };
}

/** Fills in the size and digest of each file. */
export function measured(
  { volumes, terms, ...index }: PlannedPage<"data">["data"],
  measure: (url: string) => { bytes: number; sha256: string },
): DataIndex {
  const fill = <F extends DataFormat>({ url, format }: PlannedFile<F>): DataFile<F> => {
    return { url, format, ...measure(url) };
  };
  return {
    ...index,
    volumes: volumes.map(({ files, ...volume }) => ({ ...volume, files: files.map(fill) })),
    terms: terms.map(fill),
  };
}

const VOLUME_FORMATS = Object.keys(EXTENSIONS) as VolumeFormat[];
const TERM_FORMATS: readonly TermFormat[] = ["sources", "topics"];

/** Of the dated articles, which come newest first. */
function spanOf({ articles }: Archive): Pick<DataIndex, "first" | "last"> {
  const [first, last] = [articles.findLast(({ when }) => when)?.when, articles[0]?.when];
  return first && last ? { first: calendarUnit(first), last: calendarUnit(last) } : {};
}

/** Of records that can be read: what is guessed of the others is no data. */
function volumesOf({ articles, volumes }: Archive): [string, readonly Article[]][] {
  const undated: [string, readonly Article[]] = [UNDATED, articles.filter(({ when }) => !when)];
  return [...volumes, undated].flatMap(([volume, all]): [string, readonly Article[]][] => {
    const read = all.some(({ unreadable }) => unreadable) ? all.filter(({ unreadable }) => !unreadable) : all;
    return read.length > 0 ? [[volume, read]] : [];
  });
}

function termUrl(format: TermFormat): string {
  return `/data/${format}.csv`;
}

function urlOf(volume: string, format: VolumeFormat): string {
  return `/data/${volume}.${EXTENSIONS[format]}`;
}
