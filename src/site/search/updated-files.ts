/** Makes the files of a segment from those of a built one, here or in a thread. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { moduleAddress } from "../../system/program.ts";
import { BuiltFiles } from "./built-files.ts";
import { correctionsOf, correctSegment } from "./correct-segment.ts";
import { readSegment } from "./read-segment.ts";
import { readDirectory } from "./segment-directory.ts";
import type { SegmentFiles } from "./segment-files.ts";
import { stemmersOf } from "./stemmers.ts";
import { type UpdatedArticle, updateSegment } from "./update-segment.ts";

/** What a segment is made from. */
export interface SegmentUpdate {
  /** Path of the directory of the built segment. */
  built: string;
  /** In the order of the archive. */
  articles: readonly UpdatedArticle[];
}

/** @throws Error where a file of the built segment is damaged. */
export async function updatedFiles({ built, articles }: SegmentUpdate): Promise<SegmentFiles> {
  const folder = dirname(built);
  const files = new BuiltFiles(readDirectory(readFileSync(built)), (name) => readFileSync(join(folder, name)));
  const corrections = correctionsOf(files, articles);
  const languages = articles.flatMap((article) => ("built" in article ? [] : [article.language]));
  const stemmers = await stemmersOf(corrections ? files.directory.languages : languages);
  const corrected = corrections && correctSegment(files, corrections, stemmers);
  return corrected ?? updateSegment(readSegment(files), articles, stemmers);
}

/** A thread for one segment at a time. It loads what it needs from the moment it is made. */
export class UpdateThread {
  readonly #thread = new Worker(moduleAddress("src/site/search/update-thread"), { execArgv: [] });

  constructor() {
    this.#thread.unref(); // Nothing waits for it yet.
  }

  /** As `updatedFiles`. Only when its files are there, the thread can be asked for others. */
  async update(update: SegmentUpdate): Promise<SegmentFiles> {
    this.#thread.ref();
    this.#thread.postMessage(update);
    const [made] = await once(this.#thread, "message");
    this.#thread.unref();
    return made;
  }

  /** Ends the thread; files that it was asked for may never come. */
  async stop(): Promise<void> {
    await this.#thread.terminate();
  }
}
