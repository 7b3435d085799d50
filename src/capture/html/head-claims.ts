/** What the metadata of a saved page claim, read without the page's text, which takes most of the time. */
import type { Hint } from "../../model/page-text.ts";
import { Claims } from "./claim.ts";
import { parseHtml } from "./html-tree.ts";
import { claimJsonLd } from "./json-ld.ts";
import { claimMetaTags } from "./meta-tags.ts";

/** @throws BackfileError as `parseHtml`. */
export function claimsOfHead(html: string): Hint[] {
  const root = parseHtml(headAndData(html));
  const claims = new Claims();
  claimMetaTags(root, claims, undefined);
  claimJsonLd(root, claims.first("url"), claims);
  return claims.hints;
}

/** The head of a page, and its blocks of JSON-LD wherever they stand. */
function headAndData(html: string): string {
  const small = html.toLowerCase();
  const body = small.search(/<body[\s>]/);
  const head = body < 0 ? html.length : body;
  const pieces = [html.slice(0, head)];
  for (let at = small.indexOf("ld+json", head); at >= 0; at = small.indexOf("ld+json", at)) {
    const start = small.lastIndexOf("<script", at);
    const end = small.indexOf("</script", at);
    if (end < 0) break;
    if (start >= head && small.indexOf(">", start) > at) pieces.push(html.slice(start, end), "</script>");
    at = end;
  }
  return pieces.join("");
}
