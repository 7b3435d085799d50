/** Notes on the article itself: corrections, editors' notes, where it first appeared, other versions of it. */

import { originalNote } from "../../model/original-note.ts";
import { anyOf } from "../../text/any-of.ts";
import { trimmed } from "../../text/trim.ts";
import { anyWord } from "../languages/registry.ts";
import type { NoteRow } from "../languages/table.ts";

export interface NoteRule {
  rule: string;
  pattern: RegExp;
  /** What the record says instead of the line's own words, where these are a button's or a template's. */
  says?: (match: RegExpExecArray) => string;
  /** A narrower line that looks like the header of an article tells its date, such as `First published 3 May 2024`. */
  headerWidth?: number;
}

/** How the words of notes of a kind stand in a line. */
interface NoteKind {
  kind: NoteRow["kind"];
  /** What evidence cites. */
  rule: string;
  /** @param words Source of a pattern for any of them. */
  frame: (words: string) => RegExp;
  says?: NoteRule["says"];
  headerWidth?: number;
}

/** What may stand before a note. */
const OPENING = String.raw`^[\s*[(_]{0,3}`;

const LANGUAGES_OF_ORIGINALS =
  "korean|japanese|chinese|french|german|spanish|arabic|russian|portuguese|turkish|english";

/** In falling precedence. */
export const NOTE_KINDS: readonly NoteKind[] = [
  {
    kind: "original-in-other-language",
    rule: "original-in-other-language",
    frame: (words) =>
      new RegExp(
        String.raw`${words}.{0,30}\b(${LANGUAGES_OF_ORIGINALS})\b.{0,20}\b(?:article|version|original|story|text)\b`,
        "i",
      ),
    says: (match) => {
      const language = (match[1] as string).toLowerCase();
      return originalNote(language.charAt(0).toUpperCase() + language.slice(1));
    },
  },
  {
    kind: "adapted-from-original",
    rule: "adapted-from-original",
    frame: (words) => new RegExp(String.raw`^${words}\b`, "i"),
  },
  {
    kind: "editors-note",
    rule: "editors-note",
    frame: (words) => new RegExp(String.raw`${OPENING}${words}(?!\p{L})`, "iu"),
  },
  {
    kind: "correction",
    rule: "correction",
    frame: (words) => new RegExp(String.raw`${OPENING}${words}(?:\s?\(?[^:：.]{0,40}\)?)?\s?[:：]`, "iu"),
  },
  { kind: "corrected", rule: "correction", frame: (words) => new RegExp(`${OPENING}${words}`, "iu") },
  {
    kind: "first-appeared",
    rule: "first-appeared",
    frame: (words) => new RegExp(`${OPENING}${words}`, "iu"),
    headerWidth: 90,
  },
];

export const NOTE_RULES: readonly NoteRule[] = NOTE_KINDS.map(({ kind, rule, frame, says, headerWidth }) => ({
  rule,
  pattern: frame(anyWord(({ notes }) => notes?.flatMap((row) => (row.kind === kind ? row.words : [])))),
  ...(says && { says }),
  ...(headerWidth && { headerWidth }),
}));

/** The note that a line holds, or undefined. */
export function readNote(text: string): { says: string; rule: string; headerWidth?: number } | undefined {
  const head = text.slice(0, 400);
  if (!isNote(head)) return undefined;
  for (const { rule, pattern, says, headerWidth } of NOTE_RULES) {
    const match = pattern.exec(head);
    if (!match) continue;
    if (says && head.length > 160) continue;
    return {
      says: says ? says(match) : trimmed(text.slice(0, 1000).replace(/\s+/g, " "), "*_"),
      rule,
      ...(headerWidth && { headerWidth }),
    };
  }
  return undefined;
}

const isNote = anyOf(NOTE_RULES.map(({ pattern }) => pattern));
