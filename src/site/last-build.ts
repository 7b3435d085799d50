/** What the last build was made from and what it reported, so that a build after no change reads nothing but the names of files. */
import { hash } from "node:crypto";
import { join, resolve } from "node:path";
import type { Problem } from "../model/problem.ts";
import { type ArchiveFiles, versionsOf } from "../record/archive-files.ts";
import { readCache, writeCache } from "../system/file-store.ts";
import { listFiles } from "../system/list-files.ts";
import { PROGRAM } from "../system/program.ts";
import type { Present } from "./output/present-files.ts";
import type { PublishOptions } from "./publication.ts";

export interface LastBuild {
  /** Digest of the archive, the program and the options that the site was made from. */
  inputs: string;
  /** Digest of the site. */
  site: string;
  articles: number;
  pages: number;
  /** Everything that the build reported. */
  problems: Problem[];
}

/** Digest of the names and versions of the program's files. */
export async function programFiles(): Promise<string> {
  const folders = ["src", "templates", "public"].map((folder) => listFiles(PROGRAM, folder));
  return digest((await Promise.all(folders)).map(versionsOf));
}

/** Digest of the names and versions of the files that a site is made from, and of what else decides it. @param program The result of `programFiles`. */
export function inputsOf(
  { captures, records, others, hidden }: ArchiveFiles,
  program: string,
  { url, volumes, offline }: Pick<PublishOptions, "url" | "volumes" | "offline">,
): string {
  const lists = [captures, records, others].map(versionsOf);
  return digest([url ?? null, volumes?.text ?? null, offline ?? false, hidden, lists, program]);
}

/** Digest of the names and versions of the files in the output folder, and of the names of hidden ones. */
export function siteOf(present: Present): string {
  return digest([present.digest, present.hidden.toSorted()]);
}

/** `undefined` where there was none, or what its site is made from has changed since. */
export async function readLastBuild(root: string, output: string, inputs: string): Promise<LastBuild | undefined> {
  const last = await readCache<LastBuild>(cacheOf(root, output), FORMAT);
  return last?.inputs === inputs ? last : undefined;
}

export function writeLastBuild(root: string, output: string, last: LastBuild): void {
  writeCache(cacheOf(root, output), FORMAT, last);
}

const FORMAT = "2";

function cacheOf(root: string, output: string): string {
  return join(root, ".backfile", `build-${hash("sha256", resolve(output)).slice(0, 16)}.json`);
}

function digest(value: unknown): string {
  return hash("sha256", JSON.stringify(value));
}
