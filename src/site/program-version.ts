/** The version of everything besides records and vocabulary on which pages depend. */
import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../system/file-store.ts";
import { MODULE, PROGRAM } from "../system/program.ts";
import type { OpenedSite } from "./plan/load-site.ts";

/** Digest of what every page depends on: the program itself, its dependencies, the site's settings and addresses. */
export async function programVersionOf({ context }: OpenedSite): Promise<string> {
  const lists = await Promise.all(["src", "templates"].map((folder) => listFiles(PROGRAM, folder)));
  const paths = lists.flatMap(({ files }) => files.map(({ path }) => path));
  paths.push(`.eleventy${MODULE}`, "package-lock.json");
  const digests = await Promise.all(
    paths.map(async (path) => `${path} ${hash("sha256", await readFile(join(PROGRAM, path)).catch(() => ""))}`),
  );
  return hash("sha256", [...digests, JSON.stringify(context.site)].join("\n")).slice(0, 32);
}
