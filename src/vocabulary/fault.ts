/** What a schema has to say against a document, turned into problems that name the entry and the remedy. */
import { z } from "zod";
import type { Problem } from "../problem.ts";
import { nearest } from "./nearest.ts";
import { EMPTY, quote, type Refusal } from "./value.ts";

interface Document {
  schema: z.ZodType;
  raw: unknown;
  /** Path below the archive's root. */
  file: string;
  /** What the entries of the document are called: `topics`. */
  list?: string;
}

/** One problem per fault, in the order of the document's schema. */
export function describeFaults(issues: readonly z.core.$ZodIssue[], document: Document): Problem[] {
  return issues.flatMap((issue) => {
    const name = fieldName(issue.path, document);
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [undefined];
    return keys.map((key): Problem => {
      const field = key === undefined ? name : [name, key].filter(Boolean).join(".");
      return { severity: "error", file: document.file, ...(field && { field }), ...refusal(issue, key, document) };
    });
  });
}

/**
 * A place in the document as messages call it: `topics[3] "diplomacy".broader`. Entries are counted from 1, as people do.
 */
export function fieldName(path: readonly PropertyKey[], { raw, list }: Pick<Document, "raw" | "list">): string {
  let name = list ?? "";
  let here = raw;
  path.forEach((step, depth) => {
    here = member(here, step);
    name += typeof step === "number" ? `[${step + 1}]` : `${name && "."}${String(step)}`;
    const id = depth === 0 && member(here, "id");
    if (typeof id === "string" && id !== "") name += ` ${quote(id)}`;
  });
  return path.length === 0 ? "" : name;
}

function refusal(issue: z.core.$ZodIssue, key: string | undefined, { schema, raw }: Document): Refusal {
  if (issue.code === "custom" && issue.params) return issue.params as Refusal;
  const value = issue.path.reduce(member, raw);
  if (issue.code === "unrecognized_keys") return unknownKey(key ?? "", keysAt(schema, issue.path));
  if (issue.code === "invalid_value") {
    const choices = issue.values.map(String);
    if (typeof value !== "string") return wrongShape(value, "text", issue.path);
    const meant = nearest(value, choices);
    return {
      found: `${quote(value)} is not one of ${choices.join(", ")}`,
      remedy: meant ? `did you mean "${meant}"?` : `write one of them`,
    };
  }
  if (issue.code === "invalid_type") return wrongShape(value, issue.expected, issue.path);
  return { found: issue.message, remedy: "correct the value" };
}

function unknownKey(key: string, known: string[]): Refusal {
  const meant = nearest(key, known);
  return {
    found: "is not a key that is known here",
    remedy: meant ? `did you mean "${meant}"?` : `use one of ${known.join(", ")}, or remove it`,
  };
}

function wrongShape(value: unknown, expected: string, path: readonly PropertyKey[]): Refusal {
  const key = path.at(-1);
  if (value === undefined) return { found: "is missing", remedy: `add a line "${String(key)}: …"` };
  const wanted =
    { string: "text", array: 'a list, each item after "- "', object: 'lines of "key: value"' }[expected] ?? expected;
  if (value === "") return EMPTY;
  const found = Array.isArray(value) ? "a list" : typeof value === "string" ? quote(value) : "a group of keys";
  return { found: `${found} stands where ${wanted} is expected`, remedy: `write ${wanted}` };
}

/** The keys that the schema knows for the mapping at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = bare(schema);
  for (const step of path) {
    if (here instanceof z.ZodArray) here = bare(here.element);
    else if (here instanceof z.ZodObject) here = bare(here.shape[String(step)]);
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;
}

function member(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}
