/** What a page's JSON-LD (schema.org) says of the article. */

import { append, largest } from "../text/list.ts";
import { trimmed } from "../text/trim.ts";
import { type Claims, httpAddress } from "./claim.ts";
import { descendants, type HtmlElement, textOf } from "./html-tree.ts";

type Node = Readonly<Record<string, unknown>>;

/**
 * Adds the claims of the page's article; of several, of the one that the page's address names, or the first of the best type.
 * Returns its `articleBody`, as it stands.
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
  for (const node of nodes) {
    const type = typesOf(node).find((name) => /^(?:NewsMediaOrganization|WebSite)$/.test(name));
    if (type) claims.add("source", node.name, `JSON-LD ${type}.name`);
  }
  const body = article?.node.articleBody;
  return typeof body === "string" ? body : undefined;
}

/** JSON as pages have it: in comments or CDATA, with line breaks in strings, commas at the end. `undefined` where it cannot be read. */
export function parseLenient(source: string): unknown {
  const text = unwrapped(source);
  try {
    return JSON.parse(text);
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks the strings
      return JSON.parse(text.replace(/[\u0000-\u001f]/g, " ").replace(/,(\s{0,99}[}\]])/g, "$1"));
    } catch {
      return undefined;
    }
  }
}

/** The text without the marks of comments and CDATA sections, and the semicolon, that stand around it. */
function unwrapped(source: string): string {
  let text = source.trim();
  for (const mark of ["//", "/*", "<!--", "<![CDATA[", "//", "*/"])
    if (text.startsWith(mark)) text = text.slice(mark.length).trimStart();
  for (const mark of [";", "*/", "-->", "]]>", "//", "/*", ";"])
    if (text.endsWith(mark)) text = text.slice(0, -mark.length).trimEnd();
  return text;
}

const MOST_NODES = 5000;

/** The value's objects that stand for things of the page itself: at the top, in arrays, `@graph` and main entities. */
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
  const where = `JSON-LD ${typesOf(node)[0] ?? "Thing"}`;
  const resolve = (value: unknown): unknown => {
    if (!isNode(value)) return value;
    const target = typeof value["@id"] === "string" ? byId.get(value["@id"]) : undefined;
    return target && value.name === undefined ? target : value;
  };
  const names = (value: unknown) => [value ?? []].flat(2).slice(0, 50).map(resolve);

  claims.add("title", node.headline, `${where}.headline`);
  if (node.headline === undefined) claims.add("title", node.name, `${where}.name`);
  claims.add("dek", node.alternativeHeadline, `${where}.alternativeHeadline`);
  claims.add("dek", node.description, `${where}.description`);
  claims.add("date", node.datePublished ?? node.uploadDate, `${where}.datePublished`);
  claims.add("date", node.dateCreated, `${where}.dateCreated`);
  claims.add("updated", node.dateModified, `${where}.dateModified`);
  for (const key of ["author", "creator"] as const)
    for (const author of names(node[key])) {
      const type = isNode(author) ? typesOf(author)[0] : undefined;
      const place = `${where}.${key}${type === "Organization" || type === "NewsMediaOrganization" ? " Organization" : ""}`;
      for (const name of [isNode(author) ? (author.name ?? givenAndFamily(author)) : author].flat())
        claims.add("authors", name, place);
    }
  for (const publisher of names(node.publisher))
    claims.add("source", isNode(publisher) ? publisher.name : publisher, `${where}.publisher`);
  for (const section of names(node.articleSection)) claims.add("section", section, `${where}.articleSection`);
  for (const language of names(node.inLanguage))
    claims.add(
      "language",
      isNode(language) ? (language.alternateName ?? language.name) : language,
      `${where}.inLanguage`,
    );
  claims.add("dateline", node.dateline, `${where}.dateline`);
  const main = resolve(node.mainEntityOfPage);
  claims.add("url", httpAddress(node.url), `${where}.url`);
  claims.add("url", httpAddress(isNode(main) ? (main["@id"] ?? main.url) : main), `${where}.mainEntityOfPage`);
  for (const keywords of names(node.keywords))
    if (typeof keywords === "string")
      for (const keyword of keywords.split(",").slice(0, 100)) claims.add("keywords", keyword, `${where}.keywords`);
  for (const key of ["copyrightNotice", "license", "creditText"] as const)
    for (const notice of names(node[key]))
      claims.add("rights", isNode(notice) ? (notice.url ?? notice.name) : notice, `${where}.${key}`);
  for (const organization of names(node.sourceOrganization))
    claims.add("agency", isNode(organization) ? organization.name : organization, `${where}.sourceOrganization`);
}

function givenAndFamily({ givenName, familyName }: Node): string | undefined {
  return typeof givenName === "string" && typeof familyName === "string" ? `${givenName} ${familyName}` : undefined;
}
