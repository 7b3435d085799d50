/** The article that a page built by scripts has in their data: `__NEXT_DATA__`, `window.__INITIAL_STATE__ = {…}` and others. */
import type { Claims } from "./claim.ts";
import { descendants, type HtmlElement, textOf } from "./html-tree.ts";
import { parseLenient } from "./json-ld.ts";

type Node = Readonly<Record<string, unknown>>;

/** Objects that are looked at, levels of a text, scripts, and characters of one. */
const MOST_NODES = 20_000;
const DEEPEST = 6;
const MOST_SCRIPTS = 200;
const LONGEST = 5_000_000;
/** Characters of a text; a shorter one is a teaser. */
const LEAST = 400;

/** Names of the properties that hold what an article says, as publishing systems call them. */
const TEXTS = [
  "articleBody",
  "body",
  "content",
  "content_elements",
  "paragraphs",
  "blocks",
  "text",
  "html",
  "elements",
];
const TITLES = ["headline", "title"];
const DATES = [
  ...[
    "datePublished",
    "publishedAt",
    "published_at",
    "publishDate",
    "publish_date",
    "publicationDate",
    "firstPublished",
  ],
  ...["first_publish_date", "published", "display_date", "date"],
];
const AUTHORS = ["authors", "author", "byline", "by"];
/** Of a piece of a text: its words, or pieces within it. */
const WORDS = ["html", "text", "content", "value", "children", "items", "body"];
/** Pieces that are no text, by their type. */
const NO_TEXT = /image|video|gallery|embed|advert|promo|newsletter|related|raw_html|interstitial|link|button|code/i;

/** Adds what the article of the scripts states. @returns Its paragraphs, one a line; undefined where no script has one. */
export function claimScriptArticle(root: HtmlElement, html: string, claims: Claims): string | undefined {
  let best: { node: Node; text: string } | undefined;
  for (const data of scriptData(root, html))
    for (const node of objectsIn(data)) {
      if (!TITLES.some((name) => typeof node[name] === "string")) continue;
      const text = textIn(node);
      if (text.length >= LEAST && text.length > (best?.text.length ?? 0)) best = { node, text };
    }
  if (!best) return undefined;
  const { node, text } = best;
  claims.add("title", firstOf(node, TITLES), "script title");
  claims.add("date", firstOf(node, DATES), "script date");
  for (const author of [firstOf(node, AUTHORS)].flat().slice(0, 20))
    claims.add("authors", isNode(author) ? author.name : author, "script author");
  return text;
}

function* scriptData(root: HtmlElement, html: string): Generator<unknown> {
  for (const { name, attributes, ...element } of descendants(root))
    if (name === "script" && !/ld\+json/i.test(attributes.type ?? ""))
      yield parseLenient(textOf({ name, attributes, ...element }));
  let from = 0;
  for (let i = 0; i < MOST_SCRIPTS; i++) {
    const open = html.indexOf("<script", from);
    const start = html.indexOf(">", open) + 1;
    const end = html.indexOf("</script", start);
    if (open < 0 || start === 0 || end < 0) return;
    from = end;
    const source = html.slice(start, Math.min(end, start + LONGEST)).trim();
    const assigned = /^(?:(?:window|self|globalThis)\.|var |let |const )?[\w$.]{1,80}\s{0,9}=\s{0,9}(?=[{[])/.exec(
      source,
    );
    if (assigned) yield parseLenient(source.slice(assigned[0].length));
  }
}

function* objectsIn(data: unknown): Generator<Node> {
  const queue: unknown[] = [data];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const next = queue[i];
    if (isNode(next)) yield next;
    if (typeof next !== "object" || next === null) continue;
    for (const value of Object.values(next)) {
      if (queue.length >= MOST_NODES) break;
      if (typeof value === "object" && value !== null) queue.push(value);
    }
  }
}

function textIn(node: Node): string {
  const value = firstOf(node, TEXTS);
  return linesOf(value, 0).join("\n");
}

function linesOf(value: unknown, depth: number): string[] {
  if (typeof value === "string") return [value];
  if (depth > DEEPEST || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_NODES).flatMap((piece) => linesOf(piece, depth + 1));
  const piece = value as Node;
  if (typeof piece.type === "string" && NO_TEXT.test(piece.type)) return [];
  // Runs of one paragraph stand in one line.
  const lines = linesOf(firstOf(piece, WORDS), depth + 1);
  return typeof piece.type === "string" && /paragraph|^p$|text|heading/i.test(piece.type) ? [lines.join("")] : lines;
}

function firstOf(node: Node, names: readonly string[]): unknown {
  for (const name of names) if (Object.hasOwn(node, name) && node[name]) return node[name];
  return undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
