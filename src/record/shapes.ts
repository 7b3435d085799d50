/** The shapes of values in the front matter: a schema for each, the remedy for a value that does not fit it, and further checks. */
import * as z from "zod";
import { readEdtf } from "../model/edtf.ts";
import { PUBLISH, type Shape, type Values } from "../model/fields.ts";
import { CERTAINTIES } from "../model/reading.ts";
import { quoted } from "../text/truncate.ts";
import { presentId } from "../vocabulary/earlier-ids.ts";
import { nearest } from "../vocabulary/nearest.ts";
import { isRobots } from "../vocabulary/value.ts";
import { VOCABULARY_FILES, type Vocabulary } from "../vocabulary/vocabulary.ts";
import { conflicts, type PartFault, readConflicts } from "./conflicts.ts";
import { isReviewable } from "./reviewed.ts";

export interface ShapeRules<Value = unknown> {
  schema: z.ZodType<Value>;
  /** What to write in place of a value that does not fit the schema. */
  remedy: string | ((value: unknown) => string);
  /** The usable parts of a value that does not fit the schema, and what is wrong with the others. */
  salvage?(value: unknown): { kept: Value; faults: readonly PartFault[] };
  /** The usable part of a value that fits the schema, and what is wrong with the rest. */
  check?(value: Value, known: Known): Checked<Value>;
}

/** What values are checked against. */
export interface Known extends Pick<Vocabulary, "sources" | "topics"> {
  /** Whether the record itself says what may be published of it. */
  restricted: boolean;
}

export interface Checked<Value> {
  kept?: Value | undefined;
  faults: { found: string; remedy: string }[];
}

const address = z.url({ protocol: /^https?$/ });

/**
 * How a field is known. `read` is the value that the parser read; for long values its digest, `sha256:` and 16 hexadecimal digits. A field
 * whose value differs from it was edited by a person and is never overwritten.
 */
export const evidence = z.strictObject({
  certainty: z.enum(CERTAINTIES),
  rule: z.string(),
  lines: z.array(z.coerce.number().int().positive()).optional(),
  quote: z.string().optional(),
  read: z.unknown().optional(),
  /** What the parser reads today, where that differs from `read` and a person has found `read` right; empty where it reads nothing. */
  reread: z.unknown().optional(),
  /** Of the text: a digest of each paragraph of the first reading, by which paragraphs keep their numbers. */
  paragraphs: z.string().optional(),
});
export type Evidence = z.infer<typeof evidence>;

/** A path below `raw/`, on any system. A record cannot make the program read or show other files. */
const IN_RAW = /^raw\/[^./\\][^/\\]*(?:[/\\][^./\\][^/\\]*)*$/;

const REVIEWED_REMEDY = "write true, or a list of the fields that are right, such as [date, title]";

const LANGUAGE_REMEDY = "write a BCP 47 tag such as en or ko";

