/** The frame of every page: head, masthead with navigation, and footer. */
import type { PageContext } from "../../src/site/pages/context.ts";
import type { Words } from "../../src/site/words/table.ts";
import { type Faces, facesOf } from "./faces.ts";
import { directionOf, isForeign, languageAttributes } from "./language.ts";
import { newFeed, pageHead } from "./machine-head.ts";
import { type Drawable, type Html, html, raw } from "./markup.ts";
import { shortened } from "./words.ts";

export interface DocumentParts {
  /** Root-relative address of the page. */
  url: string;
  /** Title without the archive's name; absent on the front page. */
  title?: string;
  /** Description for search engines, previews and Zotero: plain text, which is shortened here. */
  description: string;
  main: Html;
  /** The feed of the page's subject, `…/feed.xml`. Default is that of the archive. */
  feed?: string;
  /** Metadata for the end of the head. Default is that of a page without article. */
  head?: Drawable;
  /** The canonical address. Default is the page's own. */
  canonical?: string | undefined;
  /** Language of the main content (BCP 47), for the document: reader modes and search engines read it there. Default is that of the interface. */
  language?: string | undefined;
  /** Keeps the page out of search engines. */
  unlisted?: boolean;
  /** Root-relative addresses of style sheets and modules that only this page needs. */
  styles?: readonly string[];
  scripts?: readonly string[];
  /** The name of the search field in the masthead; `false` where the page has its own. Default has no number, or every addition would change every page. */
  search?: string | false;
}

/** A whole HTML document. The optional start tags of head and body are written for programs with simple HTML parsers. */
export function layout(parts: DocumentParts, context: PageContext): Html {
  const { site, words, link } = context;
  const { frame, names } = words;
  const direction = directionOf(words.tag);
  const foreign = parts.language && isForeign(parts.language, context);
  const { search = words.search.masthead } = parts;
  const searched = search !== false && !site.offline;
  // The field leads to the search page as well.
  const ways = searched ? WAYS.filter(([name]) => name !== "search") : WAYS;
  const faces = site.theme?.face || site.offline ? OWN : facesOf(`${parts.main}`, filesOf(parts));
  return html`
    <!doctype html>
    <html lang="${parts.language ?? words.tag}"${direction === "rtl" && html` dir="rtl"`}${faces.classes && html` class="${faces.classes}"`}>
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${raw(site.offline ? OFFLINE : parts.scripts ? SCRIPTED : POLICY)}">
    <meta name="viewport" content="width=device-width">
    <title>${parts.title ? `${parts.title} – ${site.title}` : site.title}</title>
    <meta name="description" content="${shortened(parts.description, DESCRIPTION)}">
    ${canonicalAddress(parts, context)}
    ${faces.preloaded.map((url) => html`<link rel="preload" href="${link(url)}" as="font" crossorigin>`)}
    <link rel="stylesheet" href="${link("/style.css")}">
    ${site.theme && html`<link rel="stylesheet" href="${link("/theme.css")}">`}
    ${parts.styles?.map((url) => html`<link rel="stylesheet" href="${link(url)}">`)}
    <link rel="icon" href="${link("/icon.svg")}">
    <link rel="alternate" href="${link(parts.feed ?? "/feed.xml")}" type="application/atom+xml">
    ${!parts.title && html`<link rel="search" href="${link("/opensearch.xml")}" type="application/opensearchdescription+xml" title="${site.title}">`}
    ${parts.head ?? pageHead(parts, context)}
    <body${foreign && html` lang="${words.tag}"`}>
    <a class="skip" href="#main">${frame.skip}</a>${" "}
    <header class="masthead">
    ${parts.title && html`<a class="name" href="${link("/")}"${languageAttributes(site.language, context)}>${site.title}</a>`}
    ${searched && searchField(search, context)}
    <nav aria-label="${frame.waysLabel}">${ways.map(
      ([name, url, fragment]) =>
        html`<a href="${link(url, fragment)}"${url === parts.url && !fragment && html` aria-current="page"`}>${names[name]}</a> `,
    )}</nav>
    </header>
    <main id="main">${parts.main}</main>
    <footer class="colophon">
    <a href="${link("/data/")}">${names.data}</a>${" "}
    <a href="${link(parts.feed ?? "/feed.xml")}">${names.feed}</a>
    ${isFed(parts) && html` <a href="${link(newFeed(parts.feed))}">${names.newlyArchived}</a>`}
    </footer>
    ${parts.scripts?.map((url) => html`<script type="module" async src="${link(url)}"></script>`)}`;
}

/** The address for search engines and for previews, which is mostly the same: then one element says it to both. */
function canonicalAddress({ url, canonical, unlisted }: DocumentParts, { absolute }: PageContext): Html {
  const own = absolute(url);
  if (!unlisted && !canonical) return html`<link rel="canonical" property="og:url" href="${own}">`;
  const search = unlisted
    ? html`<meta name="robots" content="noindex">`
    : html`<link rel="canonical" href="${canonical}">`;
  return html`${search}<meta property="og:url" content="${own}">`;
}

/** A field that leads to the search page, which says without scripts how else articles are found. */
function searchField(label: string, { words, link }: PageContext): Html {
  return html`
    <form role="search" action="${link("/search/")}">
    <input type="search" name="q" placeholder="${label}"><button type="submit">${words.indexes.searchButton}</button>
    </form>`;
}

/** Whether the page's subject has feeds: the front page, a source, a topic. */
function isFed({ feed, title }: DocumentParts): boolean {
  return feed !== undefined || !title;
}

/** Characters of a description. Search engines show the first 160 or so, Zotero keeps all as the abstract, and each article's page carries it. */
const DESCRIPTION = 180;

/** The content security policy: pages load files of this site only, and run no script. */
const POLICY = "default-src 'self';script-src 'none'";
/** On a disk, where a page and its style sheet are of no common origin, and the faces are within the style sheet. */
const OFFLINE = "default-src file:;font-src data:;script-src 'none'";
/** The policy of the search page, which runs its own script. */
const SCRIPTED = "default-src 'self';script-src 'self';base-uri 'none';form-action 'self'";

/** Where an archive has a face of its own, and on a disk, where nothing is loaded. */
const OWN: Faces = { classes: "", preloaded: [] };

function filesOf({ styles = [], scripts = [] }: DocumentParts): number {
  return styles.length + scripts.length;
}

const WAYS: readonly (readonly [keyof Words["names"], string, string?])[] = [
  ["years", "/", "years"],
  ["sources", "/sources/"],
  ["topics", "/topics/"],
  ["authors", "/authors/"],
  ["search", "/search/"],
  ["about", "/about/"],
];
