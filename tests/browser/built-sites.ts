/** Builds the sites that the browser tests share, and serves them. Once for all of them. */
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestProject } from "vitest/node";
import { publish } from "../../src/site/publish.ts";
import { runCli } from "../cli/archive-folder.ts";
import { makeFirstArchive } from "../first-archive.ts";
import { makeArchive } from "../made-archive.ts";
import { servePages } from "./pages-server.ts";
import { writePlans } from "./planned-pages.ts";
import { writeSearchedRecords } from "./searched-records.ts";
import { AXE, ELSEWHERE, GERMAN, KOREAN, MADE, PLANS, REPOSITORY } from "./served-paths.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** `http://127.0.0.1:<port>`. */
    origin: string;
    /** Folders of the archives, by the path under which they are published. */
    archives: Record<string, string>;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "backfile-sites-"));
  const archives = Object.fromEntries(
    [REPOSITORY, MADE, GERMAN, KOREAN].map((path) => [path, join(folder, path.replaceAll("/", ""))]),
  );
  await makeFirstArchive(archives[REPOSITORY] as string);
  await makeArchive(archives[MADE] as string);
  await makeArchive(archives[GERMAN] as string, { articles: 60, language: "de" });
  await makeArchive(archives[KOREAN] as string, { articles: 60, language: "ko" });
  for (const path of [MADE, GERMAN, KOREAN]) await writeSearchedRecords(archives[path] as string);
  const sites = Object.fromEntries(Object.entries(archives).map(([path, root]) => [path, join(root, "_site")]));
  sites[PLANS] = join(folder, "plans");
  const built = buildSites(archives, sites);
  sites[AXE] = dirname(createRequire(import.meta.url).resolve("axe-core"));
  for (const path of ELSEWHERE) sites[path] = sites[REPOSITORY] as string;
  const server = await servePages(sites, built);
  project.provide("origin", server.origin);
  project.provide("archives", archives);
  return async () => {
    await built.catch(() => {});
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}

/** The largest in a process of its own, the small ones meanwhile; other tests run while they are built. */
async function buildSites(archives: Record<string, string>, sites: Record<string, string>): Promise<void> {
  const url = (path: string) => `https://lindmouth.example${path}`;
  const largest = runCli(["build", "--root", archives[MADE] as string, "--url", url(MADE)]);
  for (const path of [REPOSITORY, GERMAN, KOREAN])
    await publish({ root: archives[path] as string, output: sites[path] as string, url: url(path) });
  await writePlans(sites[PLANS] as string, archives[MADE] as string, archives[REPOSITORY] as string);
  const { code, stderr } = await largest;
  if (code !== 0) throw new Error(`The made archive could not be built:\n${stderr}`);
}
