/** What the last build was made from and what it reported, so that a build after no change reads nothing but the names of files. */
import { hash } from "node:crypto";
import { join, resolve } from "node:path";
import type { Problem } from "../model/problem.ts";
import { listFiles, readCache, writeCache } from "../system/file-store.ts";
import { PROGRAM } from "../system/program.ts";
import type { SiteOptions } from "./plan/load-site.ts";

export interface LastBuild {
  /** Digest of the archive, the program and the options that the site was made from, and of the site itself. */
  state: string;
  articles: number;
  pages: number;
  /** Everything that the build reported. */
  problems: Problem[];
}

/** The names and versions of the files that a site is made from, as they are now, and what else decides it. */
export async function inputsOf(root: string, { url }: SiteOptions): Promise<string> {
  const folders = [[root, "articles"], ...["src", "templates", "public"].map((folder) => [PROGRAM, folder])] as const;
  const lists = await Promise.all(folders.map(([base, folder]) => versions(base, folder)));
  return JSON.stringify([url, ...lists]);
}

/** @param inputs The result of `inputsOf` before anything was read. @param output The output folder as it is now. */
export async function stateOf(inputs: string, output: string): Promise<string> {
  const site = await versions(output, ".");
  return hash("sha256", `${inputs}\n${site}`);
}

/** `undefined` where there was none, or its site has changed, or what it is made from. */
export async function readLastBuild(root: string, output: string, inputs: string): Promise<LastBuild | undefined> {
  const last = await readCache<LastBuild>(cacheOf(root, output), FORMAT);
  return last && last.state === (await stateOf(inputs, output)) ? last : undefined;
}

export function writeLastBuild(root: string, output: string, last: LastBuild): void {
  writeCache(cacheOf(root, output), FORMAT, last);
}

const FORMAT = "1";

function cacheOf(root: string, output: string): string {
  return join(root, ".backfile", `build-${hash("sha256", resolve(output)).slice(0, 16)}.json`);
}

/** The name and version of every file, the names of hidden ones, and what is no file where one should be. */
async function versions(base: string, folder: string): Promise<string> {
  const hidden: string[] = [];
  const { files, problems } = await listFiles(base, folder, (path) => hidden.push(path));
  const texts = files.map(({ path, version }) => `${path}\t${version}\n`);
  return hash("sha256", texts.join("") + JSON.stringify([hidden.sort(), problems]));
}
