/** The version of everything besides records and vocabulary on which pages depend. */
import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { versionsOf } from "../record/archive-files.ts";
import { readCache, writeCache } from "../system/file-store.ts";
import { listFiles } from "../system/list-files.ts";
import { MODULE, PROGRAM } from "../system/program.ts";
import type { OpenedSite } from "./plan/load-site.ts";

/** The program's files as they were listed. */
export interface ListedProgram {
  /** The archive's folder, whose cache knows the content of the files of some versions. */
  root: string;
  /** The result of `programFiles`. */
  files: string;
}

/** Digest of what every page depends on: the program itself, its dependencies, the site's settings and addresses. */
export async function programVersionOf({ context }: OpenedSite, listed?: ListedProgram): Promise<string> {
  const files = listed ? await knownDigest(listed) : await sourceDigest();
  const others = await Promise.all([`.eleventy${MODULE}`, "package-lock.json"].map(digestOf));
  return hash("sha256", [files, ...others, JSON.stringify(context.site)].join("\n")).slice(0, 32);
}

/** The digest of the sources, whose some hundred files are read only where one of them has another version than when they were read last. */
async function knownDigest({ root, files }: ListedProgram): Promise<string> {
  const at = join(root, ".backfile/program.json");
  const known = await readCache<{ files: string; digest: string }>(at, FORMAT);
  if (known?.files === files) return known.digest;
  const digest = await sourceDigest();
  writeCache(at, FORMAT, { files, digest });
  return digest;
}

const FORMAT = "1";

/** What this process has read last: `serve` builds again and again. */
let lastRead: { versions: string; digest: string } | undefined;

async function sourceDigest(): Promise<string> {
  const lists = await Promise.all(["src", "templates"].map((folder) => listFiles(PROGRAM, folder)));
  const versions = JSON.stringify(lists.map(versionsOf));
  if (lastRead?.versions === versions) return lastRead.digest;
  const digests = await Promise.all(lists.flatMap(({ files }) => files.map(({ path }) => digestOf(path))));
  const digest = hash("sha256", digests.join("\n"));
  lastRead = { versions, digest };
  return digest;
}

async function digestOf(path: string): Promise<string> {
  return `${path} ${hash("sha256", await readFile(join(PROGRAM, path)).catch(() => ""))}`;
}
