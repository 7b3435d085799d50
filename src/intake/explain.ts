/** Shows how a capture is read: the role of every line, and for every field the clues that were weighed. */
import { identifiedCaptures } from "../accession/capture-folder.ts";
import type { Capture } from "../capture/capture.ts";
import { type Conflict, isLeftOut } from "../model/conflict.ts";
import { FIELD_NAMES, FIELDS, type Field, type FieldName } from "../model/fields.ts";
import type { Problem } from "../model/problem.ts";
import type { Clue, Reading } from "../model/reading.ts";
import { truncate } from "../text/truncate.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { knowledgeOf } from "./capture-knowledge.ts";
import { type Interpretation, interpretCapture } from "./parse-capture.ts";
import { References } from "./references.ts";

/** Width of the column of roles, in characters. */
const MARGIN = 12;
/** Characters of a line, value or quotation that are shown. */
const LONGEST = 160;

/** Marks lines with sentences that neither the body nor another field has. */
const LEFT_OUT = "left out";

/** A contradiction with the sentence that describes it. */
export type ConflictInWords = Conflict & { says: string };

/**
 * How a capture is read, as data and as lines of plain text. The caller must replace control characters in the lines.
 * @param path Path of the capture below the root.
 * @param addSentence Adds the sentence to a contradiction.
 * @throws BackfileError when the capture cannot be read.
 */
export async function explainCapture(
  root: string,
  path: string,
  vocabulary: Vocabulary,
  addSentence: (conflict: Conflict) => ConflictInWords,
): Promise<{ reading: ReadingInWords; lines: string[]; warnings: Problem[] }> {
  const knowledge = await knowledgeOf(root, path, vocabulary);
  const alone = await interpretCapture(root, path, knowledge);
  const references = await referencesTo(root, alone);
  const { capture, reading } =
    references.length > 0 ? await interpretCapture(root, path, knowledge, references) : alone;
  const readingInWords = { ...reading, conflicts: reading.conflicts.map(addSentence) };
  const lines = explainReading(capture, readingInWords).split("\n");
  return { reading: readingInWords, lines, warnings: [...capture.warnings, ...reading.warnings] };
}

/** References of the archive that may be to the article. Paths below `articles/`. */
async function referencesTo(root: string, { capture, reading: { fields } }: Interpretation): Promise<string[]> {
  if (capture.isReference) return [];
  const { captures } = await identifiedCaptures(root);
  const article = { title: fields.title?.value, url: fields.url?.value };
  return new References(captures, []).to(article);
}

type ReadingInWords = Omit<Reading, "conflicts"> & { conflicts: readonly ConflictInWords[] };

function explainReading(capture: Capture, reading: ReadingInWords): string {
  const roles = new Map(reading.roles.map((role) => [role.line, role]));
  const width = String(capture.lines.length).length;
  const stretches = reading.conflicts.flatMap((conflict: Conflict) =>
    isLeftOut(conflict) ? conflict.values.lines : [],
  );
  const leftOut = (number: number) => stretches.some(([first, last]) => number >= first && number <= last);
  const lines = capture.lines.map(({ number, text }) => {
    const role = roles.get(number);
    const margin = `${String(number).padStart(width)} ${(role?.role ?? "").padEnd(MARGIN)}`;
    const rule = leftOut(number) && role ? `${role.rule}, ${LEFT_OUT}` : role?.rule;
    return `${margin}| ${truncate(text, LONGEST)}${rule ? `   [${rule}]` : ""}`.trimEnd();
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
