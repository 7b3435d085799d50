/** What a review and a reading find, in sentences of plain English. */
import type { ReviewedArticle, ReviewItem } from "../archive/review.ts";
import type { ConflictInWords } from "../intake/explain.ts";
import type { Conflict } from "../model/conflict.ts";
import { conflictInWords, ruleOf } from "../site/words/conflict.ts";
import { ENGLISH } from "../site/words/words.ts";
import { truncate } from "../text/truncate.ts";
import { howToSettle } from "./twins.ts";

/** A finding as `review` tells it: `no date`, `one weak clue: source`, `date: Line 7 says …`. */
export function toldFinding(item: ReviewItem) {
  const { kind, article, fields, conflict, others, value, quote, line, reread } = item;
  return {
    ...{ kind, id: article.id, file: article.file, line },
    ...(article.source !== undefined && { source: article.source }),
    year: article.when?.year ?? "undated",
    ...(fields[0] !== undefined && { field: fields[0] }),
    ...(value !== undefined && { value }),
    ...(quote !== undefined && { quote }),
    says: sentenceOf(item),
    ...(reread !== undefined && { reread }),
    ...(conflict && { conflict }),
    ...(others.length > 0 && { others: others.map(({ file }) => file), remedy: howToSettle(article, others) }),
  };
}

function sentenceOf({ kind, fields, conflict, others, reread, atWitness }: ReviewItem): string {
  return {
    conflict: () => `${fields.join(", ")}: ${conflict ? conflictInWords(conflict, ENGLISH, ruleOf) : ""}`,
    changed: () => `${fields.join(", ")}: found right, and now read as ${reread || "nothing"}`,
    "left-out": () => (conflict ? conflictInWords(conflict, ENGLISH) : ""),
    missing: () => {
      const none = fields.map((field) => `no ${field}`).join(", ");
      return atWitness ? `${none}; its witness ${atWitness.file} has ${atWitness.value}` : none;
    },
    variant: () => `${fields.join(", ")}: ${conflict ? conflictInWords(conflict, ENGLISH, ruleOf) : ""}`,
    weak: () => `one weak clue: ${fields.join(", ")}`,
    duplicate: () => `much like ${others.map(({ file }) => file).join(", ")}`,
  }[kind]();
}

/** An article with its findings as lines: the headline, then each with its place in the file, and below it the value and the quoted words. */
export function reviewLines({ article, items }: ReviewedArticle): string[] {
  const facts = [article.title ?? "without headline", article.date, article.source].filter(Boolean).join(" · ");
  return [
    facts,
    ...items.flatMap(({ line, value, quote, ...item }) => {
      if (item.kind === "duplicate")
        return [
          `  ${article.file}:${line}: ${sentenceOf({ line, ...item })}`,
          `    ${howToSettle(article, item.others)}`,
        ];
      const shown = item.kind === "missing" ? undefined : shortly(value);
      const words = quote && quote !== value ? `“${truncate(quote, LONGEST)}”` : undefined;
      const ground = [shown, words].filter(Boolean).join("  ");
      return [`  ${article.file}:${line}: ${sentenceOf({ line, ...item })}`, ...(ground ? [`    ${ground}`] : [])];
    }),
  ];
}

/** Characters of a value and of a quotation in a line. */
const LONGEST = 100;

function shortly(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return truncate(typeof value === "string" ? value : JSON.stringify(value), LONGEST);
}

/** A contradiction with the sentence that tells of it. */
export function toldConflict(conflict: Conflict): ConflictInWords {
  return { ...conflict, says: conflictInWords(conflict, ENGLISH, ruleOf) };
}
