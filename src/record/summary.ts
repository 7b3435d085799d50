/** What the archive needs of a record to order, list and describe it: most fields, without body and evidence. */
import { hash } from "node:crypto";
import { type Conflict, conflictFields, isDispute } from "../model/conflict.ts";
import { type EvidenceField, FIELD_KEYS, type FieldKey, type KeyWith, keysWith } from "../model/fields.ts";
import type { Certainty } from "../model/reading.ts";
import { sketchOf } from "../text/sentence-hashes.ts";
import { truncate } from "../text/truncate.ts";
import type { ArticleRecord, FrontMatter } from "./record.ts";
import { isSettled, standingOf } from "./refresh.ts";
import type { Evidence } from "./shapes.ts";

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
  /** Number of contradictions; variants and text that was left out are none. */
  conflicts: number;
  /** The first paragraph as plain text, at most 300 characters. */
  lead: string;
  /** Hashes of sentences of the text, by which articles of one text are found; absent where the text is short. */
  sketch?: string;
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

/** What is doubtful of a record and not settled: a person has neither corrected the field nor found it right. */
export interface Doubts {
  /** Fields known from one weak clue. */
  weak: string[];
  conflicts: readonly Conflict[];
  /** Fields whose value a person has found right, and which are read otherwise by now. */
  changed?: string[];
  /** Fields that every record should have and that a person has left empty. */
  settled?: string[];
  /** By field, where an editor finds what is doubtful. */
  places?: { readonly [field: string]: DoubtPlace };
}

export interface DoubtPlace {
  /** Line of the record's file, counted from 1: of the field, or of the one before which a missing field belongs. */
  line: number;
  /** The words of the capture that the value rests on. */
  quote?: string;
  /** What is read today, where a person has found another value right; empty where nothing is read. */
  reread?: string;
}

/** @param record The part of the record that may be published. @param text The text of the record's file. */
export function summarise(record: ArticleRecord, text: string): Summary {
  const { id, file, date, evidence } = record;
  const doubts = doubtsOf(record, text);
  const sketch = sketchOf(record.body);
  return {
    ...{ id, file, ...summarised(record) },
    stamp: stampOf(text),
    authors: record.authors ?? [],
    topics: record.topics ?? [],
    aliases: record.aliases ?? [],
    ...(date && { dateCertainty: evidence?.date?.certainty ?? "medium" }),
    dateEdited: date !== undefined && standingOf(record, "date") === "edited",
    conflicts: (record.conflicts ?? []).filter(isDispute).length,
    lead: leadOf(record.body),
    ...(sketch && { sketch }),
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
  const { reread } = record.evidence.source ?? {};
  return reread === undefined ? (record.source ?? null) : String(reread) || null;
}

/** The value of `Summary.stamp`. */
export function stampOf(text: string): string {
  return hash("sha256", text).slice(0, 16);
}

function doubtsOf(record: ArticleRecord, text: string): Doubts | undefined {
  const { evidence = {} } = record;
  const isOpen = (field: string) => !isSettled(record, field as EvidenceField);
  const weak = Object.keys(evidence).filter((field) => evidence[field]?.certainty === "low" && isOpen(field));
  const conflicts = (record.conflicts ?? []).filter((conflict) => conflictFields(conflict).every(isOpen));
  const changed = Object.keys(evidence).filter((field) => evidence[field]?.reread !== undefined && isOpen(field));
  const missing = EXPECTED.filter((field) => record[field] === undefined);
  const settled = missing.filter((field) => !isOpen(field));
  const doubtful = new Set([...weak, ...conflicts.map(({ field }) => field), ...changed, ...missing]);
  if (doubtful.size === 0) return undefined;
  const lines = text.split(/\r\n|\r|\n/);
  const places = [...doubtful].map((field) => [field, placeOf(field, evidence[field], lines)]);
  return {
    ...{ weak, conflicts, places: Object.fromEntries(places) },
    ...(changed.length > 0 && { changed }),
    ...(settled.length > 0 && { settled }),
  };
}

/** Fields that every record should have. */
export const EXPECTED = keysWith({ missed: "reviewed" });

function placeOf(field: string, evidence: Evidence | undefined, lines: readonly string[]): DoubtPlace {
  const { quote, reread } = evidence ?? {};
  return {
    line: lineOfField(field, lines),
    ...(quote && { quote }),
    ...(reread !== undefined && { reread: typeof reread === "string" ? reread : JSON.stringify(reread) }),
  };
}

/** The line of a field in a record's file, counted from 1; for a missing field, that before which it belongs. `body` is the first line below. */
function lineOfField(field: string, lines: readonly string[]): number {
  const closing = lines.indexOf("---", 1);
  const at = FIELD_KEYS.indexOf(field as FieldKey);
  const first = lines.findIndex((line, i) => {
    if (at < 0) return i > closing && line.trim() !== "";
    const key = /^["']?([a-z\d-]{1,20})["']?[ \t]{0,9}:/.exec(line)?.[1];
    return i > 0 && (i === closing || FIELD_KEYS.indexOf(key as FieldKey) >= at);
  });
  return Math.max(0, first) + 1;
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
