/** One line of YAML as people write it: its indentation, its dashes, its key and its value. */

export interface YamlLine {
  /** White space before anything else. */
  indent: string;
  /** `- ` where the line begins an entry of a list, else empty. */
  dash: string;
  /** As written, without quotation marks. */
  key?: string;
  /** The colon and the white space between key and value. */
  colon: string;
  /** Without white space at its end. */
  value: string;
}

const ENTRY = /^(\s*)(- +)?(?:"([^"\\]*)"|'([^']*)'|([\p{L}\p{N}_][\p{L}\p{N}_.-]*))( *:(?: +|$))(.*)/su;
const ITEM = /^(\s*)(- +)(.*)/s;

/**
 * The parts of a line; nothing where it has neither a dash nor a key, is blank or a comment.
 * @param keys Known keys: in a list, other words before a colon are part of the value.
 */
export function partsOf(line: string, keys: readonly string[]): YamlLine | undefined {
  const [, indent = "", dash = "", double, single, plain, colon = "", value = ""] = ENTRY.exec(line) ?? [];
  const key = double ?? single ?? plain;
  if (key !== undefined && (!dash || keys.includes(key))) return { indent, dash, key, colon, value: value.trimEnd() };
  const item = ITEM.exec(line);
  if (!item) return undefined;
  return { indent: item[1] ?? "", dash: item[2] ?? "", colon: "", value: (item[3] ?? "").trimEnd() };
}

/** The line with another value. */
export function withValue({ indent, dash, key = "", colon }: YamlLine, value: string): string {
  return `${indent}${dash}${key}${colon.trimEnd() ? ": " : ""}${value}`;
}

/** The text as a quoted YAML string, in the kind of quotation marks that needs no escape where there is one. */
export function inQuotes(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  if (!text.includes("'")) return `'${text}'`;
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
