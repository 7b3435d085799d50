/** Metadata for the end of a page's head. */
import { articleMetas, type Meta, newsArticle } from "../../src/site/exports/json-ld.ts";
import type { PageContext } from "../../src/site/pages/context.ts";
import type { PageData } from "../../src/site/pages/page.ts";
import { type Html, html, raw } from "./markup.ts";

export function articleHead(page: PageData["article"] & { url: string }, context: PageContext): Html {
  const { robots } = page.record;
  const metas = articleMetas(page, context);
  return html`${metas.map(metaElement)}${robots && robots !== "noindex" && metaElement({ name: "robots", content: robots })}${jsonLd(newsArticle(page))}`;
}

/** A page without article: the required properties of OpenGraph, the site, and further feeds of a page that has feeds. */
export function pageHead(
  page: { url: string; title?: string; feed?: string },
  { site, words, link, absolute }: PageContext,
): Html {
  const metas: Meta[] = [
    { property: "og:title", content: page.title ?? site.title },
    { property: "og:type", content: "website" },
    { property: "og:image", content: absolute("/card.png") },
    { property: "og:site_name", content: site.title },
  ];
  const isFront = page.url === "/";
  const feed = page.feed ?? (isFront ? "/feed.xml" : undefined);
  const feeds =
    feed &&
    html`
      <link rel="alternate" href="${link(feed.replace(/\.xml$/, ".json"))}" type="application/feed+json">
      <link rel="alternate" href="${link(newFeed(feed))}" type="application/atom+xml" title="${words.names.newlyArchived}">`;
  return html`${metas.map(metaElement)}${feeds}${isFront && jsonLd(website(site, absolute("/")))}`;
}

/** Address of the feed of newly archived articles, beside the feed of the latest by date, `…/feed.xml`. */
export function newFeed(feed = "/feed.xml"): string {
  return feed.replace(/feed\.xml$/, "new.xml");
}

function website({ title, description, language }: PageContext["site"], url: string): object {
  return { "@context": "https://schema.org", "@type": "WebSite", name: title, url, description, inLanguage: language };
}

/** A script element with JSON-LD. `<` is escaped, so that no text can end the element or open a comment. */
export function jsonLd(value: object): Html {
  return html`<script type="application/ld+json">${raw(JSON.stringify(value).replaceAll("<", "\\u003c"))}</script>`;
}

function metaElement({ name, property, content }: Meta): Html {
  return html`<meta${name && html` name="${name}"`}${property && html` property="${property}"`} content="${content}">`;
}
