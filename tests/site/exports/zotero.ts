/**
 * What Zotero makes of a page, by the rules that its translators "Embedded Metadata" and "RDF" and its function `cleanAuthor` document;
 * they are not to be had as a package, so this reads the tags anew. Of an element `name` is read before `property`; tags of a known
 * prefix are RDF, of which each field takes the first property that it knows; Highwire's tags then replace what RDF gave; and every
 * property of Zotero's own namespace is a field.
 */

import { parseDocument } from "htmlparser2";

export interface ZoteroItem {
  itemType?: string;
  title?: string;
  creators: { lastName: string; firstName?: string }[];
  tags: string[];
  [field: string]: unknown;
}

const PREFIXES = new Set("bib bibo dc dcterms prism foaf vcard link z eprint eprints og article book rdf".split(" "));

/** Of the fields that a newspaper's article has. */
const RDF_FIELDS: { [field: string]: string[] } = {
  title: ["dc:title", "dcterms:title", "og:title"],
  publicationTitle: ["prism:publicationName", "dc:source", "dcterms:source", "og:site_name"],
  rights: ["prism:copyright", "dc:rights", "dcterms:rights"],
  section: ["article:section"],
  date: ["eprints:date", "prism:publicationDate", "og:published_time", "dcterms:issued", "dc:date", "dcterms:date"],
  url: ["og:url"],
  abstractNote: ["prism:teaser", "og:description", "bibo:abstract", "dcterms:abstract", "dc:description"],
  language: ["dc:language", "dcterms:language"],
};

const HIGHWIRE_FIELDS: { [tag: string]: string } = {
  citation_title: "title",
  citation_publication_date: "date",
  citation_date: "date",
  citation_journal_title: "publicationTitle",
  citation_publisher: "publisher",
  citation_abstract: "abstractNote",
  citation_public_url: "url",
  citation_language: "language",
};

export function zoteroItem(html: string): ZoteroItem {
  const tags = elements(parseDocument(html).children, "meta").flatMap(
    ({ attribs: { name, property, content = "" } }) => {
      const tag = name || property;
      return tag && content ? [{ tag, highwire: Boolean(name), content }] : [];
    },
  );
  const rdf = tags.flatMap(({ tag, content }) => {
    const [, prefix = "", first = "", rest = ""] = /^([^.:_]+)[.:_](.)(.*)$/.exec(tag) ?? [];
    return PREFIXES.has(prefix.toLowerCase())
      ? [{ key: `${prefix.toLowerCase()}:${first.toLowerCase()}${rest}`, content }]
      : [];
  });
  const valuesOf = (key: string) => rdf.flatMap((one) => (one.key === key ? [one.content] : []));
  const item: ZoteroItem = { creators: [], tags: valuesOf("dc:subject") };
  for (const [field, keys] of Object.entries(RDF_FIELDS)) {
    const value = keys.flatMap(valuesOf)[0];
    if (value !== undefined) item[field] = value;
  }
  item.creators = valuesOf("dc:creator").map((name) => cleanAuthor(name, name.includes(",")));
  const highwire = tags.filter((one) => one.highwire);
  for (const [tag, field] of Object.entries(HIGHWIRE_FIELDS)) {
    const value = highwire.find((one) => one.tag === tag)?.content;
    if (value) item[field] = value;
  }
  const authors = highwire.flatMap(({ tag, content }) => (tag === "citation_author" ? [content] : []));
  const people = authors
    .flatMap((names) => divided(names, authors.length))
    .map((name) => cleanAuthor(name, name.includes(",")));
  if (people.length > 0) item.creators = people;
  // Without an abstract of a known vocabulary, the description of the page is taken.
  item.abstractNote ??= highwire.find(({ tag }) => tag === "description")?.content;
  // Without an address of a known vocabulary, that of the canonical link.
  item.url ??= elements(parseDocument(html).children, "link").find(
    ({ attribs }) => attribs.rel === "canonical",
  )?.attribs.href;
  const isJournal = highwire.some(({ tag }) => tag === "citation_journal_title");
  const itemType = isJournal ? "journalArticle" : valuesOf("z:itemType")[0];
  if (itemType) item.itemType = itemType;
  for (const { key, content } of rdf) if (key.startsWith("z:") && key !== "z:itemType") item[key.slice(2)] = content;
  return item;
}

/** Several names in one tag: between semicolons, or, where it is the only tag, between commas if two words stand on either side. */
function divided(names: string, tags: number): string[] {
  const parts = names.split(/\s*;\s*/);
  const [first = "", second = ""] = names.split(/\s*,\s*/);
  const byComma = parts.length === 1 && tags === 1 && first.includes(" ") && second.includes(" ");
  return (byComma ? names.split(/\s*,\s*/) : parts).map((name) => name.trim()).filter((name) => /[^\s,-.;]/.test(name));
}

function cleanAuthor(name: string, inverted: boolean): ZoteroItem["creators"][number] {
  const author = name.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, "");
  const space = author.lastIndexOf(" ");
  const [lastName = "", firstName] = inverted
    ? author.split(/[,،] ?/)
    : [author.slice(space + 1), author.slice(0, Math.max(space, 0))];
  return { lastName, ...(firstName && { firstName }) };
}

type Node = ReturnType<typeof parseDocument>["children"][number];

function elements(nodes: readonly Node[], name: string): { attribs: { [name: string]: string } }[] {
  return nodes.flatMap((node) => {
    const inner = "children" in node ? elements(node.children, name) : [];
    return "attribs" in node && node.name === name ? [node, ...inner] : inner;
  });
}
