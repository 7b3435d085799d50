/** References to articles whose text is captured as well: clues of the article, whichever came first. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { intake } from "../../src/intake/intake.ts";
import { splitFile } from "../../src/record/front-matter.ts";
import type { Source } from "../../src/vocabulary/source.ts";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const source = (id: string, name: string): Source => ({ id, name, aliases: [], recognise: [], publish: "full" });

const VOCABULARY: Vocabulary = {
  site: { title: "Test", description: "Test", language: "en", url: "https://example.org/", branch: "main" },
  sources: [source("courier", "Lindmouth Courier"), source("gazette", "Dunmere Gazette")],
  topics: [],
};

const TITLE = "Fire at the harbour leaves the ferry idle";
const PAGE = `<title>${TITLE}</title><article><h1>${TITLE}</h1><p>By Ada Quill</p><p>Posted on March 14, 2013</p>
<p>A fire at the harbour left the ferry of Lindmouth idle, and the board said that it would take weeks to mend it.</p>
<p>Nobody was hurt in the fire, which a watchman saw first, and of which the cause is not known.</p></article>`;

interface Reference {
  title?: string;
  date?: string;
  paper?: string;
  more?: string;
}
const risOf = ({ title = TITLE, date = "2013/03/14/", paper = "Lindmouth Courier", more = "SP  - A3" }: Reference) =>
  `TY  - NEWS\nTI  - ${title}\nAU  - Quill, Ada\nT2  - ${paper}\nDA  - ${date}\n${more}\nER  - \n`;

async function archive() {
  const root = await temporaryFolder();
  await mkdir(join(root, "articles/raw"), { recursive: true });
  const put = (name: string, content: string) => writeFile(join(root, "articles", name), content);
  const run = (refresh = false) => intake(root, VOCABULARY, { workers: 1, refresh });
  const files = async () =>
    (await readdir(join(root, "articles/records"), { recursive: true }).catch(() => []))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `records/${name}`)
      .sort();
  const textOf = (file: string) => readFile(join(root, "articles", file), "utf8");
  const records = async () =>
    Promise.all(
      (await files()).map(async (file) => {
        const { data, body } = splitFile(await textOf(file), file);
        return { ...data, body: body.trim() } as { [key: string]: unknown };
      }),
    );
  return { root, put, run, files, textOf, records };
}

describe("a reference to an article that is captured", () => {
  test("states what the page does not, by its title or its address, and has no record of its own", async () => {
    for (const reference of [
      risOf({}),
      risOf({ title: "FIRE AT HARBOUR", more: "SP  - A3\nUR  - https://www.courier.example/fire?utm_source=x" }),
    ]) {
      const { put, run, records } = await archive();
      await put(
        "raw/fire.html",
        PAGE.replace("<article>", '<link rel="canonical" href="https://courier.example/fire"><article>'),
      );
      await put("raw/list.ris", reference);
      await run();
      const [record, ...others] = await records();
      expect(others).toEqual([]);
      expect(record).toMatchObject({
        ...{ title: TITLE, source: "courier", page: "A3", date: "2013-03-14", references: ["raw/list.ris#1"] },
        evidence: { page: { rule: "form reference raw/list.ris#1: page", quote: "A3" } },
      });
      expect(record?.publish).toBeUndefined();
    }
  });

  test("leads to one record, whichever came first, and what a person corrected stays", async () => {
    const orders = [["fire", "list"], ["list", "fire"], ["list fire"]];
    const ends = [];
    for (const order of orders) {
      const { put, run, records, files, textOf } = await archive();
      for (const step of order) {
        if (step.includes("fire")) await put("raw/fire.html", PAGE);
        if (step.includes("list")) await put("raw/list.ris", risOf({ date: "2013/03/15/" }));
        await run();
      }
      const [file = ""] = await files();
      expect(await records()).toHaveLength(1);
      ends.push({ file, records: await records() });
      expect((await run()).made).toEqual([]);
      await put(file, (await textOf(file)).replace(/^date: .*$/m, "date: 2013-03-13"));
      await run(true);
      expect(await records()).toMatchObject([{ date: "2013-03-13", references: ["raw/list.ris#1"] }]);
    }
    expect(ends[1]).toEqual(ends[0]);
    expect(ends[2]).toEqual(ends[0]);
    expect(ends[0]?.records[0]?.conflicts).toMatchObject([{ field: "date", kind: "two-dates" }]);
  });

  test("stays away together with the record that a person has deleted, and comes back with its line", async () => {
    const { root, put, run, records, files } = await archive();
    await put("raw/fire.html", PAGE);
    await put("raw/list.ris", risOf({}));
    await run();
    for (const file of await files()) await rm(join(root, "articles", file));
    await rm(join(root, ".backfile"), { recursive: true });
    expect((await run()).unwanted.map(({ capture }) => capture)).toEqual([
      "articles/raw/fire.html",
      "articles/raw/list.ris#1",
    ]);
    expect(await records()).toEqual([]);
    await rm(join(root, "articles/addresses"), { recursive: true });
    await run();
    expect(await records()).toHaveLength(1);
  });

  test("is one of its own where another paper or another month is meant", async () => {
    for (const other of [{ paper: "Dunmere Gazette" }, { date: "2013/06/14/" }]) {
      const { put, run, records } = await archive();
      await put("raw/fire.html", PAGE.replace("</article>", "</article><p>© 2013 Lindmouth Courier</p>"));
      await put("raw/list.ris", risOf(other));
      await run();
      expect((await records()).map(({ publish }) => publish).sort()).toEqual(["listing", undefined]);
    }
  });
});
