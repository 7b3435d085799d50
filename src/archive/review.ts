/** What an editor should check: contradictions, values read otherwise by now, text that is left out, missing fields, fields known from one weak clue, values that the capture gives in another form too, and likely duplicates. */
import { type Conflict, isLeftOut, isOfText, isVariant } from "../model/conflict.ts";
import { EXPECTED } from "../record/summary.ts";
import { type Archive, type Article, isShown } from "./archive.ts";
import { compared } from "./comparisons.ts";

/** The most urgent first. */
export const REVIEW_KINDS = ["conflict", "changed", "left-out", "missing", "weak", "variant", "duplicate"] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export interface ReviewItem {
  kind: ReviewKind;
  article: Article;
  /** The field concerned; none where the kind is `duplicate`. */
  fields: readonly string[];
  /** The value of the field, where the record has one and it is short. */
  value?: unknown;
  /** The words of the capture that the value rests on. */
  quote?: string;
  /** The line of the record's file to edit, counted from 1. */
  line: number;
  /** What is read today, where the kind is `changed`; empty where nothing is read. */
  reread?: string;
  /** The contradiction, or where the kind is `left-out`, which text. */
  conflict?: Conflict;
  /** What a further witness of the article has, where the kind is `missing`. */
  atWitness?: { file: string; value: string };
  /** The similar articles, where the kind is `duplicate`. */
  others: readonly Article[];
}

/** An article with all that is to be checked of it. */
export interface ReviewedArticle {
  article: Article;
  /** The most urgent first. */
  items: readonly ReviewItem[];
}

/** Which findings are wanted. A list that is absent or empty excludes none. */
export interface ReviewFilter {
  kinds?: readonly ReviewKind[];
  fields?: readonly string[];
  /** Ids. */
  sources?: readonly string[];
  /** `2021`, or `undated`. */
  years?: readonly string[];
}

/**
 * By kind, then in the order of the archive; text that is left out by its share of the capture, the largest first. What a person has
 * corrected or found right is settled and not listed. Withheld articles are passed over, and unreadable records, which are problems already.
 * @param likely Groups of likely duplicates.
 */
export function review(archive: Archive, likely = compared(archive, "").duplicates): ReviewItem[] {
  const open = archive.articles.filter(isShown);
  const findings = [...open.flatMap((one) => findingsOf(one, archive.witnesses.get(one.id))), ...duplicates(likely)];
  const ofKind = Map.groupBy(findings, ({ kind }) => kind);
  ofKind.get("left-out")?.sort((a, b) => shareLeftOut(b) - shareLeftOut(a));
  return REVIEW_KINDS.flatMap((kind) => ofKind.get(kind) ?? []);
}

/** The findings by article: the article with the most urgent finding first, otherwise in the order of the findings. */
export function byArticle(items: readonly ReviewItem[]): ReviewedArticle[] {
  return [...Map.groupBy(items, ({ article }) => article)].map(([article, ofArticle]) => ({
    article,
    items: ofArticle,
  }));
}

export function filtered(items: readonly ReviewItem[], filter: ReviewFilter): ReviewItem[] {
  const { kinds = [], fields = [], sources = [], years = [] } = filter;
  const passes = <T>(wanted: readonly T[], has: (one: T) => boolean) => wanted.length === 0 || wanted.some(has);
  return items.filter(
    (item) =>
      passes(kinds, (kind) => item.kind === kind) &&
      passes(fields, (field) => item.fields.includes(field)) &&
      passes(sources, (source) => item.article.source === source) &&
      passes(years, (year) => (item.article.when?.year ?? "undated") === year),
  );
}

function findingsOf(article: Article, witnesses: readonly Article[] = []): readonly ReviewItem[] {
  // As of most articles.
  if (!article.doubts && EXPECTED.every((field) => article[field] !== undefined)) return NONE;
  const { conflicts = [], weak = [], changed = [], settled = [] } = article.doubts ?? {};
  const missing = EXPECTED.filter((field) => article[field] === undefined && !settled.includes(field));
  return [
    ...conflicts.map((conflict) => ({
      ...found(kindOf(conflict), article, conflict.field),
      conflict,
    })),
    ...changed.map((field) => found("changed", article, field)),
    ...missing.map((field) => {
      const witness = witnesses.find(({ [field]: value, publish }) => value !== undefined && publish !== "withheld");
      const atWitness = witness && { file: witness.file, value: String(witness[field]) };
      return { ...found("missing", article, field), ...(atWitness && { atWitness }) };
    }),
    ...weak.map((field) => found("weak", article, field)),
  ];
}

const NONE: readonly ReviewItem[] = [];

function kindOf(conflict: Conflict): ReviewKind {
  if (isOfText(conflict)) return "left-out";
  return isVariant(conflict) ? "variant" : "conflict";
}

function found(kind: ReviewKind, article: Article, field: string): ReviewItem {
  const { line = 1, quote, reread } = article.doubts?.places?.[field] ?? {};
  const value = (article as object as { readonly [field: string]: unknown })[field];
  return {
    ...{ kind, article, fields: [field], line, others: [] },
    ...(value !== undefined && { value }),
    ...(quote !== undefined && { quote }),
    ...(kind === "changed" && reread !== undefined && { reread }),
  };
}

function shareLeftOut({ conflict }: ReviewItem): number {
  if (!conflict) return 0;
  // Of how much more there is, nothing is known: it may be nearly all.
  return isLeftOut(conflict) ? conflict.values.sentences / Math.max(1, conflict.values.of) : 1;
}

function duplicates(groups: readonly (readonly Article[])[]): ReviewItem[] {
  return groups.flatMap((group) => {
    const [article, ...others] = group;
    // Each of them was looked at, and none was said to be another.
    if (!article || group.every(({ reviewed }) => reviewed === "true")) return [];
    return [{ kind: "duplicate" as const, article, fields: [], line: 1, others }];
  });
}
