/**
 * Builds the sites that the browser tests share, and serves them, in a process of its own: tests that need no browser run meanwhile. Started
 * with a folder for all of it; prints where it serves as soon as it does, and answers when the sites are built. Ends with its standard input.
 */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { publish } from "../../src/site/publish.ts";
import { runCli } from "../cli/archive-folder.ts";
import { makeFirstArchive } from "../first-archive.ts";
import { makeArchive } from "../made-archive.ts";
import { servePages } from "./pages-server.ts";
import { writePlans } from "./planned-pages.ts";
import { writeSearchedRecords } from "./searched-records.ts";
import { AXE, archivesIn, ELSEWHERE, GERMAN, KOREAN, MADE, PLANS, REPOSITORY } from "./served-paths.ts";

const folder = process.argv[2] as string;
const archives = archivesIn(folder);
const root = (path: string) => archives[path] as string;
const site = (path: string) => join(root(path), "_site");
const url = (path: string) => `https://lindmouth.example${path}`;

/** The largest in a process of its own, the small ones meanwhile. */
async function buildSites(): Promise<void> {
  await makeArchive(root(MADE));
  await writeSearchedRecords(root(MADE));
  const largest = runCli(["build", "--root", root(MADE), "--url", url(MADE)]);
  await makeFirstArchive(root(REPOSITORY));
  for (const [path, language] of [[GERMAN, "de"] as const, [KOREAN, "ko"] as const]) {
    await makeArchive(root(path), { articles: 60, language });
    await writeSearchedRecords(root(path));
  }
  for (const path of [REPOSITORY, GERMAN, KOREAN])
    await publish({ root: root(path), output: site(path), url: url(path) });
  await writePlans(join(folder, "plans"), root(MADE), root(REPOSITORY));
  const { code, stderr } = await largest;
  if (code !== 0) throw new Error(`The made archive could not be built:\n${stderr}`);
}

const built = buildSites();
const server = await servePages(
  {
    ...Object.fromEntries(Object.keys(archives).map((path) => [path, site(path)])),
    ...Object.fromEntries(ELSEWHERE.map((path) => [path, site(REPOSITORY)])),
    [PLANS]: join(folder, "plans"),
    [AXE]: dirname(createRequire(import.meta.url).resolve("axe-core")),
  },
  built,
);
console.log(server.origin);
for await (const _ of process.stdin);
await built.catch(() => {});
await server.close();
