/** The output folder: what lies in it, what a build has made of it, and what must go. */
import { once } from "node:events";
import { rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { versionOf } from "../file-store.ts";
import { MODULE } from "../program.ts";
import type { Manifest } from "./manifest.ts";

/** Version by path of the files in the output folder. Listed in a thread, for the site can be planned meanwhile. */
export async function presentFiles(output: string): Promise<ReadonlyMap<string, string>> {
  const thread = new Worker(new URL(`./present-worker${MODULE}`, import.meta.url), {
    workerData: output,
    execArgv: [],
  });
  const [present] = await once(thread, "message");
  return present;
}

/** @param present Of the files before `written` were written. */
export function currentFiles(
  output: string,
  wanted: ReadonlyMap<string, string>,
  written: ReadonlySet<string>,
  present: ReadonlyMap<string, string>,
): Manifest["files"] {
  const current: Manifest["files"] = {};
  for (const [path, digest] of wanted) {
    const version = written.has(path) ? versionOf(join(output, path)) : present.get(path);
    if (version !== undefined) current[path] = { hash: digest, version };
  }
  return current;
}

/** Deletes files, and folders that are empty then. */
export async function remove(output: string, paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(join(output, path), { force: true })));
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) folders.add(folder);
  }
  for (const folder of [...folders].sort((a, b) => b.length - a.length))
    await rmdir(join(output, folder)).catch(() => {});
}
