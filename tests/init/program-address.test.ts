/** Where the program came from, as far as npm and git know it. */
import { execFileSync } from "node:child_process";
import { hash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { clonedFrom, gitAddress, installedFrom } from "../../src/init/program-address.ts";
import { temporaryFolder } from "../temporary-folder.ts";

describe("a program that npm installed", () => {
  const installed = async (entry: object) => {
    const root = await temporaryFolder();
    const folder = join(root, "cache/node_modules/backfile");
    await mkdir(folder, { recursive: true });
    const lock = { packages: { "node_modules/backfile": { version: "0.1.0", ...entry } } };
    await writeFile(join(root, "cache/node_modules/.package-lock.json"), JSON.stringify(lock));
    await writeFile(join(root, "backfile-0.1.0.tgz"), "packed");
    return folder;
  };
  const integrity = `sha512-${hash("sha512", "packed", "base64")}`;

  test.each([
    [{ resolved: "https://programs.example/b.tgz", integrity: "sha512-AAAA" }, "https://programs.example/b.tgz"],
    [{ resolved: "git+ssh://git@github.com/o/r.git#0a1b" }, "git+ssh://git@github.com/o/r.git#0a1b"],
  ])("from %j is had from there again", async (entry, spec) => {
    expect(await installedFrom(await installed(entry))).toEqual({ spec, ...entry });
  });

  test("from a packed file takes the file along, under its own name", async () => {
    const address = await installedFrom(await installed({ resolved: "file:../backfile-0.1.0.tgz", integrity }));
    expect(address).toEqual({
      spec: "file:backfile-0.1.0.tgz",
      resolved: "file:backfile-0.1.0.tgz",
      integrity,
      file: Buffer.from("packed"),
    });
  });

  test("is not had from a file that is gone or another since, from a linked folder, or from nowhere", async () => {
    for (const entry of [
      { resolved: "file:../gone.tgz", integrity },
      { resolved: "file:../backfile-0.1.0.tgz", integrity: "sha512-AAAA" },
      { resolved: "../../clone", link: true },
      {},
    ]) {
      expect(await installedFrom(await installed(entry)), JSON.stringify(entry)).toBeUndefined();
    }
    expect(await installedFrom(join(await temporaryFolder(), "node_modules/backfile"))).toBeUndefined();
    expect(await installedFrom("/home/ada/backfile")).toBeUndefined();
  });
});

describe("a program that was cloned", () => {
  test("is had from its repository at the commit that is checked out, once that is there", async () => {
    const folder = await temporaryFolder();
    const git = (...args: string[]) =>
      execFileSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@a.example", ...args], {
        encoding: "utf8",
        stdio: "pipe",
      }).trim();
    git("init", "--quiet", "--initial-branch=main");
    git("commit", "--quiet", "--allow-empty", "--message", "One");
    expect(await clonedFrom(folder)).toBeUndefined();
    git("remote", "add", "origin", "git@github.com:society/backfile.git");
    expect(await clonedFrom(folder)).toBeUndefined();
    git("update-ref", "refs/remotes/origin/main", "HEAD"); // As a push leaves it.
    const spec = `git+https://github.com/society/backfile.git#${git("rev-parse", "HEAD")}`;
    expect(await clonedFrom(folder)).toEqual({ spec, resolved: spec });
    git("commit", "--quiet", "--allow-empty", "--message", "Two");
    expect(await clonedFrom(folder)).toBeUndefined();
    await mkdir(join(folder, "tools"));
    expect(await clonedFrom(join(folder, "tools"))).toBeUndefined();
  });

  test.each([
    ["git@github.com:society/backfile.git", "git+https://github.com/society/backfile.git"],
    ["ssh://git@gitlab.com/society/backfile.git", "git+https://gitlab.com/society/backfile.git"],
    ["https://ada:secret@github.com/society/backfile", "git+https://github.com/society/backfile"],
    ["git@git.library.example:tools/backfile.git", "git+ssh://git@git.library.example/tools/backfile.git"],
    ["ssh://git@git.library.example:2222/backfile.git", "git+ssh://git@git.library.example:2222/backfile.git"],
    ["/home/ada/backfile", undefined],
    ["../backfile", undefined],
    ["file:///home/ada/backfile", undefined],
    ["C:\\Users\\ada\\backfile", undefined],
  ])("from %s is known to npm as %s", (origin, address) => {
    expect(gitAddress(origin)).toBe(address);
  });
});
