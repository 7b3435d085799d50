/** What every page has besides its own data: the site's settings, the words of the interface, and functions that write addresses. */
import type { Site } from "../../vocabulary/site.ts";
import type { Words } from "../words/table.ts";
import { wordsFor } from "../words/words.ts";
import { basePath, encodedPath, relativeAddress, wholeAddress } from "./address.ts";

export interface SiteContext {
  site: Site;
  /** Words in the site's language, or in English where there is no table for it. `words.tag` is the language of every page. */
  words: Words;
  /** The absolute address of a page, for feeds, sitemaps and metadata: `https://example.org/archive/topics/`. */
  absolute(url: string): string;
}

export interface PageContext extends SiteContext {
  /** The relative address of a page or asset on this page: on `/articles/x/`, `/topics/` becomes `../../topics/`. */
  link(url: string, fragment?: string): string;
}

export function siteContext(site: Site): SiteContext {
  return Object.freeze({
    site,
    words: wordsFor(site.language),
    absolute: (url: string) => wholeAddress(site, url),
  });
}

/** @param url Root-relative address of the page. */
export function pageContext(context: SiteContext, url: string): PageContext {
  const addressOf = context.site.offline ? fileOf : (to: string) => to;
  const link = (to: string, fragment?: string) =>
    fragment && to === url ? `#${fragment}` : relativeAddress(url, addressOf(to), fragment);
  return { ...context, link };
}

/** On a disk, nothing adds the name of a folder's page to its address. */
function fileOf(to: string): string {
  return to.endsWith("/") ? `${to}index.html` : to;
}

/** For the page that is served at any unknown address, whose links therefore begin with the path of the site. */
export function anywhereContext(context: SiteContext): PageContext {
  const base = basePath(context.site);
  const link = (to: string, fragment?: string) => base + encodedPath(to.slice(1)) + (fragment ? `#${fragment}` : "");
  return { ...context, link };
}
