/** The three-way refresh: the record takes over what the parser reads today, except where a person has edited. No edit is ever lost. */
import { type Conflict, conflictFields } from "../model/conflict.ts";
import { EVIDENCE_FIELDS, type EvidenceField, FIELD_KEYS, keepsDigest, keysWith } from "../model/fields.ts";
import { baseOf, type RecordDraft, sameValue } from "./compose.ts";
import { editFile } from "./edit-file.ts";
import { splitFile } from "./front-matter.ts";
import { paragraphDigests } from "./paragraphs.ts";
import type { ArticleRecord, Standing } from "./record.ts";
import { followsVocabulary, isReviewed, type Reviewed, withoutReread, withReread } from "./reviewed.ts";
import type { Evidence } from "./shapes.ts";

/**
 * Whether a person set the field. The base is what the parser had read (`evidence.<field>.read`). A value that differs from the base,
 * a value without a base, and a base without a value (which a person deleted) are edits.
 */
export function standingOf(record: Pick<ArticleRecord, "evidence" | "body"> & object, field: EvidenceField): Standing {
  return sameValue(baseOf(field, heldValue(record, field)), record.evidence?.[field]?.read) ? "read" : "edited";
}

/** Whether a person has settled what may be doubtful in a field: corrected it, or found it right. */
export function isSettled(
  record: Pick<ArticleRecord, "evidence" | "body" | "reviewed"> & object,
  field: EvidenceField,
): boolean {
  return isReviewed(record, field) || standingOf(record, field) === "edited";
}

/**
 * The text of the record's file after its capture is parsed again. Everything that does not change stays byte for byte, comments and
 * layout included. A value that a person has found right stays too, until that person looks again: the evidence then has what is read
 * today beside it, and `reviewed` names the field no longer.
 * @throws BackfileError when `text` has no readable front matter.
 */
export function refreshRecord(text: string, file: string, draft: RecordDraft): string {
  const { data, body } = splitFile(text, file);
  const { values, body: newBody } = refreshed(data, body, draft);
  if (values.size === 0 && newBody === body) return text;
  return editFile(text, { values, order: FIELD_KEYS, ...(newBody !== body && { body: newBody }) });
}

/**
 * The text of a reference's record after the article itself was captured; `undefined` where a person has given the record a text.
 * @throws BackfileError as `refreshRecord`.
 */
export function recordOfArticle(text: string, file: string, draft: RecordDraft): string | undefined {
  const { data, body } = splitFile(text, file);
  if (body.trim() !== "") return undefined;
  const { values, body: newBody } = refreshed(data, body, draft);
  // The reference was listed because it had no text.
  if (data.publish === "listing") values.set("publish", undefined);
  return editFile(text, { values, order: FIELD_KEYS, body: newBody });
}

/** The values that change, by key, and the body. */
function refreshed(
  data: { readonly [key: string]: unknown },
  body: string,
  draft: RecordDraft,
): { values: Map<string, unknown>; body: string } {
  const old = (data.evidence ?? {}) as { [field: string]: Evidence };
  const record = { ...data, body, evidence: old } as HeldRecord;
  const values = new Map<string, unknown>();
  const change = (key: string, value: unknown) => {
    if (!sameValue(data[key], value)) values.set(key, value);
  };
  const evidence: { [field: string]: Evidence } = {};
  const reread = new Set<string>();
  const settled: string[] = [];
  let newBody = body;
  for (const field of EVIDENCE_FIELDS) {
    const { known, takes, differs } = merged(record, field, draft.frontMatter.evidence?.[field]);
    if (known) evidence[field] = field === "body" ? { ...known, ...numbered(old.body, body) } : known;
    if (differs) reread.add(field);
    if (old[field]?.reread !== undefined && takes) settled.push(field);
    if (!takes) continue;
    if (field === "conflicts") for (const one of changedConflicts(data, draft)) reread.add(one);
    if (field !== "body") change(field, draft.frontMatter[field]);
    else if (draft.body.trim() !== body.trim()) newBody = draft.body;
  }
  change("evidence", evidence);
  for (const key of keysWith({ by: "capture" })) change(key, draft.frontMatter[key]);
  change(
    "reviewed",
    withReread(
      withoutReread(data.reviewed, reread, data),
      settled.filter((one) => !reread.has(one)),
    ),
  );
  return { values, body: newBody };
}

/** The paragraphs as they were numbered first; where the record does not say, as they are. */
function numbered(known: Evidence | undefined, body: string): Pick<Evidence, "paragraphs"> {
  const paragraphs = known?.paragraphs ?? paragraphDigests(body);
  return paragraphs === undefined ? {} : { paragraphs };
}

/** A record as its file has it: no value is checked. */
interface HeldRecord extends Pick<ArticleRecord, "body"> {
  evidence: { [field: string]: Evidence };
  reviewed?: Reviewed;
}

interface Merged {
  /** The evidence of the field from now on. */
  known: Evidence | undefined;
  /** Whether the record takes over the value that is read today. */
  takes: boolean;
  /** Whether another value is read than a person can have seen. */
  differs: boolean;
}

/** @param read The evidence of what is read today. */
function merged(record: HeldRecord, field: EvidenceField, read: Evidence | undefined): Merged {
  const old = record.evidence[field];
  if (standingOf(record, field) === "edited") {
    // Where the parser now reads what a person wrote, the evidence keeps the older reading, which alone says that the value is an edit.
    const agreed = sameValue(baseOf(field, heldValue(record, field)), read?.read);
    return { known: agreed ? old : read, takes: false, differs: false };
  }
  if (sameValue(old?.read, read?.read)) return { known: read, takes: true, differs: false };
  // What a person was asked about and found right again is not left to the vocabulary.
  if (followsVocabulary(record, field) && old?.reread === undefined)
    return { known: read, takes: true, differs: false };
  const isHeld = isReviewed(record, field) || old?.reread !== undefined;
  // Long values are not asked about one by one, so that to find an article right does not hold them.
  if (!isHeld || keepsDigest(field)) return { known: read, takes: true, differs: !keepsDigest(field) };
  const today = read?.read ?? "";
  const { read: _, ...ground } = read ?? {};
  return {
    known: { ...(old ?? (ground as Evidence)), reread: today },
    takes: false,
    differs: !sameValue(old?.reread, today),
  };
}

function heldValue(record: object, field: EvidenceField): unknown {
  return (record as { [key: string]: unknown })[field];
}

/** The fields of which contradictions tell something else than before. */
function changedConflicts(data: { readonly [key: string]: unknown }, { frontMatter }: RecordDraft): string[] {
  const before = told((data.conflicts ?? []) as Conflict[]);
  const today = told(frontMatter.conflicts ?? []);
  return [...new Set([...before.keys(), ...today.keys()])].filter((field) => before.get(field) !== today.get(field));
}

/** What is contradicted by field, without where it stands and which rules found it. */
function told(conflicts: readonly Conflict[]): Map<string, string> {
  const byField = new Map<string, string>();
  // The file has numbers as text.
  const said = (key: string, value: unknown) =>
    WHERE.has(key) ? undefined : typeof value === "number" ? String(value) : value;
  for (const conflict of conflicts) {
    for (const field of conflictFields(conflict))
      byField.set(field, `${byField.get(field) ?? ""}\n${JSON.stringify(conflict, said)}`);
  }
  return byField;
}

const WHERE: ReadonlySet<string> = new Set(["line", "lines", "rule", "strength"]);
