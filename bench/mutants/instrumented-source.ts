/** A source file whose numbers and tables can be changed while it runs. */
import { dirname, join } from "node:path";
import type { NumberSite, Use } from "./number-sites.ts";
import { type Node, nameOf, parseModule } from "./syntax.ts";
import type { TableSite } from "./table-sites.ts";

export type Numbered<T> = T & { id: number };

export interface SourceFile {
  path: string;
  text: string;
  numbers: Numbered<NumberSite>[];
  tables: Numbered<TableSite>[];
  uses: readonly Use[];
}

/**
 * Puts every number and table of a file through a function. A constant is asked for where it is used, and the number of a table
 * by a getter, so that they can be changed in a parser that is loaded already.
 */
export function instrument(
  { path, text, numbers, tables, uses }: SourceFile,
  constants: ReadonlyMap<string, Numbered<NumberSite>>,
): string {
  const edits: { start: number; end: number; text: string; order: number }[] = [];
  const around = (start: number, end: number, before: string, after: string) => {
    edits.push({ start, end: start, text: before, order: 1 }, { start: end, end, text: after, order: -1 });
  };
  for (const { id, start, end, against, constant, property } of numbers) {
    if (constant) continue;
    if (property) {
      edits.push({ start: property.start, end: property.start, text: "get ", order: 1 });
      edits.push({ start: property.key, end: property.value, text: "() { return ", order: 0 });
    }
    around(start, end, `$n(${id}, `, against ? `, ${against})` : ")");
    if (property) edits.push({ start: property.end, end: property.end, text: "; }", order: -1 });
  }
  for (const { id, start, end } of tables) around(start, end, `$t(${id}, `, ")");
  const imported = importsOf(path, text);
  for (const { name, start, end, against } of uses) {
    const site = constants.get(`${path} ${name}`) ?? constants.get(imported.get(name) ?? "");
    if (site)
      edits.push({ start, end, text: `$n(${site.id}, ${site.value}${against ? `, ${against}` : ""})`, order: 0 });
  }
  // Where one ends and another begins, the end comes first; of two that begin together, the outer one was found first.
  edits.sort((a, b) => a.start - b.start || a.order - b.order);
  let out = "";
  let from = 0;
  for (const { start, end, text: more } of edits) {
    out += text.slice(from, start) + more;
    from = end;
  }
  return out + text.slice(from);
}

/** By the name that a file gives it: path and name of what it imports from the room. */
function importsOf(path: string, text: string): Map<string, string> {
  const declarations = (parseModule(text, path).body as Node[]).filter(({ type }) => type === "ImportDeclaration");
  return new Map(
    declarations.flatMap(({ source, specifiers }) =>
      (specifiers as Node[]).map(({ local, imported }): [string, string] => [
        nameOf(local) ?? "",
        `${join(dirname(path), (source as { value: string }).value)} ${nameOf(imported) ?? ""}`,
      ]),
    ),
  );
}
