/** What the archive needs of a record to order, list and describe it: most fields, without body and evidence. */
import { hash } from "node:crypto";
import { type Conflict, isLeftOut } from "../model/conflict.ts";
import { type EvidenceField, type KeyWith, keysWith } from "../model/fields.ts";
import type { Certainty } from "../model/reading.ts";
import { truncate } from "../text/truncate.ts";
import type { ArticleRecord, FrontMatter } from "./record.ts";
import { standingOf } from "./refresh.ts";

/** Lists that are empty where the record has none. */
type Lists = "authors" | "topics" | "aliases";

export interface Summary extends Pick<ArticleRecord, "id" | "file">, Omit<Pick<FrontMatter, SummaryKey>, Lists> {
  /** Digest of the file's text, 16 hexadecimal digits. */
  stamp: string;
  authors: string[];
  topics: string[];
  aliases: string[];
  /** Absent where the record has no date. */
  dateCertainty?: Certainty;
  dateEdited: boolean;
  /** Number of contradictions; text that was left out is none. */
  conflicts: number;
  /** The first paragraph as plain text, at most 300 characters. */
  lead: string;
  /** Id of the source that the parser read, `null` where it read none; absent where the record does not say. */
  sourceRead?: string | null;
  /** The file that `capture` names does not exist. */
  captureMissing?: boolean;
  /** The record cannot be read; the summary was recovered from its lines. */
  unreadable?: boolean;
  /** Withheld because it is not clear what may be published: the restriction or the source is faulty. */
  inDoubt?: boolean;
  /** What an editor should check; absent where there is nothing. */
  doubts?: Doubts;
}

export interface Doubts {
  /** Fields known from one weak clue that nobody has edited. */
  weak: string[];
  conflicts: readonly Conflict[];
}

/** @param record The part of the record that may be published. @param text The text of the record's file. */
export function summarise(record: ArticleRecord, text: string): Summary {
  const { id, file, date, evidence } = record;
  const doubts = doubtsOf(record);
  return {
    ...{ id, file, ...summarised(record) },
    stamp: stampOf(text),
    authors: record.authors ?? [],
    topics: record.topics ?? [],
    aliases: record.aliases ?? [],
    ...(date && { dateCertainty: evidence?.date?.certainty ?? "medium" }),
    dateEdited: date !== undefined && standingOf(record, "date") === "edited",
    conflicts: (record.conflicts ?? []).filter((conflict) => !isLeftOut(conflict)).length,
    lead: leadOf(record.body),
    ...(doubts && { doubts }),
  };
}

type SummaryKey = KeyWith<{ summary: true }>;
const SUMMARY_KEYS = keysWith({ summary: true });

function summarised(record: ArticleRecord): Pick<FrontMatter, SummaryKey> {
  return Object.fromEntries(SUMMARY_KEYS.map((key) => [key, record[key]]));
}

/** The value of `Summary.sourceRead`. Where a person has set the source, the evidence may be older than what the parser reads today. */
export function sourceRead(record: ArticleRecord): string | null | undefined {
  if (!record.evidence || standingOf(record, "source") === "edited") return undefined;
  return record.source ?? null;
}

/** The value of `Summary.stamp`. */
export function stampOf(text: string): string {
  return hash("sha256", text).slice(0, 16);
}

function doubtsOf(record: ArticleRecord): Doubts | undefined {
  const { evidence = {}, conflicts = [] } = record;
  const weak = Object.keys(evidence).filter(
    (field) => evidence[field]?.certainty === "low" && standingOf(record, field as EvidenceField) === "read",
  );
  return weak.length + conflicts.length > 0 ? { weak, conflicts } : undefined;
}

/** Characters: two or three lines of a list. */
const LONGEST = 300;

/** The first block of CommonMark that is no heading or table, as plain text of at most 300 characters. */
export function leadOf(body: string): string {
  const block = body.split(/\n{2,}/, 20).find((part) => !/^(?:#{1,6} |\|)/.test(part)) ?? "";
  const plain = block
    .slice(0, 4 * LONGEST)
    .replace(/!?\[([^\]]{0,500})\]\([^)]{0,2000}\)/g, "$1")
    .replace(/^>[ \t]?/gm, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/(\*\*|__)(?=\S)/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return truncate(plain, LONGEST, { words: true });
}
