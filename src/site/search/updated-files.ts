/** Makes the files of a segment from those of a built one, here or in a thread. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { MODULE } from "../../system/program.ts";
import { readSegment } from "./read-segment.ts";
import { stemmersOf } from "./stemmers.ts";
import { type UpdatedArticle, updateSegment } from "./update-segment.ts";

/** What a segment is made from. */
export interface SegmentUpdate {
  /** Folder of the built segment. */
  built: string;
  /** In the order of the archive. */
  articles: readonly UpdatedArticle[];
}

/** Content by name. @throws Error where a file of the built segment is damaged. */
export async function updatedFiles({ built, articles }: SegmentUpdate): Promise<Map<string, Uint8Array>> {
  const segment = readSegment((name) => readFileSync(join(built, name)));
  const languages = articles.flatMap((article) => ("built" in article ? [] : [article.language]));
  return updateSegment(segment, articles, await stemmersOf(languages)).files;
}

/** As `updatedFiles`, in a thread. */
export interface ThreadedUpdate {
  files: Promise<Map<string, Uint8Array>>;
  /** Ends the thread; `files` may never come. */
  stop(): Promise<unknown>;
}

export function startUpdate(update: SegmentUpdate): ThreadedUpdate {
  const thread = new Worker(new URL(`./update-thread${MODULE}`, import.meta.url), { workerData: update, execArgv: [] });
  const files = once(thread, "message").then(([made]) => made as Map<string, Uint8Array>);
  files.catch(() => {}); // Whoever waits for the files is told.
  return { files, stop: () => thread.terminate() };
}
