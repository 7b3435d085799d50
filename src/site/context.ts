/** What every page knows besides its own data: the site's settings and how to write an address, and the words of the interface. */
import type { Site } from "../vocabulary/site.ts";
import { type Words, wordsFor } from "./words/words.ts";

export interface SiteContext {
  site: Site;
  /** Of the site's language, or English where there is no table for it: `words.tag` is the language of every page. */
  words: Words;
  /** The path under which the site is served, beginning and ending with `/`: `/` or `/repository/`. */
  prefix: string;
  /** The address of a page or asset for a link: `/topics/` becomes `/repository/topics/`. */
  link(url: string): string;
  /** The whole address, for feeds, sitemaps and metadata: `https://example.org/repository/topics/`. */
  absolute(url: string): string;
}

/** `pathPrefix` defaults to the path of `site.url`. */
export function siteContext(site: Site, pathPrefix = new URL(site.url).pathname): SiteContext {
  const prefix = `/${pathPrefix}/`.replace(/\/{2,}/g, "/");
  const origin = new URL(site.url).origin;
  const link = (url: string) => prefix + url.replace(/^\//, "");
  return Object.freeze({
    site,
    words: wordsFor(site.language),
    prefix,
    link,
    absolute: (url: string) => origin + link(url),
  });
}
