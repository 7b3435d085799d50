/** The files of the site that are for programs, and what the data page and the data package tell of those that hold more than an article. */
import type { Article } from "../../archive/archive.ts";
import type { DisclosedRecord } from "../../record/disclosure.ts";
import type { Source } from "../../vocabulary/source.ts";
import type { Topic } from "../../vocabulary/topic.ts";
import type { VolumeFormat } from "../words/prose-words.ts";
import type { Cited } from "./entry.ts";

/** What a file is made from. */
export interface Materials {
  /** The articles of a volume, with all that may be published of each. */
  records: readonly DisclosedRecord[];
  /** Their summaries. */
  articles: readonly Article[];
  /** Those of them that are shown, as citations tell of them. */
  citations: readonly Cited[];
  /** One article as citations tell of it. */
  citation: Cited;
  sources: readonly Source[];
  topics: readonly Topic[];
}

/** A file as it is planned. */
export interface ExportData {
  /** That of an exporter, see `exports/exporters.ts`. */
  format: string;
  /** `2021` or `undated`; absent from what belongs to no volume. */
  volume?: string;
  /** In place of records, which are read when the file is written, the articles. */
  material: Materials[keyof Materials];
}

export interface DataIndex {
  /** `2021` or `undated`; newest first, the undated last. */
  volumes: { volume: string; count: number; files: DataFile<VolumeFormat>[] }[];
  /** The tables of sources and topics. */
  terms: DataFile<TermFormat>[];
  /** The earliest and the latest date: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  first?: string;
  last?: string;
}

export interface DataFile<Format extends string = string> {
  url: string;
  format: Format;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

export type TermFormat = "sources" | "topics";
