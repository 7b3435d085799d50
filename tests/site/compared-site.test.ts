/** What of a site is compared with the output folder. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { comparedSite } from "../../src/site/compared-site.ts";
import { filesSection, type Manifest, type ManifestFile } from "../../src/site/output/manifest.ts";
import { MARKER, markerVersion } from "../../src/site/output/ownership.ts";
import { presentWith } from "../../src/site/output/present-files.ts";
import type { PlannedPage } from "../../src/site/pages/planned-page.ts";
import type { PlannedSection } from "../../src/site/plan/sections.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const pageAt = (url: string) => ({ kind: "robots", url, hash: `hash of ${url}`, data: {} }) as PlannedPage;
const sectionAt = (url: string, basis: string): PlannedSection => {
  return { name: `source ${url}`, basis, count: 1, pages: [pageAt(url)] };
};
const fileAt = (url: string): ManifestFile => ({ hash: `hash of ${url}`, version: `1-${url}`, content: "" });
const pathOf = (url: string) => `${url.slice(1)}index.html`;

/** An output folder as a build of the sections `/a/` and `/b/` left it, and of the page `/`. */
async function built() {
  const output = await temporaryFolder();
  await writeFile(join(output, MARKER), "");
  const urls = ["/a/", "/b/", "/"];
  const empty = { text: "", temporary: [], hidden: [] };
  const present = presentWith(empty, new Map(urls.map((url) => [pathOf(url), fileAt(url).version])));
  const sections = Object.fromEntries(
    urls.map((url) => [
      url === "/" ? "" : `source ${url}`,
      filesSection(url === "/" ? "" : "1", new Map([[pathOf(url), fileAt(url)]])),
    ]),
  );
  const marker = markerVersion(output) ?? "";
  const whole = { inputs: "", pages: 3, marker, present: present.digest };
  const before: Manifest = { programVersion: "1", sections, whole };
  return { output, state: { before, present, programVersion: "1" } };
}

const others = [pageAt("/")];

test("are the sections that are others, and what is in none, where the folder is as it was left", async () => {
  const { output, state } = await built();
  const sections = [sectionAt("/a/", "1"), sectionAt("/b/", "2"), sectionAt("/c/", "1")];
  const { same, pages, files, present } = comparedSite(output, { sections, others }, state);
  expect(same).toEqual([sections[0]]);
  expect([...pages.keys()].sort()).toEqual(["b/index.html", "c/index.html", "index.html"]);
  expect([...files.keys()].sort()).toEqual(["b/index.html", "index.html"]);
  expect(present.get("b/index.html")).toBe("1-/b/");
  // The files of a section that is gone are compared, so that they are deleted.
  expect([...comparedSite(output, { sections: [], others }, state).files.keys()].sort()).toEqual([
    ...["a/index.html", "b/index.html", "index.html"],
  ]);
});

test("are all where a file is another, gone or more, where the marker is another, and where another version of the program built it", async () => {
  const { output, state } = await built();
  const sections = [sectionAt("/a/", "1"), sectionAt("/b/", "1")];
  expect(comparedSite(output, { sections, others }, state).same).toHaveLength(2);
  const changed = (path: string, version?: string) => {
    return { ...state, present: presentWith(state.present, new Map([[path, version]])) };
  };
  const { whole } = state.before;
  for (const other of [
    changed("a/index.html", "2"),
    changed("a/index.html"),
    changed("theirs.txt", "1"),
    { ...state, programVersion: "2" },
    { ...state, before: { ...state.before, whole: { ...whole, inputs: "", pages: 3, marker: "another" } } },
  ]) {
    const { same, pages, isAsLeft } = comparedSite(output, { sections, others }, other);
    expect([same, pages.size, isAsLeft]).toEqual([[], 3, false]);
  }
});
