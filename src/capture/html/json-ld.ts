/** What the JSON-LD of a page (schema.org) says about the article. */

import type { FieldName } from "../../model/fields.ts";
import { C0 } from "../../text/controls.ts";
import { httpAddress } from "../../text/http-address.ts";
import { append, largest } from "../../text/list.ts";
import { trimmed } from "../../text/trim.ts";
import type { Claims } from "./claim.ts";
import { descendants, type HtmlElement, textOf } from "./html-tree.ts";

type Node = Readonly<Record<string, unknown>>;

/**
 * Adds the claims of the article that the page is about: of several, one of the best type (see `ARTICLE_TYPES`); among these the one
 * that names the page's address, or else the first.
 * @param address The address of the page.
 * @returns Its `articleBody` as written.
 */
export function claimJsonLd(root: HtmlElement, address: string | undefined, claims: Claims): string | undefined {
  const nodes: Node[] = [];
  for (const element of descendants(root))
    if (element.name === "script" && /ld\+json/i.test(element.attributes.type ?? ""))
      collectNodes(parseLenient(textOf(element)), nodes);
  const byId = new Map(
    nodes.filter((node) => typeof node["@id"] === "string").map((node) => [node["@id"] as string, node]),
  );
  const article = nodes
    .map((node) => ({ node, rank: articleRank(node, address) }))
    .filter(({ rank }) => rank > 0)
    .reduce<{ node: Node; rank: number } | undefined>(
      (best, next) => (best && best.rank >= next.rank ? best : next),
      undefined,
    );
  if (article) claimArticle(article.node, byId, claims);
  if (article && isPaid(article.node)) claims.paid = `JSON-LD ${typesOf(article.node)[0]}.isAccessibleForFree`;
  for (const node of nodes) {
    const type = typesOf(node).find((name) => /^(?:NewsMediaOrganization|WebSite)$/.test(name));
    if (type) claims.add("source", node.name, `JSON-LD ${type}.name`);
  }
  const body = article?.node.articleBody;
  return typeof body === "string" ? body : undefined;
}

/** Whether the article, or a part of it, is not free to read. Pages write the value as a word, too. */
function isPaid(node: Node): boolean {
  const parts = [node.hasPart ?? []].flat().filter(isNode);
  return [node, ...parts].some(({ isAccessibleForFree }) => /^false$/i.test(String(isAccessibleForFree)));
}

/** Reads JSON with the mistakes of real pages: comments or CDATA around it, line breaks in strings, commas at the end. `undefined` where it cannot be read. */
export function parseLenient(source: string): unknown {
  const text = unwrapped(source);
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(text.replace(CONTROLS, " ").replace(/,(\s{0,99}[}\]])/g, "$1"));
    } catch {
      return undefined;
    }
  }
}

/** Control characters, which break strings of JSON where they stand raw. */
const CONTROLS = new RegExp(`[${C0}]`, "g");

/** The text without marks of comments and CDATA sections, and a semicolon, at its ends. */
function unwrapped(source: string): string {
  let text = source.trim();
  for (const mark of ["//", "/*", "<!--", "<![CDATA[", "//", "*/"])
    if (text.startsWith(mark)) text = text.slice(mark.length).trimStart();
  for (const mark of [";", "*/", "-->", "]]>", "//", "/*", ";"])
    if (text.endsWith(mark)) text = text.slice(0, -mark.length).trimEnd();
  return text;
}

const MOST_NODES = 5000;

