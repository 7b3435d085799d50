/** What an editor should check: contradictions, missing fields, fields known from one weak clue, and likely duplicates. */
import type { Conflict } from "../model/conflict.ts";
import { keysWith } from "../model/fields.ts";
import type { Archive, Article } from "./archive.ts";
import { likelyDuplicates } from "./duplicates.ts";

/** The most urgent first. */
export const REVIEW_KINDS = ["conflict", "missing", "weak", "duplicate"] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export interface ReviewItem {
  kind: ReviewKind;
  article: Article;
  /** The fields concerned. */
  fields: readonly string[];
  /** The contradiction, where the kind is `conflict`. */
  conflict?: Conflict;
  /** The similar articles, where the kind is `duplicate`. */
  others: readonly Article[];
}

/** By kind, then in the order of the archive. Withheld articles are left out, and unreadable records, which are problems already. */
export function review({ articles }: Archive): ReviewItem[] {
  const open = articles.filter(({ publish, unreadable }) => publish !== "withheld" && !unreadable);
  const findings = [...open.flatMap(findingsOf), ...likelyDuplicates(open).flatMap(duplicate)];
  return REVIEW_KINDS.flatMap((kind) => findings.filter((finding) => finding.kind === kind));
}

/** Fields that every record should have. */
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
