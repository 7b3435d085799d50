/** ZIP archives: the captures in them. Pages saved with their pictures as one ZIP file are among them. */

import { type Problem, refusal } from "../../model/problem.ts";
import { bytesInMemory, partOf } from "../../system/file-bytes.ts";
import { httpAddress } from "../../text/http-address.ts";
import { openZip } from "../bytes/zip.ts";
import type { ContainerFormat } from "./format.ts";

export const ZIP: ContainerFormat = {
  name: "zip",
  endings: [".zip"],
  whenLarge: "unpack it, and add the folder",
  whenEmpty: "pack the articles themselves, or add their folder",
  mediaTypes: [],
  unasked: ["application/zip"],
  begins: (head) => head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04,
  async *pieces(file, tell) {
    const { entries, isCutOff } = await openZip(file);
    if (isCutOff) tell(CUT_OFF);
    const others: string[] = [];
    const isSavedPage = entries.some(({ name, comment }) => name === "index.html" && httpAddress(comment));
    for (const [i, { name }] of entries.entries()) {
      if (name.endsWith("/") || SYSTEM.test(name) || (isSavedPage && name === "manifest.json")) continue;
      if (EMBEDDED.test(name)) others.push(name);
      else yield { number: i + 1, place: [i], name };
    }
    if (others.length > 0)
      tell({
        severity: "warning",
        found: `${named(others)} no text`,
        remedy: "nothing need be done, unless they are pictures of articles: those need text recognition",
      });
  },
  async open(file, [index = 0]) {
    const zip = await openZip(file);
    const entry = zip.entries[index];
    if (!entry) throw refusal("", "the file has changed while it was read", "run the command again");
    const start = await zip.startOfStored(entry);
    const bytes = start === undefined ? bytesInMemory(await zip.read(entry)) : partOf(file, start, start + entry.size);
    const address = httpAddress(entry.comment);
    return { as: { bytes, name: entry.name }, ...(address && { origin: { address } }) };
  },
};

export const CUT_OFF: Problem = {
  severity: "warning",
  found: "the ZIP file is cut off; what is whole comes in",
  remedy: "fetch it again",
};

/** `2 files in it (a.jpg, b.jpg) hold` */
function named(names: readonly string[]): string {
  const some = names.slice(0, 5).join(", ") + (names.length > 5 ? ", …" : "");
  return names.length === 1
    ? `one file in it (${some}) holds`
    : `${names.length.toLocaleString("en")} files in it (${some}) hold`;
}

/** What systems put beside the files of their users. */
const SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$|desktop\.ini$)/;

/** What pages embed, and pictures. */
const EMBEDDED =
  /\.(?:png|jpe?g|gif|webp|avif|heic|tiff?|bmp|ico|svg|css|m?js|woff2?|ttf|otf|eot|mp[34]|webm|m4[av]|ogg|wav|mov)$/i;
