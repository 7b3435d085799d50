/** What a review and a reading find, in sentences of plain English. */
import type { ReviewItem } from "../archive/review.ts";
import type { ConflictInWords } from "../intake/explain.ts";
import type { Conflict } from "../model/conflict.ts";
import { conflictInWords } from "../site/words/conflict.ts";
import { ENGLISH } from "../site/words/words.ts";

/** A finding as `review` tells it: `no date`, `one weak clue: source`, `date: Line 7 says …`. */
export function toldFinding({ kind, article, fields, conflict, others }: ReviewItem) {
  const says = {
    conflict: () => `${fields.join(", ")}: ${conflict ? conflictInWords(conflict, ENGLISH) : ""}`,
    "left-out": () => (conflict ? conflictInWords(conflict, ENGLISH) : ""),
    missing: () => fields.map((field) => `no ${field}`).join(", "),
    weak: () => `one weak clue: ${fields.join(", ")}`,
    duplicate: () => `much like ${others.map(({ file }) => file).join(", ")}`,
  }[kind]();
  return { kind, file: article.file, says, ...(conflict && { conflict }) };
}

/** A contradiction with the sentence that tells of it. */
export function toldConflict(conflict: Conflict): ConflictInWords {
  return { ...conflict, says: conflictInWords(conflict, ENGLISH) };
}
