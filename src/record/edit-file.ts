/** Changes values in a record's file. Everything else stays: line breaks, byte order mark, blank lines, comments. */
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { mappingEdits, type Splice, sameData } from "../system/yaml/yaml-edit.ts";
import { toYaml } from "../system/yaml/yaml-text.ts";
import { UnknownLayout, yamlTree } from "../system/yaml/yaml-tree.ts";
import { normalText, placesIn } from "./front-matter.ts";

export interface FileChanges {
  /** New values by key; `undefined` removes a key. */
  values: ReadonlyMap<string, unknown>;
  /** Order of keys. A new key is put before the first present key that follows it here, otherwise at the end. */
  order: readonly string[];
  /** The new body; absent where the body stays. */
  body?: string;
}

/** The text of the file with the changes. @param text A text that `splitFile` accepts. @throws Error where it has no front matter. */
export function editFile(text: string, { values, order, body }: FileChanges): string {
  const normal = normalText(text);
  const places = placesIn(normal);
  if (!places) throw new Error("A file without front matter cannot be edited.");
  const start = places.yaml;
  const yaml = normal.slice(start, Math.max(start, places.closing + 1));
  const splices = yamlEdits(yaml, values, order).map((one) => ({
    ...one,
    start: one.start + start,
    end: one.end + start,
  }));
  if (body !== undefined) {
    const words = body.replace(/^(?:[ \t]*\n)+/, "").trimEnd();
    const isEmpty = places.body === places.end;
    if (isEmpty) splices.push({ start: places.closed, end: normal.length, text: `\n\n${words}\n` });
    else splices.push({ start: places.body, end: places.end, text: words });
  }
  return spliceOriginal(text, normal, splices);
}

/** The edits that change values of a YAML mapping. @param yaml Its line breaks are LF. @returns Edits in the order of their places. */
export function yamlEdits(yaml: string, values: ReadonlyMap<string, unknown>, order: readonly string[]): Splice[] {
  if (values.size === 0) return [];
  const wanted = { ...dataOf(yaml), ...Object.fromEntries(values) };
  try {
    const root = yamlTree(yaml);
    const added = { start: yaml.length, end: yaml.length, text: toYaml(wanted) };
    const edits = root?.kind === "mapping" ? mappingEdits(yaml, root, values, order) : root ? [] : [added];
    if (sameData(dataOf(spliced(yaml, edits)), wanted)) return edits;
  } catch (error) {
    if (!(error instanceof UnknownLayout)) throw error;
  }
  // Where the layout is not understood, the whole mapping is written anew.
  return [{ start: 0, end: yaml.length, text: toYaml(wanted) }];
}

export function spliced(text: string, splices: readonly Splice[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: replacement } of splices) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

/** @returns An empty mapping where the text cannot be read. */
function dataOf(yaml: string): { [key: string]: unknown } {
  try {
    return (load(yaml, { schema: FAILSAFE_SCHEMA }) ?? {}) as { [key: string]: unknown };
  } catch {
    return {};
  }
}

/** Applies splices with offsets in the normal form to the original text. Inserted text gets the line break of the line before it. */
function spliceOriginal(text: string, normal: string, splices: readonly Splice[]): string {
  const shift = text.length > 0 && text.startsWith("\ufeff") ? 1 : 0;
  /** Offsets, in the normal form, of line breaks that are CR LF in the original. */
  const pairs: number[] = [];
  for (let at = normal.indexOf("\n"); at >= 0; at = normal.indexOf("\n", at + 1))
    if (text.startsWith("\r\n", at + shift + pairs.length)) pairs.push(at);
  const original = (offset: number) => offset + shift + pairs.filter((at) => at < offset).length;
  return spliced(
    text,
    splices.map(({ start, end, text: words }) => {
      const [from, to] = [original(start), original(end)];
      return { start: from, end: to, text: words.replaceAll("\n", lineBreakBefore(text, from)) };
    }),
  );
}

function lineBreakBefore(text: string, at: number): string {
  const last = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1));
  if (text[last] === "\r") return text[last + 1] === "\n" ? "\r\n" : "\r";
  return text[last - 1] === "\r" ? "\r\n" : "\n";
}
