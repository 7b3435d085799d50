/** Tables of a body as the site shows them. */
import type { Element, Root } from "hast";

/**
 * A rehype plugin: wide tables scroll, by keyboard too, header cells get `scope="col"`, and alignment is left to the style sheet. Markdown
 * requires a header of every table; an empty one is left out.
 */
export function scrollingTables(): (tree: Root) => void {
  return (tree) => wrapTables(tree);
}

function wrapTables(parent: Root | Element): void {
  for (const [i, child] of parent.children.entries()) {
    if (child.type !== "element") continue;
    if (child.tagName !== "table") wrapTables(child);
    else {
      const properties = { className: ["scroll"], tabIndex: 0 };
      parent.children[i] = { type: "element", tagName: "section", properties, children: [named(child)] };
    }
  }
}

function named(table: Element): Element {
  const children = table.children.filter((part) => part.type === "element" && !isEmptyHead(part));
  for (const cell of cellsOf(table)) cell.properties = cell.tagName === "th" ? { scope: "col" } : {};
  return { ...table, children };
}

function isEmptyHead(part: Element): boolean {
  return part.tagName === "thead" && cellsOf(part).every(({ children }) => children.length === 0);
}

function cellsOf(element: Element): Element[] {
  const inner = element.children.filter((child) => child.type === "element");
  return inner.flatMap((child) => (/^t[hd]$/.test(child.tagName) ? [child] : cellsOf(child)));
}
