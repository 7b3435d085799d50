/** Turns the issues that a schema finds in a document into problems that name the entry and the remedy. */
import * as z from "zod";
import type { Problem } from "../model/problem.ts";
import { nearest } from "./nearest.ts";
import { EMPTY, quote, type Refusal } from "./value.ts";

export interface Document {
  text: string;
  /** The YAML as data, whether it satisfies the schema or not. */
  raw: unknown;
  /** Path below the archive's root. */
  file: string;
  /** Name of the list in messages: `topics`. */
  list?: string | undefined;
}

/** A problem of one entry of a list. */
export interface EntryFault {
  /** Index of the entry. */
  entry: number;
  problem: Problem;
}

/** One problem for each issue, in the order of the issues. */
export function describeFaults(
  issues: readonly z.core.$ZodIssue[],
  document: Document & { schema: z.ZodType },
): Problem[] {
  return issues.flatMap((issue) => {
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [undefined];
    return keys.map((key) => {
      const path = key === undefined ? issue.path : [...issue.path, key];
      return { ...errorAt(path, document), ...refusal(issue, key, document) };
    });
  });
}

/** The part of a problem that tells its severity and place. */
export function errorAt(
  path: readonly PropertyKey[],
  document: Document,
): Pick<Problem, "severity" | "file" | "line" | "field"> {
  const field = fieldName(path, document);
  const line = lineAt(path, document.text);
  return { severity: "error", file: document.file, ...(line && { line }), ...(field && { field }) };
}

/** The number, from 1, of the line with the key, or else of the line where its entry of the list begins; `undefined` for a list in brackets. */
function lineAt(path: readonly PropertyKey[], text: string): number | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const [entry, key] = typeof path[0] === "number" ? path : [undefined, path[0]];
  let [from, to] = [0, lines.length];
  if (entry !== undefined) {
    const indent = lines.map((line) => /^( *)- /.exec(line)?.[1]).find((white) => white !== undefined);
    const begins = lines.flatMap((line, at) => (indent !== undefined && line.startsWith(`${indent}- `) ? [at] : []));
    const begin = begins[entry as number];
    if (begin === undefined) return undefined;
    [from, to] = [begin, begins[(entry as number) + 1] ?? lines.length];
  }
  const named = lines.findIndex((line, at) => at >= from && at < to && keyOf(line) === key && key !== undefined);
  return named >= 0 ? named + 1 : entry === undefined ? undefined : from + 1;
}

function keyOf(line: string): string | undefined {
  return /^(?:- | )*["']?([\w-]+)["']? *:/.exec(line)?.[1];
}

/** The keys that a schema has at any depth. */
export function allKeys(schema: unknown): string[] {
  const known = bare(schema);
  if (known instanceof z.ZodArray) return allKeys(known.element);
  if (!(known instanceof z.ZodObject)) return [];
  return Object.entries(known.shape).flatMap(([key, inner]) => [key, ...allKeys(inner)]);
}

/** A place in the document as messages name it: `topics[3] "diplomacy".broader`. Entries are counted from 1. */
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

function refusal(
  issue: z.core.$ZodIssue,
  key: string | undefined,
  { schema, raw }: Pick<Document, "raw"> & { schema: z.ZodType },
): Refusal {
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

/** The keys that the schema has for the mapping at a path. */
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
