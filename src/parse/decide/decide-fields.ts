/** Decides every field from its clues, and puts the reading together. */

import type { Conflict, TextLeftOut } from "../../model/conflict.ts";
import type { FieldName, Fields } from "../../model/fields.ts";
import type { Problem } from "../../model/problem.ts";
import type { Certainty, Clue, Finding, Reading } from "../../model/reading.ts";
import { append } from "../../text/list.ts";
import type { Body } from "../body/compose-body.ts";
import type { Span } from "../page/article-text.ts";
import { clip, noClues } from "../page/clues.ts";
import { DECISIONS, type Grounds } from "./field-decisions.ts";

type Decided = Pick<Reading, "fields" | "clues" | "conflicts">;

/** The value of every field, its clues with the winner's first, and what contradicts what. */
export function decideFields(grounds: Omit<Grounds, "fields">): Decided {
  const fields: { [F in FieldName]?: Finding<Fields[F]> } = {};
  const weighed = noClues();
  const conflicts: Conflict[] = [];
  const settle = <F extends FieldName>(field: F) => {
    const { finding, clues, conflicts: contradictions = [] } = DECISIONS[field]({ ...grounds, fields });
    if (finding) Object.assign(fields, { [field]: finding });
    append(weighed[field], clues);
    append(conflicts, contradictions);
  };
  for (const field of Object.keys(DECISIONS) as FieldName[]) settle(field);
  const clues: Clue[] = Object.values(weighed).flat();
  return { fields, clues, conflicts };
}

/** What stands in the way of a record. */
export function missingText({ markdown }: Body): Problem[] {
  if (markdown !== "") return [];
  return [
    {
      severity: "error",
      field: "body",
      found: "no article text was found in the capture",
      remedy: "capture the article itself, or write the record by hand",
    },
  ];
}

/** How the text was told from the rest of the page. A text that lacks sentences is known no better than medium. */
export function findingOfBody(
  { lines }: Body,
  span: Span | undefined,
  leftOut: TextLeftOut | undefined,
): Reading["bodyFinding"] {
  const first = lines[0];
  const last = lines.at(-1);
  return {
    certainty: certaintyOfBody(span?.value ?? 0, leftOut),
    rule: "densest-prose",
    lines: first && last ? [first.number, last.numbers.at(-1) ?? last.number] : [],
    quote: first ? clip(first.text) : "",
  };
}

/** Text that lacks this share of the capture's sentences may lack the article's point. */
const MUCH = 0.2;

function certaintyOfBody(worth: number, leftOut: TextLeftOut | undefined): Certainty {
  const lacking = leftOut ? leftOut.values.sentences / leftOut.values.of : 0;
  if (worth < 15 || lacking > MUCH) return "low";
  return worth < 60 || leftOut ? "medium" : "high";
}
