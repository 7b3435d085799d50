/** What the archive needs of a record to order and list it: everything but the body and the evidence. */
import { createHash } from "node:crypto";
import type { Certainty } from "../parse/reading.ts";
import type { ArticleRecord } from "./record.ts";
import { standingOf } from "./refresh.ts";

export interface Summary
  extends Pick<
    ArticleRecord,
    "id" | "file" | "title" | "dek" | "date" | "updated" | "source" | "agency" | "language" | "capture" | "sha256"
  > {
  /** Digest of the file's text, 16 hexadecimal digits. */
  stamp: string;
  authors: string[];
  topics: string[];
  aliases: string[];
  /** Absent where the record has no date. */
  dateCertainty?: Certainty;
  dateEdited: boolean;
  conflicts: number;
  /** The first paragraph as plain text, at most 300 characters. */
  lead: string;
}

/** @param text The text of the record's file. */
export function summarise(record: ArticleRecord, text: string): Summary {
  const { id, file, title, dek, date, updated, source, agency, language, capture, sha256, evidence } = record;
  return {
    ...{ id, file, title, dek, date, updated, source, agency, language, capture, sha256 },
    stamp: createHash("sha256").update(text).digest("hex").slice(0, 16),
    authors: record.authors ?? [],
    topics: record.topics ?? [],
    aliases: record.aliases ?? [],
    ...(date && { dateCertainty: evidence?.date?.certainty ?? "medium" }),
    dateEdited: date !== undefined && standingOf(record, "date") === "edited",
    conflicts: record.conflicts?.length ?? 0,
    lead: leadOf(record.body),
  };
}

const LONGEST = 300;

/** The first block of CommonMark that is no heading, without its marks. */
export function leadOf(body: string): string {
  const block = body.split(/\n{2,}/, 20).find((part) => !/^#{1,6} /.test(part)) ?? "";
  const plain = block
    .slice(0, 4 * LONGEST)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^>[ \t]?/gm, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/(\*\*|__)(?=\S)/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= LONGEST) return plain;
  const cut = plain.lastIndexOf(" ", LONGEST - 1);
  return `${plain.slice(0, cut > LONGEST / 2 ? cut : LONGEST - 1)}…`;
}
