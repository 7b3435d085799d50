/** Files that are being written and have not been given their name yet; those of a run that was killed are left for the next to sweep. */
import { randomBytes } from "node:crypto";
import { type Dirent, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";

/** Of this process alone, and not to be foreseen: nobody can have put a link in the way. */
const OWN = `${process.pid}-${randomBytes(6).toString("hex")}`;
let made = 0;

/** A name that no file has had. */
export function temporaryName(): string {
  return `.backfile-${OWN}-${made++}.part`;
}

/** Whether a file bears a name that `temporaryName` makes, here or elsewhere. @param path In any folder, with slashes. */
export function isTemporary(path: string): boolean {
  return /^\.backfile-\d+-[0-9a-f]{12}-\d+\.part$/.test(basename(path));
}

/** Paths below `root` of temporary files in the folders and all that these hold; links are not followed. */
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

/** Deletes temporary files that nobody writes to any more. */
export function sweep(root: string, paths: readonly string[]): void {
  for (const path of paths) rmSync(join(root, path), { force: true });
}

/** What cannot be listed is told of by those who need it. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
