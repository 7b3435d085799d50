/** Lists the archive and the output folder of a build. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type ArchiveFiles, archiveLots, archiveOf } from "../record/archive-files.ts";
import { SharedListing } from "../system/shared-listing.ts";
import { lazily } from "../text/lazily.ts";
import { ARTICLES, outputLots, type Present, presentOf } from "./output/present-files.ts";

/**
 * Articles of the site from which on a thread takes part. To start it takes an eighth of a second of a processor, in which the files of 5,000
 * articles are listed.
 */
const MANY = 5_000;

/** Begins to list both folders, the archive first. Each is listed once. */
export class Listing {
  /** This thread takes part once it is called. */
  readonly archive: () => Promise<ArchiveFiles>;
  /** The same of the output folder: a build that has other work before it needs this calls it then. */
  readonly present: () => Promise<Present>;

  /** @throws As `listArchive` does. */
  constructor(root: string, output: string) {
    const shared = new SharedListing(foldersIn(join(output, ARTICLES)) >= MANY);
    try {
      const ofArchive = archiveLots(root).map((lots) => shared.add(lots));
      // The thread lists the archive meanwhile.
      const ofOutput = shared.add(outputLots(output));
      const listed = (folder: number) => shared.listed(folder);
      this.archive = lazily(async () => archiveOf(await Promise.all(ofArchive.map(listed))));
      this.present = lazily(async () => presentOf(await listed(ofOutput)));
    } finally {
      shared.end();
    }
  }
}

/** How many folders are in one, as most file systems count them in its links, two more; others say 1. To read ten thousand names takes 10 ms. */
function foldersIn(folder: string): number {
  const links = statSync(folder, { throwIfNoEntry: false })?.nlink ?? 0;
  return links === 1 ? readdirSync(folder).length : links - 2;
}
