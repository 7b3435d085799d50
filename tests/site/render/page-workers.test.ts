/** Pages that are drawn by other processes. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { knownPatterns } from "../../../src/site/exports/citation-patterns.ts";
import { isOf } from "../../../src/site/pages/planned-page.ts";
import { loadSite } from "../../../src/site/plan/load-site.ts";
import { PageWorkers } from "../../../src/site/render/page-workers.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

/** A shape of a citation that no other test has. */
const AUTHORS = Array.from({ length: 17 }, (_, i) => `Mara ${String.fromCharCode(65 + i)}nders`);

test("give this process the patterns of citations that they have made, so that the next build need not make them", async () => {
  const [root, output] = [await temporaryFolder(), await temporaryFolder()];
  await mkdir(join(root, "articles/records/2019"), { recursive: true });
  await writeFile(join(root, "articles/site.yaml"), "title: Harbour\nurl: https://harbour.example/\n");
  const head = ["---", "title: Ferry", "date: 2019-03-04", `authors: [${AUTHORS.join(", ")}]`, "---"];
  await writeFile(join(root, "articles/records/2019/ferry.md"), `${head.join("\n")}\n\nIt sailed.\n`);
  const { plan, vocabulary } = await loadSite(root);
  const workers = new PageWorkers({ root, output }, vocabulary, 1);
  try {
    const ofShape = () => Object.keys(knownPatterns()).filter((shape) => shape.includes(String(AUTHORS.length)));
    await workers.render(
      plan.pages.filter((page) => isOf("article", page)),
      {},
    );
    expect(ofShape()).toEqual([]);
    await workers.learnPatterns();
    expect(ofShape()).toHaveLength(1);
  } finally {
    workers.close();
  }
});
