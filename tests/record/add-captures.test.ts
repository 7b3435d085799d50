import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { addCaptures } from "../../src/record/add-captures.ts";
import { temporaryFolder } from "../temporary-folder.ts";

async function emptyArchive(): Promise<string> {
  const root = await temporaryFolder();
  await mkdir(join(root, "articles/raw"), { recursive: true });
  return root;
}

describe("adding files", () => {
  test("keeps the whole ending of a packed page, however long its name is", async () => {
    const inbox = await temporaryFolder();
    const given = join(inbox, `${"storm-over-the-harbour-".repeat(9)}.html.gz`);
    await writeFile(given, gzipSync("<p>The storm is over."));
    const { added, problems } = await addCaptures(await emptyArchive(), [given]);
    expect(problems).toEqual([]);
    expect(added).toEqual([expect.stringMatching(/^articles\/raw\/storm-over-[a-z-]{100,140}\.html\.gz$/)]);
  });
});
