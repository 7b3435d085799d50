/** Where there is no archive yet: what the commands make, and what they say. */
import { afterAll, expect, test, vi } from "vitest";
import { ArchiveFolder, removeArchives, runCli, runHere } from "./archive-folder.ts";
import { fire } from "./harbour-archive.ts";

// Every step is a process of its own, and may have to share its processor.
vi.setConfig({ testTimeout: 120_000 });
afterAll(removeArchives);

test("captures added in a folder that is not there begin an archive, which is said, and can be published", async () => {
  const pile = await ArchiveFolder.make({ "fire.txt": fire });
  const root = pile.path("new/mine");
  const { code, stdout, stderr } = await runHere(["add", pile.path("fire.txt"), "--root", root]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("articles/sources.yaml");
  expect(stdout).toContain(`backfile init ${root}`);
  expect(stdout).toContain("1 capture added; 1 new record");
  const built = await runHere(["build", "--root", root]);
  expect([built.code, built.stderr]).toEqual([0, ""]);
  expect(built.stdout).toContain("1 article on ");
});

test("captures that are not there, or cannot be read, begin no archive, and whatever else is named does", async () => {
  const pile = await ArchiveFolder.make({ "fire.txt": fire, "report.pdf": "%PDF-1.7\n", "empty/.gitkeep": "" });
  const add = (...names: string[]) => archive.run("add", ...names.map((name) => pile.path(name)));
  const archive = await ArchiveFolder.make({});
  const refused = await add("gone.txt", "report.pdf");
  expect([refused.code, refused.stdout]).toEqual([2, ""]);
  expect(refused.stderr).toContain(`${pile.path("gone.txt")}: no such file or folder`);
  expect(refused.stderr).toContain("report.pdf");
  expect(await archive.files(".")).toEqual(new Map());
  const { code, stdout, stderr } = await add("gone.txt", "report.pdf", "fire.txt");
  expect([code, stderr]).toEqual([1, refused.stderr]);
  expect(stdout).toMatch(/^A new archive: .*\n1 capture added; 1 new record/);
});

test.each([
  ["add", "../fire.txt"],
  ["init"],
])("%s refuses a folder that holds something else, and leaves it as it is", async (command, ...more) => {
  const place = await ArchiveFolder.make({ "fire.txt": fire, "thesis/chapter.doc": "" });
  const folder = place.path("thesis");
  const { code, stderr } = await runCli(command === "init" ? ["init", folder] : ["add", ...more, "--root", folder], {
    cwd: folder,
  });
  expect(code).not.toBe(0);
  expect(stderr).toContain(`${folder}: is no archive, and holds other files`);
  expect(stderr).toContain(command === "init" ? "empty" : "backfile init");
  expect([...(await place.files("thesis")).keys()]).toEqual(["chapter.doc"]);
});

test("a command in a folder that is no archive says how one is made and another named, whether --root was given or not", async () => {
  const empty = await ArchiveFolder.make({});
  const given = await empty.run("build");
  const here = await runCli(["build"], { cwd: empty.root });
  expect(given.stderr).toBe(here.stderr);
  expect(given.stderr).toContain(
    `no such folder in ${empty.root}, so that it is no archive; make one with npx backfile init`,
  );
});
