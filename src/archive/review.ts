/** What an editor should check: contradictions, text that is left out, missing fields, fields known from one weak clue, and likely duplicates. */
import { type Conflict, isLeftOut } from "../model/conflict.ts";
import { keysWith } from "../model/fields.ts";
import type { Archive, Article } from "./archive.ts";
import { likelyDuplicates } from "./duplicates.ts";

/** The most urgent first. */
export const REVIEW_KINDS = ["conflict", "left-out", "missing", "weak", "duplicate"] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export interface ReviewItem {
  kind: ReviewKind;
  article: Article;
  /** The fields concerned. */
  fields: readonly string[];
  /** The contradiction, or where the kind is `left-out`, which text. */
  conflict?: Conflict;
  /** The similar articles, where the kind is `duplicate`. */
  others: readonly Article[];
}

/**
 * By kind, then in the order of the archive; text that is left out by its share of the capture, the largest first. Withheld articles are passed over, and unreadable records, which are problems already.
 */
export function review({ articles }: Archive): ReviewItem[] {
  const open = articles.filter(({ publish, unreadable }) => publish !== "withheld" && !unreadable);
  const findings = [...open.flatMap(findingsOf), ...likelyDuplicates(open).flatMap(duplicate)];
  const ofKind = Map.groupBy(findings, ({ kind }) => kind);
  ofKind.get("left-out")?.sort((a, b) => shareLeftOut(b) - shareLeftOut(a));
  return REVIEW_KINDS.flatMap((kind) => ofKind.get(kind) ?? []);
}

/** Fields that every record should have. */
const EXPECTED = keysWith({ missed: "reviewed" });

function findingsOf(article: Article): ReviewItem[] {
  const { conflicts = [], weak = [] } = article.doubts ?? {};
  const missing = EXPECTED.filter((field) => article[field] === undefined);
  const found = (kind: ReviewKind, fields: readonly string[]): ReviewItem => ({ kind, article, fields, others: [] });
  return [
    ...conflicts.map((conflict) => ({
      ...found(isLeftOut(conflict) ? "left-out" : "conflict", [conflict.field]),
      conflict,
    })),
    ...(missing.length > 0 ? [found("missing", missing)] : []),
    ...(weak.length > 0 ? [found("weak", weak)] : []),
  ];
}

function shareLeftOut({ conflict }: ReviewItem): number {
  return conflict && isLeftOut(conflict) ? conflict.values.sentences / Math.max(1, conflict.values.of) : 0;
}

function duplicate([article, ...others]: Article[]): ReviewItem[] {
  if (!article) return [];
  return [{ kind: "duplicate", article, fields: [], others }];
}
