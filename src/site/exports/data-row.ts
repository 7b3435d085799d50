/** What the data files say of an article, as JSON and as a row of a table. */
import type { Article } from "../../archive/archive.ts";
import type { DisclosedRecord } from "../../record/disclosure.ts";
import { frontMatter } from "../../record/record.ts";
import { PUBLISH } from "../../vocabulary/source.ts";
import type { SiteContext } from "../pages/context.ts";
import { type Cell, csvText } from "./csv.ts";

/**
 * One line of JSON Lines: every key of the record, in the order of the record's schema; `url` is the archive's address and
 * `original` the newspaper's; `evidence` without the parser's readings; `text` is CommonMark.
 */
export function jsonLine(record: DisclosedRecord, { absolute }: SiteContext): string {
  const { id, body, evidence = {} } = record;
  const fields = KEYS.flatMap((key) =>
    record[key] === undefined ? [] : [[key === "url" ? "original" : key, record[key]]],
  );
  const known = Object.entries(evidence).map(([field, { read: _, ...ground }]) => [field, ground]);
  return `${JSON.stringify({
    id,
    url: absolute(`/articles/${id}/`),
    ...Object.fromEntries(fields),
    ...(known.length > 0 && { evidence: Object.fromEntries(known) }),
    ...(body && { text: body }),
  })}\n`;
}

const KEYS = (Object.keys(frontMatter.shape) as (keyof typeof frontMatter.shape)[]).filter((key) => key !== "evidence");

interface Column {
  name: string;
  /** A type of Frictionless Table Schema. */
  type: "string" | "integer";
  description: string;
  cell(article: Article, context: SiteContext): Cell;
  /** Constraints of Table Schema. */
  constraints?: { required?: true; unique?: true; enum?: readonly string[]; minimum?: number };
}

/** The columns of the table, which the table schema describes too. */
export const COLUMNS: readonly Column[] = [
  {
    ...text("id", "Permanent id of the article."),
    constraints: { required: true, unique: true },
    cell: ({ id }) => id,
  },
  {
    ...text("url", "Permanent address in this archive."),
    constraints: { required: true, unique: true },
    cell: ({ id }, { absolute }) => absolute(`/articles/${id}/`),
  },
  {
    ...text("publish", "What the archive may show of it: full, excerpt, listing or withheld."),
    constraints: { required: true, enum: PUBLISH },
    cell: ({ publish }) => publish ?? "full",
  },
  { ...text("title", "Headline."), cell: ({ title }) => title },
  { ...text("dek", "Standfirst."), cell: ({ dek }) => dek },
  { ...text("date", "Date of publication in EDTF (ISO 8601-2)."), cell: ({ date }) => date },
  {
    ...text(
      "date_certainty",
      "How the date is known: high (stated), medium (inferred), low (uncertain), or edited by a person.",
    ),
    constraints: { enum: ["high", "medium", "low", "edited"] },
    cell: ({ date, dateEdited, dateCertainty }) => date && (dateEdited ? "edited" : dateCertainty),
  },
  { ...text("updated", "Date of the last change by the newspaper, in EDTF."), cell: ({ updated }) => updated },
  { ...text("source", "Id of the source, which the table of sources describes."), cell: ({ source }) => source },
  { ...text("agency", "News agency whose copy it is."), cell: ({ agency }) => agency },
  { ...text("authors", "Names as printed, with a semicolon between each two."), cell: ({ authors }) => list(authors) },
  { ...text("section", "Section of the newspaper."), cell: ({ section }) => section },
  { ...text("dateline", "Place from which it was reported, as printed."), cell: ({ dateline }) => dateline },
  { ...text("language", "Language of the article (BCP 47)."), cell: ({ language }) => language },
  { ...text("original", "Address of the original."), cell: ({ url }) => url },
  {
    ...text("topics", "Ids of topics, with a semicolon between each two; the table of topics describes them."),
    cell: ({ topics }) => list(topics),
  },
  { ...text("rights", "Licence or copyright statement."), cell: ({ rights }) => rights?.statement },
  { ...text("licence", "Address of the licence."), cell: ({ rights }) => rights?.licence },
  {
    ...text("archived", "Day on which the archive took it in."),
    cell: ({ archived }) => archived,
  },
  {
    name: "conflicts",
    type: "integer",
    description: "How many contradictions the capture holds; the JSON Lines tell them.",
    constraints: { required: true, minimum: 0 },
    cell: ({ conflicts }) => conflicts,
  },
  {
    ...text("lead", "The beginning of the text, at most 300 characters; the JSON Lines hold the whole."),
    cell: ({ lead }) => lead,
  },
];

export function csvTable(articles: readonly Article[], context: SiteContext): string {
  return csvText(
    COLUMNS.map(({ name }) => name),
    articles.map((article) => COLUMNS.map(({ cell }) => cell(article, context))),
  );
}

function text(name: string, description: string): Pick<Column, "name" | "type" | "description"> {
  return { name, type: "string", description };
}

function list(values: readonly string[]): string {
  return values.join("; ");
}
