/** Captures of which no record can be made: told of in full once, and in one line on later runs. */
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { intake } from "../../src/intake/intake.ts";
import { withoutRepeated } from "../../src/intake/unread-captures.ts";
import { source } from "../../src/vocabulary/source.ts";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.ts";
import { fire } from "../cli/harbour-archive.ts";
import { filesOf, temporaryFolder } from "../temporary-folder.ts";

const VOCABULARY: Vocabulary = {
  site: { title: "Test", description: "Test", language: "en", url: "https://example.org/", branch: "main" },
  sources: [source.parse({ id: "courier", name: "Courier", publish: "withheld" })],
  topics: [],
};
const PDF = "%PDF-1.4";

async function archiveOf(captures: { [name: string]: string | Uint8Array }): Promise<string> {
  const root = await temporaryFolder();
  await mkdir(join(root, "articles/raw"), { recursive: true });
  for (const [name, content] of Object.entries(captures)) await writeFile(join(root, "articles/raw", name), content);
  return root;
}

const parse = async (root: string, options = {}) => {
  const { problems, made } = await intake(root, VOCABULARY, options);
  return {
    made: made.length,
    told: problems.map(({ severity, file, found }) => `${severity} ${file?.slice(13)} ${found}`),
  };
};

describe("a capture that cannot be read", () => {
  test("is an error once, then a warning by a name of its own, and the others are read", async () => {
    const root = await archiveOf({ "a.pdf": PDF, "empty.txt": "", "fire.txt": fire });
    const errors = ["error a.pdf the PDF is damaged", "error empty.txt the file is empty"];
    expect(await parse(root)).toEqual({ made: 1, told: errors });
    const { problems } = await intake(root, VOCABULARY);
    expect(problems).toMatchObject(
      ["a.pdf", "empty.txt"].map((name) => ({
        ...{ severity: "warning", file: `articles/raw/${name}`, kind: "captures are still unreadable" },
        remedy: expect.stringMatching(/\w/),
      })),
    );
    // A command that has told of the first in full, and reads the captures again, tells of the other alone.
    const first = errors
      .slice(0, 1)
      .map((found) => ({ severity: "error", file: "articles/raw/a.pdf", found, remedy: "" }) as const);
    expect(withoutRepeated(first, problems)).toEqual([...first, problems[1]]);
    expect((await parse(root, { dry: true })).told).toEqual(
      problems.map(({ file, found }) => `warning ${file?.slice(13)} ${found}`),
    );
  });

  test("is new when it is another, when it is added, and where nobody remembers it", async () => {
    const root = await archiveOf({ "a.pdf": PDF });
    await parse(root);
    await writeFile(join(root, "articles/raw/a.pdf"), `${PDF} again`);
    expect((await parse(root)).told).toEqual([expect.stringMatching(/^error a\.pdf the PDF is damaged/)]);
    expect((await parse(root)).told).toEqual([
      expect.stringMatching(/^warning a\.pdf still unreadable: the PDF is damaged/),
    ]);
    expect((await parse(root, { added: ["articles/raw/a.pdf"] })).told).toEqual([expect.stringMatching(/^error/)]);
    await rm(join(root, ".backfile"), { recursive: true });
    expect((await parse(root, { dry: true })).told).toEqual(["warning a.pdf the capture has no record"]);
    expect((await parse(root)).told).toEqual([expect.stringMatching(/^error/)]);
  });

  test("is the same under another name, and is forgotten when it goes", async () => {
    const root = await archiveOf({ "a.pdf": PDF });
    await parse(root);
    await rm(join(root, "articles/raw/a.pdf"));
    await writeFile(join(root, "articles/raw/b.pdf"), PDF);
    expect((await parse(root)).told).toEqual([expect.stringMatching(/^warning b\.pdf/)]);
  });

  test("be it for a link, is an error that stops nobody", async () => {
    const root = await archiveOf({ "fire.txt": fire });
    await symlink("/nowhere/at/all", join(root, "articles/raw/link.txt"));
    expect(await parse(root)).toEqual({ made: 1, told: ["error link.txt a link that leads nowhere"] });
  });
});

describe("a capture whose publisher is in doubt", () => {
  test("waits while an entry of sources.yaml has a fault, and is read once that is mended", async () => {
    const root = await archiveOf({ "fire.txt": fire });
    const { made, problems } = await intake(root, { ...VOCABULARY, sourcesInDoubt: true });
    expect(made).toEqual([]);
    expect(problems).toMatchObject([
      { severity: "error", file: "articles/raw/fire.txt", remedy: "mend articles/sources.yaml, then run parse" },
    ]);
    const files = await filesOf(join(root, "articles"));
    expect(Object.keys(files).filter((path) => path.endsWith(".md"))).toEqual([]);
    expect(files["raw/fire.txt"]).toBe(Buffer.from(fire).toString("latin1"));
    expect((await parse(root)).made).toBe(1);
    // Now that it has a record, that one is left as it is.
    const again = await intake(root, { ...VOCABULARY, sourcesInDoubt: true }, { refresh: true });
    expect(again.problems).toMatchObject([{ found: expect.stringMatching(/^no record is made or changed/) }]);
  });

  test("waits while nobody can tell where it came from, if there are publishers that restrict", async () => {
    for (const broken of ["WARC-Target-URI: https://x: y", Buffer.from([0xff, 0xfe, 0]), undefined]) {
      const root = await archiveOf({ "fire.txt": fire, ...(broken && { "fire.txt.origin.yaml": broken }) });
      if (!broken) await mkdir(join(root, "articles/raw/fire.txt.origin.yaml"));
      const { made, problems } = await intake(root, VOCABULARY);
      expect(made).toEqual([]);
      expect(problems.map(({ severity, file }) => [severity, file])).toEqual([
        ["warning", "articles/raw/fire.txt.origin.yaml"],
        ["error", "articles/raw/fire.txt"],
      ]);
      const free = { ...VOCABULARY, sources: [] };
      expect((await intake(root, free)).made).toHaveLength(1);
    }
  });
});

test("of two records of one capture that counts which can be read, and both broken ones of a name are told of", async () => {
  const root = await archiveOf({ "fire.txt": fire });
  const [made] = (await intake(root, VOCABULARY)).made;
  const record = join(root, made?.record ?? "");
  const broken = (await readFile(record, "utf8")).replace(/^title: /m, "title: @");
  for (const folder of ["0000", "9999"]) {
    await mkdir(join(root, "articles/records", folder));
    await writeFile(join(root, "articles/records", folder, "fire-again.md"), broken);
  }
  const { made: again, known, problems } = await intake(root, VOCABULARY, { refresh: true });
  expect({ again, known }).toEqual({ again: [], known: 1 });
  expect(problems.map(({ file }) => file).sort()).toEqual(
    ["0000", "9999"].map((folder) => `articles/records/${folder}/fire-again.md`),
  );
  await rm(record);
  expect((await intake(root, VOCABULARY)).made).toEqual([]);
});
