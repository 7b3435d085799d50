/**
 * How each field of a record is known: its certainty, the words of the capture with their lines, and the rule that read them. Where a
 * person has set the field, what stands and what the parser had read.
 */
import { FIELD_ORDER } from "../../src/record/compose.ts";
import type { ArticleRecord, Evidence, EvidenceField } from "../../src/record/record.ts";
import { standingOf } from "../../src/record/refresh.ts";
import { certaintyMark } from "./certainty.ts";
import { type Drawable, type Html, html, joined } from "./markup.ts";
import { shortened } from "./words.ts";

export function evidencePanel(record: ArticleRecord, captureUrl: string | undefined): Html {
  const fields: EvidenceField[] = [...FIELD_ORDER, "body", "conflicts"];
  const rows = fields.flatMap((field) => fieldRow(record, field) ?? []);
  return html`
    <details class="evidence">
    <summary>How each field is known</summary>
    ${rows.length > 0 && html`<dl class="facts">${rows}</dl>`}
    ${record.capture && capture(record, captureUrl)}
    </details>`;
}

const LABELS: Record<EvidenceField, string> = {
  title: "Headline",
  dek: "Dek",
  date: "Date",
  updated: "Updated",
  source: "Source",
  agency: "Agency",
  authors: "Authors",
  section: "Section",
  dateline: "Dateline",
  language: "Language",
  url: "Address",
  captions: "Captions",
  links: "Links",
  topics: "Topics",
  rights: "Rights",
  note: "Note",
  body: "Text",
  conflicts: "Contradictions",
};

export function fieldLabel(field: string): string {
  return LABELS[field as EvidenceField] ?? field;
}

/** Nothing for a field that has neither value nor evidence. */
function fieldRow(record: ArticleRecord, field: EvidenceField): Html | undefined {
  const value = record[field];
  const evidence = record.evidence?.[field];
  if (!evidence && (value === undefined || value === "")) return undefined;
  const edited = standingOf(record, field) === "edited";
  // Contradictions stand with the fields that they are about.
  if (field === "conflicts" && !edited) return undefined;
  const against = record.conflicts?.filter((conflict) => conflict.field === field) ?? [];
  return html`
    <dt>${LABELS[field]}
    <dd>${certaintyMark(edited ? "edited" : (evidence?.certainty ?? "low"))}${edited && edit(field, value, evidence)}${
      evidence && ground(evidence)
    }${against.length > 0 && html` <i class="sure conflict">contradicted, see above</i>`}`;
}

/** What a person made of the field, and what the parser had made of it. */
function edit(field: EvidenceField, value: unknown, evidence: Evidence | undefined): Html {
  const quoted = (part: unknown) => html`<q>${inWords(part)}</q>`;
  if (DIGESTED.has(field)) return html` <i>from what the program had read</i>`;
  const now = value === undefined ? html` <i>who took it out;` : html` <i>to</i> ${quoted(value)}<i>;`;
  return evidence
    ? html`${now} the program had read</i> ${quoted(evidence.read)} <i>from</i>`
    : html`${now} the program had read nothing</i>`;
}

/** Their evidence keeps a digest, which says nothing to a reader. */
const DIGESTED: ReadonlySet<EvidenceField> = new Set(["body", "captions", "links", "conflicts"]);

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(", ");
  if (typeof value === "object" && value !== null) return Object.values(value).map(inWords).join(", ");
  return String(value);
}

/** Characters of a quotation; its lines lead to the rest. */
const LONGEST = 100;

function ground({ quote, lines = [], rule }: Evidence): Html {
  const where: Drawable = lines.length > 0 && `${lines.length === 1 ? "line" : "lines"} ${ranges(lines)}`;
  return html`${quote && html` <q>${shortened(quote, LONGEST)}</q>`} <small>${joined([where, rule], ", ")}</small>`;
}

/** `3, 5–9`. */
function ranges(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && line <= last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
}

function capture({ capture, sha256 }: ArticleRecord, url: string | undefined): Html {
  return html`
    <p><i>Read from</i> ${url ? html`<a href="${url}">the capture</a>` : capture}${sha256 && html`, <small>SHA-256 ${sha256}</small>`}</p>`;
}
