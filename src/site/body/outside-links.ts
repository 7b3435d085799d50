/** Links that a paper set. */
import type { Element, Root } from "hast";

/**
 * A rehype plugin: tells search engines that the archive does not vouch for where a link of the article leads today. Old addresses are
 * taken over by others, and the words of a link ("here") are not the archive's.
 */
export function outsideLinks(): (tree: Root) => void {
  return (tree) => mark(tree);
}

function mark(parent: Root | Element): void {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    if (child.tagName === "a" && OUTSIDE.test(String(child.properties.href))) child.properties.rel = ["nofollow"];
    mark(child);
  }
}

const OUTSIDE = /^https?:/i;
