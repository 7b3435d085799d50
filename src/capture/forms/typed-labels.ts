/** Reads labels that people and programs without a form of their own write above or below an article. */
import { TYPED } from "./clippers.ts";
import { beginsText } from "./database-reader.ts";
import type { Meaning } from "./form.ts";
import type { FormLines } from "./form-lines.ts";
import { knownLabel, readLabel } from "./labelled-lines.ts";
import { labelOf } from "./labels.ts";

/** Lines above the first label, and below the last one, that are looked at; and lines of labels. */
const MOST_BESIDE = 3;
const MOST_LINES = 30;

export function readTypedLabels(page: FormLines): void {
  page.reads(TYPED);
  const filled = page.lines.flatMap(({ text }, i) => (text.trim() !== "" && !page.isMarked(i) ? [i] : []));
  const top = topOf(page, filled);
  if (isForm(page, top)) readAll(page, top);
  if (page.blocks) return;
  const bottom = bottomOf(page, filled).filter((index) => !page.isMarked(index));
  if (isForm(page, bottom)) readAll(page, bottom);
}

/** The lines above the text, from the first label on. */
function topOf(page: FormLines, filled: readonly number[]): number[] {
  const first = filled.slice(0, MOST_BESIDE + 1).findIndex((index) => knownLabel(page.textAt(index), TYPED));
  if (first < 0) return [];
  const lines: number[] = [];
  for (const index of filled.slice(first, first + MOST_LINES)) {
    const label = knownLabel(page.textAt(index), TYPED);
    if (!label && beginsText(page, index)) break;
    lines.push(index);
    if (label?.meaning === "text") break;
  }
  return lines;
}

/** The labels under the text: lines that follow each other up to the last of the file. */
function bottomOf(page: FormLines, filled: readonly number[]): number[] {
  const lines: number[] = [];
  for (const index of filled.slice(-MOST_LINES).toReversed()) {
    const text = page.textAt(index);
    const known = knownLabel(text, TYPED);
    if (known?.meaning === "text" || known?.meaning === "caption") break;
    if (!known && !(labelOf(text) && text.length <= 100)) {
      if (lines.length > 0 || filled.length - filled.indexOf(index) > MOST_BESIDE) break;
      continue;
    }
    lines.unshift(index);
  }
  return lines;
}

/** What an article is found by: labels of two of these make a form. */
const STRONG: { readonly [M in Meaning]?: string } = {
  title: "title",
  authors: "authors",
  date: "date",
  day: "date",
  source: "source",
  "address-or-source": "source",
  publication: "source",
  url: "url",
};
const LEAST_STRONG = 2;

/** Labels of what is sold or shown, which articles have on books, films and concerts. */
const OF_GOODS =
  /^(?:isbn|price|preis|prix|precio|publisher|verlag|éditeur|editorial|tickets|director|regie|cast|running time|time|uhrzeit|eintritt|venue)$/i;

function isForm(page: FormLines, lines: readonly number[]): boolean {
  const labels = lines.flatMap((index) => labelOf(page.textAt(index)) ?? []);
  const known = lines.flatMap((index) => knownLabel(page.textAt(index), TYPED) ?? []);
  const strong = new Set(known.flatMap(({ meaning }) => STRONG[meaning] ?? []));
  const goods = labels.some(({ label }) => OF_GOODS.test(label)) && !strong.has("url");
  return strong.size >= LEAST_STRONG && !goods && known.length * 2 >= labels.length;
}

function readAll(page: FormLines, lines: readonly number[]): void {
  for (const index of lines) {
    if (page.isMarked(index) || readLabel(page, index, TYPED)) continue;
    const labelled = labelOf(page.textAt(index));
    const beside = lines.includes(index - 1) || lines.includes(index + 1);
    if (labelled && beside && page.textAt(index).length <= 100 && labelled.value !== "")
      page.label(index, labelled.label);
  }
}
