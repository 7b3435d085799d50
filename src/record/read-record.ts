/** From the text of a record's file to an `ArticleRecord`: every fault becomes a problem, and what can be kept is kept. */
import { FIELD_KEYS, FIELDS, type FieldKey, PUBLISH, type Publish } from "../model/fields.ts";
import type { Problem } from "../model/problem.ts";
import { append } from "../text/list.ts";
import { quoted } from "../text/truncate.ts";
import { nearest } from "../vocabulary/nearest.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { articleIdOf } from "./article-id.ts";
import type { PartFault } from "./conflicts.ts";
import { splitFile } from "./front-matter.ts";
import type { ArticleRecord, FrontMatter } from "./record.ts";
import { SHAPES, type ShapeRules } from "./shapes.ts";
import { RESTRICTION, RESTRICTS } from "./unreadable-record.ts";

export interface ReadRecord {
  record: ArticleRecord;
  /** Whether it is withheld only because it is not clear what may be published of it. */
  inDoubt: boolean;
  problems: Problem[];
}

/**
 * Reads a record. A field that cannot be used (a date that is no EDTF, a source or topic that no vocabulary knows, a wrong
 * shape) is an error and left out, for a wrong value is worse than a missing one; an unknown key is a warning.
 * @param file Path below the archive's root, such as `articles/records/2021/moon-speaks.md`; its name is the article's id.
 * @throws BackfileError when the front matter cannot be read at all.
 */
export function readRecord(text: string, file: string, vocabulary: Pick<Vocabulary, "sources" | "topics">): ReadRecord {
  const { data, yaml, body } = splitFile(text, file);
  const { fields, unclear, problems } = readFields(data, file, new Set(vocabulary.sources.map(({ id }) => id)));
  const { record, faults } = withUsable(fields, file, vocabulary);
  // What a source allows is not known where the source is not; the record may say otherwise for itself.
  const sourceless = unclear.has("source") || (fields.source !== undefined && record.source === undefined);
  const ofSource = sourceless && record.publish === undefined && record.withheld === undefined;
  // Who meant to restrict must not see the article published for a slip of the pen.
  const inDoubt = ofSource || unclear.has("publish") || unclear.has("withheld");
  if (inDoubt) record.publish = "withheld";
  if (unclear.has("robots") || (sourceless && record.robots === undefined)) record.robots = "noindex";
  const all = [...problems, ...faults].map((problem) => ({ ...problem, ...lineOf(problem.field, yaml) }));
  return { record: { ...record, id: articleIdOf(file), file, body }, inDoubt, problems: all };
}

/** The fields whose values have the shape that they should have. */
function readFields(
  data: { readonly [key: string]: unknown },
  file: string,
  sourceIds: ReadonlySet<string>,
): {
  fields: FrontMatter;
  /** Keys of restrictions on what is published that cannot be followed as they stand. */
  unclear: Set<string>;
  problems: Problem[];
} {
  const fields: { [key: string]: unknown } = {};
  const unclear = new Set<string>();
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(data)) {
    if (!isKey(key)) {
      const known = nearest(key, FIELD_KEYS);
      for (const restriction of meantRestrictions(key, value, known)) unclear.add(restriction);
      if (known === "source" && data.source === undefined && sourceIds.has(String(value))) unclear.add(known);
      const remedy = known ? `did you mean ${known}?` : `remove it, or use one of ${FIELD_KEYS.join(", ")}`;
      problems.push({ severity: "warning", file, field: key, found: "no such key", remedy });
      continue;
    }
    if (isEmpty(value)) continue;
    const { kept, faults } = readValue(key, value);
    if (!isEmpty(kept)) fields[key] = kept;
    if (faults.length > 0) unclear.add(key);
    for (const { at = "", ...fault } of faults) problems.push({ severity: "error", file, field: key + at, ...fault });
  }
  return { fields: fields as FrontMatter, unclear, problems };
}

/** What may be kept of a value, and what is wrong with it. */
function readValue(
  key: FieldKey,
  value: unknown,
): { kept?: unknown; faults: readonly (Omit<PartFault, "at"> & { at?: string })[] } {
  const { schema, remedy, salvage } = shapeOf(key);
  const read = schema.safeParse(value);
  if (read.success) return { kept: read.data, faults: [] };
  if (salvage) return salvage(value);
  // An address that was once published leads somewhere for ever.
  const kept = key === "aliases" ? [value].flat().filter((alias) => typeof alias === "string") : undefined;
  const told = typeof remedy === "string" ? remedy : remedy(value);
  return { kept, faults: [{ found: `${quoted(value)} cannot be used`, remedy: told }] };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

/** What an unknown key may be meant to restrict. @param known The key that it resembles. */
function meantRestrictions(key: string, value: unknown, known: string | undefined): string[] {
  const said = `${key}: ${value}`;
  return [
    ...(known === "withheld" || (known === "publish" && PUBLISH.includes(value as Publish)) ? [known] : []),
    ...(RESTRICTS.test(said) || RESTRICTION.test(said) ? ["publish"] : []),
  ];
}

/** The line on which a key stands (of `conflicts[0].kind`: the list); the front matter begins on the second of the file. */
function lineOf(key: string | undefined, yaml: string): { line?: number } {
  const top = key?.split("[", 1)[0];
  const at = yaml.split("\n").findIndex((line) => /^["']?([^"':]+)(?:["'][ \t]*)?:/.exec(line)?.[1]?.trimEnd() === top);
  return at < 0 ? {} : { line: at + 2 };
}

function isKey(key: string): key is FieldKey {
  return Object.hasOwn(FIELDS, key);
}

function shapeOf(key: FieldKey): ShapeRules {
  return SHAPES[FIELDS[key].shape];
}

/** The record without the values that fit their form and cannot be used all the same. */
function withUsable(
  record: FrontMatter,
  file: string,
  vocabulary: Pick<Vocabulary, "sources" | "topics">,
): { record: FrontMatter; faults: Problem[] } {
  const known = { ...vocabulary, restricted: record.publish !== undefined || record.withheld !== undefined };
  const problems: Problem[] = [];
  const values = FIELD_KEYS.flatMap((field) => {
    const value = record[field];
    if (value === undefined) return [];
    const { kept, faults } = shapeOf(field).check?.(value, known) ?? { kept: value, faults: [] };
    append(
      problems,
      faults.map((fault) => ({ severity: "error" as const, file, field, ...fault })),
    );
    return kept === undefined ? [] : [[field, kept]];
  });
  return { record: Object.fromEntries(values), faults: problems };
}
