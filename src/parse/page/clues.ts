/** Clues as they are made: what they cite, and how they are kept by field. */
import { FIELD_NAMES, type FieldName } from "../../model/fields.ts";
import type { Clue, ClueOf } from "../../model/reading.ts";
import { truncate } from "../../text/truncate.ts";
import type { PageLine } from "./page-lines.ts";

/** What a clue says for itself, besides where it stands. */
export type ClueWords<F extends FieldName> = Omit<ClueOf<F>, "lines" | "quote">;

/** A clue cites no more lines than a person would look up. */
const CITED_LINES = 40;

/** A clue that stands on lines of the capture. @param quote The words themselves, where they are not the whole lines. */
export function cited<F extends FieldName>(clue: ClueWords<F>, lines: readonly PageLine[], quote?: string): ClueOf<F> {
  const shown = lines.slice(0, CITED_LINES);
  return {
    ...clue,
    lines: shown.flatMap(({ numbers }) => numbers).slice(0, CITED_LINES),
    quote: clip(quote ?? shown.map((line) => line.head).join(" / ")),
  };
}

/** A quotation for evidence: one line of at most 300 characters. */
export function clip(text: string): string {
  return truncate(text.slice(0, 1200).replace(/\s+/g, " ").trim(), 300);
}

/** Clues by field, to which more may be added. */
export type CluesInHand = { readonly [F in FieldName]: ClueOf<F>[] };

/** No clue for any field yet. */
export function noClues(): CluesInHand {
  return Object.assign({} as CluesInHand, Object.fromEntries(FIELD_NAMES.map((field) => [field, []])));
}

export function addClues(clues: CluesInHand, more: readonly Clue[]): void {
  for (const clue of more) addClue(clues, clue);
}

function addClue<F extends FieldName>(clues: CluesInHand, clue: ClueOf<F>): void {
  clues[clue.field].push(clue);
}
