/**
 * A record's file as text: YAML front matter between `---` lines, then the body. Every scalar is read as a string.
 *
 * The file is cut here and not by gray-matter, which only parses: editing a file in place needs the offsets of the YAML and of the
 * body in it, and gray-matter gives none.
 */
import matter from "gray-matter";
import { FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";
import { BackfileError } from "../model/problem.ts";
import { frontMatterProblems } from "./front-matter-fault.ts";

export interface FrontMatterFile {
  /** Every scalar is a string: `2021-01-21`, `no` and `1984` stay as they were typed. */
  data: { [key: string]: unknown };
  /** The YAML itself, for editing in place. */
  yaml: string;
  /** Without leading and trailing blank lines; line breaks are LF. */
  body: string;
}

/** @throws BackfileError when the front matter has no beginning or end, is no YAML mapping, or holds a key twice. */
export function splitFile(text: string, file: string): FrontMatterFile {
  const normal = normalText(text);
  const places = placesIn(normal);
  if (!places || places.closing === normal.length) throw new BackfileError(frontMatterProblems(normal, file));
  const yaml = normal.slice(places.yaml, places.closing);
  try {
    // Without the body: gray-matter uses the text that it is given as the key of its cache, which keeps the text in memory.
    const { data } = matter(`---\n${yaml}${CLOSING}`, { engines: { yaml: parseYaml } });
    if (!isMapping(data)) throw new BackfileError(frontMatterProblems(normal, file));
    return { data, yaml, body: normal.slice(places.body, places.end) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new BackfileError(frontMatterProblems(normal, file), { cause: error });
  }
}

/** Without a byte order mark; line breaks are LF. */
export function normalText(text: string): string {
  return text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}

/** Offsets in the text of a record's file. */
export interface Places {
  /** Where the YAML begins. */
  yaml: number;
  /** The line break before the line that closes the front matter. */
  closing: number;
  /** Behind that line's hyphens. */
  closed: number;
  /** The body, without blank lines around it. */
  body: number;
  end: number;
}

/** @param normal See `normalText`. @returns Nothing where the text does not begin with front matter. */
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

/** The file's text. Keys come in the order of `data`; absent (`undefined`) ones are left out. */
export function joinFile(yaml: string, body: string): string {
  // Only line breaks: what else is white may be the end of a value.
  let end = yaml.length;
  while (yaml[end - 1] === "\n") end--;
  return `---\n${yaml.slice(0, end)}\n---\n\n${body.trimEnd()}\n`;
}

const CLOSING = "\n---";

/** gray-matter puts the line break after the opening line before the YAML. */
function parseYaml(yaml: string): object {
  return (load(yaml, { schema: FAILSAFE_SCHEMA }) ?? {}) as object;
}

function isMapping(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
