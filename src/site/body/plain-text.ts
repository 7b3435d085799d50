/** The text of a record's body as readers of its page see it, without markup, for the search index. */
import type { Nodes } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { githubMarkdown } from "./github-markdown.ts";
import { isPlain } from "./markdown.ts";

const parser = unified().use(remarkParse).use(githubMarkdown).freeze();

/** The words of each block of CommonMark, and of each row of a table. Raw HTML and images, which the page does not show, are left out. */
export function textBlocks(markdown: string): string[] {
  return isPlain(markdown) ? markdown.split(/\n{2,}/) : blocksOf(parser.parse(markdown));
}

function blocksOf(node: Nodes): string[] {
  if (node.type === "paragraph" || node.type === "heading") return [wordsOf(node)];
  if (node.type === "code") return [node.value];
  if (node.type === "tableRow") return [node.children.map(wordsOf).filter(Boolean).join(" | ")].filter(Boolean);
  return "children" in node ? node.children.flatMap((child) => blocksOf(child)) : [];
}

function wordsOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  return "children" in node ? node.children.map((child) => wordsOf(child)).join("") : "";
}
