/** Which keys of data have which field, as a person states it for the archive or beside a file. */
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { addCaptures } from "../../src/accession/add-captures.ts";
import { NamedCaptures } from "../../src/accession/named-captures.ts";
import { intake } from "../../src/intake/intake.ts";
import { splitFile } from "../../src/record/front-matter.ts";
import { loadVocabulary } from "../../src/vocabulary/vocabulary-folder.ts";
import { PROSE } from "../parse/pages.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const SITE = "title: Test\ndescription: Test\nurl: https://example.org/\n";
/** Too short to be taken for a text where nothing says that it is one. */
const SHORT = "The ferries sail again from Monday on, the board says.";
const OTHER_PROSE = PROSE.split("\n\n").toReversed().join("\n\n");
const ROWS = `kop,id,verhaal\nFerries return to Lindmouth,7,"${SHORT}"\n`;
const OTHER = JSON.stringify([{ koptekst: "Old mill becomes a library", title: "item 9", verhaal: SHORT }]);

async function archive(site: string) {
  const root = await temporaryFolder();
  await mkdir(join(root, "articles/raw"), { recursive: true });
  const put = (name: string, content: string) => writeFile(join(root, name), content);
  await put("articles/site.yaml", SITE + site);
  const run = async (refresh = false) => {
    const vocabulary = await loadVocabulary(root);
    const { problems } = await intake(root, vocabulary, { workers: 1, refresh });
    return [...vocabulary.problems, ...problems];
  };
  const records = async () => {
    const names = await readdir(join(root, "articles/records"), { recursive: true }).catch(() => []);
    const files = names.filter((name) => name.endsWith(".md")).sort();
    const read = await Promise.all(files.map((name) => readFile(join(root, "articles/records", name), "utf8")));
    return read.map((text) => ({ title: splitFile(text, "").data.title, body: splitFile(text, "").body.trim() }));
  };
  return { root, put, run, records };
}

describe("keys of data", () => {
  test("have the fields that site.yaml says, whatever the names say, as soon as it says so", async () => {
    const { put, run, records } = await archive("");
    await put("articles/raw/a.csv", ROWS);
    await put("articles/raw/b.json", OTHER);
    await run();
    expect(await records()).toEqual([]);
    await put("articles/site.yaml", `${SITE}keys:\n  title: [kop, koptekst]\n  text: verhaal\n`);
    await run();
    expect(await records()).toEqual([
      { title: "Ferries return to Lindmouth", body: SHORT },
      { title: "Old mill becomes a library", body: SHORT },
    ]);
  });

  test("that are stated later leave a record the name it was made with, which is told once, and moving it is let be", async () => {
    const { root, put, run } = await archive("");
    const row = { title: "item 9", koptekst: "Old mill becomes a library", gedrukt: "4 March 2019", text: PROSE };
    await put("articles/raw/b.json", JSON.stringify([row, { ...row, koptekst: "Ferries return", text: OTHER_PROSE }]));
    await run();
    await put("articles/site.yaml", `${SITE}keys:\n  title: koptekst\n  date: gedrukt\n`);
    const told = (await run(true)).filter(({ found }) => found.startsWith("keeps its name"));
    expect(told.map(({ file, remedy }) => [file, /articles\S+\.md/.exec(remedy)?.[0]])).toEqual([
      ["articles/records/undated/item-9-2.md", "articles/records/2019/ferries-return.md"],
      ["articles/records/undated/item-9.md", "articles/records/2019/old-mill-becomes-a-library.md"],
    ]);
    expect(await run(true)).toEqual([]);
    await mkdir(join(root, "articles/records/2019"));
    await rename(join(root, told[0]?.file ?? ""), join(root, "articles/records/2019/ferries.md"));
    await put("articles/site.yaml", SITE);
    expect((await run(true)).filter(({ found }) => found.startsWith("keeps its name"))).toEqual([]);
  });

  test("have those that a file beside the data says, which comes first, when the data are added too", async () => {
    const { root, put, run, records } = await archive("keys:\n  title: id\n  text: verhaal\n");
    const from = await temporaryFolder();
    await writeFile(join(from, "a.csv"), ROWS);
    await writeFile(join(from, "a.csv.origin.yaml"), "Fields:\n  title: kop\n");
    expect((await addCaptures(root, new NamedCaptures(root, [from]))).problems).toEqual([]);
    await run();
    expect(await records()).toEqual([{ title: "Ferries return to Lindmouth", body: SHORT }]);
    for (const [fields, remedy] of [
      ["titel: kop", "did you mean title?"],
      ["kop: title", "write the field first: title: kop"],
    ]) {
      await put("articles/raw/a.csv.origin.yaml", `Fields:\n  ${fields}\n`);
      expect(await run(true)).toContainEqual(expect.objectContaining({ field: "Fields", remedy, severity: "warning" }));
    }
  });

  test("are refused with the line and the remedy where they are none", async () => {
    const { run } = await archive("keys:\n  titel: kop\n  date: {a: b}\n");
    expect(await run()).toMatchObject([
      { file: "articles/site.yaml", field: "keys.date", found: "a group of keys names no key" },
      { file: "articles/site.yaml", field: "keys.titel", remedy: 'did you mean "title"?' },
    ]);
  });
});
