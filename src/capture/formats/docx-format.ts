/** Documents of Word (Office Open XML, ISO/IEC 29500). */
import { BackfileError, refusal } from "../../model/problem.ts";
import { bytesInMemory } from "../../system/file-bytes.ts";
import { latin1 } from "../bytes/latin1.ts";
import { LIMITS } from "../bytes/limits.ts";
import { openZip, type ZipEntry, type ZipFile } from "../bytes/zip.ts";
import { articlePage } from "./article-page.ts";
import { numberedItems, withNumbers } from "./docx-numbers.ts";
import type { DocumentFormat } from "./format.ts";
import { officeXml } from "./office-xml.ts";

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
    const zip = await openZip(bytesInMemory(content));
    // The library unpacks all of it into memory.
    if (zip.entries.reduce((sum, { size }) => sum + size, 0) > LIMITS.bytes)
      throw refusal("", "the document unpacks to more than 64 MiB", "save it again without its pictures");
    const { default: mammoth } = await import("mammoth");
    try {
      const file = await numberedFile(zip);
      const { value } = await mammoth.convertToHtml(
        // The library reads the parts of a document by these two functions, which its types do not tell.
        { file } as unknown as Parameters<typeof mammoth.convertToHtml>[0],
        {
          styleMap: STYLES,
          convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
          externalFileAccess: false,
        },
      );
      return { as: { html: articlePage(numberedItems(value)) } };
    } catch (cause) {
      if (cause instanceof BackfileError) throw cause;
      const error = refusal("", "the Word document cannot be read", "open it with a word processor and save it again");
      error.cause = cause;
      throw error;
    }
  },
};

/** The parts of a document, in whose text list items have their numbers. @throws Where it is cut off. */
async function numberedFile(zip: ZipFile) {
  if (zip.isCutOff) throw new Error("the end of the ZIP file is missing");
  const entries = new Map(zip.entries.map((entry) => [entry.name, entry]));
  const named = (pattern: RegExp) => zip.entries.find(({ name }) => pattern.test(name));
  const textOf = async (entry: ZipEntry | undefined) => (entry ? officeXml(await zip.read(entry)) : "");
  const parts = { document: named(/^word\/document\d?\.xml$/), numbering: named(/^word\/numbering\d?\.xml$/) };
  const numbered =
    parts.document && parts.numbering
      ? withNumbers({
          document: await textOf(parts.document),
          numbering: await textOf(parts.numbering),
          styles: await textOf(named(/^word\/styles\d?\.xml$/)),
        })
      : undefined;
  return {
    exists: (name: string) => entries.has(name),
    /** @param encoding of text; `base64`; absent where the bytes are wanted */
    async read(name: string, encoding?: string): Promise<string | Uint8Array> {
      if (numbered !== undefined && name === parts.document?.name) return numbered;
      const entry = entries.get(name);
      if (!entry) throw new Error(`${name} is missing`);
      const bytes = await zip.read(entry);
      if (encoding === undefined) return bytes;
      return encoding === "base64" ? Buffer.from(bytes).toString("base64") : officeXml(bytes);
    },
  };
}

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
