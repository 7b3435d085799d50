/** What every page knows besides its own data: the site's settings, the words of the interface, and how to write an address. */
import type { Site } from "../../vocabulary/site.ts";
import type { Words } from "../words/table.ts";
import { wordsFor } from "../words/words.ts";
import { basePath, encodedPath, relativeAddress, wholeAddress } from "./address.ts";

export interface SiteContext {
  site: Site;
  /** Of the site's language, or English where there is no table for it: `words.tag` is the language of every page. */
  words: Words;
  /** The whole address of a page, for feeds, sitemaps and metadata: `https://example.org/archive/topics/`. */
  absolute(url: string): string;
}

export interface PageContext extends SiteContext {
  /** The address of a page or asset of the site for a link on this page: on `/articles/x/`, `/topics/` becomes `../../topics/`. */
  link(url: string, fragment?: string): string;
}

export function siteContext(site: Site): SiteContext {
  return Object.freeze({
    site,
    words: wordsFor(site.language),
    absolute: (url: string) => wholeAddress(site, url),
  });
}

/** @param url The page's own address, root-relative. */
export function pageContext(context: SiteContext, url: string): PageContext {
  return { ...context, link: (to, fragment) => relativeAddress(url, to, fragment) };
}

/** For the page that is served in the place of any that is not there, and so must know where the site stands. */
export function anywhereContext(context: SiteContext): PageContext {
  const base = basePath(context.site);
  const link = (to: string, fragment?: string) => base + encodedPath(to.slice(1)) + (fragment ? `#${fragment}` : "");
  return { ...context, link };
}
