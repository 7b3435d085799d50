/** What the head of a page says about the article: meta tags, link elements, the language of the page. */
import type { FieldName } from "../../model/fields.ts";
import { httpAddress } from "../../text/http-address.ts";
import type { Claims } from "./claim.ts";
import { descendants, type HtmlElement, textOf } from "./html-tree.ts";

/** For each field, the names of the meta tags that claim it (`name`, `property` or `http-equiv`), in lower case. */
const META_FIELDS: Readonly<Record<string, FieldName>> = byName({
  title:
    "og:title twitter:title dc.title dc:title dcterms.title citation_title parsely-title sailthru.title headline title hdl " +
    "article:title cxenseparse:title shareaholic:title",
  dek: "og:description description twitter:description dc.description dc:description dcterms.description sailthru.description abstract",
  date:
    "article:published_time article:published og:article:published_time og:published_time og:pubdate datepublished " +
    "dc.date.issued dc.date dc:date dc.date.created dcterms.date dcterms.created dcterms.issued date pubdate publishdate " +
    "publish-date publish_date publication_date publicationdate published-date parsely-pub-date sailthru.date " +
    "citation_publication_date citation_date citation_online_date cxenseparse:recs:publishtime article.published " +
    "article:published_date article:post_date bt:pubdate lp.article:published_time rnews:datepublished prism.publicationdate " +
    "iso-8601-publish-date originalpublicationdate date.release displaydate published_at published_time article_date_original " +
    "article.created ptime pdate gentime dat vr:published_time shareaholic:article_published_time analyticsattributes.articledate",
  updated:
    "article:modified_time article:modified og:updated_time og:article:modified_time article:updated_time lastmod last-modified " +
    "lastmodified dc.date.modified dcterms.modified datemodified modified_time revised utime article.updated " +
    "shareaholic:article_modified_time",
  source:
    "og:site_name application-name publisher dc.publisher dc:publisher dcterms.publisher apple-mobile-web-app-title shareaholic:site_name citation_journal_title",
  authors:
    "author article:author article:author_name authors dc.creator dc:creator dcterms.creator parsely-author sailthru.author " +
    "citation_author byl byline cxenseparse:author author_name og:author og:article:author creator rbauthors " +
    "shareaholic:article_author_name article.author dc.author vr:author analyticsattributes.author",
  section:
    "article:section parsely-section section og:article:section dc.subject.section cxenseparse:category article.section",
  topics:
    "keywords news_keywords article:tag og:article:tag article.tags parsely-tags sailthru.tags cxenseparse:keywords citation_keywords " +
    "dc.subject dc:subject dcterms.subject prism.keyword tags",
  edition: "prism.edition prism.editionname dcterms.edition",
  page: "citation_firstpage prism.startingpage prism.pagerange",
  language: "og:locale content-language dc.language dc:language dcterms.language language inlanguage",
  url: "og:url twitter:url parsely-link identifier-url source-url savepage-url citation_public_url",
  rights: "copyright dc.rights dc:rights dcterms.rights dcterms.rightsholder rights license dcterms.license",
});

/** Adds what the head claims. @param base Address against which the page's own addresses are resolved. */
export function claimMetaTags(root: HtmlElement, claims: Claims, base: string | undefined): void {
  const links: HtmlElement[] = [];
  for (const element of descendants(root)) {
    const { name, attributes } = element;
    if (name === "meta") claimMeta(attributes, claims, base);
    else if (name === "link") links.push(element);
    else if (name === "html") {
      claims.add("language", attributes.lang ?? attributes["xml:lang"], "html lang");
      claims.add("url", httpAddress(attributes["data-scrapbook-source"]), "html data-scrapbook-source");
    } else if (name === "title") claims.add("title", textOf(element, 5000), "title element");
  }
  claimLinks(links, claims, base);
  claimWrittenBy(root, claims);
}

function claimMeta(attributes: Readonly<Record<string, string>>, claims: Claims, base?: string): void {
  const content = attributes.content;
  if (content === undefined) return;
  for (const kind of ["property", "name", "http-equiv"] as const)
    for (const word of wordsIn(attributes[kind])) {
      const field = META_FIELDS[word];
      if (!field || (kind === "http-equiv" && word !== "content-language")) continue;
      const where = `meta ${word}`;
      if (field === "url") claims.add("url", httpAddress(content, base), where);
      else if (field !== "authors" || !isAddress(content)) claims.add(field, content, where);
    }
}

/** The words in lower case. Of a long attribute the first 500 characters count, because names of properties are short. */
function wordsIn(attribute = ""): string[] {
  return attribute.slice(0, 500).toLowerCase().split(/\s+/);
}

function claimLinks(links: readonly HtmlElement[], claims: Claims, base?: string): void {
  const ofKind = (kind: string) =>
    links.map((link) => link.attributes).filter(({ rel = "" }) => wordsIn(rel).includes(kind));
  for (const { href } of ofKind("canonical")) claims.add("url", httpAddress(href, base), "link rel=canonical");
  for (const { href } of ofKind("license")) claims.add("rights", httpAddress(href), "link rel=license");
  const own = claims.first("url", /canonical/);
  for (const { href, hreflang } of ofKind("alternate"))
    if (own !== undefined && hreflang !== "x-default" && httpAddress(href) === own)
      claims.add("language", hreflang, "link hreflang");
}

/** Adds the author of a Twitter card as WordPress writes it: `twitter:label1` is "Written by", and `twitter:data1` the name. */
function claimWrittenBy(root: HtmlElement, claims: Claims): void {
  const card = new Map<string, string>();
  for (const { name, attributes } of descendants(root)) {
    const key = attributes.name ?? attributes.property;
    if (name === "meta" && key && /^twitter:(?:label|data)[12]$/.test(key)) card.set(key, attributes.content ?? "");
  }
  for (const n of ["1", "2"])
    if (
      /^(?:written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|автор)$/i.test(
        card.get(`twitter:label${n}`)?.trim() ?? "",
      )
    )
      claims.add("authors", card.get(`twitter:data${n}`), `meta twitter:data${n}`);
}

function isAddress(text: string): boolean {
  return /^\s*(?:https?:)?\/\/|^\s*www\.|^\s*@/.test(text);
}

function byName(fields: Readonly<Partial<Record<FieldName, string>>>): Record<string, FieldName> {
  const names: Record<string, FieldName> = Object.create(null);
  for (const [field, words] of Object.entries(fields))
    for (const word of words.split(" ")) names[word] = field as FieldName;
  return names;
}
