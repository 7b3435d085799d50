/** Changes to a realistic archive between two builds. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { realisticRecord } from "./realistic-archive.ts";

/** Adds the article of a number that the archive does not have. @returns The path of its record below the folder of records. */
export async function addArticle(root: string, number: number, words: number): Promise<string> {
  const made = realisticRecord(number, words, new Set([`added-${number}`]));
  for (const { file, text } of made) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return made[0].file.replace("articles/records/", "");
}

/** Gives a record another headline. @param place Of the record, in the order of paths. @returns Its path below the folder of records. */
export async function correctHeadline(root: string, place: number, title: string): Promise<string> {
  const path = (await recordPaths(root))[place] ?? "";
  const file = join(root, "articles/records", path);
  await writeFile(file, (await readFile(file, "utf8")).replace(/^title: .*$/m, `title: ${title}`));
  return path;
}

/** Paths below the folder of records. */
export async function recordPaths(root: string): Promise<string[]> {
  const paths = await readdir(join(root, "articles/records"), { recursive: true });
  return paths.filter((path) => path.endsWith(".md")).sort();
}
