/** The body of a record as HTML. Captures are untrusted, so raw HTML is dropped and the rest is sanitised. */
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Link } from "../../model/fields.ts";
import { linkedWords } from "./linked-words.ts";
import { scrollingTables, tables } from "./tables.ts";

/** HTML for a record's CommonMark and tables: no scripts, no images, no addresses but http(s) and mailto. `links` are set where their words stand. */
export function renderMarkdown(markdown: string, links: readonly Link[] = []): string {
  if (links.length > 0) return processed(markdown, links);
  return SPANS_BLOCKS.test(markdown) ? processed(markdown) : renderBlocks(markdown.replace(/\r\n?/g, "\n"));
}

/** The same through remark and rehype in every case; `renderMarkdown` spares plain paragraphs the way through a parser. */
export function processed(markdown: string, links: readonly Link[] = []): string {
  return String((links.length > 0 ? pipeline(links) : processor).processSync(markdown));
}

const { clobberPrefix: _, ...schema } = defaultSchema;

const processor = pipeline([]).freeze();

function pipeline(links: readonly Link[]) {
  return unified()
    .use(remarkParse)
    .use(tables)
    .use(remarkRehype)
    .use(linkedWords, links)
    .use(rehypeSanitize, {
      ...schema,
      // Images are data on the record: showing one here would load it from a third party.
      tagNames: schema.tagNames?.filter((name) => !["img", "picture", "source", "input", "h1"].includes(name)) ?? [],
      protocols: { href: ["http", "https", "mailto"], cite: ["http", "https"] },
    })
    .use(scrollingTables)
    .use(rehypeStringify);
}

/** Whether nothing in the text is markup: paragraphs alone, with blank lines between them. */
export function isPlain(markdown: string): boolean {
  return !SPANS_BLOCKS.test(markdown) && markdown.split("\n").every((line) => line === "" || isPlainLine(line));
}

/** Whether it is a line of a paragraph that holds nothing CommonMark would interpret. */
function isPlainLine(line: string): boolean {
  return WITHOUT_MARKS.test(line) && !BLOCK_MARK.test(line);
}

/** Constructs that reach over blank lines: raw HTML, fenced and indented code, link definitions. */
const SPANS_BLOCKS = /[<\0]|```|~~~|\]:|^(?: {4}| {0,3}\t)/m;
/** What begins a heading, a list, a quotation, a rule or a table. */
const BLOCK_MARK = /^(?:[-+=#>|:]|\d{1,9}[.)])/;
/** What has no mark of emphasis, code, link or line break within or at its ends. */
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
    // An indented block may belong to the list before it, so runs of blocks that are not plain go through the parser together.
    if (block.split("\n").every(isPlainLine)) {
      flush();
      html.push(`<p>${block}</p>`);
    } else rich.push(block);
  }
  flush();
  return html.filter(Boolean).join("\n");
}
