import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publish } from "../../src/site/publish.ts";
import { makeArchive } from "../made-archive.ts";
import { filesOf, temporaryFolder } from "../temporary-folder.ts";

test("a source that withdraws its articles and a record that is cut leave what a clean build gives", async () => {
  const [root, output] = [await temporaryFolder(), await temporaryFolder()];
  await makeArchive(root, { articles: 40, years: 4 });
  await publish({ root, output });
  const sources = join(root, "articles/sources.yaml");
  const listed = await readFile(sources, "utf8");
  await writeFile(sources, listed.replace(/^( *)(?:- | {2})name: .*$/m, "$&\n$1  publish: withheld"));
  const [file = ""] = Object.keys(await filesOf(join(root, "articles/records")));
  const record = join(root, "articles/records", file);
  await writeFile(record, (await readFile(record, "utf8")).replace(/^title: /m, "publish: excerpt\n$&"));
  await publish({ root, output });

  const [copy, clean] = [await temporaryFolder(), await temporaryFolder()];
  await cp(join(root, "articles"), join(copy, "articles"), { recursive: true });
  await publish({ root: copy, output: clean });
  const files = await filesOf(output);
  expect(files).toEqual(await filesOf(clean));
  expect(Object.values(files).filter((text) => text.includes("<h1>Withheld article</h1>")).length).toBeGreaterThan(1);
});
