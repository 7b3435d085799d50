/** The pages of the site as they are planned: each with its address, and with the hash of all that it depends on. */

import type { DisclosedRecords } from "../../record/disclosed-records.ts";
import type { VolumeFormat } from "../words/prose-words.ts";
import type { DataFile, DataIndex, TermFormat } from "./data-files.ts";
import type { Term } from "./entry.ts";
import type { Page, PageData, PageKind } from "./page.ts";

/** A page as the plan knows it: an article's record is named by `stamp` and read only when the page is rendered. */
export interface PlannedPage<K extends PageKind = PageKind> extends Omit<Page<K>, "data"> {
  data: PlannedData<K>;
}

type PlannedData<K extends PageKind> = K extends "article"
  ? Omit<PageData["article"], "record"> & { file: string; stamp: string }
  : K extends "data" | "data-package"
    ? PlannedDataIndex
    : PageData[K];

/** The files' sizes are known when they are written. */
interface PlannedDataIndex extends Omit<DataIndex, "volumes" | "terms"> {
  volumes: (Omit<DataIndex["volumes"][number], "files"> & { files: PlannedFile<VolumeFormat>[] })[];
  terms: PlannedFile<TermFormat>[];
}

export type PlannedFile<Format extends string = string> = Omit<DataFile<Format>, "bytes" | "sha256"> & {
  stamp: string;
};

/** What page makers yield; the plan adds the hash. */
export type PageDraft<K extends PageKind = PageKind> = {
  [P in K]: Omit<PlannedPage<P>, "hash"> & {
    /** What the page depends on, where that is less than its data to hash. */
    basis?: unknown;
  };
}[K];

/** The archive's terms with a page each, and how many articles they have. */
export interface Terms {
  years: Term[];
  sources: Term[];
  topics: Term[];
}

export interface PlannedIndex {
  /** Below the output folder: `search/2021/`, `search/undated/`, and `search/ways/`. */
  folder: string;
  /** `2021` or `undated`; absent from the index of ways. */
  volume?: string;
  /** Hexadecimal digest of all that the index depends on, besides the program itself. */
  hash: string;
  /** In the archive's order: newest first. Empty in the index of ways. */
  articles: PlannedPage<"article">[];
  /** Pages that lead to articles; empty in the index of a volume. */
  ways: Way[];
}

/** A source, topic or year, as something that one may search for. */
export interface Way {
  /** What it is, in the language of the interface: `Source`. */
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

/** An article with its record, as its page shows it. */
export function shownArticle({ data }: PlannedPage<"article">, records: DisclosedRecords): PageData["article"] {
  const { file, stamp, ...shown } = data;
  return { ...shown, record: records.read(file, stamp) };
}
