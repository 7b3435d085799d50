/** Web pages as Safari saves them: a binary property list with the page, its address, and what it embeds. */
import { refusal } from "../../model/problem.ts";
import { bytesInMemory } from "../../system/file-bytes.ts";
import { httpAddress } from "../../text/http-address.ts";
import { encodingOf } from "../bytes/declared-encoding.ts";
import { latin1 } from "../bytes/latin1.ts";
import type { DocumentFormat } from "./format.ts";

export const WEBARCHIVE: DocumentFormat = {
  name: "webarchive",
  endings: [".webarchive"],
  whenLarge: "save the page alone, without what it embeds",
  mediaTypes: [],
  unasked: ["application/x-webarchive"],
  begins: (head) => latin1(head.subarray(0, 8)) === "bplist00",
  async convert(content) {
    const { parseBuffer } = await import("bplist-parser");
    const page = pageIn(() => parseBuffer<unknown>(Buffer.from(content))[0]);
    const address = httpAddress(page.WebResourceURL);
    const label = page.WebResourceTextEncodingName;
    const encoding = typeof label === "string" ? encodingOf(label) : undefined;
    const name = /html/i.test(String(page.WebResourceMIMEType)) ? "page.html" : "page.txt";
    return {
      as: { bytes: bytesInMemory(page.WebResourceData), name },
      origin: { ...(address && { address }), ...(encoding && { encoding }) },
    };
  },
};

interface Resource {
  WebResourceData: Uint8Array;
  WebResourceURL?: unknown;
  WebResourceMIMEType?: unknown;
  WebResourceTextEncodingName?: unknown;
}

function pageIn(read: () => unknown): Resource {
  try {
    const { WebMainResource: page } = read() as { WebMainResource: Resource };
    if (page.WebResourceData instanceof Uint8Array) return page;
  } catch {
    // Damaged, or another property list.
  }
  throw refusal("", "the file is no Safari web archive, or is damaged", "save the page again as page source");
}
