/**
 * What the specifications of our XML files ask for, as sentences, each with an XPath that finds what breaks it: Atom (RFC 4287), the
 * sitemaps protocol 0.9 and OpenSearch 1.1.
 */
import { XmlDocument } from "libxml2-wasm";

export interface Grammar {
  /** Bound to the prefix `x`. */
  namespace: string;
  rules: readonly [says: string, violators: string][];
}

/** The rules that a file breaks; one sentence alone where it is not even well-formed. */
export function faultsOf(xml: string, { namespace, rules }: Grammar): string[] {
  let document: XmlDocument;
  try {
    document = XmlDocument.fromString(xml);
  } catch (error) {
    return [`is not well-formed: ${error}`];
  }
  try {
    return rules.flatMap(([says, violators]) => {
      const found = document.find(violators, { x: namespace, xml: "http://www.w3.org/XML/1998/namespace" }).length;
      return found > 0 ? [`${says} (${found})`] : [];
    });
  } finally {
    document.dispose();
  }
}

/** Each child element at most as often as said, and no other: `once` exactly, `most` at most once, `any` as often as one likes. */
function children(parent: string, { once = "", most = "", any = "" }): [string, string][] {
  const names = (list: string) => list.split(" ").filter(Boolean);
  const all = [...names(once), ...names(most), ...names(any)].map((name) => `self::x:${name}`).join(" or ");
  return [
    ...names(once).map((name): [string, string] => [
      `${parent} has one ${name}`,
      `//x:${parent}[count(x:${name}) != 1]`,
    ]),
    ...names(most).map((name): [string, string] => [
      `${parent} has at most one ${name}`,
      `//x:${parent}[count(x:${name}) > 1]`,
    ]),
    // Elements of other vocabularies may stand among them.
    [`${parent} has only its own elements`, `//x:${parent}/*[namespace-uri() = namespace-uri(..)][not(${all})]`],
  ];
}

/** The value with every digit as 0: XPath 1.0 has no patterns. */
const shape = (value: string) => `translate(${value}, '123456789', '000000000')`;
/** RFC 3339, to the second. */
const isTime = `starts-with(${shape("text()")}, '0000-00-00T00:00:00') and (string-length(text()) = 20 and substring(text(), 20) = 'Z' or string-length(text()) = 25 and contains('+-', substring(text(), 20, 1)) and substring(${shape("text()")}, 21) = '00:00')`;
const isAddress = (value: string) =>
  `(starts-with(${value}, 'https://') or starts-with(${value}, 'http://')) and not(contains(${value}, ' '))`;

export const ATOM: Grammar = {
  namespace: "http://www.w3.org/2005/Atom",
  rules: [
    ["the root is a feed", "/*[not(self::x:feed)]"],
    ...children("feed", {
      once: "id title updated",
      most: "generator icon logo rights subtitle",
      any: "author category contributor link entry",
    }),
    ...children("entry", {
      once: "id title updated",
      most: "content published rights source summary",
      any: "author category contributor link",
    }),
    ...children("author", { once: "name", most: "uri email" }),
    ["an entry has an author, of its own or of the feed", "//x:entry[not(x:author) and not(../x:author)]"],
    ["an entry without content has an alternate link", "//x:entry[not(x:content) and not(x:link[@rel = 'alternate'])]"],
    ["a feed has a link to itself", "/x:feed[count(x:link[@rel = 'self']) != 1]"],
    [
      "no two alternate links have the same type",
      "//x:link[@rel = 'alternate'][@type = preceding-sibling::x:link[@rel = 'alternate']/@type]",
    ],
    ["a link has an address", `//x:link[not(${isAddress("@href")})]`],
    ["a link has a media type", "//x:link[not(contains(@type, '/'))]"],
    ["a category has a term", "//x:category[not(string(@term))]"],
    ["an id is an address", `//x:id[not(${isAddress("text()")})]`],
    ["no two entries have the same id", "//x:entry[x:id = preceding-sibling::x:entry/x:id]"],
    ["a time is one of RFC 3339", `//x:updated[not(${isTime})] | //x:published[not(${isTime})]`],
    ["names and titles have words", "//x:title[not(normalize-space())] | //x:name[not(normalize-space())]"],
    [
      "a language is a tag",
      "//*[@xml:lang and (not(string(@xml:lang)) or contains(@xml:lang, '_') or contains(@xml:lang, ' '))]",
    ],
  ],
};

const SITEMAP_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const locRules: [string, string][] = [
  ["an address is whole", `//x:loc[not(${isAddress("text()")})]`],
  ["an address has fewer than 2,048 characters", "//x:loc[string-length() >= 2048]"],
  ["an address stands once", "//x:loc[. = ../preceding-sibling::*/x:loc]"],
];

export const SITEMAP: Grammar = {
  namespace: SITEMAP_NAMESPACE,
  rules: [
    ["the root is a urlset", "/*[not(self::x:urlset)]"],
    ["it holds at least one address and at most 50,000", "/*[not(x:url) or count(x:url) > 50000]"],
    ["it holds only addresses", "/*/*[not(self::x:url)]"],
    ...children("url", { once: "loc", most: "lastmod changefreq priority" }),
    ...locRules,
  ],
};

export const SITEMAP_INDEX: Grammar = {
  namespace: SITEMAP_NAMESPACE,
  rules: [
    ["the root is a sitemapindex", "/*[not(self::x:sitemapindex)]"],
    ["it holds at least one sitemap and at most 50,000", "/*[not(x:sitemap) or count(x:sitemap) > 50000]"],
    ["it holds only sitemaps", "/*/*[not(self::x:sitemap)]"],
    ...children("sitemap", { once: "loc", most: "lastmod" }),
    ...locRules,
  ],
};

export const OPENSEARCH: Grammar = {
  namespace: "http://a9.com/-/spec/opensearch/1.1/",
  rules: [
    ["the root is an OpenSearchDescription", "/*[not(self::x:OpenSearchDescription)]"],
    ...children("OpenSearchDescription", {
      once: "ShortName Description",
      most: "Contact Tags LongName Developer Attribution SyndicationRight AdultContent",
      any: "Url Image Query Language InputEncoding OutputEncoding",
    }),
    ["it has a template", "/*[not(x:Url)]"],
    [
      "a short name has 16 characters at most, a long one 48, a description 1,024",
      "//x:ShortName[string-length() > 16 or not(text())] | //x:LongName[string-length() > 48] | //x:Description[string-length() > 1024 or not(text())]",
    ],
    [
      "a template is an address with the words searched for, and has a type",
      `//x:Url[not(${isAddress("@template")}) or not(contains(@template, '{searchTerms}')) or not(contains(@type, '/'))]`,
    ],
    ["an image is an address", `//x:Image[not(${isAddress("text()")})]`],
  ],
};
