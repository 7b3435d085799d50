/** Reads labels with their values: beside them, on the lines below, several on a line. */
import type { Form, Meaning } from "./form.ts";
import type { FormLines } from "./form-lines.ts";
import { type Labelled, labelOf, meaningsOf } from "./labels.ts";

/** A label that was read. */
export interface ReadLabel {
  meaning: Meaning;
  /** Index of the line after it and its value. */
  next: number;
  /** Where it labels the text: index of the first line of it. */
  textAt?: number;
}

/** A known label at the line, and what it means. */
export function knownLabel(text: string, form: Form | undefined): (Labelled & { meaning: Meaning }) | undefined {
  const meanings = meaningsOf(form);
  const labelled = form?.codes ? codeOf(text) : labelOf(text);
  const meaning = labelled && meanings.get(labelled.label.toLowerCase());
  return labelled && meaning && { ...labelled, meaning };
}

/** `HD`, `HD Ferries return`, `HD<tab>Ferries return` */
function codeOf(text: string): Labelled | undefined {
  const [, label, value = ""] = /^\s{0,8}([A-Z]{2,3})(?:\s{1,20}(\S.{0,4000}))?$/.exec(text) ?? [];
  return label === undefined ? undefined : { label, value: value.trim() };
}

/**
 * Reads the labels of a line with their values, marks the lines and takes down what they state.
 * @param under Whether the line stands under the text, where a title is that of the article again and heads nothing.
 */
export function readLabel(
  page: FormLines,
  index: number,
  form: Form | undefined,
  under = false,
): ReadLabel | undefined {
  const text = page.textAt(index);
  const several = severalLabels(text, form);
  if (several) {
    for (const { label, value, meaning } of several) page.state(index, meaning, value, label);
    page.label(index, several.map(({ label }) => label).join(", "));
    return { meaning: "apart", next: index + 1 };
  }
  const known = knownLabel(text, form) ?? headingOf(text, form);
  if (!known) return undefined;
  const { label, value, meaning } = known;
  const rest = valueBelow(page, index, value, form, meaning);
  if (meaning === "text") return readTextLabel(page, index, known);
  if ((meaning === "title" && !under) || meaning === "caption") {
    const role = meaning === "title" ? "headline" : "caption";
    if (value === "") page.label(index, label);
    else page.words(index, role, label, value);
    for (const at of rest) page.words(at, role, label);
  } else for (const at of [index, ...rest]) page.label(at, label);
  const whole = [value, ...rest.map((at) => page.textAt(at))].filter(Boolean).join(" ");
  page.state(value === "" ? (rest[0] ?? index) : index, meaning, whole, label);
  return { meaning, next: (rest.at(-1) ?? index) + 1 };
}

function readTextLabel(page: FormLines, index: number, { label, value }: Labelled): ReadLabel {
  if (value !== "") {
    page.words(index, "text", label, value);
    return { meaning: "text", next: index + 1, textAt: index };
  }
  page.label(index, label);
  let next = index + 1;
  while (next < page.lines.length && page.textAt(next) === "") next++;
  return { meaning: "text", next, textAt: next };
}

/** A label that stands alone in this form, as printed. */
export function headingOf(text: string, form: Form | undefined): (Labelled & { meaning: Meaning }) | undefined {
  for (const [meaning, names] of Object.entries(form?.headings ?? {}))
    if (names.split("|").includes(text)) return { label: text, value: "", meaning: meaning as Meaning };
  return undefined;
}

/** `Author/Byline: ADA QUILL | Page: A4 | Section: Local` */
function severalLabels(text: string, form: Form | undefined): (Labelled & { meaning: Meaning })[] | undefined {
  const parts = text.length <= 400 && / \| /.test(text) ? text.split(/ \| /) : [];
  const known = parts.flatMap((part) => knownLabel(part.trim(), form) ?? []);
  return known.length >= 2 ? known : undefined;
}

/** Columns from which a line may be one that goes on below, because it was wrapped. */
const WRAPPED = 56;
/** Lines that a value may go on for. */
const MOST_LINES = 12;

/** The lines that a value goes on in: all of it where nothing stands beside the label, else what was wrapped or is indented. */
function valueBelow(page: FormLines, index: number, value: string, form: Form | undefined, meaning: Meaning): number[] {
  const lines: number[] = [];
  let at = index + 1;
  if (value === "" && (form?.codes || meaning === "caption")) while (page.textAt(at) === "" && at < index + 3) at++;
  for (; lines.length < MOST_LINES && at < page.lines.length; at++) {
    const text = page.textAt(at);
    if (text === "" || page.isMarked(at) || form?.foot?.test(text)) break;
    if (knownLabel(text, form) || headingOf(text, form)) break;
    const before = page.lines[at - 1]?.text ?? "";
    const isFirst = value === "" && lines.length === 0;
    const goesOn = form?.codes || /^\s{2,}/.test(page.lines[at]?.text ?? "") || before.trimEnd().length >= WRAPPED;
    if (!isFirst && (page.blocks || !goesOn)) break;
    lines.push(at);
  }
  return lines;
}
