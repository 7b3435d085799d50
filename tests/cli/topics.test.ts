/** The command `topics suggest`: a whole archive in, a vocabulary out, and topics on its articles. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTopics } from "../../src/vocabulary/topic.ts";
import { ENGLISH } from "../term-extraction/stories.ts";
import { ArchiveFolder, removeArchives } from "./archive-folder.ts";

const TOPICS = "articles/topics.yaml";
const MINE = `# Kept by the society.
- id: quakes   # since 1887
  label: Quakes
  match: [earthquake, earthquakes]
# not: Lindmouth
`;

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

  it("looks at articles in one language alone where one is named", async () => {
    expect(await archive.report("topics", "suggest", "--language", "de")).toMatchObject({
      articles: 0,
      suggestions: [],
    });
    expect(await archive.report("topics", "suggest", "--language", "en-GB")).toMatchObject({
      articles: ENGLISH.length,
    });
  });

  it("refuses numbers that are none", async () => {
    expect((await archive.run("topics", "suggest", "--accept", "0")).code).toBe(2);
  });

  it("writes the best below what stands in the file, and articles are given them when they are read again", async () => {
    const before = await archive.report("topics", "suggest");
    const { code } = await archive.run("topics", "suggest", "--accept", "2");
    expect(code).toBe(0);
    const text = await archive.read(TOPICS);
    expect(text.startsWith(MINE)).toBe(true);
    const ids = (before.suggestions as { id: string }[]).map(({ id }) => id);
    expect(readTopics(text).map(({ id }) => id)).toEqual(["quakes", ...ids.slice(0, 2)]);
    const after = await archive.report("topics", "suggest");
    expect((after.suggestions as { id: string }[]).map(({ id }) => id)).toEqual(ids.slice(2));

    await archive.run("parse", "--refresh", "--quiet");
    const records = [...(await archive.files("articles/records")).values()];
    const given = records.filter((record) => /^topics:\n(?: {2}- .*\n)*? {2}- greta-marlow$/m.test(record));
    expect(given).toHaveLength(2);
    for (const record of given) expect(record).toMatch(/greta-marlow: .*Marlow/);
  });
});
