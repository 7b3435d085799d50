/** The data of the archive for reuse: each volume in three formats, and what ties them together. */
import type { Archive, Article } from "../archive/archive.ts";
import type { DataFormat, DataIndex } from "./data-index.ts";
import type { Listings } from "./listing.ts";
import type { Draft, PlannedPage } from "./plan.ts";
import { UNDATED } from "./search-plan.ts";

const EXTENSIONS: Record<DataFormat, string> = { jsonl: "jsonl", csv: "csv", csl: "csl.json" };

/** The files of each volume, which depend on the records of that volume alone; the undated last. */
export function* dataFiles(archive: Archive, listings: Listings): Generator<Draft<"data-file">> {
  for (const [volume, articles] of volumesOf(archive)) {
    const shown = articles.filter(({ publish }) => publish !== "withheld");
    const cited = shown.map((article) => ({
      entry: listings.entry(article),
      ...(article.section && { section: article.section }),
      ...(article.dateline && { dateline: article.dateline }),
    }));
    const basis = basisOf(articles);
    yield { kind: "data-file", url: urlOf(volume, "jsonl"), data: { format: "jsonl", articles }, basis };
    yield { kind: "data-file", url: urlOf(volume, "csv"), data: { format: "csv", articles }, basis };
    yield { kind: "data-file", url: urlOf(volume, "csl"), data: { format: "csl", cited } };
  }
}

/** All that articles depend on: their records, and what the vocabulary makes of them. */
export function basisOf(articles: readonly Article[]): unknown {
  return articles.map(({ id, stamp, source, topics, publish, robots }) =>
    [id, stamp, source, topics, publish, robots].join("\t"),
  );
}

/** The page in words, the package and its schema. @param files As planned, with their hashes. */
export function* dataIndex(archive: Archive, files: readonly PlannedPage<"data-file">[]): Generator<Draft> {
  const stamps = new Map(files.map(({ url, hash }) => [url, hash]));
  const volumes = volumesOf(archive).map(([volume, articles]) => ({
    volume,
    count: articles.length,
    files: FORMATS.map((format) => {
      const url = urlOf(volume, format);
      return { url, format, stamp: stamps.get(url) ?? "" };
    }),
  }));
  yield { kind: "data", url: "/data/", data: { volumes } };
  yield { kind: "data-package", url: "/data/datapackage.json", data: { volumes } };
  yield { kind: "data-schema", url: "/data/schema.json", data: {} };
}

/** Fills in the size and digest of each file. */
export function measured(
  { volumes }: PlannedPage<"data">["data"],
  measure: (url: string) => { bytes: number; sha256: string },
): DataIndex {
  return {
    volumes: volumes.map(({ files, ...volume }) => {
      return { ...volume, files: files.map(({ url, format }) => ({ url, format, ...measure(url) })) };
    }),
  };
}

const FORMATS = Object.keys(EXTENSIONS) as DataFormat[];

function volumesOf({ articles, volumes }: Archive): [string, readonly Article[]][] {
  const undated = articles.filter(({ when }) => !when);
  return undated.length > 0 ? [...volumes, [UNDATED, undated]] : [...volumes];
}

function urlOf(volume: string, format: DataFormat): string {
  return `/data/${volume}.${EXTENSIONS[format]}`;
}
