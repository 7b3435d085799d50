/** What the specifications of our data files ask for: Data Package and Table Schema, CSL-JSON 1.0.2, JSON Feed 1.1, and our own JSON Lines. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import AjvDraft04 from "ajv-draft-04";
import formats from "ajv-formats";
import { parse } from "csv-parse/sync";
import * as z from "zod";
import { readEdtf } from "../../../src/model/edtf.ts";
import { frontMatter } from "../../../src/record/record.ts";

const schemas = new URL("../../fixtures/schemas/", import.meta.url);
const official = (name: string) => JSON.parse(readFileSync(new URL(name, schemas), "utf8"));

// The profiles bear titles and examples that a strict reader of JSON Schema does not know.
const draft04 = formats.default(new AjvDraft04.default({ strict: false, allErrors: true }));
draft04.addFormat("textarea", true);
const draft07 = formats.default(new Ajv({ strict: false, allErrors: true }));

const draft2020 = formats.default(new Ajv2020.default({ allErrors: true }));

const isPackage = draft04.compile(official("data-package-1.json"));
const isTableSchema = draft04.compile(official("table-schema-1.json"));
const isFeed = draft07.compile(createRequire(import.meta.url)("jsonfeed-schema/schema-v1.1.json"));

/** What Data Package 2.0 asks for beyond the profile of 1.0, which it keeps compatible with. */
const isPackage2 = draft07.compile({
  type: "object",
  required: ["$schema", "resources"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path", "bytes", "hash"],
        properties: {
          type: { const: "table" },
          // Relative, within the package.
          path: { type: "string", pattern: "^(?!/)(?!.*\\.\\.)[\\w./-]+$" },
          bytes: { type: "integer", minimum: 0 },
          hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
        },
      },
    },
  },
});

const STANDARD_VARIABLES =
  "abstract annote archive archive_collection archive_location archive-place authority call-number citation-key citation-label collection-title container-title container-title-short dimensions division DOI event-title event-place genre ISBN ISSN jurisdiction keyword language license medium note original-publisher original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-genre reviewed-title scale section source status title title-short URL volume-title year-suffix".split(
    " ",
  );
const NAME_VARIABLES = "author chair contributor editor interviewer recipient translator".split(" ");
const DATE_VARIABLES = "accessed available-date event-date issued original-date submitted".split(" ");

/** CSL 1.0.2, appendix IV, as far as it concerns what a newspaper prints. */
const isCsl = draft07.compile({
  type: "array",
  items: {
    type: "object",
    required: ["id", "type"],
    additionalProperties: false,
    properties: {
      id: { type: ["string", "number"] },
      type: { const: "article-newspaper" },
      ...Object.fromEntries(STANDARD_VARIABLES.map((name) => [name, { type: "string", minLength: 1 }])),
      ...Object.fromEntries(
        NAME_VARIABLES.map((name) => [name, { type: "array", items: { $ref: "#/definitions/name" } }]),
      ),
      ...Object.fromEntries(DATE_VARIABLES.map((name) => [name, { $ref: "#/definitions/date" }])),
      URL: { type: "string", format: "uri" },
    },
  },
  definitions: {
    name: {
      type: "object",
      minProperties: 1,
      additionalProperties: false,
      properties: Object.fromEntries(
        ["family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal"].map((part) => [
          part,
          { type: "string", minLength: 1 },
        ]),
      ),
    },
    date: {
      type: "object",
      minProperties: 1,
      additionalProperties: false,
      properties: {
        "date-parts": {
          type: "array",
          minItems: 1,
          maxItems: 2,
          items: {
            type: "array",
            minItems: 1,
            items: [
              { type: "integer" },
              { type: "integer", minimum: 1, maximum: 12 },
              { type: "integer", minimum: 1, maximum: 31 },
            ],
            additionalItems: false,
          },
        },
        season: { type: ["string", "number"] },
        circa: { type: ["string", "number", "boolean"] },
        literal: { type: "string" },
        raw: { type: "string" },
      },
    },
  },
});

/** A line of the JSON Lines: the record as `src/record` knows it, with both addresses and its text. */
const line = frontMatter
  .extend({
    id: z.string().min(1),
    url: z.url({ protocol: /^https?$/ }),
    original: z.url({ protocol: /^https?$/ }).optional(),
    text: z.string().min(1).optional(),
    evidence: z
      .record(
        z.string(),
        z.strictObject({
          certainty: z.enum(["high", "medium", "low"]),
          rule: z.string(),
          lines: z.array(z.int().positive()).optional(),
          quote: z.string().optional(),
        }),
      )
      .optional(),
  })
  .strict();

/** @param schema The table schema that the package names by its path; the profile wants it in place. */
export function packageFaults(text: string, schema: string): string[] {
  const inPlace = text.replace(/("schema":\s*)"schema\.json"/g, (_, key) => key + schema);
  return [...faults(isPackage, inPlace), ...faults(isPackage2, text)];
}

