/** Lists of references: RIS, and BibTeX. */
import { BackfileError, refusal } from "../../model/problem.ts";
import { type FileBytes, oncePerFile } from "../../system/file-bytes.ts";
import { decodeBytes } from "../bytes/encoding.ts";
import { latin1 } from "../bytes/latin1.ts";
import { LIMITS } from "../bytes/limits.ts";
import type { DataRecord } from "./data-record.ts";
import type { ContainerFormat } from "./format.ts";
import { contentOfReference, keysOfReference } from "./reference.ts";
import { parseRis } from "./ris.ts";

type Parse = (text: string) => readonly DataRecord[] | Promise<readonly DataRecord[]>;

export const RIS: ContainerFormat = {
  name: "ris",
  endings: [".ris"],
  whenEmpty: "export the references again: each needs a title",
  mediaTypes: [],
  unasked: ["application/x-research-info-systems"],
  begins: (head) => /^(?:\xef\xbb\xbf)?\s{0,99}TY {2}- [A-Z]{2,8}\s/.test(latin1(head.subarray(0, 200))),
  ...referencesBy(parseRis),
};

export const BIBTEX: ContainerFormat = {
  name: "bibtex",
  endings: [".bib", ".bibtex"],
  whenEmpty: "export the references again: each needs a title",
  mediaTypes: [],
  unasked: ["application/x-bibtex"],
  ...referencesBy(parseBibtex),
};

function referencesBy(parse: Parse): Pick<ContainerFormat, "pieces" | "open"> {
  const references = oncePerFile((file) => readReferences(file, parse));
  return {
    async *pieces(file, tell) {
      const untitled: number[] = [];
      for (const [i, one] of (await references(file)).entries()) {
        const { title } = one;
        if (typeof title === "string" && title.trim() !== "")
          yield { number: i + 1, place: [i], isArticle: true, reference: keysOfReference(one) };
        else untitled.push(i + 1);
      }
      const found = `${untitled.length} references have no title (#${untitled.slice(0, 5).join(", #")})`;
      if (untitled.length > 0) tell({ severity: "warning", found, remedy: "give them one, or remove them" });
    },
    async open(file, [index = 0]) {
      const reference = (await references(file))[index];
      if (!reference) throw refusal("", "the file has changed while it was read", "run the command again");
      return contentOfReference(reference);
    },
  };
}

async function readReferences(file: FileBytes, parse: Parse): Promise<readonly DataRecord[]> {
  if (file.size > LIMITS.characters)
    throw refusal("", "the list of references is larger than 5 MB", "divide it, and add the parts");
  try {
    return await parse(decodeBytes(file.at(0, file.size), false).text);
  } catch (cause) {
    if (cause instanceof BackfileError) throw cause;
    throw refusal("", "the list of references cannot be read", "export it again, as RIS or CSL-JSON");
  }
}

async function parseBibtex(text: string): Promise<readonly DataRecord[]> {
  const { plugins } = await import("@citation-js/core");
  await import("@citation-js/plugin-bibtex");
  return plugins.input.chain(text, { forceType: "@biblatex/text", generateGraph: false });
}
