/** Renders the body of a record as HTML. Because captures are untrusted, raw HTML is dropped and the rest is sanitised. */
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Link } from "../../model/fields.ts";
import { githubMarkdown } from "./github-markdown.ts";
import { linkedWords } from "./linked-words.ts";
import { outsideLinks } from "./outside-links.ts";
import { addressLink, paragraphAddresses } from "./paragraph-addresses.ts";
import { scrollingTables } from "./tables.ts";

/**
 * HTML of CommonMark, tables and struck words, without scripts and images, with http(s) and mailto addresses only.
 * @param links They are put on their words.
 * @param numbers Of paragraphs, by the line on which each begins, counted from 0: they become addresses (`#p7`).
 */
export function renderMarkdown(
  markdown: string,
  links: readonly Link[] = [],
  numbers: ReadonlyMap<number, string> = NONE,
): string {
  if (links.length > 0 || SPANS_BLOCKS.test(markdown)) return processed(markdown, links, numbers);
  return renderBlocks(markdown.replace(/\r\n?/g, "\n"), numbers);
}

/** As `renderMarkdown`, always through remark and rehype; `renderMarkdown` does without a parser for plain paragraphs, for speed. */
export function processed(
  markdown: string,
  links: readonly Link[] = [],
  numbers: ReadonlyMap<number, string> = NONE,
): string {
  const way = links.length > 0 ? pipeline(links) : processor;
  return String(way.processSync({ value: markdown, data: { numbers } }));
}

const { clobberPrefix: _, ...schema } = defaultSchema;

const NONE: ReadonlyMap<number, string> = new Map();

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
    .use(outsideLinks)
    .use(paragraphAddresses)
    .use(scrollingTables)
    .use(rehypeStringify, { preferUnquoted: true });
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

function renderBlocks(markdown: string, numbers: ReadonlyMap<number, string>): string {
  const html: string[] = [];
  let rich: string[] = [];
  let numbered = new Map<number, string>();
  const flush = () => {
    if (rich.length > 0) html.push(processed(rich.join("\n"), [], numbered));
    [rich, numbered] = [[], new Map()];
  };
  let line = 0;
  // In turn a block and the blank lines behind it.
  for (const [i, block] of markdown.split(/(\n(?:[ \t]*\n)+)/).entries()) {
    if (i % 2 === 0 && block !== "") {
      // An indented block may belong to the list before it, so consecutive blocks with markup are parsed together.
      const lines = block.split("\n");
      if (lines.every(isPlainLine)) {
        flush();
        html.push(plainParagraph(block, numbers.get(line)));
      } else {
        for (const [place, text] of lines.entries()) {
          const number = numbers.get(line + place);
          if (number) numbered.set(rich.length, number);
          rich.push(text);
        }
        rich.push("");
      }
    }
    for (let at = block.indexOf("\n"); at >= 0; at = block.indexOf("\n", at + 1)) line++;
  }
  flush();
  return html.filter(Boolean).join("\n");
}

function plainParagraph(text: string, number: string | undefined): string {
  return number ? `<p id=p${number}>${addressLink(number)}${text}</p>` : `<p>${text}</p>`;
}
