/**
 * How each field of a record is known, for a reader who has never seen the program: the value, the words of the capture and where they
 * stand, and how sure that is. A flat list, because reader modes take paragraphs and cells of tables for the article's text. Disputed and uncertain fields come first. The name of the rule stands in small print.
 */
import { type Conflict, isDispute } from "../../src/model/conflict.ts";
import { EVIDENCE_FIELDS, type EvidenceField, FIELDS, type Field, keepsDigest } from "../../src/model/fields.ts";
import type { ArticleRecord } from "../../src/record/record.ts";
import { isSettled, standingOf } from "../../src/record/refresh.ts";
import { isReviewed } from "../../src/record/reviewed.ts";
import type { Evidence } from "../../src/record/shapes.ts";
import type { SiteContext } from "../../src/site/pages/context.ts";
import type { PageData } from "../../src/site/pages/page.ts";
import { lineRanges } from "../../src/site/words/conflict.ts";
import type { Degree } from "../../src/site/words/page-words.ts";
import { evidenceId, standingAbove } from "./disputes.ts";
import { excerpt } from "./excerpt.ts";
import { fieldValue, timeInWords } from "./field-value.ts";
import { contradiction, inLanguage } from "./language.ts";
import { type Drawable, type Html, html, joined } from "./markup.ts";
import { dayInWords, shortened } from "./words.ts";

type Page = PageData["article"];

export function evidencePanel(page: Page, context: SiteContext): Html {
  const { record } = page;
  const { columns, summary } = context.words.evidence;
  const rows = EVIDENCE_FIELDS.filter((field) => isKnown(record, field)).map((field) => rowOf(record, field));
  const quoted = new Set<string>();
  return html`
    <details class="evidence">
    <summary>${summary}</summary>
    <dl>
    <dt>${columns.field}<dd>${columns.says}<dd>${columns.because}<dd>${columns.sure}
    ${DEGREES.flatMap((degree) => rows.filter((row) => row.degree === degree).map((row) => fieldRow(page, row, quoted, context)))}
    </dl>
    ${record.capture && capture(page, context)}
    </details>`;
}

/** The label of a field; its key where the program does not know it. */
export function fieldLabel(field: string, { words }: SiteContext): string {
  return words.evidence.fields[field as EvidenceField] ?? field;
}

interface Row {
  field: EvidenceField;
  degree: Degree | "disputed";
  /** The contradictions and variants of the field. */
  conflicts: Conflict[];
}

/** In the order of the rows. */
const DEGREES: readonly Row["degree"][] = ["disputed", "low", "medium", "edited", "high"];

/** Whether the panel has a row for the field. Contradictions are in the rows of their fields, unless a person has changed them. */
function isKnown(record: ArticleRecord, field: EvidenceField): boolean {
  if (field === "conflicts") return record.conflicts !== undefined && standingOf(record, field) === "edited";
  const value = record[field];
  const told = record.conflicts?.some((conflict) => conflict.field === field);
  return told || record.evidence?.[field] !== undefined || (value !== undefined && value !== "");
}

function rowOf(record: ArticleRecord, field: EvidenceField): Row {
  const conflicts = record.conflicts?.filter((conflict) => conflict.field === field) ?? [];
  const disputed = conflicts.some(isDispute) && !isSettled(record, field);
  const edited = standingOf(record, field) === "edited" || isReviewed(record, field);
  const known = edited ? "edited" : (record.evidence?.[field]?.certainty ?? "low");
  return { field, degree: disputed ? "disputed" : known, conflicts };
}

/** @param quoted Quotations that are on the page already; that of this field is added. */
function fieldRow(page: Page, { field, degree, conflicts }: Row, quoted: Set<string>, context: SiteContext): Html {
  const { words } = context;
  const told = conflicts.map((conflict) => ({ conflict, above: standingAbove(page.record, conflict, context) }));
  return html`
    <dt${told.some(({ above }) => above !== "not") && html` id="${evidenceId(field)}"`}>${words.evidence.fields[field]}
    <dd>${valueInWords(page, field, context)}
    <dd>${joined(
      [
        ...because(page, field, quoted, context),
        ...told.map(
          ({ conflict, above }) =>
            html`${above === "whole" ? undefined : html`<br>${contradiction(conflict, context)} `}${otherRule(conflict)}`,
        ),
      ],
      " ",
    )}
    <dd${degree !== "high" && html` class="${degree === "disputed" ? "conflict" : degree}"`}>${degree === "disputed" ? words.certainty.disputed : words.certainty.degrees[degree]}`;
}

/** Fields whose value stands above in full. */
const ABOVE: ReadonlySet<EvidenceField> = new Set([
  ...(["title", "dek", "body", "captions", "links", "topics", "url", "note", "rights"] as const),
]);
/** Characters of a value in the panel. */
const VALUE = 44;

/** How a value reads where it is more than its words as they stand; undefined where it is no more than these. */
const IN_WORDS: { readonly [F in EvidenceField]?: (page: Page, context: SiteContext) => Drawable | undefined } = {
  date: ({ entry }) => entry.date && dayInWords(entry.date),
  updated: ({ updated }) => updated && dayInWords(updated),
  source: ({ entry }) => entry.source?.name,
  section: ({ record }, context) =>
    inLanguage(shortened(fieldValue("section", record.section, context.words), VALUE), record.language, context),
};

