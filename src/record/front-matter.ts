/**
 * The text of a record's file: YAML front matter between `---` lines, then the body. Every scalar is read as a string.
 *
 * gray-matter only parses the front matter; the file is split here, because editing it in place needs the offsets of the YAML and of
 * the body, which gray-matter does not give.
 */
import matter from "gray-matter";
import { FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";
import { BackfileError } from "../model/problem.ts";
import { frontMatterProblems } from "./front-matter-fault.ts";

export interface FrontMatterFile {
  /** Every scalar is a string: `2021-01-21`, `no` and `1984` stay as they were typed. */
  data: { [key: string]: unknown };
  /** The text of the YAML. */
  yaml: string;
  /** The body without leading and trailing blank lines. Line breaks are LF. */
  body: string;
}

/** @throws BackfileError when the front matter has no beginning or end, is no YAML mapping, or holds a key twice. */
export function splitFile(text: string, file: string): FrontMatterFile {
  const normal = normalText(text);
  const places = placesIn(normal);
  if (!places || places.closing === normal.length) throw new BackfileError(frontMatterProblems(normal, file));
  const yaml = normal.slice(places.yaml, places.closing);
  try {
    // Without the body, because gray-matter keeps each text that it is given in memory, as the key of its cache.
    const { data } = matter(`---\n${yaml}${CLOSING}`, { engines: { yaml: parseYaml } });
    if (!isMapping(data)) throw new BackfileError(frontMatterProblems(normal, file));
    return { data, yaml, body: normal.slice(places.body, places.end) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new BackfileError(frontMatterProblems(normal, file), { cause: error });
  }
}

/** The text without byte order mark, with LF as line breaks. */
export function normalText(text: string): string {
  return text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}

/** Offsets in the text of a record's file. */
export interface Places {
  /** Where the YAML begins. */
  yaml: number;
  /** The line break before the line that closes the front matter. */
  closing: number;
  /** After the hyphens of that line. */
  closed: number;
  /** The body, without blank lines around it. */
  body: number;
  end: number;
}

/** @param normal Text as `normalText` gives it. @returns `undefined` where it does not begin with front matter. */
export function placesIn(normal: string): Places | undefined {
  const opening = /^---[ \t]*(?=\n)/.exec(normal)?.[0];
  if (opening === undefined) return undefined;
  const found = normal.indexOf(CLOSING, opening.length);
  const closing = found < 0 ? normal.length : found;
  const closed = Math.min(closing + CLOSING.length, normal.length);
  const [blank = ""] = /^(?:[ \t]*\n)+/.exec(normal.slice(closed)) ?? [];
  const body = closed + blank.length;
  return { yaml: opening.length + 1, closing, closed, body, end: Math.max(body, normal.trimEnd().length) };
}

/** The text of a record's file. */
export function joinFile(yaml: string, body: string): string {
  // Only line breaks are removed, because other white space may belong to a value.
  let end = yaml.length;
  while (yaml[end - 1] === "\n") end--;
  return `---\n${yaml.slice(0, end)}\n---\n\n${body.trimEnd()}\n`;
}

const CLOSING = "\n---";

/** gray-matter passes the YAML with the line break of the opening line before it. */
function parseYaml(yaml: string): object {
  return (load(yaml, { schema: FAILSAFE_SCHEMA }) ?? {}) as object;
}

function isMapping(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
