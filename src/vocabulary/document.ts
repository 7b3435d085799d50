/**
 * A YAML document of the archive's vocabulary, checked against a schema. Every scalar is text (YAML's failsafe schema), so that
 * `country: NO` stays "NO"; tags and references are refused.
 */
import { FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";
import type { z } from "zod";
import { BackfileError, type Problem } from "../problem.ts";
import { describeFaults } from "./fault.ts";

/** A value as far as it could be read, with everything that is wrong with it. */
export interface Examined<T> {
  /** Present where there is no problem. */
  value?: T;
  /** What the YAML says, valid or not; for checks across entries. */
  raw: unknown;
  problems: Problem[];
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
  let raw: unknown;
  try {
    const yaml = withoutEmptyList(text);
    raw = isBlank(yaml) ? whenEmpty : load(yaml, { schema: FAILSAFE_SCHEMA, maxAliases: 0 });
  } catch (error) {
    return { raw: undefined, problems: [describeSyntax(error, file)] };
  }
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, raw, problems: [] };
  return { raw, problems: describeFaults(result.error.issues, { schema, raw, file, list }) };
}

/** The value of one or more examined documents; throws `BackfileError` with the problems of all. */
export function accept<T>(examined: Examined<T>): T {
  if (examined.problems.length > 0 || examined.value === undefined) throw new BackfileError(examined.problems);
  return examined.value;
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

function describeSyntax(error: unknown, file: string): Problem {
  const reason = error instanceof YAMLException ? error.reason : String(error);
  const line = error instanceof YAMLException && error.mark ? ` (line ${error.mark.line + 1})` : "";
  const [, remedy = "correct the line; a value that holds a colon, a # or a quotation mark must stand in quotes"] =
    SYNTAX_REMEDIES.find(([pattern]) => pattern.test(reason)) ?? [];
  return { severity: "error", file, found: `is not YAML that can be read${line}: ${reason}`, remedy };
}

const SYNTAX_REMEDIES: [RegExp, string][] = [
  [/tag/, "remove the tag that begins with !; every value is plain text"],
  [/alias/, "write the value out instead of referring to it with *"],
  [/duplicated mapping key/, "keep one of the two lines with this key"],
  [/single document/, "remove the line --- that begins a second document"],
  [/complex keys/, "write a plain word before the colon"],
  [/non-printable/, "remove the control character from the line"],
  [/indentation|tab/, "indent the line with spaces, in line with its neighbours"],
];
