/** What intake last found nothing to do for, so that a build after the edit of a record's other fields matches no captures with records. */
import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type ArchiveFiles, versionsOf } from "../record/archive-files.ts";
import type { RecordIndex } from "../record/record-index.ts";
import { readCache, writeCache } from "../system/file-store.ts";
import { digestOfLines } from "../system/line-digest.ts";
import { UNFINISHED } from "./boilerplate/unfinished.ts";
import type { IntakeReport } from "./intake-report.ts";

interface Settled {
  /** Digest of all that intake reads. */
  inputs: string;
  /** Captures that had a record. */
  known: number;
}

/**
 * Digest of what intake reads: the captures, the vocabularies and lists of addresses, the program, and of each record what captures are matched
 * by and what its addresses are made of.
 * @param program Digest of the names and versions of the program's files.
 */
export function inputsOfIntake({ captures, others }: ArchiveFiles, index: RecordIndex, program: string): string {
  const lists = [captures, others].map(versionsOf);
  return hash("sha256", JSON.stringify([lists, program, index.problems, digestOfKeys(index)]));
}

/** A run that writes lists of addresses asks for that of the same records twice. */
const digests = new WeakMap<RecordIndex, string>();

function digestOfKeys(index: RecordIndex): string {
  const known = digests.get(index);
  if (known !== undefined) return known;
  const keys = index.summaries.map((summary) => {
    const { id, file, aliases, sourceRead, capture, sha256, references, unreadable, authors, language } = summary;
    return JSON.stringify([id, file, aliases, sourceRead, capture, sha256, references, unreadable, authors, language]);
  });
  const found = digestOfLines(keys);
  digests.set(index, found);
  return found;
}

/** The report of a run that would find nothing to do; `undefined` where it may find something. */
export async function settledReport(root: string, inputs: string): Promise<IntakeReport | undefined> {
  const last = await readCache<Settled>(join(root, CACHE), FORMAT);
  if (last?.inputs !== inputs || existsSync(join(root, UNFINISHED))) return undefined;
  const nothing = { made: [], refreshed: [], reread: [], unwanted: [], problems: [] };
  return { ...nothing, known: last.known, addressed: false };
}

/** Keeps that a run found nothing to do and nothing to tell, but perhaps lists of addresses to write. @param inputs With the lists as they are now. */
export function noteSettled(root: string, inputs: string, report: IntakeReport): void {
  const { made, refreshed, reread, unwanted, problems, known } = report;
  if ([made, refreshed, reread, unwanted, problems].some((list) => list.length > 0)) return;
  writeCache(join(root, CACHE), FORMAT, { inputs, known } satisfies Settled);
}

const FORMAT = "1";
const CACHE = ".backfile/intake.json";
