/** What needs a human eye: missing fields, fields known from one weak clue, contradictions, and likely duplicates. */
import type { Conflict } from "../model/conflict.ts";
import { keysWith } from "../model/fields.ts";
import type { Archive, Article } from "./archive.ts";
import { likelyDuplicates } from "./duplicates.ts";

/** In the order of urgency. */
export const REVIEW_KINDS = ["conflict", "missing", "weak", "duplicate"] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export interface ReviewItem {
  kind: ReviewKind;
  article: Article;
  /** The fields that it is about. */
  fields: readonly string[];
  /** Of a contradiction: that. */
  conflict?: Conflict;
  /** Of a duplicate: the articles that it is like. */
  others: readonly Article[];
}

/** By kind, then in the archive's order. Withheld articles are passed over, and those whose record cannot be read, which is an error. */
export function review({ articles }: Archive): ReviewItem[] {
  const open = articles.filter(({ publish, unreadable }) => publish !== "withheld" && !unreadable);
  const findings = [...open.flatMap(findingsOf), ...likelyDuplicates(open).flatMap(duplicate)];
  return REVIEW_KINDS.flatMap((kind) => findings.filter((finding) => finding.kind === kind));
}

/** What every record should have. */
const EXPECTED = keysWith({ missed: "reviewed" });

function findingsOf(article: Article): ReviewItem[] {
  const { conflicts = [], weak = [] } = article.doubts ?? {};
  const missing = EXPECTED.filter((field) => article[field] === undefined);
  const found = (kind: ReviewKind, fields: readonly string[]): ReviewItem => ({ kind, article, fields, others: [] });
  return [
    ...conflicts.map((conflict) => ({ ...found("conflict", [conflict.field]), conflict })),
    ...(missing.length > 0 ? [found("missing", missing)] : []),
    ...(weak.length > 0 ? [found("weak", weak)] : []),
  ];
}

function duplicate([article, ...others]: Article[]): ReviewItem[] {
  if (!article) return [];
  return [{ kind: "duplicate", article, fields: [], others }];
}
