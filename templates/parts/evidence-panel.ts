/**
 * The evidence of each field of a record, uncertain fields first: the words of the capture with their lines, and the rule that read them.
 * Where a person has set the field, what the parser had read.
 */
import { isLeftOut } from "../../src/model/conflict.ts";
import { EVIDENCE_FIELDS, type EvidenceField, FIELDS, type Field, keepsDigest } from "../../src/model/fields.ts";
import type { ArticleRecord } from "../../src/record/record.ts";
import { standingOf } from "../../src/record/refresh.ts";
import type { Evidence } from "../../src/record/shapes.ts";
import type { SiteContext } from "../../src/site/pages/context.ts";
import { lineRanges } from "../../src/site/words/conflict.ts";
import type { EvidenceWords } from "../../src/site/words/page-words.ts";
import { excerpt } from "./excerpt.ts";
import { type Drawable, type Html, html, joined } from "./markup.ts";
import { shortened } from "./words.ts";

export function evidencePanel(record: ArticleRecord, captureUrl: string | undefined, context: SiteContext): Html {
  const { certainty, evidence } = context.words;
  const known = EVIDENCE_FIELDS.filter((field) => isKnown(record, field));
  const byDegree = Map.groupBy(known, (field) => degreeOf(record, field));
  const quoted = new Set<string>();
  return html`
    <details class="evidence">
    <summary>${evidence.summary}</summary>
    ${DEGREES.map((degree) => {
      const fields = byDegree.get(degree);
      return (
        fields &&
        html`
          <h2 class="sure ${degree}">${certainty.degrees[degree]}</h2>
          <dl class="facts">${fields.map((field) => fieldRow(record, field, quoted, context))}</dl>`
      );
    })}
    ${record.capture && capture(record, captureUrl, evidence)}
    </details>`;
}

const DEGREES = ["low", "medium", "edited", "high"] as const;

/** The label of a field; its key where the program does not know it. */
export function fieldLabel(field: string, { words }: SiteContext): string {
  return words.evidence.fields[field as EvidenceField] ?? field;
}

/** Whether the panel has a row for the field. Contradictions are in the rows of their fields, unless a person has changed them. */
function isKnown(record: ArticleRecord, field: EvidenceField): boolean {
  const value = record[field];
  if (!record.evidence?.[field] && (value === undefined || value === "")) return false;
  return field !== "conflicts" || standingOf(record, field) === "edited";
}

function degreeOf(record: ArticleRecord, field: EvidenceField): (typeof DEGREES)[number] {
  return standingOf(record, field) === "edited" ? "edited" : (record.evidence?.[field]?.certainty ?? "low");
}

/** @param quoted Quotations that are on the page already; that of this field is added. */
function fieldRow(record: ArticleRecord, field: EvidenceField, quoted: Set<string>, context: SiteContext): Html {
  const { certainty, evidence: words } = context.words;
  const value = record[field];
  const evidence = record.evidence?.[field];
  const edited = degreeOf(record, field) === "edited";
  const against = record.conflicts?.some((conflict) => conflict.field === field && !isLeftOut(conflict));
  return html`
    <dt>${words.fields[field]}
    <dd>${joined(
      [
        edited && edit(field, evidence, value === undefined, words),
        evidence && ground(field, evidence, edited ? evidence.read : value, quoted, record.language, context),
        against && html`<i class="sure conflict">${certainty.contradicted}</i>`,
      ],
      " ",
    )}`;
}

/** What the parser had read of a field that a person has edited. @param gone Whether the person has removed the value. */
function edit(field: EvidenceField, evidence: Evidence | undefined, gone: boolean, words: EvidenceWords): Html {
  if (!evidence) return html`<i>${words.nothingRead(gone)}</i>`;
  // A digest says nothing to a reader.
  if (keepsDigest(field)) return html`<i>${words.readOtherwise(gone)}</i>`;
  return html`<i>${words.hadRead(gone)}</i> <q>${inWords(evidence.read)}</q> <i>${words.from}</i>`;
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(", ");
  if (typeof value === "object" && value !== null) return Object.values(value).map(inWords).join(", ");
  return String(value);
}

/** Characters of a quotation and of a rule's name; `backfile explain` and the data files have them in full. */
const LONGEST = 72;
const LONGEST_NAME = 48;

/** Whether the field's evidence is the whole text, which is on the page already. */
function isThroughout(field: EvidenceField): boolean {
  return field !== "body" && (FIELDS[field] as Field).throughout === true;
}

/** The source of a value. Only the lines are given where the quotation is the value itself or is on the page already. */
function ground(
  field: EvidenceField,
  evidence: Evidence,
  value: unknown,
  quoted: Set<string>,
  language: string | undefined,
  context: SiteContext,
): Html {
  const { quote = "", lines = [], rule } = evidence;
  const fresh = quote && !isThroughout(field) && !quoted.has(quote) && !repeats(quote, value);
  if (fresh) quoted.add(quote);
  const where: Drawable = lines.length > 0 && context.words.evidence.lines(ranges(lines), lines.length > 1);
  // A rule's name needs no language, as technical terms do not by WCAG 3.1.2.
  const named = joined([where, shortened(rule, LONGEST_NAME)], ", ");
  return html`${fresh && html`<q>${excerpt(quote, LONGEST, language)}</q> `}${named}`;
}

function repeats(quote: string, value: unknown): boolean {
  const words = quote.replace(/…$/, "");
  const texts = Array.isArray(value) ? value.map(({ text }) => text ?? "") : [value];
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

/** Characters of a digest, to compare by eye; the data files have it in full. */
const DIGITS = 16;

function capture({ capture, sha256 }: ArticleRecord, url: string | undefined, words: EvidenceWords): Html {
  return html`
    <p><i>${words.readFrom}</i> ${url ? html`<a href="${url}">${words.capture}</a>` : capture}${sha256 && html`, SHA-256 ${sha256.slice(0, DIGITS)}…`}</p>`;
}
