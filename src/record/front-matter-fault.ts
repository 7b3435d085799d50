/** Why the front matter of a record cannot be read, explained to people who do not know YAML. */
import type { Problem } from "../model/problem.ts";
import { yamlProblems } from "../system/yaml/yaml-fault.ts";
import { allKeys } from "../vocabulary/fault.ts";
import { frontMatter } from "./record.ts";

/** Keys of a record, and those of the values below them. */
export const RECORD_KEYS: readonly string[] = [
  ...allKeys(frontMatter),
  ...["certainty", "rule", "lines", "quote", "read"],
];

const FENCE = /^---[ \t]*$/;
/** Too few or too many hyphens, or the dashes into which word processors change them. */
const LIKE_FENCE = /^[ \t]*[-‐-―−]+[ \t]*$/;

/** What is wrong with the front matter. @param text Text with LF as line breaks and without byte order mark. */
export function frontMatterProblems(text: string, file: string): Problem[] {
  const lines = text.split("\n");
  const opening = lines.findIndex((line) => line.trim());
  const first = lines[opening] ?? "";
  const error = (line: number, found: string, remedy: string): Problem[] => [
    { severity: "error", file, line: line + 1, found, remedy },
  ];
  if (opening !== 0 || !FENCE.test(first)) {
    if (FENCE.test(first)) return error(0, "empty lines stand above the front matter", "delete all above the line ---");
    if (LIKE_FENCE.test(first)) {
      const found = `the front matter must begin with a line of three hyphens, not with ${first.trim()}`;
      return error(opening, found, "write ---");
    }
    const found = "the file does not begin with front matter";
    return error(Math.max(0, opening), found, "begin it with a line ---, the fields, and another line ---");
  }
  const closing = closingOf(lines);
  if (closing === undefined) {
    const like = lines.findIndex((line, at) => at > 0 && LIKE_FENCE.test(line));
    const blank = lines.findIndex((line, at) => at > 0 && !line.trim());
    const found = "the front matter has no end";
    if (like > 0) return error(like, found, `write three hyphens, ---, in place of ${(lines[like] ?? "").trim()}`);
    return error(blank > 0 ? blank : lines.length - 1, found, "write a line --- between the fields and the text");
  }
  const yaml = lines.slice(1, closing).join("\n");
  const problems = yamlProblems(yaml, { file, firstLine: 2, keys: RECORD_KEYS });
  if (problems.length > 0) return problems;
  return error(1, "the front matter holds no keys", "write one `key: value` per line, such as `title: …`");
}

/** Index of the line that closes the front matter, from 0. */
export function closingOf(lines: readonly string[]): number | undefined {
  const closing = lines.findIndex((line, at) => at > 0 && line.startsWith("---"));
  return closing < 0 ? undefined : closing;
}
