/**
 * A YAML document of the archive's vocabulary, checked against a schema. Every scalar is text (the failsafe schema of YAML), so that
 * `country: NO` is "NO" and not false. Tags and references are refused.
 */
import { FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";
import type * as z from "zod";
import { BackfileError, type Problem } from "../model/problem.ts";
import { yamlProblems } from "../system/yaml/yaml-fault.ts";
import { allKeys, type Document, describeFaults, type EntryFault } from "./fault.ts";

/** What was read of a document, with all its problems. */
export interface Examined<T> extends Document {
  /** Present where there is no problem. */
  value?: T;
  /** The YAML as data; `undefined` where the text is no YAML. */
  raw: unknown;
  problems: Problem[];
  /** Indexes of the entries of a list that have a problem. */
  faulty: Set<number>;
}

/**
 * Reads YAML text by a schema.
 * @param file path below the archive's root, for messages
 * @param list name of the list in messages (`topics`); absent for a document that is one mapping
 * @param whenEmpty the data of a file without content
 */
export function examine<S extends z.ZodType>(
  text: string,
  { schema, file, list, whenEmpty }: { schema: S; file: string; list?: string; whenEmpty: unknown },
): Examined<z.output<S>> {
  const yaml = withoutEmptyList(text.replace(/^\ufeff/, ""));
  const document = { text: yaml, file, list };
  let raw: unknown;
  try {
    raw = isBlank(yaml) ? whenEmpty : load(yaml, { schema: FAILSAFE_SCHEMA, maxAliases: 0 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const problems = yamlProblems(yaml, { file, isList: list !== undefined, keys: allKeys(schema), maxAliases: 0 });
    return { ...document, raw: undefined, problems, faulty: new Set() };
  }
  const result = schema.safeParse(raw);
  if (result.success) return { ...document, value: result.data, raw, problems: [], faulty: new Set() };
  const { issues } = result.error;
  return {
    ...document,
    raw,
    problems: describeFaults(issues, { ...document, schema, raw }),
    faulty: new Set(issues.flatMap(({ path: [entry] }) => (typeof entry === "number" ? [entry] : []))),
  };
}

/** Adds problems of entries that show only when the entries are compared with each other. */
export function addFaults(examined: Examined<unknown>, faults: readonly EntryFault[]): void {
  for (const { entry, problem } of faults) {
    examined.faulty.add(entry);
    examined.problems.push(problem);
  }
}

/** The value of a document. @throws BackfileError with all its problems. */
export function accept<T>(examined: Examined<T>): T {
  if (examined.problems.length > 0 || examined.value === undefined) throw new BackfileError(examined.problems);
  return examined.value;
}

/** The values of a mapping that satisfy the schema of their key; of a list among them, the items that do. */
export function soundFields<S extends z.ZodObject>(schema: S, raw: unknown): Partial<z.output<S>> {
  if (typeof raw !== "object" || raw === null) return {};
  const fields = Object.entries(schema.shape).flatMap(([key, shape]) => {
    const value = Object.hasOwn(raw, key) ? (raw as { [key: string]: unknown })[key] : undefined;
    if (value === undefined) return [];
    const sound = Array.isArray(value) ? value.filter((item) => shape.safeParse([item]).success) : value;
    const read = (shape as z.ZodType).safeParse(sound);
    return read.success ? [[key, read.data]] : [];
  });
  return Object.fromEntries(fields);
}

/** The entries of a list that are mappings. `number` counts from 1, as messages do. */
export function rawEntries(raw: unknown): { number: number; entry: Record<string, unknown> }[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((entry, index) =>
    typeof entry === "object" && entry !== null && !Array.isArray(entry) ? [{ number: index + 1, entry }] : [],
  );
}

/** The text without an empty list, `[]`, below which entries were added. */
function withoutEmptyList(text: string): string {
  return /^- /m.test(text) ? text.replace(/^\[\][ \t]*\r?$/m, "") : text;
}

function isBlank(text: string): boolean {
  return text.split("\n").every((line) => /^[\s\ufeff]*(#|$)/.test(line));
}
