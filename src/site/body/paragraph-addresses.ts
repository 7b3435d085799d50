/** Addresses of paragraphs (`#p7`), and a link in each paragraph to its own, which a reader copies. */
import type { Element, Root } from "hast";

/** A rehype plugin: gives the outermost element that begins on a line the number of that line. The file's data has the `numbers`. */
export function paragraphAddresses(): (tree: Root, file: { data: object }) => void {
  return (tree, { data }) => {
    const { numbers } = data as { numbers?: ReadonlyMap<number, string> };
    if (numbers && numbers.size > 0) addressed(tree, new Map(numbers));
  };
}

/** The link has no words of its own, so that programs which take the text of a page take none; the style sheet draws a sign. */
export function addressLink(number: string): string {
  return `<a href=#p${number} title=¶${number}></a>`;
}

/** @param left The numbers that are not given yet. */
function addressed(parent: Root | Element, left: Map<number, string>): void {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    const line = (child.position?.start.line ?? 0) - 1;
    const number = left.get(line);
    if (number !== undefined) {
      left.delete(line);
      child.properties.id = `p${number}`;
      linked(child, number);
    }
    addressed(child, left);
  }
}

/** Puts the link where the first words of the element are; a table or a block of code has none. */
function linked(element: Element, number: string): void {
  if (/^(?:p|li)$/.test(element.tagName) && !startsWithParagraph(element)) {
    const properties = { href: `#p${number}`, title: `¶${number}` };
    element.children.unshift({ type: "element", tagName: "a", properties, children: [] });
    return;
  }
  const first = element.children.find((child) => child.type === "element");
  if (first && /^(?:p|li|ul|ol|blockquote)$/.test(first.tagName)) linked(first, number);
}

function startsWithParagraph({ children }: Element): boolean {
  const first = children.find((child) => child.type === "element" || (child.type === "text" && child.value.trim()));
  return first?.type === "element" && first.tagName === "p";
}
