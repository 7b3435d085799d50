/** Reading and writing the archive's folder: whole files or nothing, and no way out of the folder through a link. */
import type { BigIntStats } from "node:fs";
import { lstat, mkdir, readdir, readFile, realpath, rename, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import type { Problem } from "./problem.ts";

export interface StoredFile {
  /** Below the root, with forward slashes. */
  path: string;
  /** Changes whenever the file is written: size and the nanoseconds of mtime and ctime. Never part of an output. */
  version: string;
  /** Bytes. */
  size: number;
}

/**
 * Every file below `root/folder`, by path in code-unit order; names that begin with a dot are passed over. A link that leads out of
 * the root or nowhere is an error and left out. A folder that does not exist is empty.
 */
export async function listFiles(root: string, folder: string): Promise<{ files: StoredFile[]; problems: Problem[] }> {
  const files: StoredFile[] = [];
  const problems: Problem[] = [];
  const base = await realpath(root);
  const visit = async (path: string): Promise<void> => {
    const entries = await readdir(join(base, path), { withFileTypes: true }).catch((error) => {
      if (error.code === "ENOENT") return [];
      throw error;
    });
    const visible = entries.filter(({ name }) => !name.startsWith("."));
    await Promise.all(
      visible.map(async (entry) => {
        const at = `${path}/${entry.name}`;
        if (entry.isDirectory()) await visit(at);
        else if (entry.isSymbolicLink()) await follow(base, at, files, problems);
        else if (entry.isFile()) files.push(stored(at, await lstat(join(base, at), { bigint: true })));
      }),
    );
  };
  await visit(folder);
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, problems };
}

/** Writes the file whole: to a temporary name in its folder, then renamed. Makes the folder. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 200)}.part`);
  try {
    await writeFile(temporary, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, content);
  }
  await rename(temporary, path);
}

/** The JSON of a file that this program wrote for itself; nothing where it is missing, broken or of another `edition`. */
export async function readCache<T>(path: string, edition: string): Promise<T | undefined> {
  try {
    const cache = JSON.parse(await readFile(path, "utf8"));
    return cache.edition === edition ? cache.content : undefined;
  } catch {
    return undefined;
  }
}

export async function writeCache(path: string, edition: string, content: unknown): Promise<void> {
  await writeWhole(path, JSON.stringify({ edition, content }));
}

async function follow(base: string, path: string, files: StoredFile[], problems: Problem[]): Promise<void> {
  const target = await realpath(join(base, path)).catch(() => undefined);
  const inside = target !== undefined && !relative(base, target).split(sep).includes("..");
  if (!inside) {
    const found = target === undefined ? "a link that leads nowhere" : "a link that leads outside the archive";
    problems.push({ severity: "error", file: path, found, remedy: "put the file itself in its place" });
    return;
  }
  const found = await stat(target, { bigint: true });
  if (found.isFile()) files.push(stored(path, found));
}

function stored(path: string, { size, mtimeNs, ctimeNs }: BigIntStats): StoredFile {
  return { path, version: `${size}-${mtimeNs}-${ctimeNs}`, size: Number(size) };
}
