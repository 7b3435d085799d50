/** The work in hand: a page, the roles given so far, and the clues collected. */

import type { Conflict } from "../../model/conflict.ts";
import { FIELD_NAMES, type FieldName } from "../../model/fields.ts";
import type { Hint } from "../../model/page-text.ts";
import type { Problem } from "../../model/problem.ts";
import type { ClueOf, Finding, Role } from "../../model/reading.ts";
import { truncate } from "../../text/truncate.ts";
import type { Source } from "../../vocabulary/source.ts";
import type { Topic } from "../../vocabulary/topic.ts";
import type { Furniture, FurnitureMark } from "./furniture.ts";
import type { PageLine, PageLines } from "./page-lines.ts";

export interface Draft {
  sheet: PageLines;
  hints: readonly Hint[];
  /** The publisher, decided once, before anything is read that depends on it. */
  publisher?: Publisher;
  /** BCP 47 primary subtags in which the page may be written, likeliest first. */
  languages: string[];
  /** Why a line is furniture, by sheet index. */
  marks: (FurnitureMark | undefined)[];
  /** By sheet index. */
  roles: ({ role: Role; rule: string } | undefined)[];
  clues: Collected;
  conflicts: Conflict[];
  warnings: Problem[];
}

/** The publisher as decided, and what speaks for another as loudly. */
export interface Publisher {
  readonly source: Source;
  readonly finding: Finding<string>;
  /** The strongest of the others whose signs are as strong. */
  readonly rival?: { readonly source: Source; readonly clue: ClueOf<"source"> };
}

/** The clues collected for each field. */
export type Collected = { readonly [F in FieldName]: ClueOf<F>[] };

/** No clue for any field yet. */
export function noClues(): Collected {
  return Object.fromEntries(FIELD_NAMES.map((field) => [field, []])) as unknown as Collected;
}

/** Gives a line its role. The first to speak wins: a line that has a role keeps it. */
export function assign(draft: Draft, index: number, role: Role, rule: string): void {
  draft.roles[index] ??= { role, rule };
}

export function hasRole(draft: Draft, index: number, ...roles: Role[]): boolean {
  const given = draft.roles[index];
  return given !== undefined && (roles.length === 0 || roles.includes(given.role));
}

/** A clue cites no more lines than a person would look up. */
const CITED_LINES = 40;

/** Adds a clue that stands on lines of the capture. */
export function addClue<F extends FieldName>(
  draft: Draft,
  clue: Omit<ClueOf<F>, "lines" | "quote">,
  lines: readonly PageLine[],
  quote?: string,
): void {
  const cited = lines.slice(0, CITED_LINES);
  draft.clues[clue.field].push({
    ...clue,
    lines: cited.map((line) => line.number),
    quote: clip(quote ?? cited.map((line) => line.head).join(" / ")),
  });
}

/** A quotation for evidence: one line of at most 300 characters. */
export function clip(text: string): string {
  return truncate(text.slice(0, 1200).replace(/\s+/g, " ").trim(), 300);
}

/** What the archive knows before it reads a page. */
export interface Knowledge {
  sources: readonly Source[];
  topics: readonly Topic[];
  /** By source id: lines that recur across the captures of that source, from `learnFurniture`. */
  furniture?: ReadonlyMap<string, Furniture>;
}