export const tableSchemaFaults = (text: string) => faults(isTableSchema, text);
export const cslFaults = (text: string) => faults(isCsl, text);
export const jsonFeedFaults = (text: string) => faults(isFeed, text);

/** Each line by itself. */
export function jsonLinesFaults(text: string): string[] {
  if (text !== "" && !text.endsWith("\n")) return ["the last line has no end"];
  return text
    .split("\n")
    .slice(0, -1)
    .flatMap((row, index) => {
      const { error, data } = z
        .string()
        .transform((one) => JSON.parse(one))
        .pipe(line)
        .safeParse(row);
      const dates = [data?.date, data?.updated].filter((date) => date !== undefined && !readEdtf(date));
      return [...(error?.issues ?? []), ...dates.map((date) => ({ path: [], message: `${date} is no EDTF` }))].map(
        ({ path, message }) => `line ${index + 1}: ${path.join(".")}: ${message}`,
      );
    });
}

/** Each line by the JSON Schema that the package names. */
export function schemaFaults(text: string, schema: string): string[] {
  const isLine = lineChecks.get(schema) ?? draft2020.compile({ ...JSON.parse(schema), $id: `line-${lineChecks.size}` });
  lineChecks.set(schema, isLine);
  const lines = text.split("\n").slice(0, -1);
  return lines.flatMap((line, index) => faults(isLine, line).map((fault) => `line ${index + 1}: ${fault}`));
}

const lineChecks = new Map<string, ValidateFunction>();

/** Foreign keys (Table Schema): every value of the one table must stand in the other. */
export function keyFaults(text: string, read: (path: string) => string): string[] {
  interface Schema {
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  }
  const { resources = [] }: { resources?: { name: string; path: string; schema?: string | Schema }[] } =
    JSON.parse(text);
  const rowsOf = (path: string): Record<string, string>[] =>
    parse(read(path), { record_delimiter: "\r\n", columns: true });
  return resources.flatMap(({ path, schema }) => {
    const { foreignKeys = [] }: Schema = typeof schema === "string" ? JSON.parse(read(schema)) : (schema ?? {});
    return foreignKeys.flatMap(({ fields: [field = ""], reference }) => {
      const other = resources.find(({ name }) => name === reference.resource);
      if (!other) return [`${path}: there is no resource ${reference.resource}`];
      const known = new Set(rowsOf(other.path).map((row) => row[reference.fields[0] ?? ""]));
      const missing = rowsOf(path).filter((row) => row[field] && !known.has(row[field]));
      return missing.map((row) => `${path}: ${field} ${row[field]} is not in ${other.path}`);
    });
  });
}

interface Field {
  name: string;
  type: "string" | "integer";
  constraints?: { required?: boolean; unique?: boolean; enum?: string[]; minimum?: number };
}

/** A table against its own schema: header, types, constraints, primary key (Table Schema), after a strict reading of RFC 4180. */
export function tableFaults(csv: string, schemaText: string): string[] {
  const { fields, primaryKey }: { fields: Field[]; primaryKey: string[] } = JSON.parse(schemaText);
  let rows: Record<string, string>[];
  let header: string[] = [];
  try {
    rows = parse(csv, { record_delimiter: "\r\n", columns: (names: string[]) => (header = names) });
  } catch (error) {
    return [String(error)];
  }
  if (header.join() !== fields.map(({ name }) => name).join()) return [`the header is ${header.join()}`];
  const keys = rows.map((row) => primaryKey.map((name) => row[name]).join("\t"));
  return [
    ...(new Set(keys).size < keys.length ? ["the primary key is not unique"] : []),
    ...fields.flatMap((field) =>
      columnFaults(
        field,
        rows.map((row) => row[field.name] ?? ""),
      ),
    ),
  ];
}

function columnFaults({ name, type, constraints = {} }: Field, cells: readonly string[]): string[] {
  const given = cells.filter((cell) => cell !== "");
  const { required, unique, enum: among, minimum = -Infinity } = constraints;
  const edtf = name === "date" || name === "updated";
  return [
    required && given.length < cells.length && "is missing",
    unique && new Set(given).size < given.length && "is not unique",
    type === "integer" && given.some((cell) => !/^[+-]?\d+$/.test(cell)) && "is no integer",
    type === "integer" && given.some((cell) => Number(cell) < minimum) && "is too small",
    among && given.some((cell) => !among.includes(cell)) && "is none of its values",
    edtf && given.some((cell) => !readEdtf(cell)) && "is no EDTF",
  ].flatMap((fault) => (fault ? [`${name} ${fault}`] : []));
}

function faults(check: ValidateFunction, text: string): string[] {
  if (check(JSON.parse(text))) return [];
  return (check.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
