/** Web pages as Safari saves them: a property list, binary or as XML, with the page, its address, and what it embeds. */
import { refusal } from "../../model/problem.ts";
import { bytesInMemory } from "../../system/file-bytes.ts";
import { httpAddress } from "../../text/http-address.ts";
import { encodingOf } from "../bytes/declared-encoding.ts";
import { decodeBytes } from "../bytes/encoding.ts";
import { latin1 } from "../bytes/latin1.ts";
import type { DocumentFormat } from "./format.ts";

export const WEBARCHIVE: DocumentFormat = {
  name: "webarchive",
  endings: [".webarchive"],
  whenLarge: "save the page alone, without what it embeds",
  mediaTypes: [],
  unasked: ["application/x-webarchive"],
  begins: (head) => isBinary(head) || isXml(latin1(head.subarray(0, 2000))),
  async convert(content) {
    const page = pageIn(isBinary(content) ? await binaryList(content) : await xmlList(content));
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

const isBinary = (head: Uint8Array) => latin1(head.subarray(0, 8)) === "bplist00";
/** Property lists of other programs are no captures. */
const isXml = (head: string) =>
  head.includes("<plist") && /<key>Web(?:MainResource|Subresources|SubframeArchives)<\/key>/.test(head);

/** What a binary property list holds; `undefined` where it is damaged. */
async function binaryList(content: Uint8Array): Promise<unknown> {
  const { parseBuffer } = await import("bplist-parser");
  try {
    return parseBuffer<unknown>(Buffer.from(content))[0];
  } catch {
    return undefined;
  }
}

/** The main resource of a property list in XML. */
async function xmlList(content: Uint8Array): Promise<unknown> {
  const { Parser } = await import("htmlparser2");
  const page: { [key: string]: unknown } = Object.create(null);
  /** The keys of the groups in which the parser is; the outermost has none. */
  const within: string[] = [];
  let [key, text] = ["", ""];
  const parser = new Parser(
    {
      onopentagname(name) {
        text = "";
        if (name === "dict") within.push(key);
      },
      ontext(words) {
        text += words;
      },
      onclosetag(name, isCutOff) {
        if (name === "dict") within.pop();
        else if (name === "key") key = text;
        else if (!isCutOff && within.length === 2 && within[1] === "WebMainResource")
          page[key] = name === "data" ? Buffer.from(text, "base64") : text;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(decodeBytes(content, true).text);
  return { WebMainResource: page };
}

function pageIn(list: unknown): Resource {
  const page = (list as { WebMainResource?: Resource } | undefined)?.WebMainResource;
  if (page?.WebResourceData instanceof Uint8Array) return page;
  throw refusal("", "the file is no Safari web archive, or is damaged", "save the page again as page source");
}
