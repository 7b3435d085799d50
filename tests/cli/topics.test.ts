/** The command `topics suggest`: a whole archive in, a vocabulary out, and topics on its articles. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { begunTopics, isUndecided } from "../../src/term-extraction/topic-entries.ts";
import { readTopics } from "../../src/vocabulary/topic.ts";
import { ENGLISH } from "../term-extraction/stories.ts";
import { ArchiveFolder, differences, PROGRAM, removeArchives } from "./archive-folder.ts";

const TOPICS = "articles/topics.yaml";
const MINE = `# Kept by the society.
- id: quakes   # since 1887
  label: Quakes
  match: [earthquake, earthquakes]
# not: Lindmouth
`;

const MARLOW = {
  ...{ id: "m", label: "Marlow", match: ["Marlow"], examples: [] },
  ...{ articles: 3, titled: 1, mentioned: 4, sources: 1 },
};

const captures = Object.fromEntries(
  ENGLISH.map(({ id, title, paragraphs, date }) => [
    `articles/raw/${id}.html`,
    `<!DOCTYPE html><html lang="en"><head><title>${title}</title>
    <meta property="article:published_time" content="${date}T08:00:00Z"></head>
    <body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`,
  ]),
);

let archive: ArchiveFolder;
beforeAll(async () => {
  archive = await ArchiveFolder.make({
    ...captures,
    "articles/site.yaml": "title: Lindmouth Papers\ndescription: News of the port.\nurl: https://papers.example/\n",
    [TOPICS]: MINE,
  });
  await archive.run("parse", "--quiet");
});
afterAll(removeArchives);

describe("topics suggest", () => {
  it("prints entries for topics.yaml, without those that are known or unwanted, and writes nothing", async () => {
    const { code, stdout } = await archive.run("topics", "suggest");
    expect(code).toBe(0);
    expect(readTopics(stdout).map(({ label }) => label)).toEqual(
      expect.arrayContaining(["Greta Marlow", "Harbour tax", "Lindmouth Harbour Authority"]),
    );
    expect(stdout).toContain("#   Marlow defends harbour tax before council");
    expect(stdout).not.toMatch(/label: (?:Earthquakes?|Lindmouth)$/m);
    expect(await archive.read(TOPICS)).toBe(MINE);
  });

  it("says the same to programs", async () => {
    const { suggestions, articles } = await archive.report("topics", "suggest", "--limit", "2");
    expect(articles).toBe(ENGLISH.length);
    expect(suggestions).toHaveLength(2);
    expect(suggestions).toMatchObject([{ label: "Greta Marlow", match: ["Greta Marlow", "Marlow"], articles: 2 }, {}]);
  });

  it("counts an article once that is saved twice", async () => {
    const twice = await archive.copy();
    const [[path, page] = ["", ""]] = Object.entries(captures);
    await twice.write(path.replace(".html", " again.html"), `${page}\n<!-- saved again -->`);
    await twice.run("parse", "--quiet");
    expect((await twice.files("articles/records")).size).toBe(ENGLISH.length + 1);
    const [once, again] = [await archive.report("topics", "suggest"), await twice.report("topics", "suggest")];
    const numbers = ({ articles, suggestions }: typeof once) => [
      articles,
      (suggestions as { label: string; articles: number }[]).map(({ label, articles }) => [label, articles]),
    ];
    expect(numbers(again)).toEqual(numbers(once));
  });

  it("looks at articles in one language alone where one is named", async () => {
    expect(await archive.report("topics", "suggest", "--language", "de")).toMatchObject({
      articles: 0,
      suggestions: [],
    });
    expect(await archive.report("topics", "suggest", "--language", "en-GB")).toMatchObject({
      articles: ENGLISH.length,
    });
  });

  it("says that there is nothing to propose, and offers no command for it", async () => {
    const { code, stdout, stderr } = await archive.run("topics", "suggest", "--language", "de", "--accept", "3");
    expect(code).toBe(0);
    expect(stdout + stderr).toBe("No topic to propose from 0 articles besides those that articles/topics.yaml has.\n");
  });

  it("refuses numbers that are none", async () => {
    expect((await archive.run("topics", "suggest", "--accept", "0")).code).toBe(2);
  });

  it("writes the best below what stands in the file, and gives the articles them", async () => {
    const before = await archive.report("topics", "suggest");
    const { code } = await archive.run("topics", "suggest", "--accept", "2");
    expect(code).toBe(0);
    const text = await archive.read(TOPICS);
    expect(text.startsWith(MINE)).toBe(true);
    const ids = (before.suggestions as { id: string }[]).map(({ id }) => id);
    expect(readTopics(text).map(({ id }) => id)).toEqual(["quakes", ...ids.slice(0, 2)]);
    const after = await archive.report("topics", "suggest");
    expect((after.suggestions as { id: string }[]).map(({ id }) => id)).toEqual(ids.slice(2));

    const records = [...(await archive.files("articles/records")).values()];
    const given = records.filter((record) => /^topics:\n(?: {2}- .*\n)*? {2}- greta-marlow$/m.test(record));
    expect(given).toHaveLength(2);
    for (const record of given) expect(record).toMatch(/greta-marlow: .*Marlow/);
  });
});

describe("an archive for which nobody has decided topics", () => {
  const starter = () => readFile(join(PROGRAM, "starter/articles/topics.yaml"), "utf8");
  const many = Object.fromEntries(
    [0, 1].flatMap((time) =>
      Object.entries(captures).map(([path, html]) => [
        path.replace(/en-/, `en-${time}-`),
        html
          .replace(/20(\d\d-)/g, time === 0 ? "19$1" : "20$1")
          .replace(
            "</article>",
            `<p>This is the ${time === 0 ? "morning" : "evening"} edition of the story.</p></article>`,
          ),
      ]),
    ),
  );
  const site = { "articles/site.yaml": "title: T\ndescription: D\nurl: https://papers.example/\n" };

  it("gets its first topics and their pages with ten articles, once, and they are a person's from then on", async () => {
    const own = await ArchiveFolder.make({ ...many, ...site, [TOPICS]: await starter() });
    expect((await own.run("build")).code).toBe(0);
    const text = await own.read(TOPICS);
    const topics = readTopics(text).map(({ id }) => id);
    expect(topics).toContain("greta-marlow");
    expect(text).not.toMatch(/^# suggest$/m);
    expect(text).toContain("suggested from 10 articles");
    const built = await own.files("_site");
    for (const id of topics) expect([...built.keys()]).toContain(`topics/${id}/index.html`);

    // The same records, elsewhere and after what was decided.
    const copy = await own.copy();
    await copy.run("build", "--quiet");
    expect(differences(await copy.files("_site"), built)).toEqual([]);
    const fewer = text.replace(/^# \d+ articles.*\n(?:# {3}.*\n)*- id: greta-marlow\n(?: .*\n)*/m, "");
    expect(readTopics(fewer)).toHaveLength(topics.length - 1);
    await own.write(TOPICS, fewer);
    await own.write("articles/raw/new.txt", "Marlow again\n\nGreta Marlow spoke again. Marlow went home after that.\n");
    // Records that had the topic lose it, which is no fault of theirs.
    expect((await own.run("parse", "--refresh", "--quiet")).code).toBe(0);
    expect(await own.read(TOPICS)).toBe(fewer);
  });

  it.each([
    ["an empty file", () => Promise.resolve(""), true],
    ["the line that leaves them to the program", starter, true],
    ["that file without the line", async () => (await starter()).replace(/^# suggest\n/m, ""), false],
    ["an empty list", () => Promise.resolve("[]\n"), false],
  ])("has %s", async (_, content, isBegun) => {
    const text = await content();
    expect(isUndecided(text)).toBe(isBegun);
    if (isBegun) {
      const [first] = readTopics(begunTopics(text, TOPICS, [MARLOW], 12));
      expect(first).toEqual({ id: "m", label: "Marlow", match: ["Marlow"] });
      expect(isUndecided(begunTopics(text, TOPICS, [MARLOW], 12))).toBe(false);
    }
  });

  it("has none begun from fewer articles", async () => {
    const own = await ArchiveFolder.make({ ...captures, ...site });
    await own.run("parse", "--quiet");
    await expect(own.read(TOPICS)).rejects.toThrow("ENOENT");
  });
});
