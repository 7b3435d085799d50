/** From the text of a record's file to an `ArticleRecord`: every fault becomes a problem, and what can be kept is kept. */
import { readEdtf } from "../model/edtf.ts";
import type { Problem } from "../model/problem.ts";
import { nearest } from "../vocabulary/nearest.ts";
import { PUBLISH, type Publish } from "../vocabulary/source.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { articleIdOf } from "./article-id.ts";
import { splitFile } from "./front-matter.ts";
import { type ArticleRecord, type FrontMatter, frontMatter } from "./record.ts";
import { RESTRICTION, RESTRICTS } from "./unreadable-record.ts";

export interface ReadRecord {
  record: ArticleRecord;
  /** Whether it is withheld only because it is not clear what may be published of it. */
  inDoubt: boolean;
  problems: Problem[];
}

/**
 * Reads a record. A field that cannot be used (a date that is no EDTF, a source or topic that no vocabulary knows, a wrong
 * shape) is an error and left out, for a wrong value is worse than a missing one; an unknown key is a warning.
 * @param file Path below the archive's root, such as `articles/records/2021/moon-speaks.md`; its name is the article's id.
 * @throws BackfileError when the front matter cannot be read at all.
 */
export function readRecord(text: string, file: string, vocabulary: Pick<Vocabulary, "sources" | "topics">): ReadRecord {
  const { data, yaml, body } = splitFile(text, file);
  const problems: Problem[] = [];
  const fields: { [key: string]: unknown } = {};
  /** Keys that restrict what is published and cannot be followed as they stand. */
  const unclear = new Set<string>();
  const sourceIds = new Set(vocabulary.sources.map(({ id }) => id));
  for (const [key, value] of Object.entries(data)) {
    if (!isKey(key)) {
      const known = nearest(key, KEYS);
      if (known === "withheld" || (known === "publish" && PUBLISH.includes(value as Publish))) unclear.add(known);
      const said = `${key}: ${value}`;
      if (RESTRICTS.test(said) || RESTRICTION.test(said)) unclear.add("publish");
      if (known === "source" && data.source === undefined && sourceIds.has(String(value))) unclear.add(known);
      const remedy = known ? `did you mean ${known}?` : `remove it, or use one of ${KEYS.join(", ")}`;
      problems.push({ severity: "warning", file, field: key, found: "no such key", remedy });
      continue;
    }
    if (value === "" || (Array.isArray(value) && value.length === 0)) continue;
    const read = frontMatter.shape[key].safeParse(value);
    if (read.success) fields[key] = read.data;
    else {
      unclear.add(key);
      const found = `${quoted(value)} cannot be used`;
      problems.push({ severity: "error", file, field: key, found, remedy: remedyFor(key, value) });
      // An address that was once published leads somewhere for ever.
      if (key === "aliases") fields.aliases = [value].flat().filter((alias) => typeof alias === "string");
    }
  }
  const { record, faults } = withKnownTerms(fields as FrontMatter, file, vocabulary);
  // What a source allows is not known where the source is not; the record may say otherwise for itself.
  const sourceless = unclear.has("source") || (fields.source !== undefined && record.source === undefined);
  const ofSource = sourceless && record.publish === undefined && record.withheld === undefined;
  // Who meant to restrict must not see the article published for a slip of the pen.
  const inDoubt = ofSource || unclear.has("publish") || unclear.has("withheld");
  if (inDoubt) record.publish = "withheld";
  if (unclear.has("robots") || (sourceless && record.robots === undefined)) record.robots = "noindex";
  const all = [...problems, ...faults].map((problem) => ({ ...problem, ...lineOf(problem.field, yaml) }));
  return { record: { ...record, id: articleIdOf(file), file, body }, inDoubt, problems: all };
}

/** The line on which a key stands; the front matter begins on the second of the file. */
function lineOf(key: string | undefined, yaml: string): { line?: number } {
  const at = yaml.split("\n").findIndex((line) => /^["']?([^"':]+)(?:["'][ \t]*)?:/.exec(line)?.[1]?.trimEnd() === key);
  return at < 0 ? {} : { line: at + 2 };
}

/** Where the value shows what was meant: that. */
function remedyFor(key: keyof FrontMatter, value: unknown): string {
  if (SHAPES[key] !== list || typeof value !== "string") return SHAPES[key];
  return /^[–—•·*]/.test(value) ? "begin each line of the list with a plain hyphen and a space: - item" : list;
}

