/** What the data files say of an article, as JSON and as a row of a table. */
import type { Article } from "../../archive/archive.ts";
import { FIELD_KEYS, FIELDS, type FieldKey, type KeyWith, keysWith, PUBLISH } from "../../model/fields.ts";
import type { DisclosedRecord } from "../../record/disclosure.ts";
import type { SiteContext } from "../pages/context.ts";
import { type Cell, csvText } from "./csv.ts";

/**
 * One line of JSON Lines: every key of the record, in the order of the record's schema; `url` is the archive's address and
 * `original` the newspaper's; `evidence` without the parser's readings; `text` is CommonMark.
 */
export function jsonLine(record: DisclosedRecord, { absolute }: SiteContext): string {
  const { id, body, evidence = {} } = record;
  const fields = KEYS.flatMap((key) => (record[key] === undefined ? [] : [[nameOf(key), record[key]]]));
  const known = Object.entries(evidence).map(([field, { read: _, ...ground }]) => [field, ground]);
  return `${JSON.stringify({
    id,
    url: absolute(`/articles/${id}/`),
    ...Object.fromEntries(fields),
    ...(known.length > 0 && { evidence: Object.fromEntries(known) }),
    ...(body && { text: body }),
  })}\n`;
}

const KEYS = FIELD_KEYS.filter((key) => key !== "evidence");

/** What the data files call a field: `url` is the article's address in the archive. */
export function nameOf(key: FieldKey): string {
  return key === "url" ? "original" : key;
}

interface Column {
  name: string;
  /** A type of Frictionless Table Schema. */
  type: "string" | "integer";
  description: string;
  cell(article: Article, context: SiteContext): Cell;
  /** Constraints of Table Schema. */
  constraints?: { required?: true; unique?: true; enum?: readonly string[]; minimum?: number };
}

type ColumnKey = KeyWith<{ column: true }>;
type PlainKey = { [K in ColumnKey]: Article[K] extends string | undefined ? K : never }[ColumnKey];

/** Fields whose value does not stand in a table as it is, and those that have a column besides. */
const OTHERWISE: { readonly [K in Exclude<ColumnKey, PlainKey>]: readonly Column[] } & {
  readonly [K in PlainKey]?: readonly Column[];
} = {
  date: [
    column("date", ({ date }) => date),
    {
      ...text(
        "date_certainty",
        "How the date is known: high (stated), medium (inferred), low (uncertain), or edited by a person.",
      ),
      constraints: { enum: ["high", "medium", "low", "edited"] },
      cell: ({ date, dateEdited, dateCertainty }) => date && (dateEdited ? "edited" : dateCertainty),
    },
  ],
  authors: [
    {
      ...text("authors", "Names as printed, with a semicolon between each two."),
      cell: ({ authors }) => list(authors),
    },
  ],
  topics: [
    {
      ...text("topics", "Ids of topics, with a semicolon between each two; the table of topics describes them."),
      cell: ({ topics }) => list(topics),
    },
  ],
  rights: [
    { ...text("rights", "Licence or copyright statement."), cell: ({ rights }) => rights?.statement },
    { ...text("licence", "Address of the licence."), cell: ({ rights }) => rights?.licence },
  ],
  conflicts: [
    {
      name: "conflicts",
      type: "integer",
      description: "How many contradictions the capture holds; the JSON Lines tell them.",
      constraints: { required: true, minimum: 0 },
      cell: ({ conflicts }) => conflicts,
    },
  ],
};

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
    ...column("publish", ({ publish }) => publish ?? "full"),
    constraints: { required: true, enum: PUBLISH },
  },
  ...keysWith({ column: true }).flatMap(
    (key) => OTHERWISE[key] ?? [column(key, (article) => article[key as PlainKey])],
  ),
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

function column(key: FieldKey, cell: Column["cell"]): Column {
  return { ...text(nameOf(key), FIELDS[key].says), cell };
}

function text(name: string, description: string): Pick<Column, "name" | "type" | "description"> {
  return { name, type: "string", description };
}

function list(values: readonly string[]): string {
  return values.join("; ");
}
