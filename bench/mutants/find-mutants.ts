/**
 * Finds what can be changed in a source file of the parser, by rule:
 *
 * - weights: numbers under `weight:`, in constants named for weights or trust, fractions that others are multiplied by or that
 *   are passed on, and numbers that a function returns;
 * - thresholds: numbers that something is compared with, the bounds of `Math.min` and `Math.max`, and named constants;
 * - rows: elements of tables of phrases, patterns and rules, wherever the table stands;
 * - words: elements of lists of words that are written as one string, such as those of the tables of languages, of which patterns
 *   are made.
 */
import {
  comparedNames,
  comparedWith,
  type NumberSite,
  numberKind,
  placeOf,
  surroundings,
  type Use,
  useOf,
} from "./number-sites.ts";
import { childrenOf, type Node, numberOf, ownerOf, parseModule, pathOf } from "./syntax.ts";
import { type TableSite, tableOf } from "./table-sites.ts";

export interface Sites {
  numbers: NumberSite[];
  tables: TableSite[];
  /** Where names in capitals are used, those of other files included. */
  uses: Use[];
}

export function findSites(text: string, file: string): Sites {
  const sites: Sites = { numbers: [], tables: [], uses: [] };
  const program = parseModule(text, file);
  const compared = comparedNames(program);
  const lineAt = lineFinder(text);
  const visit = (node: Node, above: readonly Node[]): void => {
    const number = numberOf(node);
    if (number !== undefined) {
      const kind = numberKind(number, node, above, compared);
      if (kind) {
        const { start, end } = node;
        const label = `${ownerOf(above)}: ${surroundings(text, node, above)}`;
        const against = comparedWith(text, node, above);
        const place = { ...(against && { against }), ...placeOf(above) };
        sites.numbers.push({ kind, value: number, start, end, label, line: lineAt(start), ...place });
      }
      return;
    }
    const used = useOf(text, node, above);
    if (used) sites.uses.push(used);
    const table = tableOf(node, above);
    if (table) {
      const { elements, ...rest } = table;
      sites.tables.push({
        ...rest,
        start: node.start,
        end: node.end,
        label: [ownerOf(above), ...pathOf(above)].join("."),
        line: lineAt(node.start),
        ...(elements && { lines: elements.map(({ start }) => lineAt(start)) }),
      });
    }
    for (const child of childrenOf(node)) visit(child, [...above, node]);
  };
  visit(program, []);
  return sites;
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => starts.findLastIndex((start) => start <= offset) + 1;
}
