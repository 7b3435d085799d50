/** Renders the body of a record as HTML. Because captures are untrusted, raw HTML is dropped and the rest is sanitised. */
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Link } from "../../model/fields.ts";
import { githubMarkdown } from "./github-markdown.ts";
import { linkedWords } from "./linked-words.ts";
import { scrollingTables } from "./tables.ts";

/** HTML of CommonMark, tables and struck words, without scripts and images, with http(s) and mailto addresses only. `links` are put on their words. */
export function renderMarkdown(markdown: string, links: readonly Link[] = []): string {
  if (links.length > 0) return processed(markdown, links);
  return SPANS_BLOCKS.test(markdown) ? processed(markdown) : renderBlocks(markdown.replace(/\r\n?/g, "\n"));
}

/** As `renderMarkdown`, always through remark and rehype; `renderMarkdown` does without a parser for plain paragraphs, for speed. */
export function processed(markdown: string, links: readonly Link[] = []): string {
  return String((links.length > 0 ? pipeline(links) : processor).processSync(markdown));
}

const { clobberPrefix: _, ...schema } = defaultSchema;

const processor = pipeline([]).freeze();

function pipeline(links: readonly Link[]) {
  return unified()
    .use(remarkParse)
    .use(githubMarkdown)
    .use(remarkRehype)
    .use(linkedWords, links)
    .use(rehypeSanitize, {
      ...schema,
      // Images are data of the record; an image in the text would be loaded from a third party.
      tagNames: schema.tagNames?.filter((name) => !["img", "picture", "source", "input", "h1"].includes(name)) ?? [],
      protocols: { href: ["http", "https", "mailto"], cite: ["http", "https"] },
    })
    .use(scrollingTables)
    .use(rehypeStringify);
}

/** Whether the text is plain paragraphs, with blank lines between them and without markup. */
export function isPlain(markdown: string): boolean {
  return !SPANS_BLOCKS.test(markdown) && markdown.split("\n").every((line) => line === "" || isPlainLine(line));
}

/** Whether it is a line of a paragraph that contains no markup. */
function isPlainLine(line: string): boolean {
  return WITHOUT_MARKS.test(line) && !BLOCK_MARK.test(line) && !line.includes("~~");
}

/** Constructs that extend over blank lines: raw HTML, fenced and indented code, link definitions. */
const SPANS_BLOCKS = /[<\0]|```|~~~|\]:|^(?: {4}| {0,3}\t)/m;
/** Beginnings of headings, lists, quotations, rules and tables. */
const BLOCK_MARK = /^(?:[-+=#>|:]|\d{1,9}[.)])/;
/** Lines without marks of emphasis, code, links and line breaks. */
const WITHOUT_MARKS = /^[^\s\\`*_[\]&<](?:[^\\`*_[\]&<\n]*[^\s\\`*_[\]&<])?$/;

function renderBlocks(markdown: string): string {
  const html: string[] = [];
  let rich: string[] = [];
  const flush = () => {
    if (rich.length > 0) html.push(processed(rich.join("\n\n")));
    rich = [];
  };
  for (const block of markdown.split(/\n(?:[ \t]*\n)+/)) {
    if (block === "") continue;
    // An indented block may belong to the list before it, so consecutive blocks with markup are parsed together.
    if (block.split("\n").every(isPlainLine)) {
      flush();
      html.push(`<p>${block}</p>`);
    } else rich.push(block);
  }
  flush();
  return html.filter(Boolean).join("\n");
}
