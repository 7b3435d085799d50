/** Writes addresses of the site. Within the program they are root-relative and not encoded: `/articles/50% off/`. */
import type { Site } from "../../vocabulary/site.ts";

/** The relative address (RFC 3986) of a page or file on another page: `../../sources/x/`, `./`, `#2021-01-21`. */
export function relativeAddress(from: string, to: string, fragment?: string): string {
  if (fragment && from === to) return `#${fragment}`;
  const folder = from.lastIndexOf("/") + 1;
  let shared = 0;
  for (let i = 0; i < folder && from[i] === to[i]; i++) if (from[i] === "/") shared = i + 1;
  let path = "";
  for (let i = shared; i < folder; i++) if (from[i] === "/") path += "../";
  const rest = encodedPath(to.slice(shared));
  // An empty address would keep the query of the page, and a colon in the first part would end a protocol.
  if (path === "" && (rest === "" || /^[^/]*:/.test(rest))) path = "./";
  return `${path}${rest}${fragment ? `#${fragment}` : ""}`;
}

/** The absolute address of a page or file: `https://example.org/archive/topics/`. */
export function wholeAddress(site: Pick<Site, "url">, to: string): string {
  return new URL(site.url).origin + basePath(site) + encodedPath(to.slice(1));
}

/** The path of the site, with a slash at both ends: `/` or `/archive/`. */
export function basePath({ url }: Pick<Site, "url">): string {
  return `${new URL(url).pathname}/`.replace(/\/{2,}/g, "/");
}

/** A path of files in a URL: UTF-8, percent-encoded except for slashes and characters that need no encoding. */
export function encodedPath(path: string): string {
  return PLAIN.test(path) ? path : encodeURI(path.toWellFormed()).replace(/[?#]/g, encodeURIComponent);
}

/**
 * A text as a `data:` address (RFC 2397) in UTF-8, for links that save it under a name, which says what it is. Spaces, braces and letters
 * beyond ASCII stay as they are, since the URL standard leaves them alone in such an address (its opaque path): percent-encoded, a Korean
 * letter would take nine bytes in place of three. Line breaks and a space at the end are encoded, which a browser drops.
 */
export function dataAddress(text: string): string {
  const encoded = text.toWellFormed().replace(/[^\w\u00a0-\u{10fffd} !$()*+,./:;=?@{}~-]| $/gu, encodeURIComponent);
  return `data:,${encoded}`;
}

const PLAIN = /^[\w./~-]*$/;