/** The date as it was plainly meant: with other dashes than hyphens, or strokes between its parts. */
function meantDate(value: string): string | undefined {
  const plain = value.trim().replace(/[‐-―−﹣－]/g, "-");
  const dashed = /^\d{4}\/\d{2}\/\d{2}$/.test(plain) ? plain.replaceAll("/", "-") : plain;
  return dashed !== value && readEdtf(dashed) ? dashed : undefined;
}

const KEYS = Object.keys(frontMatter.shape) as (keyof FrontMatter)[];

function isKey(key: string): key is keyof FrontMatter {
  return Object.hasOwn(frontMatter.shape, key);
}

const words = "write plain words on one line";
const list = "write a list, one `- item` per line";
const SHAPES: { [K in keyof Required<FrontMatter>]: string } = {
  title: words,
  dek: words,
  date: "write YYYY-MM-DD",
  updated: "write YYYY-MM-DD",
  source: "write an id of articles/sources.yaml; until then the article is withheld",
  agency: words,
  authors: list,
  section: words,
  dateline: words,
  language: "write a BCP 47 tag such as en or ko",
  url: "write a whole http or https address",
  captions: "write a list of {text, credit, image}",
  links: "write a list of {text, url}, in the order of the text; the url is an http or https address",
  topics: list,
  rights: "write {statement, licence}; the licence is an http or https address",
  note: words,
  publish: "write full, excerpt, listing or withheld; until then the article is withheld",
  withheld: "write {date, reason}; until then the article is withheld without them",
  robots: "write noindex, or others such as noarchive, nosnippet; until then it is noindex",
  aliases: list,
  archived: "write the day on which the record was first made as YYYY-MM-DD, or remove it",
  capture: "write the path of the capture below articles/, such as raw/harbour-fire.txt",
  sha256: "write the 64 hexadecimal digits of the capture's SHA-256",
  encoding: "write the WHATWG label of the capture's encoding, such as euc-kr",
  evidence: "restore it with git, or delete it and run parse --refresh",
  conflicts: "write a list of {field, says}",
};

function withKnownTerms(
  record: FrontMatter,
  file: string,
  { sources, topics }: Pick<Vocabulary, "sources" | "topics">,
): { record: FrontMatter; faults: Problem[] } {
  const faults: Problem[] = [];
  const refuse = (field: keyof FrontMatter, found: string, remedy: string) =>
    faults.push({ severity: "error", file, field, found, remedy });
  const kept = { ...record };
  for (const field of ["date", "updated"] as const) {
    const value = kept[field];
    if (value === undefined || readEdtf(value)) continue;
    const meant = meantDate(value);
    const remedy = meant ? `write ${meant}, with hyphens` : "write YYYY-MM-DD, YYYY-MM or YYYY";
    refuse(field, `${quoted(value)} is no EDTF date`, remedy);
    delete kept[field];
  }
  if (kept.withheld?.date !== undefined && !readEdtf(kept.withheld.date)) {
    refuse("withheld", `${quoted(kept.withheld.date)} is no EDTF date`, "write YYYY-MM-DD");
    kept.withheld = { reason: kept.withheld.reason };
  }
  if (kept.source !== undefined && !sources.some(({ id }) => id === kept.source)) {
    const remedy = unknownTerm(kept.source, sources, "articles/sources.yaml");
    const restricted = kept.publish === undefined && kept.withheld === undefined;
    const until = restricted ? "; until then the article is withheld" : "";
    refuse("source", `no source ${quoted(kept.source)}`, remedy + until);
    delete kept.source;
  }
  for (const topic of kept.topics ?? []) {
    if (topics.some(({ id }) => id === topic)) continue;
    refuse("topics", `no topic ${quoted(topic)}`, unknownTerm(topic, topics, "articles/topics.yaml"));
  }
  if (kept.topics) kept.topics = kept.topics.filter((topic) => topics.some(({ id }) => id === topic));
  if (kept.language !== undefined && !isLanguage(kept.language)) {
    refuse("language", `${quoted(kept.language)} is no BCP 47 tag`, SHAPES.language);
    delete kept.language;
  }
  return { record: kept, faults };
}

function unknownTerm(id: string, terms: readonly { id: string }[], file: string): string {
  const near = nearest(id, terms.map((term) => term.id)); // biome-ignore format: one idea
  return near ? `did you mean ${near}? Otherwise add it to ${file}` : `add it to ${file}`;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
