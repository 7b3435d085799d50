/** What is shown of a change before the site is built again is what the build writes. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { LoadedSite } from "../../src/site/plan/load-site.ts";
import { Preview } from "../../src/site/preview.ts";
import { publish } from "../../src/site/publish.ts";
import { makeArchive } from "../made-archive.ts";
import { filesOf, temporaryFolder } from "../temporary-folder.ts";

test("a corrected headline is on every page that has it, feeds, data and search apart, and a withdrawal waits for the build", async () => {
  const [root, output] = [await temporaryFolder(), await temporaryFolder()];
  await makeArchive(root, { articles: 24, words: 60, years: 3 });
  let load: (() => LoadedSite) | undefined;
  await publish({
    ...{ root, output },
    onPlanned: (site) => {
      load = site;
    },
  });
  const before = await filesOf(output);
  const preview = new Preview({ root, output }, load as () => LoadedSite);
  await preview.warm();
  const [path = ""] = Object.keys(await filesOf(join(root, "articles/records"))).filter(
    (path) => !/undated/.test(path),
  );
  const [file, at] = [`articles/records/${path}`, join(root, "articles/records", path)];
  const text = await readFile(at, "utf8");
  await writeFile(at, text.replace(/^title: .*$/m, "title: A headline as it should have been"));

  expect(await preview.show(file)).toBe(true);
  const shown = await filesOf(output);
  const differing = Object.keys(before).filter((path) => shown[path] !== before[path]);
  expect(differing.length).toBeGreaterThan(4);
  await publish({ root, output });
  const built = await filesOf(output);
  for (const path of differing) expect(shown[path], path).toBe(built[path]);
  const late = Object.keys(built).filter((path) => path.endsWith(".html") && built[path] !== shown[path]);
  // These list findings, and sizes of files.
  expect(late.filter((path) => !/^(?:review|data)\//.test(path))).toEqual([]);

  await writeFile(at, text.replace(/^title: .*$/m, "title: A headline as it should have been\npublish: withheld"));
  expect(await preview.show(file)).toBe(false);
});
