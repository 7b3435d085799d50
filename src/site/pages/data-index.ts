/** What the data page and the data package tell of the data files. */
import type { Source } from "../../vocabulary/source.ts";
import type { Topic } from "../../vocabulary/topic.ts";

export interface DataIndex {
  /** `2021` or `undated`; newest first, the undated last. */
  volumes: { volume: string; count: number; files: DataFile<VolumeFormat>[] }[];
  /** The tables of sources and topics. */
  terms: DataFile<TermFormat>[];
  /** The earliest and the latest date: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  first?: string;
  last?: string;
}

export interface DataFile<Format extends DataFormat = DataFormat> {
  url: string;
  format: Format;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

export type DataFormat = VolumeFormat | TermFormat;
export type VolumeFormat = "jsonl" | "csv" | "csl";
export type TermFormat = "sources" | "topics";

export type TermTable = { format: "sources"; terms: readonly Source[] } | { format: "topics"; terms: readonly Topic[] };
