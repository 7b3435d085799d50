/** The tables of sources and topics that the articles' tables name by their ids. */

import type { Source } from "../../vocabulary/source.ts";
import type { Topic } from "../../vocabulary/topic.ts";
import type { SiteContext } from "../pages/context.ts";
import type { TermTable } from "../pages/data-index.ts";
import { type Cell, csvText } from "./csv.ts";

interface Column<T> {
  name: string;
  description: string;
  required?: true;
  cell(term: T, context: SiteContext): Cell;
}

export function termTable(table: TermTable, context: SiteContext): string {
  return table.format === "sources" ? tableOf(SOURCES, table.terms, context) : tableOf(TOPICS, table.terms, context);
}

/** A schema by Table Schema 2.0. */
export function termSchema(format: TermTable["format"]): object {
  const columns: readonly Omit<Column<never>, "cell">[] = format === "sources" ? SOURCES : TOPICS;
  return {
    fields: columns.map(({ name, description, required }) => {
      const constraints = name === "id" ? { required: true, unique: true } : { required: true };
      return { name, type: "string", description, ...(required && { constraints }) };
    }),
    missingValues: [""],
    primaryKey: ["id"],
    ...(format === "topics" && {
      foreignKeys: [{ fields: ["broader"], reference: { resource: "topics", fields: ["id"] } }],
    }),
  };
}

const SOURCES: readonly Column<Source>[] = [
  { name: "id", description: "Permanent id of the source.", required: true, cell: ({ id }) => id },
  {
    ...{ name: "url", description: "Permanent address in this archive.", required: true },
    cell: ({ id }, { absolute }) => absolute(`/sources/${id}/`),
  },
  { name: "name", description: "Name of the publication.", required: true, cell: ({ name }) => name },
  { name: "description", description: "What it is.", cell: ({ description }) => description },
  { name: "homepage", description: "Its own address.", cell: ({ homepage }) => homepage },
  { name: "country", description: "Country (ISO 3166-1 alpha-2).", cell: ({ country }) => country },
  { name: "language", description: "Language of its articles (BCP 47).", cell: ({ language }) => language },
  {
    ...{
      name: "publish",
      description: "What the archive may show of its articles: full, excerpt, listing or withheld.",
    },
    ...{ required: true },
    cell: ({ publish }) => publish,
  },
  { name: "policy", description: "Why: licence, permission, request.", cell: ({ policy }) => policy },
];

const TOPICS: readonly Column<Topic>[] = [
  { name: "id", description: "Permanent id of the topic.", required: true, cell: ({ id }) => id },
  {
    ...{ name: "url", description: "Permanent address in this archive.", required: true },
    cell: ({ id }, { absolute }) => absolute(`/topics/${id}/`),
  },
  { name: "label", description: "Name of the topic.", required: true, cell: ({ label }) => label },
  { name: "note", description: "What it covers, and what it leaves to others.", cell: ({ note }) => note },
  { name: "broader", description: "Id of the topic above it.", cell: ({ broader }) => broader },
];

function tableOf<T>(columns: readonly Column<T>[], terms: readonly T[], context: SiteContext): string {
  return csvText(
    columns.map(({ name }) => name),
    terms.map((term) => columns.map(({ cell }) => cell(term, context))),
  );
}
