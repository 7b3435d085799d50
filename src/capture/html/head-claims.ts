/** What the metadata of a saved page claim, read without the page's text, which takes most of the time. */
import type { Hint } from "../../model/page-text.ts";
import { decodeBytes } from "../bytes/encoding.ts";
import { Claims } from "./claim.ts";
import { parseHtml } from "./html-tree.ts";
import { claimJsonLd } from "./json-ld.ts";
import { claimMetaTags } from "./meta-tags.ts";

/** @param page Bytes of a page in an encoding that has ASCII in it. @throws BackfileError where they are no text, and as `parseHtml`. */
export function claimsOfHead(page: Uint8Array): Hint[] {
  const root = parseHtml(decodeBytes(headAndData(Buffer.from(page.buffer, page.byteOffset, page.length)), true).text);
  const claims = new Claims();
  claimMetaTags(root, claims, undefined);
  claimJsonLd(root, claims.first("url"), claims);
  return claims.hints;
}

/** The head of a page, and its blocks of JSON-LD wherever they stand. */
function headAndData(page: Buffer): Buffer {
  const ends = ["<body", "<BODY"].map((tag) => page.indexOf(tag)).filter((at) => at >= 0);
  const head = ends.reduce((first, at) => Math.min(first, at), page.length);
  const pieces = [page.subarray(0, head)];
  for (let at = page.indexOf("ld+json", head); at >= 0; at = page.indexOf("ld+json", at)) {
    const start = page.lastIndexOf("<script", at);
    const end = page.indexOf("</script", at);
    if (end < 0) break;
    // Else it is no attribute of the script, but its text.
    if (start >= head && page.indexOf(">", start) > at)
      pieces.push(page.subarray(start, end), Buffer.from("</script>"));
    at = end;
  }
  return Buffer.concat(pieces);
}
