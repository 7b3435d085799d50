/** What an article's page weighs besides the article. */
import { parseDocument } from "htmlparser2";

/** Bytes of UTF-8, as they are published, before compression. */
export interface ArticleWeight {
  /** Of the page without the words of headline, dek, byline, captions and text, each counted once. */
  besidesWords: number;
  /** The same without the tags of captions and text either: the article's own links, lists, emphasis, and the numbers of its paragraphs. */
  besidesText: number;
}

/** @param html Of a page. @returns `undefined` where the page shows no text of an article. */
export function articleWeight(html: string): ArticleWeight | undefined {
  const parts = PARTS.map((part) => part.exec(html)?.[1] ?? "");
  const [captions = "", text = ""] = parts.slice(-2);
  if (text === "") return undefined;
  const besidesWords = Buffer.byteLength(html) - Buffer.byteLength(wordsOf(parts.join("")));
  const marked = captions + text;
  return { besidesWords, besidesText: besidesWords - Buffer.byteLength(marked) + Buffer.byteLength(wordsOf(marked)) };
}

/** Captions and text last. */
const PARTS = [
  /<h1[^>]*>(.*?)<\/h1>/s,
  /<span class=dek[^>]*>(.*?)<\/span>/s,
  /<p class=by>(.*?)<\/p>/s,
  /<div class=captions><h2>[^<]*<\/h2>(.*?)<\/div>/s,
  /<section class="text article-content"[^>]*>(.*?)<\/section>/s,
];

function wordsOf(html: string): string {
  return words(parseDocument(html).children);
}

type Nodes = ReturnType<typeof parseDocument>["children"];

function words(nodes: Nodes): string {
  return nodes.map((node) => ("data" in node ? node.data : "children" in node ? words(node.children) : "")).join("");
}

/** @param share 0.9 for the value that nine of ten do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? 0;
}
