/** The body of a record as HTML. Captures are untrusted, so raw HTML is dropped and the rest is sanitised. */
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

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

/** HTML for a record's CommonMark: no scripts, no images, no addresses but http(s) and mailto. */
export function renderMarkdown(markdown: string): string {
  return String(processor.processSync(markdown));
}
