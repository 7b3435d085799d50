/** Web pages in one file with what they embed (MHTML, RFC 2557), as Chrome, Edge, Internet Explorer and Word save them. */
import { refusal } from "../../model/problem.ts";
import { httpAddress } from "../../text/http-address.ts";
import { headerBlock, headerOf } from "../bytes/mime-headers.ts";
import type { DocumentFormat } from "./format.ts";

export const MHTML: DocumentFormat = {
  name: "mhtml",
  endings: [".mhtml", ".mht"],
  whenLarge: "save the page alone, without what it embeds",
  mediaTypes: [],
  unasked: ["multipart/related", "application/x-mimearchive"],
  begins: (head) => {
    const block = headerBlock(head);
    const isSaved = /^From: ?<?Saved by/im.test(block) || headerOf(block, "snapshot-content-location") !== undefined;
    const isPage = headerOf(block, "content-location") !== undefined || headerOf(block, "to") === undefined;
    return isSaved || (isPage && /^multipart\/related/i.test(headerOf(block, "content-type") ?? ""));
  },
  async convert(content) {
    const { default: PostalMime } = await import("postal-mime");
    const block = headerBlock(content);
    const page = pageOf(content, block);
    const { html } = await PostalMime.parse(page).catch(() => ({ html: undefined }));
    if (!html) throw refusal("", "the web archive holds no page", 'save the page again as "web page, HTML only"');
    const address =
      httpAddress(headerOf(block, "snapshot-content-location")) ??
      httpAddress(headerOf(headerBlock(page), "content-location"));
    return { as: { html }, origin: { ...(address && { address }) } };
  },
};

/** The entity of the page itself among those of its frames and pictures. */
function pageOf(content: Uint8Array, block: string): Uint8Array {
  const type = headerOf(block, "content-type") ?? "";
  const boundary = /boundary\s{0,9}=\s{0,9}(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(type);
  if (!boundary) return content;
  const parts = entitiesIn(content, boundary[1] ?? boundary[2] ?? "");
  const isPage = (part: Uint8Array) =>
    /^text\/html|^application\/xhtml/i.test(headerOf(headerBlock(part), "content-type") ?? "");
  const pages = parts.filter(isPage);
  const start = /\bstart\s{0,9}=\s{0,9}"?(<[^>]{1,200}>)/i.exec(type)?.[1];
  const address = headerOf(block, "snapshot-content-location");
  const named = pages.find((part) => {
    const own = headerBlock(part);
    return (
      (start !== undefined && headerOf(own, "content-id") === start) ||
      (address !== undefined && headerOf(own, "content-location") === address)
    );
  });
  return named ?? pages[0] ?? content;
}

/** Entities of one file. A page has some hundred pictures and frames. */
const MOST_ENTITIES = 10_000;

function entitiesIn(content: Uint8Array, boundary: string): Uint8Array[] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  const line = Buffer.from(`\n--${boundary}`, "latin1");
  const entities: Uint8Array[] = [];
  for (let at = bytes.indexOf(line); at >= 0 && entities.length < MOST_ENTITIES; ) {
    const start = bytes.indexOf("\n", at + line.length);
    const next = bytes.indexOf(line, at + line.length);
    if (start >= 0) entities.push(bytes.subarray(start + 1, next < 0 ? undefined : next));
    at = next;
  }
  return entities;
}
