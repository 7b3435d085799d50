/** Saved web pages: one article each, but for exports of databases. */
import { refusal } from "../../model/problem.ts";
import { decodeBytes } from "../bytes/encoding.ts";
import { latin1 } from "../bytes/latin1.ts";
import { htmlPages } from "../html/html-page.ts";
import type { PageFormat } from "./format.ts";

export const HTML: PageFormat = {
  name: "html",
  endings: [".html", ".htm", ".xhtml", ".xhtm"],
  whenLarge: "save the page alone, without what it embeds",
  mediaTypes: ["text/html", "application/xhtml+xml"],
  begins: (content) => {
    const beginning = latin1(content.subarray(0, SEEN));
    if (BEGINNING.test(beginning)) return true;
    if (!PIECE.test(beginning) || MARKDOWN.test(beginning)) return false;
    return (beginning.match(CLOSING_TAG)?.length ?? 0) >= 2;
  },
  count(content) {
    if (!OF_DATABASE.test(latin1(content))) return 1;
    return htmlPages(decodeBytes(content, true, undefined).text, undefined, false).length;
  },
  *read(content, { address, encoding: stated }, whole) {
    const { text, encoding, warnings } = decodeBytes(content, true, stated);
    const pages = htmlPages(text, address, whole);
    if (!pages.some(({ lines }) => lines.some((line) => /\S/.test(line.text))))
      throw refusal("", "the page shows no text", "save the page again, or delete the file");
    for (const [i, { warnings: odd, ...page }] of pages.entries())
      yield {
        ...(pages.length > 1 && { member: String(i + 1) }),
        ...{ ...page, encoding, warnings: i === 0 ? [...warnings, ...odd] : [] },
      };
  },
};

/** Words of databases that part a page; other pages are one article. */
const OF_DATABASE =
  /\d (?:of|von|de|di|sur|van) \d{1,5} (?:document|dokument|article|artikel)|\b(?:document|dokument|documento) \d{1,5} (?:of|von|de|di|sur|van) \d|End of Document|Ende des Dokuments|Fin d(?:u|el) document|Document [A-Z]{3}[A-Za-z0-9]{15,30}|>\s{0,9}HD\s{0,9}<|: 1[6-9]\d\d - 1[6-9]\d\d\), /i;

/** Bytes at the beginning that are looked at. */
const SEEN = 4000;
/** A piece of the source of a page: an element of text, and closing tags of others. */
const PIECE =
  /^\W{0,9}<(?:h[1-6]|p|div|article|section|main|table|body|title|meta|figure|blockquote|ul|ol|span)(?:\s[^<>]{0,2000})?>/i;
const CLOSING_TAG = /<\/(?:h[1-6]|p|div|li|td|span|a|article|title)>/gi;
/** A heading or an item of a menu in Markdown, which may hold elements of HTML (CommonMark 4.6). */
const MARKDOWN = /^(?:#{1,6} {1,4}\S|[-*] {1,4}\[[^\]\n]{1,200}\]\([^()\s]{1,500}\)\s{0,3}$)/m;
const BEGINNING = /^\W{0,9}<(?:(?:!doctype html|html|head)[\s>]|!--)/i;
