/** Documents of Word (Office Open XML, ISO/IEC 29500). */
import { refusal } from "../../model/problem.ts";
import { bytesInMemory } from "../../system/file-bytes.ts";
import { latin1 } from "../bytes/latin1.ts";
import { LIMITS } from "../bytes/limits.ts";
import { openZip } from "../bytes/zip.ts";
import { articlePage } from "./article-page.ts";
import type { DocumentFormat } from "./format.ts";

export const DOCX: DocumentFormat = {
  name: "docx",
  endings: [".docx", ".docm"],
  whenLarge: "save it without its pictures",
  mediaTypes: [],
  unasked: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  begins: (head) => {
    const beginning = latin1(head.subarray(0, 4000));
    return beginning.startsWith("PK\x03\x04") && /\bword\/(?:document|_rels)/.test(beginning);
  },
  async convert(content) {
    const { entries } = await openZip(bytesInMemory(content));
    // The library unpacks all of it into memory.
    if (entries.reduce((sum, { size }) => sum + size, 0) > LIMITS.bytes)
      throw refusal("", "the document unpacks to more than 64 MiB", "save it again without its pictures");
    const { default: mammoth } = await import("mammoth");
    try {
      const { value } = await mammoth.convertToHtml(
        { buffer: Buffer.from(content) },
        {
          styleMap: STYLES,
          convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
          externalFileAccess: false,
        },
      );
      return { as: { html: articlePage(value) } };
    } catch (cause) {
      const error = refusal("", "the Word document cannot be read", "open it with a word processor and save it again");
      error.cause = cause;
      throw error;
    }
  },
};

/** Styles that mean something, by the names that word processors give them, besides those that the library knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Author'] => p.byline:fresh",
  "p[style-name='Date'] => p.date:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Image Caption'] => p.caption:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
];
