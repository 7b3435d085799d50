/** The three-way refresh: the record takes over what the parser reads today, except where a person has edited. No edit is ever lost. */
import { EVIDENCE_FIELDS, type EvidenceField, FIELD_KEYS, keysWith } from "../model/fields.ts";
import { baseOf, type RecordDraft, sameValue } from "./compose.ts";
import { editFile } from "./edit-file.ts";
import { splitFile } from "./front-matter.ts";
import type { ArticleRecord, Standing } from "./record.ts";
import type { Evidence } from "./shapes.ts";

/**
 * Whether a person set the field. The base is what the parser had read (`evidence.<field>.read`). A value that differs from the base,
 * a value without a base, and a base without a value (which a person deleted) are edits.
 */
export function standingOf(record: Pick<ArticleRecord, "evidence" | "body"> & object, field: EvidenceField): Standing {
  const value = (record as { [key: string]: unknown })[field];
  return sameValue(baseOf(field, value), record.evidence?.[field]?.read) ? "read" : "edited";
}

/**
 * The text of the record's file after its capture is parsed again. Everything that does not change stays byte for byte, comments and
 * layout included.
 * @throws BackfileError when `text` has no readable front matter.
 */
export function refreshRecord(text: string, file: string, draft: RecordDraft): string {
  const { data, body } = splitFile(text, file);
  const old = (data.evidence ?? {}) as { [field: string]: Evidence };
  const record = { ...data, body, evidence: old };
  const changes = new Map<string, unknown>();
  const evidence: { [field: string]: Evidence } = {};
  let newBody = body;
  for (const field of EVIDENCE_FIELDS) {
    const edited = standingOf(record, field) === "edited";
    const read = draft.frontMatter.evidence?.[field];
    // Where the parser now reads what a person wrote, the evidence keeps the older reading, which alone says that the value is an edit.
    const agreed = edited && sameValue(baseOf(field, (record as { [key: string]: unknown })[field]), read?.read);
    const known = agreed ? old[field] : read;
    if (known) evidence[field] = known;
    if (edited) continue;
    if (field === "body") {
      if (draft.body.trim() !== body.trim()) newBody = draft.body;
    } else if (!sameValue(data[field], draft.frontMatter[field])) changes.set(field, draft.frontMatter[field]);
  }
  if (!sameValue(old, evidence)) changes.set("evidence", evidence);
  for (const key of keysWith({ by: "capture" })) {
    if (!sameValue(data[key], draft.frontMatter[key])) changes.set(key, draft.frontMatter[key]);
  }
  if (changes.size === 0 && newBody === body) return text;
  return editFile(text, { values: changes, order: FIELD_KEYS, ...(newBody !== body && { body: newBody }) });
}