/** The objects that describe things of the page itself: at the top, in arrays, in `@graph`, and main entities. */
function collectNodes(value: unknown, nodes: Node[]): void {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && nodes.length < MOST_NODES; i++) {
    const next = queue[i];
    if (Array.isArray(next)) append(queue, next.slice(0, MOST_NODES));
    else if (isNode(next)) {
      nodes.push(next);
      queue.push(next["@graph"], next.mainEntity, next.mainEntityOfPage);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typesOf(node: Node): string[] {
  return [node["@type"] ?? []]
    .flat()
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^.*[/:#]/, ""));
}

const ARTICLE_TYPES: readonly [pattern: RegExp, rank: number][] = [
  [/NewsArticle$/, 5],
  [/^(?:Article|LiveBlogPosting|BlogPosting|Report|Review|[A-Z]\w*Article)$/, 4],
  [/^(?:PodcastEpisode|VideoObject|NewsVideo|Recipe|SocialMediaPosting|CreativeWork)$/, 2],
  [/^(?:WebPage|ItemPage|MedicalWebPage)$/, 1],
];

function articleRank(node: Node, address: string | undefined): number {
  const types = typesOf(node);
  const ranks = ARTICLE_TYPES.map(([pattern, rank]) => (types.some((type) => pattern.test(type)) ? rank : 0));
  const rank = largest(ranks, 0);
  if (rank === 0 || !(node.headline ?? node.name ?? node.datePublished)) return 0;
  const main = node.mainEntityOfPage;
  const own = [node.url, node["@id"], isNode(main) ? main["@id"] : main];
  return rank + (address !== undefined && own.some((value) => sameAddress(value, address)) ? 0.5 : 0);
}

function sameAddress(value: unknown, address: string): boolean {
  const plain = (text: string) => trimmed(text.replace(/^https?:\/\/(?:www\.)?/, ""), "/?#", "end");
  return typeof value === "string" && plain(value) === plain(address);
}

function claimArticle(node: Node, byId: ReadonlyMap<string, Node>, claims: Claims): void {
  const type = typesOf(node)[0] ?? "Thing";
  const resolve = (value: unknown): unknown => {
    if (!isNode(value)) return value;
    const target = typeof value["@id"] === "string" ? byId.get(value["@id"]) : undefined;
    return target && value.name === undefined ? target : value;
  };
  const article: Article = {
    node,
    main: resolve(node.mainEntityOfPage),
    things: (property) => [node[property] ?? []].flat(2).slice(0, 50).map(resolve),
  };
  for (const [field, property, texts] of STATEMENTS)
    for (const { text, kind } of texts(article, property))
      claims.add(field, text, `JSON-LD ${type}.${property}${kind ? ` ${kind}` : ""}`);
}

interface Article {
  node: Node;
  main: unknown;
  /** The values of a property, at most 50. A reference to a thing is replaced by its description elsewhere on the page. */
  things(property: string): unknown[];
}

/** Gives the claims of a property. `kind` names the type of thing where a property can have several. */
type Texts = (article: Article, property: string) => { text: unknown; kind?: string | undefined }[];

const asIs: Texts = ({ node }, property) => [{ text: node[property] }];
/** Claims of texts as they are, and of things by the first of some properties that they have. */
const textOfThings = (...properties: readonly string[]): Texts => {
  return ({ things }, property) => things(property).map((thing) => ({ text: textOfThing(thing, properties) }));
};

function textOfThing(thing: unknown, properties: readonly string[]): unknown {
  if (!isNode(thing)) return thing;
  return properties.reduce<unknown>((found, property) => found ?? thing[property], undefined);
}

const authors: Texts = ({ things }, property) =>
  things(property).flatMap((author) => {
    const type = isNode(author) ? typesOf(author)[0] : undefined;
    const kind = type === "Organization" || type === "NewsMediaOrganization" ? "Organization" : undefined;
    const names = isNode(author) ? (author.name ?? givenAndFamily(author)) : author;
    return [names].flat().map((text) => ({ text, kind }));
  });

/** What an article's properties say, in the order in which it is heard. */
const STATEMENTS: readonly [field: FieldName, property: string, texts: Texts][] = [
  ["title", "headline", asIs],
  ["title", "name", ({ node }) => (node.headline === undefined ? [{ text: node.name }] : [])],
  ["dek", "alternativeHeadline", asIs],
  ["dek", "description", asIs],
  ["date", "datePublished", ({ node }) => [{ text: node.datePublished ?? node.uploadDate }]],
  ["date", "dateCreated", asIs],
  ["updated", "dateModified", asIs],
  ["authors", "author", authors],
  ["authors", "creator", authors],
  ["source", "publisher", textOfThings("name")],
  ["section", "articleSection", ({ things }, property) => things(property).map((text) => ({ text }))],
  ["topics", "keywords", textOfThings("name")],
  ["topics", "about", textOfThings("name")],
  ["edition", "printEdition", asIs],
  ["page", "printPage", asIs],
  ["language", "inLanguage", textOfThings("alternateName", "name")],
  ["dateline", "dateline", asIs],
  ["url", "url", ({ node }) => [{ text: httpAddress(node.url) }]],
  ["url", "mainEntityOfPage", ({ main }) => [{ text: httpAddress(textOfThing(main, ["@id", "url"])) }]],
  ["rights", "copyrightNotice", textOfThings("url", "name")],
  ["rights", "license", textOfThings("url", "name")],
  ["rights", "creditText", textOfThings("url", "name")],
  ["agency", "sourceOrganization", textOfThings("name")],
];

function givenAndFamily({ givenName, familyName }: Node): string | undefined {
  return typeof givenName === "string" && typeof familyName === "string" ? `${givenName} ${familyName}` : undefined;
}
