/**
 * What people have corrected in records, from `articles/history.jsonl`: one JSON object a line, written by `backfile history` from the
 * commits of a complete clone. A build reads this file and no commits, of which a checkout may have only the last.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { EVIDENCE_FIELDS, type EvidenceField, keepsDigest } from "../model/fields.ts";
import type { Problem } from "../model/problem.ts";
import { sameValue } from "./compose.ts";
import { splitFile } from "./front-matter.ts";
import { standingOf } from "./refresh.ts";

export const HISTORY = "articles/history.jsonl";

const correction = z.strictObject({
  /** Id of the article. */
  id: z.string(),
  /** UTC day of the commit. */
  date: z.iso.date(),
  field: z.enum(EVIDENCE_FIELDS.filter((field) => field !== "conflicts")),
  /** The value before, as text; absent where there was none, where it was removed, and for long values. */
  from: z.string().exactOptional(),
  /** The value after; absent where it was removed, and for long values. */
  to: z.string().exactOptional(),
  /** Whether the value was removed. */
  removed: z.literal(true).exactOptional(),
});
export type Correction = z.infer<typeof correction>;

/** By the id of the article, in the order of the file. */
export type Corrections = ReadonlyMap<string, readonly Correction[]>;

export async function readCorrections(root: string): Promise<{ corrections: Corrections; problems: Problem[] }> {
  const text = await readFile(join(root, HISTORY), "utf8").catch(() => "");
  const read: Correction[] = [];
  const problems: Problem[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const one = correction.safeParse(jsonOf(line));
    if (one.success) read.push(one.data);
    else {
      const found = "the line tells of no correction";
      const remedy = "run npx backfile history in a complete clone, which writes the file anew";
      problems.push({ severity: "warning", file: HISTORY, line: i + 1, found, remedy });
    }
  }
  return { corrections: Map.groupBy(read, ({ id }) => id), problems };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * The fields that a person corrected between two versions of a record's file: those that have another value now, which is none that was read.
 * What is removed is not told of with its value, for it may have been removed at somebody's request.
 * @throws BackfileError where a version cannot be read.
 */
export function correctionsBetween(before: string, after: string, file: string): Omit<Correction, "id" | "date">[] {
  const [old, now] = [before, after].map((text) => {
    const { data, body } = splitFile(text, file);
    return { ...data, body } as { [key: string]: unknown; body: string };
  }) as [Version, Version];
  return EVIDENCE_FIELDS.flatMap((field): Omit<Correction, "id" | "date">[] => {
    if (field === "conflicts" || sameValue(old[field], now[field])) return [];
    if (standingOf(now as Parameters<typeof standingOf>[0], field) !== "edited") return [];
    if (isNothing(now[field])) return [{ field, removed: true as const }];
    if (keepsDigest(field)) return [{ field }];
    const [from, to] = [old[field], now[field]].map(inWords);
    return [{ field, ...(from && { from }), ...(to && { to }) }];
  });
}

interface Version {
  [key: string]: unknown;
  body: string;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

function inWords(value: unknown): string {
  if (isNothing(value)) return "";
  if (Array.isArray(value)) return value.map(inWords).join(", ");
  return typeof value === "object" && value !== null ? Object.values(value).map(inWords).join(", ") : String(value);
}

/** The text of the file, by article, then by day. */
export function historyText(corrections: readonly Correction[]): string {
  const key = ({ id, date, field }: Correction) => [id, date, EVIDENCE_FIELDS.indexOf(field as EvidenceField)] as const;
  const sorted = corrections.toSorted((a, b) => {
    const [one, other] = [key(a), key(b)];
    for (const i of [0, 1, 2] as const)
      if (one[i] !== other[i]) return (one[i] as string) < (other[i] as string) ? -1 : 1;
    return 0;
  });
  return sorted.map((one) => `${JSON.stringify(one)}\n`).join("");
}
