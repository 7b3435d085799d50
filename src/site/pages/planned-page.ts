/** Planned pages and search indexes: each with its address and the hash of everything on which it depends. */

import type { Root } from "../../../public/search/root.ts";
import type { DisclosedRecords } from "../../record/disclosed-records.ts";
import type { VolumeFormat } from "../words/prose-words.ts";
import type { DataFile, DataIndex, TermFormat } from "./data-files.ts";
import type { Term } from "./entry.ts";
import type { Reprint, Witness } from "./other-texts.ts";
import type { Page, PageData, PageKind } from "./page.ts";

/** A planned page. The record of an article is identified by `stamp` and read only when the page is rendered. */
export interface PlannedPage<K extends PageKind = PageKind> extends Omit<Page<K>, "data"> {
  data: PlannedData<K>;
}

type PlannedData<K extends PageKind> = K extends "article"
  ? Unread<Omit<PageData["article"], "witnesses" | "reprints">> & {
      witnesses?: Unread<Witness>[];
      reprints?: Unread<Reprint>[];
    }
  : K extends "data" | "data-package"
    ? PlannedDataIndex
    : PageData[K];

/** With the file of the record and the digest of its text in place of the record. */
type Unread<T> = Omit<T, "record"> & { file: string; stamp: string };

/** Without the sizes and digests of files, which are known only when these are written. */
interface PlannedDataIndex extends Omit<DataIndex, "volumes" | "terms"> {
  volumes: (Omit<DataIndex["volumes"][number], "files"> & { files: PlannedFile<VolumeFormat>[] })[];
  terms: PlannedFile<TermFormat>[];
}

export type PlannedFile<Format extends string = string> = Omit<DataFile<Format>, "bytes" | "sha256"> & {
  stamp: string;
};

/** A planned page before its hash is added. */
export type PageDraft<K extends PageKind = PageKind> = {
  [P in K]: Omit<PlannedPage<P>, "hash"> & {
    /** What the page depends on, where that is quicker to hash than its data. */
    basis?: unknown;
    /** Tells apart all from which the data is made, besides what all pages depend on, where that takes less than to make it. */
    inputs?(): readonly string[];
  };
}[K];

/** The archive's years, sources and topics, with their numbers of articles. */
export interface Terms {
  years: Term[];
  sources: Term[];
  topics: Term[];
}

/** The search index. */
export interface PlannedSearch {
  /** Newest first. */
  segments: PlannedIndex[];
  /** What the root tells besides its segments, and the digest of all. */
  root: Omit<Root, "segments"> & { hash: string };
  /** Names of the stemmers of the articles' languages. */
  stemmers: string[];
}

/** A segment of the search index: articles that follow each other in the archive. */
export interface PlannedIndex {
  /** Path of its files below the output folder, with the volumes: `search/2018-2021/`. */
  folder: string;
  /** Path of the file that names the others, with the beginning of the digest: `search/2018-2021/directory-3fa4c1d2b7.bin`. */
  directory: string;
  /** The newest and the oldest volume: `2021`, `undated`. */
  volumes: [newest: string, oldest: string];
  /** Hexadecimal digest of everything on which the segment depends, except the program itself. */
  hash: string;
  /** Newest first. Their pages are made when they are first asked for. */
  readonly articles: PlannedPage<"article">[];
  /** For each article the digest of everything of it on which the segment depends. */
  bases: string[];
}

/** A segment to be made. */
export interface IndexTask {
  index: PlannedIndex;
  /** A segment in the output folder with most of the articles. */
  built?: BuiltIndex;
}

/** A segment that is made. */
export interface MadeIndex {
  task: IndexTask;
  /** Content by path below the output folder. */
  files: Map<string, Uint8Array>;
}

export interface BuiltIndex {
  /** Path of its directory below the output folder. */
  directory: string;
  /** For each article of the segment to be made, its number in the built one; -1 where it is not there, or was another. */
  numbers: Int32Array;
}

/** Number of articles of a segment whose records are read when it is made. */
export function articlesToRead({ index, built }: IndexTask): number {
  return built ? built.numbers.filter((number) => number < 0).length : index.bases.length;
}

export function isOf<K extends PageKind>(kind: K, page: PlannedPage): page is PlannedPage<K> {
  return page.kind === kind;
}

/** The data of an article's page, with its record. */
export function shownArticle({ data }: PlannedPage<"article">, records: DisclosedRecords): PageData["article"] {
  const { witnesses, reprints, ...own } = data;
  return {
    ...withRecord(own, records),
    ...(witnesses && { witnesses: witnesses.map((one) => withRecord(one, records)) }),
    ...(reprints && { reprints: reprints.map((one) => withRecord(one, records)) }),
  };
}

function withRecord<T extends { file: string; stamp: string }>({ file, stamp, ...rest }: T, records: DisclosedRecords) {
  return { ...rest, record: records.read(file, stamp) };
}
