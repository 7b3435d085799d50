/**
 * A YAML document of the archive's vocabulary, checked against a schema. Every scalar is text (YAML's failsafe schema), so that
 * `country: NO` stays "NO"; tags and references are refused.
 */
import { FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";
import type { z } from "zod";
import { BackfileError, type Problem } from "../model/problem.ts";
import { yamlProblems } from "../system/yaml/yaml-fault.ts";
import { allKeys, type Document, describeFaults, type EntryFault } from "./fault.ts";

/** A value as far as it could be read, with everything that is wrong with it. */
export interface Examined<T> extends Document {
  /** Present where there is no problem. */
  value?: T;
  /** Absent where the text is no YAML at all. */
  raw: unknown;
  problems: Problem[];
  /** Of a list, the entries with a fault, counted from 0. */
  faulty: Set<number>;
}

/**
 * Reads YAML text by a schema.
 * @param file path below the archive's root, for messages
 * @param list what a list of entries is called in messages (`topics`); absent for a document that is one mapping
 * @param whenEmpty what a file without content stands for
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
    const problems = yamlProblems(yaml, { file, keys: allKeys(schema), maxAliases: 0 });
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

/** Adds what is wrong with the entries of a list together. */
export function addFaults(examined: Examined<unknown>, faults: readonly EntryFault[]): void {
  for (const { entry, problem } of faults) {
    examined.faulty.add(entry);
    examined.problems.push(problem);
  }
}

/** The value of one or more examined documents; throws `BackfileError` with the problems of all. */
export function accept<T>(examined: Examined<T>): T {
  if (examined.problems.length > 0 || examined.value === undefined) throw new BackfileError(examined.problems);
  return examined.value;
}

/** The values under those keys of a faulty mapping that are sound; of a list, the items that are. */
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

/** The entries of a list that are mappings, with the number that messages give them. */
export function rawEntries(raw: unknown): { number: number; entry: Record<string, unknown> }[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((entry, index) =>
    typeof entry === "object" && entry !== null && !Array.isArray(entry) ? [{ number: index + 1, entry }] : [],
  );
}

/** An empty list, `[]`, to which entries have been added below. */
function withoutEmptyList(text: string): string {
  return /^- /m.test(text) ? text.replace(/^\[\][ \t]*\r?$/m, "") : text;
}

function isBlank(text: string): boolean {
  return text.split("\n").every((line) => /^[\s\ufeff]*(#|$)/.test(line));
}
