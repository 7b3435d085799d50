/** Turns TypeScript into JavaScript for browsers, without traces of the types. */
import { stripTypeScriptTypes } from "node:module";

/**
 * Removes the types, lines that held only types, and the comments above them. Imports by a relative path get the ending `.js`. Node puts
 * spaces in place of types; these are removed too, so that the result does not depend on the version of Node.
 * @param source TypeScript that needs no other change than the removal of types: it has no enumerations and no parameter properties.
 * @throws SyntaxError where it is no such TypeScript.
 */
export function withoutTypes(source: string): string {
  const before = source.split("\n");
  const kept: string[] = [];
  let isCut = false;
  for (const [i, line] of blanked(source).split("\n").entries()) {
    const typed = before[i] ?? "";
    const isTypeAlone = line !== typed && line.trim() === "";
    if (isTypeAlone && DECLARATION.test(typed)) removeComment(kept);
    if (isTypeAlone || (isCut && line === "" && kept.at(-1) === "")) {
      isCut = true;
      continue;
    }
    isCut = false;
    kept.push(line === typed ? line : closeUp(line, typed));
  }
  return kept.join("\n").replace(/(\bfrom |\bimport\()"(\.\.?\/[^"\n]+)\.ts"/g, '$1"$2.js"');
}

const DECLARATION = /^(?:export )?(?:declare|interface|type) /;

/** Removes a comment at the end. */
function removeComment(lines: string[]): void {
  if (lines.at(-1)?.endsWith("*/")) lines.length = lines.findLastIndex((line) => line.startsWith("/*"));
}

/** The source with spaces in place of every type. The warning of Node that its function is experimental is kept from the output of builds. */
function blanked(source: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Removes the spaces in place of types from a line, and with them a space before punctuation or another space. */
function closeUp(line: string, typed: string): string {
  let text = "";
  for (const [i, sign] of line.split("").entries()) {
    if (sign !== " " || typed[i] === " ") text += sign;
    else if (/^(?:[\s),;.\]}]|$)/.test(line.slice(i + 1))) text = text.trimEnd();
  }
  return text;
}
