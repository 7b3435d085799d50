/** Web archives with their index in a ZIP file (WACZ 1.1), as ArchiveWeb.page and Browsertrix write them. */

import { openZip } from "../bytes/zip.ts";
import type { ContainerFormat } from "./format.ts";
import { CUT_OFF, ZIP } from "./zip-format.ts";

export const WACZ: ContainerFormat = {
  name: "wacz",
  endings: [".wacz"],
  whenLarge: "unpack it, and add the .warc.gz files in its folder archive",
  whenEmpty: "crawl the pages again, or save single articles with a browser and add those",
  mediaTypes: [],
  unasked: ["application/wacz"],
  async *pieces(file, tell) {
    const { entries, isCutOff } = await openZip(file);
    if (isCutOff) tell(CUT_OFF);
    for (const [i, { name }] of entries.entries())
      if (/^archive\/.*\.warc(?:\.gz)?$/.test(name)) yield { number: i + 1, place: [i], name };
  },
  open: ZIP.open,
};
