/** TypeScript for a browser: as JavaScript, in which nothing shows that there were types. */
import { stripTypeScriptTypes } from "node:module";

/**
 * Takes the types out, with the lines that held nothing else and what is said of a type above it, and gives modules that are named by a relative path the ending that they
 * have as JavaScript. The same on every version of Node: what Node leaves in place of the types, blanks, is taken out again.
 * @param source TypeScript of which nothing but types has to go: no enumerations, no parameter properties.
 * @throws SyntaxError where it is none.
 */
export function withoutTypes(source: string): string {
  const before = source.split("\n");
  const kept: string[] = [];
  let isCut = false;
  for (const [i, line] of blanked(source).split("\n").entries()) {
    const typed = before[i] ?? "";
    const isTypeAlone = line !== typed && line.trim() === "";
    if (isTypeAlone && DECLARATION.test(typed)) takeOffComment(kept);
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

/** Takes a comment off the end. */
function takeOffComment(lines: string[]): void {
  if (lines.at(-1)?.endsWith("*/")) lines.length = lines.findLastIndex((line) => line.startsWith("/*"));
}

/** Every type replaced by as many blanks. Node says that its function is experimental; a reader of the build's messages need not know. */
function blanked(source: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Takes the blanks out of a line that stand where it had types, and the space that would then stand before a sign or another space. */
function closeUp(line: string, typed: string): string {
  let text = "";
  for (const [i, sign] of line.split("").entries()) {
    if (sign !== " " || typed[i] === " ") text += sign;
    else if (/^(?:[\s),;.\]}]|$)/.test(line.slice(i + 1))) text = text.trimEnd();
  }
  return text;
}
