/** A record's file as text: YAML front matter between `---` lines, then the body. Read so that strings stay strings. */
import matter from "gray-matter";
import { dump, FAILSAFE_SCHEMA, load, type Schema, YAML11_SCHEMA, YAMLException } from "js-yaml";
import { refusal } from "../problem.ts";

export interface FrontMatterFile {
  /** Every scalar is a string: `2021-01-21`, `no` and `1984` stay as they were typed. */
  data: { [key: string]: unknown };
  /** The YAML itself, for editing in place. */
  yaml: string;
  /** Without leading and trailing blank lines; line breaks are LF. */
  body: string;
}

/** @throws BackfileError when there is no front matter, or it is no YAML mapping, or holds a key twice. */
export function splitFile(text: string, file: string): FrontMatterFile {
  const normal = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const opening = /^---[ \t]*(?=\n)/.exec(normal)?.[0];
  if (opening === undefined) {
    throw refusal(file, "the file does not begin with front matter", "begin it with a line ---, YAML, and a line ---");
  }
  const closing = normal.indexOf(CLOSING, opening.length);
  const end = closing < 0 ? normal.length : closing;
  const yaml = normal.slice(opening.length + 1, end);
  try {
    // Without the body: gray-matter looks up all that it is given in a cache, so that the text would be kept in memory.
    const { data } = matter(`---\n${yaml}${CLOSING}`, { engines: { yaml: parseYaml } });
    if (!isMapping(data)) throw refusal(file, "the front matter is no YAML mapping", "write one `key: value` per line");
    const body = normal.slice(end + CLOSING.length);
    return { data, yaml, body: body.replace(/^(?:[ \t]*\n)+/, "").trimEnd() };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = error.mark ? ` in line ${error.mark.line + 1}` : "";
    throw refusal(
      file,
      `the front matter is not YAML: ${error.reason}${line}`,
      "mend that line, or restore the file with git",
    );
  }
}

/** The file's text. Keys come in the order of `data`; absent (`undefined`) ones are left out. */
export function joinFile(yaml: string, body: string): string {
  // Only line breaks: what else is white may be the end of a value.
  let end = yaml.length;
  while (yaml[end - 1] === "\n") end--;
  return `---\n${yaml.slice(0, end)}\n---\n\n${body.trimEnd()}\n`;
}

export function toYaml(data: { [key: string]: unknown }): string {
  return dump(withoutAbsent(data), { schema: SCHEMA, lineWidth: -1, noRefs: true, flowLevel: 3 });
}

/**
 * The YAML with some top-level keys replaced, added or, where the new value is `undefined`, removed. A key is added before the first
 * that follows it in `order`, else at the end. Everything else, comments and order and quoting, stays byte for byte.
 */
export function editYaml(yaml: string, changes: ReadonlyMap<string, unknown>, order: readonly string[] = []): string {
  const left = new Map(changes);
  const blocks = topLevelBlocks(yaml).map(({ key, lead, text }) => {
    if (key === undefined || !left.has(key)) return { key, text: lead + text };
    const value = left.get(key);
    left.delete(key);
    return { key, text: lead + (value === undefined ? "" : toYaml({ [key]: value })) };
  });
  for (const [key, value] of left) {
    if (value === undefined) continue;
    const rank = order.indexOf(key);
    const next = blocks.findIndex((block) => block.key !== undefined && rank >= 0 && order.indexOf(block.key) > rank);
    blocks.splice(next < 0 ? blocks.length : next, 0, { key, text: toYaml({ [key]: value }) });
  }
  const edited = blocks.map(({ text }) => text).join("");
  const wanted = afterChanges(load(yaml, { schema: FAILSAFE_SCHEMA }) as { [key: string]: unknown }, changes);
  // A layout that the block cut does not understand (a flow mapping over the whole) is written anew instead.
  return sameYaml(edited, wanted) ? edited : toYaml(wanted);
}

const timestamp = "tag:yaml.org,2002:timestamp";
/** Quotes what any YAML reader would take for a number, boolean or null; dates are written plain, as people write them. */
const SCHEMA: Schema = withoutTags(YAML11_SCHEMA, [timestamp, "tag:yaml.org,2002:merge", "tag:yaml.org,2002:binary"]);

const CLOSING = "\n---";

/** gray-matter puts the line break after the opening line before the YAML. */
function parseYaml(yaml: string): object {
  return (load(yaml, { schema: FAILSAFE_SCHEMA }) ?? {}) as object;
}

function withoutTags(schema: Schema, names: readonly string[]): Schema {
  const Of = schema.constructor as new (tags: Schema["tags"]) => Schema;
  return new Of(schema.tags.filter(({ tagName }) => !names.includes(tagName)));
}

/** The YAML cut before each top-level key; `lead` holds the comments and blank lines that stand before the key. */
function topLevelBlocks(yaml: string): { key?: string; lead: string; text: string }[] {
  const blocks: { key?: string; lead: string; text: string }[] = [];
  let lead = "";
  for (const line of yaml.replace(/\n*$/, "\n").split(/(?<=\n)/)) {
    const key = /^(?:"([^"\\]*)"|'([^']*)'|([\p{L}\p{N}_][^\s:#]*))[ \t]*:(?=\s)/u.exec(line);
    const last = blocks.at(-1);
    if (key) {
      blocks.push({ key: key[1] ?? key[2] ?? key[3], lead, text: line } as (typeof blocks)[number]);
      lead = "";
    } else if (/^(?:#|\s*$)/.test(line)) lead += line;
    else if (last) {
      last.text += lead + line;
      lead = "";
    } else lead += line;
  }
  if (lead) blocks.push({ lead, text: "" });
  return blocks;
}

function sameYaml(yaml: string, wanted: object): boolean {
  try {
    return canonical(load(yaml, { schema: FAILSAFE_SCHEMA })) === canonical(wanted);
  } catch {
    return false;
  }
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    isMapping(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/** The data that the edited YAML must read as; the failsafe schema reads every scalar as a string. */
function afterChanges(
  data: { [key: string]: unknown },
  changes: ReadonlyMap<string, unknown>,
): { [key: string]: unknown } {
  const text = JSON.stringify({ ...data, ...Object.fromEntries(changes) }, (_, part) =>
    typeof part === "number" ? String(part) : part,
  );
  return JSON.parse(text);
}

function withoutAbsent(data: { [key: string]: unknown }): { [key: string]: unknown } {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

function isMapping(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
