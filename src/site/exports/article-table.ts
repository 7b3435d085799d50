/** A volume as CSV with a row for each article, and the schema of its columns. */
import type { Article } from "../../archive/archive.ts";
import { exportedName, FIELDS, type FieldKey, type KeyWith, keysWith, PUBLISH } from "../../model/fields.ts";
import type { SiteContext } from "../pages/context.ts";
import { type Cell, csvRows, GUARDED } from "./csv.ts";
import type { VolumeExporter } from "./exporter.ts";

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

/** The columns of fields whose value is not written as it is, and of those with several columns. */
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

/** The columns of the table and of its schema. */
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

export const ARTICLE_TABLE: VolumeExporter<"articles"> = {
  format: "csv",
  name: "CSV",
  ending: ".csv",
  mediaType: "text/csv",
  from: "articles",
  resource: { suffix: "", title: "as a table", about: { type: "table", format: "csv", schema: "schema.json" } },
  schema: { url: "/data/schema.json", make: tableSchema },
  frame: { opening: csvRows([COLUMNS.map(({ name }) => name)]) },
  text: (articles, context) => csvRows(articles.map((article) => COLUMNS.map(({ cell }) => cell(article, context)))),
};

/** The schema of the tables of articles (Table Schema 2.0). */
export function tableSchema(): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    description: GUARD,
    fields: COLUMNS.map(({ name, type, description, constraints }) => {
      return { name, type, description, ...(constraints && { constraints }) };
    }),
    missingValues: [""],
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["source"], reference: { resource: "sources", fields: ["id"] } }],
  };
}

/** Explains to programs the escaping of formulas, and how to undo it. */
const GUARD = `A cell that a spreadsheet would take for a formula has an apostrophe in front. To undo this, remove the first apostrophe of each cell that begins with one and matches ${GUARDED} (ECMAScript, flag u).`;

function column(key: FieldKey, cell: Column["cell"]): Column {
  return { ...text(exportedName(key), FIELDS[key].says), cell };
}

function text(name: string, description: string): Pick<Column, "name" | "type" | "description"> {
  return { name, type: "string", description };
}

function list(values: readonly string[]): string {
  return values.join("; ");
}
