/** Writing into an archive: one command at a time, and none leaves what an earlier one was killed over. */
import { statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { isLocked, type LockOptions, withLock } from "../system/folder-lock.ts";
import { sweep, temporaryFiles } from "../system/temporary-file.ts";

/** Does work that writes into the archive, when no other process does. A folder that is no archive is left for the work to refuse. */
export async function withArchiveLock<T>(root: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  if (!statSync(join(root, "articles"), { throwIfNoEntry: false })?.isDirectory()) return work();
  return withLock(root, LOCK, options, () => {
    sweep(root, temporaryFiles(root, WRITTEN));
    return work();
  });
}

/** Temporary files of commands that were killed. @param output The folder of the site, and the path of its lock. */
export function leftovers(root: string, output: { folder: string; lock: string }): Problem[] {
  const found = isLocked(join(root, LOCK)) ? [] : temporaryFiles(root, WRITTEN);
  const inOutput = isLocked(join(output.folder, output.lock)) ? [] : temporaryFiles(output.folder, ["."]);
  return [...found, ...inOutput.map((path) => join(output.folder, path))].map((file) => ({
    severity: "warning",
    file,
    found: "half a file, left by a command that was killed",
    remedy: "run build, which deletes it",
  }));
}

const LOCK = ".backfile/lock";
/** The folders that commands write into. */
const WRITTEN = ["articles", ".backfile"];
