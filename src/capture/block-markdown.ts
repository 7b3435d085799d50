/** A text block as CommonMark: its subheading, list or quotation mark, its links and emphasis; all else escaped. */
import type { PhrasingContent, RootContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { httpAddress } from "./claim.ts";
import type { Run, TextBlock } from "./html-blocks.ts";
import type { HtmlElement } from "./html-tree.ts";

/** CommonMark of one block. Links keep absolute http(s) addresses alone, resolved against `base`; others become text. */
export function blockMarkdown(block: TextBlock, base: string | undefined): string {
  const content = block.runs.map((run) => phrasing(run, base));
  const markdown = toMarkdown(blockContent(block.element, content), {
    bullet: "-",
    emphasis: "*",
    rule: "-",
  }).trimEnd();
  return markdown;
}

function blockContent(element: HtmlElement, children: PhrasingContent[]): RootContent {
  const heading = /^h([1-6])$/.exec(element.name);
  if (heading) return { type: "heading", depth: Number(heading[1]) as 1 | 2 | 3 | 4 | 5 | 6, children };
  const paragraph: RootContent = { type: "paragraph", children };
  let content: RootContent = paragraph;
  for (let e: HtmlElement | undefined = element; e; e = e.parent) {
    if (e.name === "li") {
      const ordered = e.parent?.name === "ol";
      content = {
        type: "list",
        ordered,
        start: ordered ? itemNumber(e) : null,
        children: [{ type: "listItem", children: [content as typeof paragraph] }],
      };
      return content;
    }
    if (e.name === "blockquote") return { type: "blockquote", children: [content as typeof paragraph] };
  }
  return content;
}

function itemNumber(item: HtmlElement): number {
  let number = 1;
  for (const sibling of item.parent?.children ?? []) {
    if (sibling === item) break;
    if (typeof sibling !== "string" && sibling.name === "li") number++;
  }
  return number;
}

function phrasing({ text, href, emphasis, strong }: Run, base: string | undefined): PhrasingContent {
  let content: PhrasingContent = { type: "text", value: text };
  if (strong && text.trim() !== "") content = { type: "strong", children: [content] };
  if (emphasis && text.trim() !== "") content = { type: "emphasis", children: [content] };
  const url = href === undefined || text.trim() === "" ? undefined : linkAddress(href, base);
  return url === undefined ? content : { type: "link", url, children: [content] };
}

function linkAddress(href: string, base: string | undefined): string | undefined {
  return href.startsWith("#") ? undefined : httpAddress(href, base);
}
