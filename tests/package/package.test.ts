/**
 * The package, as whoever has no clone of this repository gets it: packed, installed and used from folders whose names hold what file
 * names may. Packed and installed once for all tests.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { FIRST_ARCHIVE } from "../first-archive.ts";
import { filesOf, temporaryFolder } from "../temporary-folder.ts";

const REPOSITORY = join(import.meta.dirname, "../..");
/** What the program consists of in the repository; not what is worked out from it. */
const SOURCE = [
  ...["src", "templates", "public", "starter", "bin", "scripts", ".github", ".eleventy.ts", "README.md", "LICENSE"],
  ...["package.json", "package-lock.json", "tsconfig.json"],
];

vi.setConfig({ testTimeout: 120_000 });

const run = (folder: string, command: string, ...args: string[]) => promisify(execFile)(command, args, { cwd: folder });
const json = async (path: string) => JSON.parse(await readFile(path, "utf8"));
const backfile = (program: string, ...args: string[]) =>
  run(program, process.execPath, join(program, "bin/backfile.js"), ...args);

let program: string;
let archive: string;
let installed: string;

beforeAll(async () => {
  const place = await temporaryFolder();
  program = join(place, "Das Programm für Ä #1 [100%]");
  archive = join(place, "Our “Archive” ünd 한겨레 (2)");
  installed = join(archive, "node_modules/backfile");
  await mkdir(program);
  await Promise.all(SOURCE.map((path) => cp(join(REPOSITORY, path), join(program, path), { recursive: true })));
  await symlink(join(REPOSITORY, "node_modules"), join(program, "node_modules"));
  // No clone, so that the program packs itself.
  await backfile(program, "init", archive);
  await run(archive, "npm", "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund");
  await cp(FIRST_ARCHIVE, archive, { recursive: true });
}, 300_000);

describe("the package", () => {
  test("pins the dependencies that running it needs, and no others", async () => {
    const { packages } = await json(join(installed, "npm-shrinkwrap.json"));
    const own = await json(join(REPOSITORY, "package-lock.json"));
    expect(packages[""].dependencies).toEqual(own.packages[""].dependencies);
    expect(packages[""]).not.toHaveProperty("devDependencies");
    for (const name of Object.keys(packages[""].dependencies))
      expect(packages).toHaveProperty([`node_modules/${name}`]);
    expect(Object.values<{ dev?: boolean }>(packages).filter(({ dev }) => dev)).toEqual([]);
  });

  test("holds JavaScript in few files and no source: modules that are started stand at their places, the others are joined", async () => {
    const files = await readdir(join(installed, "dist"), { recursive: true });
    expect(files).toEqual(expect.arrayContaining(["src/cli/cli.js", "templates/article.11ty.js"]));
    expect(files.filter((path) => path.endsWith(".ts"))).toEqual([]);
    const modules = files.filter((path) => /^(?:src|templates)\/.*\.js$/.test(path));
    expect(modules.length).toBeLessThan(200);
    const joined = modules.filter((path) => path.startsWith("src/shared/")).map((path) => path.split("/").at(-1));
    for (const part of ["start", "records", "site"])
      expect(joined.filter((name) => name?.startsWith(`${part}-`))).toHaveLength(1);
  });

  test("leaves nothing behind where it was packed: npm would heed npm-shrinkwrap.json in place of package-lock.json", async () => {
    expect((await readdir(program)).sort()).toEqual([...SOURCE, "node_modules"].sort());
  });
});

describe("the installed program", () => {
  test("makes of an archive what the source makes of it, byte for byte", async () => {
    const other = await temporaryFolder();
    await cp(FIRST_ARCHIVE, other, { recursive: true });
    const [byPackage, bySource] = await Promise.all([
      backfile(installed, "build", "--root", archive),
      backfile(program, "build", "--root", other),
    ]);
    expect(byPackage.stderr + bySource.stderr).toBe("");
    const site = await filesOf(join(archive, "_site"));
    expect(Object.keys(site).length).toBeGreaterThan(150);
    expect(site).toEqual(await filesOf(join(other, "_site")));
    expect(await filesOf(join(archive, "articles/records"))).toEqual(await filesOf(join(other, "articles/records")));
  });

  test("makes new archives itself, which depend on the same packed file", async () => {
    const [first, second] = [await temporaryFolder(), await temporaryFolder()];
    await backfile(installed, "init", first);
    await backfile(installed, "init", second);
    const files = await filesOf(first);
    expect(files).toEqual(await filesOf(second));
    for (const path of [
      "package.json",
      "package-lock.json",
      "README.md",
      ".gitignore",
      ".github/workflows/pages.yml",
    ]) {
      expect(files[path], path).toBe(await readFile(join(archive, path), "latin1"));
    }
  });

  test("tells its version", async () => {
    const { version } = await json(join(REPOSITORY, "package.json"));
    for (const one of [program, installed]) expect((await backfile(one, "--version")).stdout).toBe(`${version}\n`);
  });
});
