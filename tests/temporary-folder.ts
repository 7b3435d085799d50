/** Folders for tests that read and write archives; each is removed when its test file ends, by `remove-folders.ts`. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const made: string[] = [];

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "backfile-"));
  made.push(folder);
  return folder;
}

export async function removeTemporaryFolders(): Promise<void> {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Every file below a folder with its content, by path; files that differ show in a comparison. */
export async function filesOf(folder: string): Promise<{ [path: string]: string }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map((file) => readFile(file, "latin1")));
  return Object.fromEntries(files.map((file, i) => [file.slice(folder.length + 1), contents[i] ?? ""]).sort());
}

/** The same with the texts of packed files under their names without `.gz`. */
export async function unpackedFilesOf(folder: string): Promise<{ [path: string]: string }> {
  const files = Object.entries(await filesOf(folder)).map(([path, content]) =>
    path.endsWith(".gz")
      ? [path.slice(0, -".gz".length), gunzipSync(Buffer.from(content, "latin1")).toString("latin1")]
      : [path, content],
  );
  return Object.fromEntries(files);
}
