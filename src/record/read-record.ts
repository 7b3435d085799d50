/** Reads the text of a record's file into an `ArticleRecord`. Every fault becomes a problem, and the values without fault are kept. */
import { FIELD_KEYS, FIELDS, type FieldKey, PUBLISH, type Publish } from "../model/fields.ts";
import type { Problem } from "../model/problem.ts";
import { append } from "../text/list.ts";
import { quoted } from "../text/truncate.ts";
import { presentId } from "../vocabulary/earlier-ids.ts";
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
  /** Whether the article is withheld only because it is not clear what may be published of it. */
  inDoubt: boolean;
  problems: Problem[];
}

/**
 * Reads a record. A value that cannot be used (a date that is not EDTF, an unknown source or topic, a wrong shape) is an error and left
 * out, because a wrong value is worse than a missing one; an unknown key is a warning.
 * @param file Path below the archive's root, such as `articles/records/2021/moon-speaks.md`. Its name is the article's id.
 * @throws BackfileError when the front matter cannot be read at all.
 */
export function readRecord(text: string, file: string, vocabulary: Pick<Vocabulary, "sources" | "topics">): ReadRecord {
  const { data, yaml, body } = splitFile(text, file);
  const { fields, unclear, problems } = readFields(data, file, new Set(vocabulary.sources.map(({ id }) => id)));
  const { record, faults } = withUsable(fields, file, vocabulary);
  if (record.evidence) record.evidence = withPresentIds(record.evidence, vocabulary);
  // Without a known source it is not known what the source allows. The record's own restrictions are still followed.
  const sourceless = unclear.has("source") || (fields.source !== undefined && record.source === undefined);
  const ofSource = sourceless && record.publish === undefined && record.withheld === undefined;
  // A mistake in writing a restriction must not publish the article.
  const inDoubt = ofSource || unclear.has("publish") || unclear.has("withheld");
  if (inDoubt) record.publish = "withheld";
  if (unclear.has("robots") || (sourceless && record.robots === undefined)) record.robots = "noindex";
  const all = [...problems, ...faults].map((problem) => ({ ...problem, ...lineOf(problem.field, yaml) }));
  return { record: { ...record, id: articleIdOf(file), file, body }, inDoubt, problems: all };
}

/** The fields whose values fit their schemas. */
function readFields(
  data: { readonly [key: string]: unknown },
  file: string,
  sourceIds: ReadonlySet<string>,
): {
  fields: FrontMatter;
  /** Keys with faulty values, and restrictions for which an unknown key may be meant. */
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

/** The usable part of a value, and what is wrong with the rest. */
function readValue(
  key: FieldKey,
  value: unknown,
): { kept?: unknown; faults: readonly (Omit<PartFault, "at"> & { at?: string })[] } {
  const { schema, remedy, salvage } = shapeOf(key);
  const read = schema.safeParse(value);
  if (read.success) return { kept: read.data, faults: [] };
  if (salvage) return salvage(value);
  // Usable aliases are kept even in a faulty list, because a published address must always lead to its article.
  const kept = key === "aliases" ? [value].flat().filter((alias) => typeof alias === "string") : undefined;
  const instruction = typeof remedy === "string" ? remedy : remedy(value);
  return { kept, faults: [{ found: `${quoted(value)} cannot be used`, remedy: instruction }] };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

/** The restrictions that an unknown key may be meant for. @param known The known key that it resembles. */
function meantRestrictions(key: string, value: unknown, known: string | undefined): string[] {
  const line = `${key}: ${value}`;
  return [
    ...(known === "withheld" || (known === "publish" && PUBLISH.includes(value as Publish)) ? [known] : []),
    ...(RESTRICTS.test(line) || RESTRICTION.test(line) ? ["publish"] : []),
  ];
}

/** Line number of a key in the file; for `conflicts[0].kind`, of the list. The YAML begins on line 2. */
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

/** The record without the values that fit their schema but fail a further check. */
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

/** The evidence with the ids that sources and topics have now, so that a renamed term is no edit of a person. */
function withPresentIds(
  evidence: NonNullable<FrontMatter["evidence"]>,
  { sources, topics }: Pick<Vocabulary, "sources" | "topics">,
): NonNullable<FrontMatter["evidence"]> {
  const { source, topics: ofTopics } = evidence;
  const read = typeof source?.read === "string" ? presentId(source.read, sources) : undefined;
  const ids = Array.isArray(ofTopics?.read)
    ? [...new Set(ofTopics.read.map((id) => presentId(String(id), topics)))]
    : undefined;
  return {
    ...evidence,
    ...(source && read !== undefined && { source: { ...source, read } }),
    ...(ofTopics && ids && { topics: { ...ofTopics, read: ids } }),
  };
}
