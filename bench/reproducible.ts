/**
 * Builds one archive under several versions of Node, each in a folder, time zone, language and file mask of its own, and compares the sites byte
 * for byte: `npm run bench:reproducible -- --node /path/to/node22 --node /path/to/node26 [--articles N] [--folder DIR]`. The Node that runs
 * this one comes first. Ends with 1 where a site differs. `npm install node@22` in an empty folder gives a Node to try.
 */
import { spawnSync } from "node:child_process";
import { hash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeArchive } from "../tests/made-archive.ts";

const { values: options } = parseArgs({
  options: {
    node: { type: "string", multiple: true, default: [] },
    articles: { type: "string", default: "60" },
    folder: { type: "string", default: tmpdir() },
  },
});
/** Zones far from UTC and not by whole hours, languages with other rules for letters and numbers. */
const PLACES = [
  { zone: "UTC", language: "C", mask: "022", name: "a" },
  { zone: "Asia/Kathmandu", language: "de_DE.UTF-8", mask: "077", name: "b with a space" },
  { zone: "America/St_Johns", language: "tr_TR.UTF-8", mask: "002", name: "ç" },
  { zone: "Pacific/Kiritimati", language: "ar_EG.UTF-8", mask: "027", name: "d" },
];
const CLI = join(import.meta.dirname, "../bin/backfile.js");
const folder = await mkdtemp(join(options.folder, "backfile-reproducible-"));
try {
  const made = join(folder, "made");
  await makeArchive(made, { articles: Number(options.articles), years: 4 });
  let expected: Map<string, string> | undefined;
  for (const [i, node] of [process.execPath, ...options.node].entries()) {
    const { zone, language, mask, name } = PLACES[i % PLACES.length] as (typeof PLACES)[number];
    const root = join(folder, `${i} ${name}`);
    await cp(join(made, "articles"), join(root, "articles"), { recursive: true });
    const env = { ...process.env, TZ: zone, LANG: language, LC_ALL: language };
    const command = 'umask "$0" && exec "$@"';
    const args = ["-c", command, mask, node, CLI, "build", "--quiet", "--root", root];
    const { status, stderr } = spawnSync("/bin/sh", args, { env, encoding: "utf8" });
    if (status !== 0) throw new Error(`${node} ended with ${status}: ${stderr.slice(-2000)}`);
    const site = await digests(join(root, "_site"));
    expected ??= site;
    const paths = new Set([...expected.keys(), ...site.keys()]);
    const different = [...paths].filter((path) => expected?.get(path) !== site.get(path));
    const version = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
    const told =
      different.length === 0 ? "the same" : `${different.length} differ: ${different.slice(0, 5).join(", ")}`;
    console.log(`${version}, ${zone}, ${language}, mask ${mask}: ${site.size} files, ${told}`);
    if (different.length > 0) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** SHA-256 of each file, by path. */
async function digests(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const files = paths.map(
    async (path) => [path.slice(folder.length + 1), hash("sha256", await readFile(path))] as const,
  );
  return new Map(await Promise.all(files));
}
