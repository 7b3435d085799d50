/** The data files of the site, and what the data page and the data package say of them. */
import type { Article } from "../../archive/archive.ts";
import type { DisclosedRecord } from "../../record/disclosure.ts";
import type { Source } from "../../vocabulary/source.ts";
import type { Topic } from "../../vocabulary/topic.ts";
import type { VolumeFormat } from "../words/prose-words.ts";
import type { Cited } from "./entry.ts";

/** The materials from which data files are made. */
export interface Materials {
  /** The articles of a volume, with everything that may be published of each. */
  records: readonly DisclosedRecord[];
  /** The summaries of the articles of a volume. */
  articles: readonly Article[];
  /** What citations need of the articles of a volume that are shown. */
  citations: readonly Cited[];
  sources: readonly Source[];
  topics: readonly Topic[];
}

/** A planned data file. */
export interface ExportData {
  /** The format of an exporter, see `exports/exporters.ts`. */
  format: string;
  /** `2021` or `undated`; absent where the file belongs to no volume. */
  volume?: string;
  /** Where the material is records, the articles: records are read when the file is written. */
  material: Materials[keyof Materials];
  /** The articles in groups, one after another, where it is a file of articles: each is a part of it, so that after an edit only one of them is made. */
  groups?: readonly ArticleGroup[] | undefined;
}

export interface ArticleGroup {
  /** How many they are. */
  articles: number;
  /** Digest of all of them on which a data file depends. */
  key: string;
}

export interface DataIndex {
  /** Named `2021` or `undated`; newest first, the undated last. */
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
  /** SHA-256, hexadecimal. */
  sha256: string;
}

export type TermFormat = "sources" | "topics";
