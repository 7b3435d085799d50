/** The tables of sources and topics, whose ids the tables of articles have. */

import type { Source } from "../../vocabulary/source.ts";
import type { Topic } from "../../vocabulary/topic.ts";
import type { SiteContext } from "../pages/context.ts";
import { type Cell, csvText } from "./csv.ts";
import type { TermExporter } from "./exporter.ts";

interface Column<T> {
  name: string;
  description: string;
  required?: true;
  cell(term: T, context: SiteContext): Cell;
}

export const SOURCE_TABLE: TermExporter<"sources"> = {
  ...{ format: "sources", name: "CSV", ending: ".csv", mediaType: "text/csv", from: "sources" },
  text: (sources, context) => tableOf(SOURCES, sources, context),
  schema: () => schemaOf(SOURCES),
};

export const TOPIC_TABLE: TermExporter<"topics"> = {
  ...{ format: "topics", name: "CSV", ending: ".csv", mediaType: "text/csv", from: "topics" },
  text: (topics, context) => tableOf(TOPICS, topics, context),
  schema: () => ({
    ...schemaOf(TOPICS),
    foreignKeys: [{ fields: ["broader"], reference: { resource: "topics", fields: ["id"] } }],
  }),
};

function schemaOf(columns: readonly Omit<Column<never>, "cell">[]): object {
  return {
    fields: columns.map(({ name, description, required }) => {
      const constraints = name === "id" ? { required: true, unique: true } : { required: true };
      return { name, type: "string", description, ...(required && { constraints }) };
    }),
    missingValues: [""],
    primaryKey: ["id"],
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
