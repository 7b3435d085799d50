/** Makes the front matter of a record from the reading of its capture: values, then the evidence of each. */
import { hash } from "node:crypto";
import { type EvidenceField, FIELD_NAMES, keepsDigest } from "../model/fields.ts";
import type { Reading } from "../model/reading.ts";
import { paragraphDigests } from "./paragraphs.ts";
import { type FrontMatter, inOrder } from "./record.ts";
import type { Evidence } from "./shapes.ts";

export interface RecordDraft {
  frontMatter: FrontMatter;
  body: string;
}

/**
 * @param capture Path below `articles/`, SHA-256 and encoding (WHATWG label) of the capture, and the paths of the references to it. The record
 * names only encodings other than UTF-8.
 */
export function composeRecord(
  reading: Reading,
  capture: { path: string; sha256: string; encoding: string; references?: readonly string[] },
): RecordDraft {
  const values: FrontMatter = {};
  const evidence: { [field: string]: Evidence } = {};
  for (const field of FIELD_NAMES) {
    const finding = reading.fields[field];
    if (!finding) continue;
    Object.assign(values, { [field]: finding.value });
    evidence[field] = {
      certainty: finding.certainty,
      rule: finding.rule,
      ...(finding.lines.length > 0 && { lines: [...finding.lines] }),
      ...(finding.quote && { quote: finding.quote }),
      read: baseOf(field, finding.value),
    };
  }
  const { certainty, rule } = reading.bodyFinding;
  const paragraphs = paragraphDigests(reading.body);
  evidence.body = { certainty, rule, read: baseOf("body", reading.body), ...(paragraphs && { paragraphs }) };
  const conflicts = reading.conflicts.length > 0 ? reading.conflicts : undefined;
  if (conflicts)
    evidence.conflicts = { certainty: "high", rule: "clues-compared", read: baseOf("conflicts", conflicts) };
  return {
    frontMatter: inOrder({
      ...values,
      capture: capture.path,
      sha256: capture.sha256,
      ...(capture.encoding !== "utf-8" && { encoding: capture.encoding }),
      ...(capture.references?.length && { references: [...capture.references] }),
      evidence,
      ...(conflicts && { conflicts }),
    }),
    body: reading.body,
  };
}

/** The base of the three-way refresh, as evidence keeps it: the value itself, or for long values `sha256:` and 16 hexadecimal digits. */
export function baseOf(field: EvidenceField, value: unknown): unknown {
  if (value === undefined || !keepsDigest(field)) return value;
  const text = typeof value === "string" ? value.trim() : canonical(value);
  return `sha256:${hash("sha256", text).slice(0, 16)}`;
}

/** Whether two values are equal but for the order of keys, the type of scalars and white space at their ends. */
export function sameValue(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(plain(value)) ?? "";
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, plain(part)]));
  }
  return value === undefined ? undefined : String(value).trim();
}
