/** A capture with the role of every line in the margin, and for every field the clues that were weighed. */
import type { Capture } from "../capture/capture.ts";
import type { Conflict } from "../model/conflict.ts";
import { FIELD_NAMES, FIELDS, type Field, type FieldName } from "../model/fields.ts";
import type { Problem } from "../model/problem.ts";
import type { Clue, Reading } from "../model/reading.ts";
import { truncate } from "../text/truncate.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { knowledgeOf } from "./capture-knowledge.ts";
import { interpretCapture } from "./parse-capture.ts";

const MARGIN = 12;
const LONGEST = 160;

/** A contradiction and the sentence that tells of it. */
export type ToldConflict = Conflict & { says: string };

/**
 * How a capture is read, and the same in lines of plain text, in which the caller makes control characters visible.
 * @param path Below the root.
 * @param tell Puts a contradiction into words.
 */
export async function explainCapture(
  root: string,
  path: string,
  vocabulary: Vocabulary,
  tell: (conflict: Conflict) => ToldConflict,
): Promise<{ reading: ToldReading; lines: string[]; warnings: Problem[] }> {
  const { capture, reading } = await interpretCapture(root, path, await knowledgeOf(root, path, vocabulary));
  const told = { ...reading, conflicts: reading.conflicts.map(tell) };
  const lines = explainReading(capture, told).split("\n");
  return { reading: told, lines, warnings: [...capture.warnings, ...reading.warnings] };
}

type ToldReading = Omit<Reading, "conflicts"> & { conflicts: readonly ToldConflict[] };

function explainReading(capture: Capture, reading: ToldReading): string {
  const roles = new Map(reading.roles.map((role) => [role.line, role]));
  const width = String(capture.lines.length).length;
  const lines = capture.lines.map(({ number, text }) => {
    const role = roles.get(number);
    const margin = `${String(number).padStart(width)} ${(role?.role ?? "").padEnd(MARGIN)}`;
    return `${margin}| ${truncate(text, LONGEST)}${role ? `   [${role.rule}]` : ""}`.trimEnd();
  });
  const hints = capture.hints.map(({ field, value, where }) => `  ${field}: ${truncate(value, LONGEST)}   [${where}]`);
  return [
    ...lines,
    ...(hints.length > 0 ? ["", "What the page says of itself", ...hints] : []),
    ...FIELD_NAMES.flatMap((field) => explainField(field, reading)),
    ...(reading.conflicts.length > 0 ? ["", "Conflicts"] : []),
    ...reading.conflicts.map(({ field, says }) => `  ${field}: ${says}`),
  ].join("\n");
}

function explainField(field: FieldName, { fields, clues }: Pick<Reading, "fields" | "clues">): string[] {
  const finding = fields[field];
  const weighed = clues.filter((clue) => clue.field === field);
  if (!finding && weighed.length === 0)
    return (FIELDS[field] as Field).missed ? ["", `${field}: absent; no clue was found`] : [];
  const head = finding
    ? `${field}: ${shown(finding.value)} (${finding.certainty}, ${finding.rule})`
    : `${field}: absent`;
  return ["", head, ...weighed.map(describeClue)];
}

function describeClue({ value, rule, lines, quote, weight, remark }: Clue): string {
  const where = lines.length > 0 ? ` line${lines.length > 1 ? "s" : ""} ${lines.join(", ")}` : "";
  return `  ${weight.toFixed(2)} ${shown(value)}   ${rule}${where}: “${truncate(quote, LONGEST)}”${remark ? ` (${remark})` : ""}`;
}

function shown(value: unknown): string {
  return truncate(typeof value === "string" ? value : JSON.stringify(value), LONGEST);
}
