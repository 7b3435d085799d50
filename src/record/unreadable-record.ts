/**
 * Recovers from an unreadable record, line by line, what its address and its place in lists need. Its text is not shown. Where it is
 * not clear what may be published, only its existence is.
 */
import { FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";
import { readEdtf } from "../model/edtf.ts";
import { PUBLISH, type Publish } from "../model/fields.ts";
import { partsOf } from "../system/yaml/yaml-line.ts";
import { YAML_MISTAKES } from "../system/yaml/yaml-mistakes.ts";
import { trimmed } from "../text/trim.ts";
import { nearest } from "../vocabulary/nearest.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { articleIdOf } from "./article-id.ts";
import { closingOf, RECORD_KEYS } from "./front-matter-fault.ts";
import { SHAPES } from "./shapes.ts";
import { type Summary, stampOf } from "./summary.ts";

/**
 * @param text Text of the file, with U+FFFD for bytes that are no text; empty where the file cannot be opened.
 * @param file Path below the archive's root. Its name is the article's id.
 */
export function summariseUnreadable(text: string, file: string, vocabulary: Pick<Vocabulary, "sources">): Summary {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  const head = lines.slice(0, closingOf(lines));
  const fields = scalarsOf(head);
  const field = (key: string) => fields.get(key) ?? undefined;
  const source = vocabulary.sources.find(({ id }) => id === field("source"));
  const publish = publishOf(head, lines) ?? undefined;
  const policy = source && publish !== "unclear" ? (publish ?? source.publish) : "withheld";
  const [title, date, language, sha256] = ["title", "date", "language", "sha256"].map(field);
  const capture = SHAPES.capture.schema.safeParse(field("capture")).data;
  const dated = date !== undefined && readEdtf(date) !== undefined;
  return {
    id: articleIdOf(file),
    file,
    stamp: stampOf(text),
    ...(policy !== "withheld" && title && { title }),
    ...(dated && { date, dateCertainty: "low" as const }),
    ...(source && { source: source.id }),
    ...(language && /^[a-z]{2,3}(?:-[\w-]{1,20})?$/i.test(language) && { language }),
    ...(capture && { capture }),
    ...(sha256 && /^[\da-f]{64}$/.test(sha256) && { sha256 }),
    publish: policy === "withheld" ? "withheld" : "listing",
    robots: "noindex",
    aliases: aliasesOf(head),
    ...{ authors: [], topics: [], conflicts: 0, dateEdited: false, lead: "", unreadable: true },
  };
}

/** The one-line values of keys without indentation. A key that occurs twice has no value. */
function scalarsOf(lines: readonly string[]): ReadonlyMap<string, string | undefined> {
  const fields = new Map<string, string | undefined>();
  for (const [at, line] of lines.entries()) {
    const next = lines.slice(at + 1).find((other) => other.trim()) ?? "";
    const [key, value] = /^\s*(?:#|$)/.test(line) ? [] : (scalarOf(line) ?? []);
    if (key === undefined) continue;
    // A value that continues on the next line is not used, because its end is not known.
    fields.set(key, fields.has(key) || /^\s/.test(next) ? undefined : value);
  }
  return fields;
}

/** The key and value of a line as it is, or with a common mistake mended. */
function scalarOf(line: string): [key: string, value: string | undefined] | undefined {
  if (/^[\s-]/.test(line)) return undefined;
  const meant = [line, ...YAML_MISTAKES.flatMap(({ mend }) => mend(line, { above: [], keys: RECORD_KEYS }))];
  for (const one of meant) {
    const key = partsOf(one, RECORD_KEYS)?.key;
    if (key === undefined || !RECORD_KEYS.includes(key)) continue;
    const value = textUnder(key, one);
    if (value !== undefined) return [key, UNCERTAIN.test(value) ? undefined : value];
  }
  const key = partsOf(line, RECORD_KEYS)?.key;
  return key === undefined ? undefined : [key, undefined];
}

/** The replacement for bytes that are no text, and control characters. */
const UNCERTAIN = /[\ufffd\p{Cc}]/u;

function textUnder(key: string, line: string): string | undefined {
  try {
    const read = load(line, { schema: FAILSAFE_SCHEMA }) as { [key: string]: unknown };
    const value = read?.[key];
    return typeof value === "string" && value ? value : undefined;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return undefined;
  }
}

/**
 * What the record itself says of its publication: nothing, a policy, or something unclear. Anything that resembles one of the keys for
 * it counts as unclear.
 */
function publishOf(head: readonly string[], all: readonly string[]): Publish | "unclear" | undefined {
  const mentions = head.filter(mentionsPublishing);
  if (mentions.length === 0) return all.some((line) => STRAY.test(line)) ? "unclear" : undefined;
  const [, policy] = (mentions.length === 1 && /^publish: +(\w+)[ \t]*$/.exec(mentions[0] ?? "")) || [];
  return PUBLISH.find((known) => known === policy) ?? "unclear";
}

/** A restriction below the front matter, which may have been closed too early. */
const STRAY = /^\W{0,9}(?:publish|withheld)\s{0,9}[:=：]/i;
/** A word that restricts publication, after a word that may be a misspelt `publish`. */
export const RESTRICTION = /^\W{0,9}\w{1,20}\W{1,4}(?:excerpt|listing|withheld)\W{0,4}$/i;
/** A restriction of publication within a longer line. */
export const RESTRICTS = /\b(?:publish\W{1,4}(?:full|excerpt|listing|withheld)|withheld\s{0,4}[:=：])/i;

function mentionsPublishing(line: string): boolean {
  const first = /^[^\p{L}]*([\p{L}_-]+)/u.exec(line)?.[1] ?? "";
  if (/publish|withheld/i.test(first) || nearest(first, ["publish", "withheld"]) || RESTRICTS.test(line)) return true;
  return !RECORD_KEYS.includes(first) && RESTRICTION.test(line);
}

/** Earlier ids, from a list in brackets or on the lines below the key. */
function aliasesOf(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => /^aliases\s*[:：]/.test(line));
  if (at < 0) return [];
  const below = lines.slice(at + 1);
  const end = below.findIndex((line) => !/^\s*-|^\s*$/.test(line));
  const items = [lines[at]?.replace(/^aliases\s*[:：]/, "") ?? "", ...below.slice(0, end < 0 ? undefined : end)];
  const ids = items.flatMap((item) => item.split(",").map((id) => trimmed(trimmed(id, `["'-`, "start"), `]"'`, "end")));
  return [...new Set(ids.filter((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)))];
}
