/** Puts the links of a record, which are data, into its rendered text: each on its words, in the order of the links. */
import type { Element, ElementContent, Root, Text } from "hast";
import type { Link } from "../../model/fields.ts";

/**
 * A rehype plugin. A link is left out where its words are not in the text, are within another link, or are only partly emphasised.
 */
export function linkedWords(links: readonly Link[]): (tree: Root) => void {
  return (tree) => {
    const places = textsOf(tree);
    const whole = places.map(({ text }) => text.value).join("");
    const cuts = new Map<Place, { start: number; end: number; url: string }[]>();
    let cursor = 0;
    for (const { text, url } of links) {
      const start = text === "" ? -1 : whole.indexOf(text, cursor);
      const place =
        start < 0
          ? undefined
          : places.find((at) => at.start <= start && start + text.length <= at.start + at.text.value.length);
      if (!place) continue;
      cursor = start + text.length;
      const known = cuts.get(place) ?? [];
      known.push({ start: start - place.start, end: cursor - place.start, url });
      cuts.set(place, known);
    }
    for (const [{ parent, text }, spans] of cuts)
      parent.children = parent.children.flatMap((child) => (child === text ? linked(text.value, spans) : [child]));
  };
}

interface Place {
  parent: Element;
  text: Text;
  /** Offset of the text in the text of the whole tree. */
  start: number;
}

/** The texts of the tree outside of links, in order. */
function textsOf(tree: Root): Place[] {
  const places: Place[] = [];
  let start = 0;
  const visit = (parent: Element | Root) => {
    for (const child of parent.children) {
      if (child.type === "text" && parent.type === "element") {
        places.push({ parent, text: child, start });
        start += child.value.length;
      } else if (child.type === "element" && child.tagName !== "a") visit(child);
    }
  };
  visit(tree);
  return places;
}

function linked(value: string, spans: readonly { start: number; end: number; url: string }[]): ElementContent[] {
  const parts: ElementContent[] = [];
  let at = 0;
  for (const { start, end, url } of spans) {
    if (start > at) parts.push({ type: "text", value: value.slice(at, start) });
    parts.push({
      type: "element",
      tagName: "a",
      properties: { href: url },
      children: [{ type: "text", value: value.slice(start, end) }],
    });
    at = end;
  }
  if (at < value.length) parts.push({ type: "text", value: value.slice(at) });
  return parts;
}
