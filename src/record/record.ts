/** The article as archived: the front matter and body of one file of `articles/records/`. */
import { z } from "zod";
import { CERTAINTIES, type FieldName } from "../model/reading.ts";
import { PUBLISH } from "../vocabulary/source.ts";
import { isRobots } from "../vocabulary/value.ts";

const caption = z.strictObject({
  text: z.string(),
  credit: z.string().optional(),
  image: z.url({ protocol: /^https?$/ }).optional(),
});
/** A link of the body: the words that carry it, and where it leads. The site sets it where the words stand, in order. */
const link = z.strictObject({ text: z.string(), url: z.url({ protocol: /^https?$/ }) });
const rights = z.strictObject({ statement: z.string(), licence: z.url({ protocol: /^https?$/ }).optional() });

/**
 * How one field is known. `read` is the value that the parser read: a field whose value differs from it was edited by a
 * person and is never overwritten. For `body`, `captions`, `links` and `conflicts` it is a digest, `sha256:` and 16 hexadecimal digits.
 */
export const evidence = z.strictObject({
  certainty: z.enum(CERTAINTIES),
  rule: z.string(),
  lines: z.array(z.coerce.number().int().positive()).optional(),
  quote: z.string().optional(),
  read: z.unknown(),
});
export type Evidence = z.infer<typeof evidence>;

/** `raw/` and a path in it, on any system. No other file is read or shown for a record's sake. */
const IN_RAW = /^raw\/[^./\\][^/\\]*(?:[/\\][^./\\][^/\\]*)*$/;

export const frontMatter = z.object({
  title: z.string().optional(),
  dek: z.string().optional(),
  date: z.string().optional(),
  updated: z.string().optional(),
  source: z.string().optional(),
  agency: z.string().optional(),
  authors: z.array(z.string()).optional(),
  section: z.string().optional(),
  dateline: z.string().optional(),
  language: z.string().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  captions: z.array(caption).optional(),
  links: z.array(link).optional(),
  topics: z.array(z.string()).optional(),
  rights: rights.optional(),
  note: z.string().optional(),
  /** Overrides the source's. */
  publish: z.enum(PUBLISH).optional(),
  /** Why and since when (EDTF) the article is withheld; says `publish: withheld` by itself. */
  withheld: z.strictObject({ date: z.string().optional(), reason: z.string() }).optional(),
  /** Overrides the source's. */
  robots: z.string().refine(isRobots).optional(),
  aliases: z.array(z.string()).optional(),
  /** The UTC day on which the record was first made, `YYYY-MM-DD`. It orders the feeds of what is new, and nothing else depends on it. */
  archived: z.iso.date().optional(),
  capture: z.string().regex(IN_RAW).optional(),
  sha256: z.string().optional(),
  encoding: z.string().optional(),
  evidence: z.record(z.string(), evidence).optional(),
  conflicts: z.array(z.strictObject({ field: z.string(), says: z.string() })).optional(),
});
export type FrontMatter = z.infer<typeof frontMatter>;

export interface ArticleRecord extends FrontMatter {
  /** The file's name without `.md`; the permalink is `/articles/<id>/`. */
  id: string;
  /** Path below the archive's root: `articles/records/2021/<id>.md`. */
  file: string;
  /** CommonMark. */
  body: string;
}

/** How a field of a record came to be: read by the parser, or set by a person (then `read` is what the parser had made of it). */
export type Standing = "read" | "edited";

export type EvidenceField = FieldName | "body" | "conflicts";
