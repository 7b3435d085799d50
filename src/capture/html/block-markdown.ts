/** A text block as CommonMark (marks of subheading, list and quotation, emphasis, everything else escaped), and its links. */
import type { PhrasingContent, RootContent, TableRow } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type Handle, type Options, toMarkdown } from "mdast-util-to-markdown";
import type { Link } from "../../model/fields.ts";
import { httpAddress } from "../../text/http-address.ts";
import type { HtmlElement } from "./html-tree.ts";
import { markOf } from "./list-items.ts";
import type { DataTable, Run, TextBlock } from "./text-block.ts";

/** A block as CommonMark. Links are left out, because people read and edit the text, and long addresses would hide the words. */
export function blockMarkdown(block: TextBlock): string | undefined {
  if (block.table) return tableMarkdown(block.table);
  if (block.code !== undefined)
    return inItems(block, toMarkdown({ type: "code", value: block.code }, { fences: true }).trimEnd());
  if (block.text.length > LONGEST || block.runs.length > MOST_RUNS) return undefined;
  const content = joined(block.runs).map(phrasing);
  const markdown = toMarkdown(blockContent(block.element, content), MARKS).trimEnd();
  return inItems(block, markdown);
}

/** Struck words as GitHub writes them. */
const struckWords: Handle = (node, _, state, info) => `~~${state.containerPhrasing(node, info)}~~`;
const MARKS: Options = {
  ...{ bullet: "-", emphasis: "*", rule: "-", handlers: { delete: struckWords } },
  // Two tildes that the page shows strike nothing.
  unsafe: [{ character: "~", after: "~", inConstruct: "phrasing" }],
};

/** The block behind the marks of the list items around it: of the innermost its own, unless the block goes on with it; of the others an indent as wide. */
function inItems({ element, items }: TextBlock, markdown: string): string {
  const own = itemOf(element);
  if (!own) return markdown;
  const goesOn = items.at(-1) === own;
  const around = goesOn ? items.slice(0, -1) : items;
  const indent = " ".repeat(around.reduce((sum, item) => sum + markOf(item).length, 0));
  const mark = markOf(own);
  const inner = markdown.replaceAll("\n", `\n${indent}${" ".repeat(mark.length)}`);
  return indent + (goesOn ? " ".repeat(mark.length) : mark) + inner;
}

function itemOf(element: HtmlElement): HtmlElement | undefined {
  for (let e: HtmlElement | undefined = element; e; e = e.parent) {
    if (e.name === "li") return e;
    if (e.name === "blockquote") return undefined;
  }
  return undefined;
}

/** A table as GitHub writes it. Where the columns have no names, the header row is empty. */
function tableMarkdown({ rows, header }: DataTable): string {
  const named = header ? rows : [(rows[0] ?? []).map(() => []), ...rows];
  const children = named.map(
    (row): TableRow => ({
      type: "tableRow",
      children: row.map((cell) => ({ type: "tableCell", children: joined(cell).map(phrasing) })),
    }),
  );
  const markdown = toMarkdown({ type: "table", children }, { emphasis: "*", extensions: [TABLES] });
  // Three hyphens, the least that all parsers of such tables take for the delimiter row.
  return markdown.trimEnd().replace(/\n[-| ]+\n/, (rule) => rule.replaceAll("-", "---"));
}
const TABLES = gfmTableToMarkdown({ tablePipeAlign: false });

/** Characters. A longer block is no paragraph that a person wrote, and stays plain text. */
const LONGEST = 50_000;
const MOST_RUNS = 2000;

/** The links of a block to other pages, in order, as absolute http(s) addresses. @param base address against which relative ones are resolved */
export function blockLinks(block: TextBlock, base: string | undefined): Link[] {
  const links: Link[] = [];
  let open: { href: string; link: Link } | undefined;
  for (const { text, href } of block.runs) {
    if (href !== undefined && href === open?.href) {
      open.link.text += text;
      continue;
    }
    const url = href === undefined || href.startsWith("#") ? undefined : httpAddress(href, base);
    open = href !== undefined && url !== undefined ? { href, link: { text, url } } : undefined;
    if (open) links.push(open.link);
  }
  return links.map(({ text, url }) => ({ text: text.trim(), url })).filter(({ text }) => text !== "");
}

/**
 * Joins neighbouring runs that differ only in a link. Takes spaces out of both ends of emphasis, because in CommonMark emphasis cannot
 * end in a space.
 */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const { text, emphasis, strong, struck } of runs) {
    const last = all.at(-1);
    if (last && last.emphasis === emphasis && last.strong === strong && last.struck === struck) last.text += text;
    else all.push({ text, ...(emphasis && { emphasis }), ...(strong && { strong }), ...(struck && { struck }) });
  }
  return all.flatMap(spacesApart);
}

function spacesApart(run: Run): Run[] {
  const words = run.text.trim();
  if ((!run.emphasis && !run.strong && !run.struck) || words === run.text || words === "") return [run];
  const start = run.text.indexOf(words);
  return [
    { text: run.text.slice(0, start) },
    { ...run, text: words },
    { text: run.text.slice(start + words.length) },
  ].filter(({ text }) => text !== "");
}

function blockContent(element: HtmlElement, children: PhrasingContent[]): RootContent {
  const heading = /^h([1-6])$/.exec(element.name);
  if (heading) return { type: "heading", depth: Number(heading[1]) as 1 | 2 | 3 | 4 | 5 | 6, children };
  const content: RootContent = { type: "paragraph", children };
  for (let e: HtmlElement | undefined = element; e; e = e.parent) {
    if (e.name === "li") return content;
    if (e.name === "blockquote") return { type: "blockquote", children: [content] };
  }
  return content;
}

function phrasing({ text, emphasis, strong, struck }: Run): PhrasingContent {
  let content: PhrasingContent = { type: "text", value: text };
  if (strong && text.trim() !== "") content = { type: "strong", children: [content] };
  if (struck && text.trim() !== "") content = { type: "delete", children: [content] };
  if (emphasis && text.trim() !== "") content = { type: "emphasis", children: [content] };
  return content;
}
