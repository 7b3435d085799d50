/** Metadata for the end of a page's head. */
import { articleMetas, type Meta, newsArticle } from "../../src/site/exports/json-ld.ts";
import type { PageContext } from "../../src/site/pages/context.ts";
import type { PageData } from "../../src/site/pages/page.ts";
import { type Html, html, raw } from "./markup.ts";

export function articleHead(page: PageData["article"] & { url: string }, context: PageContext): Html {
  const { robots } = page.record;
  const metas = articleMetas(page, context);
  return html`${metas.map(metaElement)}${robots && robots !== "noindex" && metaElement({ name: "robots", content: robots })}${jsonLd(newsArticle(page, context))}`;
}

/** A page without article: the required properties of OpenGraph, the site, the page's JSON feed, and the feeds of newly archived articles. */
export function pageHead(
  page: { url: string; title?: string; feed?: string },
  { site, words, link, absolute }: PageContext,
): Html {
  const metas: Meta[] = [
    { property: "og:title", content: page.title ?? site.title },
    { property: "og:type", content: "website" },
    { property: "og:url", content: absolute(page.url) },
    { property: "og:image", content: absolute("/card.png") },
    { property: "og:site_name", content: site.title },
  ];
  const inJson = (feed: string) => feed.replace(/\.xml$/, ".json");
  const newest = newFeed(page.feed);
  return html`${metas.map(metaElement)}
    <link rel="alternate" href="${link(inJson(page.feed ?? "/feed.xml"))}" type="application/feed+json">
    <link rel="alternate" href="${link(newest)}" type="application/atom+xml" title="${words.names.newlyArchived}">
    <link rel="alternate" href="${link(inJson(newest))}" type="application/feed+json" title="${words.names.newlyArchived}">
    ${page.url === "/" && jsonLd(website(site, absolute("/")))}`;
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

function metaElement(meta: Meta): Html {
  return "name" in meta
    ? html`<meta name="${meta.name}" content="${meta.content}">`
    : html`<meta property="${meta.property}" content="${meta.content}">`;
}
