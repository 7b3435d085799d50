/** The lock of an archive: one command at a time writes into it, and first deletes temporary files that a killed one left. */
import { statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { isLocked, type LockOptions, withLock } from "../system/folder-lock.ts";
import { sweep, temporaryFiles } from "../system/temporary-file.ts";

export interface ArchiveLockOptions extends LockOptions {
  /** Whether the work lists the files of the archive and deletes temporary ones itself: to look for them takes as long as to list the archive. */
  sweeps?: boolean;
}

/** Does work that writes into the archive while holding its lock. In a folder that is no archive the work is done without a lock, and is to refuse. */
export async function withArchiveLock<T>(
  root: string,
  { sweeps = false, ...options }: ArchiveLockOptions,
  work: () => Promise<T>,
): Promise<T> {
  if (!statSync(join(root, "articles"), { throwIfNoEntry: false })?.isDirectory()) return work();
  return withLock(root, LOCK, options, () => {
    sweep(root, temporaryFiles(root, sweeps ? [CACHES] : WRITTEN));
    return work();
  });
}

/** Warnings of temporary files that killed commands left. @param output The folder of the site, and the path of its lock. */
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
const CACHES = ".backfile";
const WRITTEN = ["articles", CACHES];
