/** Planned pages and search indexes: each with its address and the hash of everything on which it depends. */

import type { DisclosedRecords } from "../../record/disclosed-records.ts";
import type { VolumeFormat } from "../words/prose-words.ts";
import type { DataFile, DataIndex, TermFormat } from "./data-files.ts";
import type { Term } from "./entry.ts";
import type { Page, PageData, PageKind } from "./page.ts";

/** A planned page. The record of an article is identified by `stamp` and read only when the page is rendered. */
export interface PlannedPage<K extends PageKind = PageKind> extends Omit<Page<K>, "data"> {
  data: PlannedData<K>;
}

type PlannedData<K extends PageKind> = K extends "article"
  ? Omit<PageData["article"], "record"> & { file: string; stamp: string }
  : K extends "data" | "data-package"
    ? PlannedDataIndex
    : PageData[K];

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
  };
}[K];

/** The archive's years, sources and topics, with their numbers of articles. */
export interface Terms {
  years: Term[];
  sources: Term[];
  topics: Term[];
}

export interface PlannedIndex {
  /** Path below the output folder: `search/2021/`, `search/undated/` or `search/ways/`. */
  folder: string;
  /** `2021` or `undated`; absent for the index of `ways`. */
  volume?: string;
  /** Hexadecimal digest of everything on which the index depends, except the program itself. */
  hash: string;
  /** The articles of the volume, newest first; none in the index of `ways`. */
  articles: PlannedPage<"article">[];
  /** Pages that lead to articles; none in the index of a volume. */
  ways: Way[];
}

/** The page of a source, topic or year as a search result, which leads to articles. */
export interface Way {
  /** Kind of page, in the language of the interface: `Source`. */
  kind: string;
  /** Root-relative. */
  url: string;
  name: string;
  /** Other names. */
  aliases: readonly string[];
}

export function isOf<K extends PageKind>(kind: K, page: PlannedPage): page is PlannedPage<K> {
  return page.kind === kind;
}

/** The data of an article's page, with its record. */
export function shownArticle({ data }: PlannedPage<"article">, records: DisclosedRecords): PageData["article"] {
  const { file, stamp, ...shown } = data;
  return { ...shown, record: records.read(file, stamp) };
}
