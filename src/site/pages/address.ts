/** How addresses of the site are written. Pages are named root-relative and as their files are: `/articles/50% off/`. */
import type { Site } from "../../vocabulary/site.ts";

/** The way from one page to another page or file of the site, relative as RFC 3986 has it: `../../sources/x/`, `./`, `#2021-01-21`. */
export function relativeAddress(from: string, to: string, fragment?: string): string {
  if (fragment && from === to) return `#${fragment}`;
  const folder = from.lastIndexOf("/") + 1;
  let shared = 0;
  for (let i = 0; i < folder && from[i] === to[i]; i++) if (from[i] === "/") shared = i + 1;
  let way = "";
  for (let i = shared; i < folder; i++) if (from[i] === "/") way += "../";
  const rest = encodedPath(to.slice(shared));
  // An empty address means the page with its question; what comes before a colon would be a protocol.
  if (way === "" && (rest === "" || /^[^/]*:/.test(rest))) way = "./";
  return `${way}${rest}${fragment ? `#${fragment}` : ""}`;
}

/** The whole address of a page or file: `https://example.org/archive/topics/`. */
export function wholeAddress(site: Pick<Site, "url">, to: string): string {
  return new URL(site.url).origin + basePath(site) + encodedPath(to.slice(1));
}

/** The path at which the site's address puts it, beginning and ending with a slash: `/` or `/archive/`. */
export function basePath({ url }: Pick<Site, "url">): string {
  return `${new URL(url).pathname}/`.replace(/\/{2,}/g, "/");
}

/** A path of files as a URL writes it: in UTF-8, percent-encoded but for slashes and what needs no encoding. */
export function encodedPath(path: string): string {
  return PLAIN.test(path) ? path : encodeURI(path.toWellFormed()).replace(/[?#]/g, encodeURIComponent);
}

const PLAIN = /^[\w./~-]*$/;
