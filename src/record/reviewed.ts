/** The key `reviewed`: which fields of a record a person has looked at and found right. */
import { EVIDENCE_FIELDS, type EvidenceField, keysWith } from "../model/fields.ts";

/** The value of the key: all fields, or those of the list. */
export type Reviewed = "true" | readonly string[];

/** The fields that can be reviewed: those that the parser reads, and the text as `body`. */
const REVIEWABLE = EVIDENCE_FIELDS.filter((field) => field !== "conflicts");

export function isReviewable(field: unknown): field is EvidenceField {
  return (REVIEWABLE as readonly unknown[]).includes(field);
}

export function isReviewed({ reviewed = [] }: { readonly reviewed?: Reviewed | undefined }, field: string): boolean {
  return reviewed === "true" || [reviewed].flat().includes(field);
}

/** Whether a field goes with the vocabulary, which a person has changed, although the article was found right as a whole. */
export function followsVocabulary({ reviewed }: { readonly reviewed?: Reviewed | undefined }, field: string): boolean {
  return field === "topics" && reviewed === "true";
}

/**
 * The value of the key once some fields are read otherwise than a person has seen them; `undefined` where no field is left.
 * @param reviewed As a file has it: anything. @param data The front matter, by which `true` becomes a list.
 */
export function withoutReread(
  reviewed: unknown,
  reread: ReadonlySet<string>,
  data: { readonly [key: string]: unknown },
): unknown {
  if (reviewed === undefined || reread.size === 0) return reviewed;
  const seen: readonly unknown[] =
    reviewed === "true"
      ? REVIEWABLE.filter((field) => data[field] !== undefined || field === "body" || EXPECTED.has(field))
      : [reviewed].flat();
  const left = seen.filter((field) => !reread.has(String(field)));
  if (reviewed !== "true" && left.length === seen.length) return reviewed;
  return left.length > 0 ? left : undefined;
}

/** The value of the key once some fields are read again as a person has seen them. */
export function withReread(reviewed: unknown, again: readonly string[]): unknown {
  if (again.length === 0 || reviewed === "true") return reviewed;
  const seen = new Set([reviewed ?? [], again].flat());
  return REVIEWABLE.filter((field) => seen.has(field));
}

/** Fields that every record should have, so that to find one right can mean that it is rightly missing. */
const EXPECTED: ReadonlySet<string> = new Set(keysWith({ missed: "reviewed" }));
