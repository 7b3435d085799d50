/** What speaks against the reading of a record: its schema, and what is wrong with what a person wrote there. */
import * as z from "zod";
import { type Conflict, type ConflictKind, WEEKDAYS } from "../model/conflict.ts";
import { quoted } from "../text/truncate.ts";

const line = z.coerce.number().int().positive();
const count = z.coerce.number().int().nonnegative();
const day = z.iso.date();

function stated<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, rule: z.string(), line: line.exactOptional() });
}

/** Schemas of the field and the values of each kind. */
const SHAPES = {
  "two-values": of(z.enum(["title", "authors", "language", "url"]), "two-values", {
    recorded: stated(z.union([z.string(), z.array(z.string())])),
    other: stated(z.union([z.string(), z.array(z.string())])),
  }),
  "two-forms": of(z.literal("title"), "two-forms", { recorded: stated(z.string()), other: stated(z.string()) }),
  "two-dates": of(z.literal("date"), "two-dates", {
    recorded: stated(day),
    other: stated(day),
    strength: z.enum(["stated", "inferred"]),
  }),
  "two-publishers": of(z.literal("source"), "two-publishers", {
    recorded: z.strictObject({ value: z.string(), quote: z.string() }),
    other: z.strictObject({ value: z.string(), name: z.string(), quote: z.string() }),
  }),
  "update-before-publication": of(z.literal("updated"), "update-before-publication", { updated: day, published: day }),
  "caption-against-weekday": of(z.literal("date"), "caption-against-weekday", {
    caption: z.strictObject({ value: day, line }),
    text: z.strictObject({ value: z.enum(WEEKDAYS), line }),
    fitting: day.exactOptional(),
  }),
  "date-against-weekday": of(z.literal("date"), "date-against-weekday", {
    quote: z.string(),
    line,
    date: day,
    weekday: z.enum(WEEKDAYS),
  }),
  "text-left-out": of(z.literal("body"), "text-left-out", {
    sentences: count,
    of: count,
    lines: z.array(z.tuple([line, line])),
    first: z.string(),
  }),
  "beginning-only": of(z.literal("body"), "beginning-only", { quote: z.string(), line: line.exactOptional() }),
  "several-articles": of(z.literal("body"), "several-articles", { articles: count }),
  other: of(z.string(), "other", { says: z.string().min(1) }),
} satisfies { [K in ConflictKind]: z.ZodType<Extract<Conflict, { kind: K }>> };

function of<F extends z.ZodType, K extends ConflictKind, V extends z.ZodRawShape>(field: F, kind: K, values: V) {
  return z.strictObject({ field, kind: z.literal(kind), values: z.strictObject(values) });
}

const conflict = z.discriminatedUnion("kind", [
  SHAPES["two-values"],
  SHAPES["two-forms"],
  SHAPES["two-dates"],
  SHAPES["two-publishers"],
  SHAPES["update-before-publication"],
  SHAPES["caption-against-weekday"],
  SHAPES["date-against-weekday"],
  SHAPES["text-left-out"],
  SHAPES["beginning-only"],
  SHAPES["several-articles"],
  SHAPES.other,
]);

/** Schema of the key `conflicts`. */
export const conflicts = z.array(conflict);

const KINDS = Object.keys(SHAPES) as ConflictKind[];

/**
 * Reads a list of contradictions item by item: those that fit the schema, and for each of the others its place in the list, what is
 * wrong, and what to write.
 */
export function readConflicts(value: unknown): { kept: Conflict[]; faults: PartFault[] } {
  if (!Array.isArray(value))
    return { kept: [], faults: [{ at: "", found: `${quoted(value)} cannot be used`, remedy: LIST }] };
  const kept: Conflict[] = [];
  const faults: PartFault[] = [];
  for (const [i, item] of value.entries()) {
    const { success, data, error } = conflict.safeParse(item);
    if (success) kept.push(data);
    else faults.push(faultOf(item, `[${i}]`, error.issues[0]));
  }
  return { kept, faults };
}

/** What is wrong with a part of a value. */
export interface PartFault {
  /** Its place in the value: `[0].values.line`. */
  at: string;
  found: string;
  remedy: string;
}

function faultOf(item: unknown, at: string, issue: Issue | undefined): PartFault {
  const named = partAt(item, ["kind"]);
  const kind = KINDS.find((known) => known === named);
  if (issue && kind)
    return { at: [at, ...issue.path].join("."), found: whatIsWrong(issue, item), remedy: remedyFor(issue, kind) };
  const found = named === undefined ? "it is missing" : `${quoted(named)} is no kind of contradiction`;
  return { at: `${at}.kind`, found, remedy: KNOWN_KINDS };
}

type Issue = z.core.$ZodIssue;

const OWN_WORDS = "to tell of one in your own words, write {field: date, kind: other, values: {says: …}}";
const LIST = `write a list of {field, kind, values}; ${OWN_WORDS}`;
const KNOWN_KINDS = `write one of ${KINDS.join(", ")}; ${OWN_WORDS}`;

function whatIsWrong(issue: Issue, item: unknown): string {
  if (issue.code === "unrecognized_keys") return `${issue.keys.map(quoted).join(", ")} is no part of it`;
  const part = partAt(item, issue.path);
  return part === undefined ? "it is missing" : `${quoted(part)} cannot be used`;
}

function remedyFor(issue: Issue, kind: ConflictKind): string {
  if (issue.code === "unrecognized_keys") return "remove it";
  if (issue.code === "invalid_value") return `write ${issue.values.join(" or ")}`;
  if (issue.code === "invalid_format") return "write YYYY-MM-DD";
  if (issue.path.at(-1) === "line") return "write the number of a line of the capture";
  return `write what the kind ${kind} has: ${WRITTEN[kind]}`;
}

/** The values of each kind in YAML. */
const WRITTEN: { readonly [K in ConflictKind]: string } = {
  "two-values": "{recorded: {value, rule, line}, other: {value, rule, line}}",
  "two-forms": "{recorded: {value, rule, line}, other: {value, rule, line}}",
  "two-dates": "{recorded: {value, rule, line}, other: {value, rule, line}, strength}",
  "two-publishers": "{recorded: {value, quote}, other: {value, name, quote}}",
  "update-before-publication": "{updated, published}",
  "caption-against-weekday": "{caption: {value, line}, text: {value, line}, fitting}",
  "date-against-weekday": "{quote, line, date, weekday}",
  "text-left-out": "{sentences, of, lines: [[first, last], …], first}",
  "beginning-only": "{quote, line}",
  "several-articles": "{articles}",
  other: "{says}",
};

function partAt(item: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null ? (part as { [key: PropertyKey]: unknown })[key] : undefined,
    item,
  );
}
