/** The body of a record as HTML. Captures are untrusted, so raw HTML is dropped and the rest is sanitised. */
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/** HTML for a record's CommonMark: no scripts, no images, no addresses but http(s) and mailto. */
export function renderMarkdown(markdown: string): string {
  return SPANS_BLOCKS.test(markdown) ? processed(markdown) : renderBlocks(markdown.replace(/\r\n?/g, "\n"));
}

/** The same through remark and rehype in every case; `renderMarkdown` spares plain paragraphs the way through a parser. */
export function processed(markdown: string): string {
  return String(processor.processSync(markdown));
}

const { clobberPrefix: _, ...schema } = defaultSchema;

const processor = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(rehypeSanitize, {
    ...schema,
    // Images are data on the record: showing one here would load it from a third party.
    tagNames: schema.tagNames?.filter((name) => !["img", "picture", "source", "input", "h1"].includes(name)) ?? [],
    protocols: { href: ["http", "https", "mailto"], cite: ["http", "https"] },
  })
  .use(rehypeStringify)
  .freeze();

/** Constructs that reach over blank lines: raw HTML, fenced and indented code, link definitions. */
const SPANS_BLOCKS = /[<\0]|```|~~~|\]:|^(?: {4}| {0,3}\t)/m;
/** A line of a paragraph that holds nothing CommonMark would interpret, neither at its beginning nor within nor at its end. */
const PLAIN_LINE = /^(?![-+=#>]|\d{1,9}[.)])[^\s\\`*_[\]&<](?:[^\\`*_[\]&<\n]*[^\s\\`*_[\]&<])?$/;

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
    if (block.split("\n").every((line) => PLAIN_LINE.test(line))) {
      flush();
      html.push(`<p>${block}</p>`);
    } else rich.push(block);
  }
  flush();
  return html.filter(Boolean).join("\n");
}
