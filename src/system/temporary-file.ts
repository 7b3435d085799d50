/** Temporary files, which become the file itself by a rename. What a killed command left is deleted by the next one that writes. */
import { randomBytes } from "node:crypto";
import { type Dirent, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";

/** Random, so that no other process has the same and nobody can put a link in the place of a file beforehand. */
const OWN = `${process.pid}-${randomBytes(6).toString("hex")}`;
let made = 0;

/** A name for a temporary file, which no other file has. */
export function temporaryName(): string {
  return `.backfile-${OWN}-${made++}.part`;
}

/** Whether a file has a name that `temporaryName` makes in this or another process. @param path With forward slashes. */
export function isTemporary(path: string): boolean {
  return path.includes(".backfile-") && /^\.backfile-\d+-[0-9a-f]{12}-\d+\.part$/.test(basename(path));
}

/** Paths below `root` of the temporary files in some folders and the folders within them. Links are not followed. */
export function temporaryFiles(root: string, folders: readonly string[]): string[] {
  const found: string[] = [];
  const visit = (path: string): void => {
    for (const entry of entriesOf(join(root, path))) {
      if (entry.isDirectory() && !entry.name.startsWith(".")) visit(`${path}/${entry.name}`);
      else if (isTemporary(entry.name)) found.push(`${path}/${entry.name}`);
    }
  };
  folders.forEach(visit);
  return found.sort();
}

/** Deletes temporary files. The caller holds the lock, so that no process writes to them. */
export function sweep(root: string, paths: readonly string[]): void {
  for (const path of paths) rmSync(join(root, path), { force: true });
}

/** A folder that cannot be listed has none here: whoever needs what is in it reports that. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