function valueInWords(page: Page, field: EvidenceField, context: SiteContext): Drawable {
  const { evidence } = context.words;
  const value = page.record[field];
  if (value === undefined || value === "") return evidence.nothing;
  const said = IN_WORDS[field]?.(page, context);
  if (said !== undefined) return said;
  if (ABOVE.has(field) || (typeof value === "object" && !Array.isArray(value))) return evidence.above;
  return shortened(fieldValue(field, value, context.words), VALUE);
}

/** Why the field has its value: what a person did, the quoted words and where they stand, and the name of the rule. */
function because(
  { record, entry }: Page,
  field: EvidenceField,
  quoted: Set<string>,
  context: SiteContext,
): (Drawable | undefined)[] {
  const { evidence: words } = context.words;
  const evidence = record.evidence?.[field];
  if (standingOf(record, field) !== "edited") {
    const found = isReviewed(record, field) && `${words.foundRight};`;
    const value = field === "source" ? (entry.source?.name ?? record.source) : record[field];
    return evidence ? [found, ground(field, evidence, value, quoted, record.language, context)] : [found];
  }
  if (!evidence) return [];
  // A digest says nothing to a reader.
  const read = keepsDigest(field)
    ? html`${words.hadReadOtherwise},`
    : html`${words.hadRead} <q>${shortened(fieldValue(field, evidence.read, context.words), QUOTE)}</q>,`;
  return [read, ground(field, evidence, evidence.read, quoted, record.language, context)];
}

/** Characters of a quotation and of a rule's name; `backfile explain` and the data files have them in full. */
const QUOTE = 72;
const RULE = 48;

/** Whether the field's evidence is the whole text, which is on the page already. */
function isThroughout(field: EvidenceField): boolean {
  return field !== "body" && (FIELDS[field] as Field).throughout === true;
}

/** The source of a value. Only the place is given where the quotation is the value itself or is on the page already. */
function ground(
  field: EvidenceField,
  evidence: Evidence,
  value: unknown,
  quoted: Set<string>,
  language: string | undefined,
  context: SiteContext,
): Html {
  const { quote = "", rule } = evidence;
  const fresh = quote && !isThroughout(field) && !quoted.has(quote) && !repeats(quote, value);
  if (fresh) quoted.add(quote);
  const place = placeOf(field, evidence, Boolean(fresh), context);
  const { read = "", stated } = fresh ? told(quote, evidence, String(value), context) : {};
  const { machines } = context.words.evidence;
  return html`${joined(
    [
      read && html`<q>${excerpt(read, QUOTE, language)}</q>, ${place}`,
      stated && `${stated}, ${machines}`,
      !read && !stated && place,
    ],
    "; ",
  )} ${smallRule(shortened(rule, RULE))}`;
}

/**
 * The parts of a quotation: words to be read on the page, and times of the page's data, which are written for machines, in words.
 * @param value Of the field: a time of its day is told without the day.
 */
function told(
  quote: string,
  { lines = [] }: Evidence,
  value: string,
  { words }: SiteContext,
): { read: string; stated: string } {
  const parts = quote
    .split(" / ")
    .map((part, i) => ({ part, time: i > 0 || lines.length === 0 ? timeInWords(part, words, value) : undefined }));
  const stated = new Set(parts.flatMap(({ time }) => time ?? []));
  const read = parts.filter(({ time }) => time === undefined).map(({ part }) => part);
  return { read: read.join(" / "), stated: [...stated].join(", ") };
}

/** @param quoted Whether words stand before it, which say that it is a place of the page. */
function placeOf(
  field: EvidenceField,
  { lines = [], rule }: Evidence,
  quoted: boolean,
  { words }: SiteContext,
): string {
  const { evidence } = words;
  if (field === "body") return evidence.running;
  if (field === "links") return evidence.linked;
  if (isThroughout(field)) return evidence.throughout;
  if (lines.length > 0) return (quoted ? evidence.lines : evidence.printed)(ranges(lines), lines.length > 1);
  return rule.includes("address") ? evidence.address : evidence.machines;
}

/** The rule that found what stands against the value. */
function otherRule(conflict: Conflict): Html | undefined {
  if (!("other" in conflict.values) || !("rule" in conflict.values.other)) return undefined;
  return smallRule(shortened(conflict.values.other.rule, RULE));
}

/** Small print, for who wants it. A rule's name needs no language, as technical terms do not by WCAG 3.1.2. */
function smallRule(name: string): Html {
  return html`<i>${name}</i>`;
}

function repeats(quote: string, value: unknown): boolean {
  const words = quote.replace(/…$/, "");
  const list = Array.isArray(value) ? value.map((one) => one.text ?? one) : [value];
  // Pages state several names between commas or semicolons.
  const texts = [...list, list.join(", "), list.join("; ")];
  return texts.some(
    (text) => typeof text === "string" && (text.includes(words) || (text.length > SHORTEST && words.startsWith(text))),
  );
}

/** Characters from which on words at the beginning of a quotation count as a repetition of it. */
const SHORTEST = 20;

function ranges(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && line <= last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  return lineRanges(runs);
}

function capture({ record, captureUrl, correct }: Page, { words }: SiteContext): Html {
  const { capture, sha256 } = record;
  const { article, evidence } = words;
  return html`
    <span class="origin">${evidence.readFrom} ${captureUrl ? html`<a href="${captureUrl}">${evidence.capture}</a>` : capture}.${
      correct && html` <a href="${correct}">${article.correct}</a>`
    }${sha256 && html`<small>${evidence.fingerprint} ${sha256}</small>`}</span>`;
}