export const SHAPES = {
  words: { schema: z.string(), remedy: "write plain words on one line" },
  date: {
    schema: z.string(),
    remedy: "write YYYY-MM-DD",
    check(date: string) {
      if (readEdtf(date)) return { kept: date, faults: [] };
      const meant = meantDate(date);
      const remedy = meant ? `write ${meant}, with hyphens` : "write YYYY-MM-DD, YYYY-MM or YYYY";
      return { faults: [{ found: `${quoted(date)} is no EDTF date`, remedy }] };
    },
  },
  source: {
    schema: z.string(),
    remedy: "write an id of articles/sources.yaml; until then the article is withheld",
    check(id: string, { sources, restricted }: Known) {
      const present = presentId(id, sources);
      if (sources.some((source) => source.id === present)) return { kept: present, faults: [] };
      const until = restricted ? "" : "; until then the article is withheld";
      const remedy = unknownTerm(id, sources, VOCABULARY_FILES.sources) + until;
      return { faults: [{ found: `no source ${quoted(id)}`, remedy }] };
    },
  },
  names: { schema: z.array(z.string()), remedy: listRemedy },
  language: {
    schema: z.string(),
    remedy: LANGUAGE_REMEDY,
    check(tag: string) {
      if (isLanguage(tag)) return { kept: tag, faults: [] };
      return { faults: [{ found: `${quoted(tag)} is no BCP 47 tag`, remedy: LANGUAGE_REMEDY }] };
    },
  },
  address: { schema: address, remedy: "write a whole http or https address" },
  captions: {
    schema: z.array(
      z.strictObject({ text: z.string(), credit: z.string().exactOptional(), image: address.exactOptional() }),
    ),
    remedy: "write a list of {text, credit, image}",
  },
  links: {
    schema: z.array(z.strictObject({ text: z.string(), url: address })),
    remedy: "write a list of {text, url}, in the order of the text; the url is an http or https address",
  },
  topics: {
    schema: z.array(z.string()),
    remedy: listRemedy,
    check(ids: string[], { topics }: Known) {
      const isTopic = (id: string) => topics.some((topic) => topic.id === id);
      const present = [...new Set(ids.map((id) => presentId(id, topics)))];
      const faults = present
        .filter((id) => !isTopic(id))
        .map((id) => ({ found: `no topic ${quoted(id)}`, remedy: unknownTerm(id, topics, VOCABULARY_FILES.topics) }));
      return { kept: present.filter(isTopic), faults };
    },
  },
  rights: {
    schema: z.strictObject({ statement: z.string(), licence: address.exactOptional() }),
    remedy: "write {statement, licence}; the licence is an http or https address",
  },
  publish: {
    schema: z.enum(PUBLISH),
    remedy: "write full, excerpt, listing or withheld; until then the article is withheld",
  },
  withheld: {
    /** `date` is EDTF. */
    schema: z.strictObject({ date: z.string().optional(), reason: z.string() }),
    remedy: "write {date, reason}; until then the article is withheld without them",
    check(withheld: { date?: string | undefined; reason: string }) {
      const { date, reason } = withheld;
      if (date === undefined || readEdtf(date)) return { kept: withheld, faults: [] };
      return { kept: { reason }, faults: [{ found: `${quoted(date)} is no EDTF date`, remedy: "write YYYY-MM-DD" }] };
    },
  },
  robots: {
    schema: z.string().refine(isRobots),
    remedy: "write noindex, or others such as noarchive, nosnippet; until then it is noindex",
  },
  id: { schema: z.string(), remedy: "write the id of an article: the name of its record's file without .md" },
  ids: { schema: z.array(z.string()), remedy: listRemedy },
  reviewed: {
    schema: z.union([z.literal("true"), z.array(z.string())]),
    remedy: REVIEWED_REMEDY,
    salvage(value: unknown) {
      const named = [value].flat().filter((field) => isReviewable(field));
      return { kept: named, faults: [{ at: "", found: `${quoted(value)} cannot be used`, remedy: REVIEWED_REMEDY }] };
    },
    check(reviewed: "true" | string[]) {
      if (reviewed === "true") return { kept: reviewed, faults: [] };
      const faults = reviewed
        .filter((field) => !isReviewable(field))
        .map((field) => ({ found: `${quoted(field)} is no field that is read`, remedy: REVIEWED_REMEDY }));
      return { kept: reviewed.filter(isReviewable), faults };
    },
  },
  day: {
    schema: z.iso.date(),
    remedy: "write the day on which the record was first made as YYYY-MM-DD, or remove it",
  },
  capture: {
    schema: z.string().regex(IN_RAW),
    remedy: "write the path of the capture below articles/, such as raw/harbour-fire.txt",
  },
  captures: { schema: z.array(z.string().regex(IN_RAW)), remedy: listRemedy },
  sha256: { schema: z.string(), remedy: "write the 64 hexadecimal digits of the capture's SHA-256" },
  encoding: {
    schema: z.string(),
    remedy: "write the WHATWG label of the capture's encoding, such as euc-kr",
  },
  evidence: {
    schema: z.record(z.string(), evidence),
    remedy: "restore it with git",
  },
  conflicts: {
    schema: conflicts,
    remedy: "write a list of {field, kind, values}",
    salvage: readConflicts,
  },
} satisfies { [S in keyof Values]: ShapeRules<Values[S]> } & { [S in Shape]: ShapeRules };

/** The instruction for a list; where the value is a list with other marks than hyphens, how to mend it. */
function listRemedy(value: unknown): string {
  return typeof value === "string" && /^[–—•·*]/.test(value)
    ? "begin each line of the list with a plain hyphen and a space: - item"
    : "write a list, one `- item` per line";
}

/** The EDTF date that is meant by a date with other dashes than hyphens, or with slashes. */
function meantDate(value: string): string | undefined {
  const plain = value.trim().replace(/[‐-―−﹣－]/g, "-");
  const dashed = /^\d{4}\/\d{2}\/\d{2}$/.test(plain) ? plain.replaceAll("/", "-") : plain;
  return dashed !== value && readEdtf(dashed) ? dashed : undefined;
}

function unknownTerm(id: string, terms: readonly { id: string }[], file: string): string {
  const near = nearest(id, terms.map((term) => term.id)); // biome-ignore format: one idea
  const add = `add it to ${file}, there under aliases where it has another id now`;
  return near ? `did you mean ${near}? Otherwise ${add}` : add;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
