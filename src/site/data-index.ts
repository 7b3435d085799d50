/** What the data page and the data package tell of the data files. */

export interface DataIndex {
  /** `2021` or `undated`; newest first, the undated last. */
  volumes: { volume: string; count: number; files: DataFile[] }[];
}

export interface DataFile {
  url: string;
  format: DataFormat;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

export type DataFormat = "jsonl" | "csv" | "csl";
