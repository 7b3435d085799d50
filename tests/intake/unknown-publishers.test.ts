import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proposeSources } from "../../src/intake/proposed-sources.ts";
import { type UnknownPublisher, unknownPublishers } from "../../src/intake/unknown-publishers.ts";
import { readPage } from "../../src/parse/read-page.ts";
import { readSources } from "../../src/vocabulary/source.ts";
import { readFile } from "../capture/read-file.ts";
import { PROSE, reading } from "../parse/pages.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const publisher = (name: string, host: string): UnknownPublisher => ({
  ...{ name, host, homepage: `https://${host}/`, articles: 2 },
});
const known = readSources("- id: the-citizen\n  name: The Citizen\n");
const propose = (...publishers: UnknownPublisher[]) => readSources(proposeSources(publishers, known));

describe("an entry proposed for sources.yaml", () => {
  test("names the publisher, its homepage, country and language, and knows its pages by their host", () => {
    const [entry] = propose({ ...publisher("The Skerrin Courier", "courier.example"), country: "NO", language: "en" });
    expect(entry).toMatchObject({
      id: "courier",
      name: "The Skerrin Courier",
      homepage: "https://courier.example/",
      country: "NO",
      language: "en",
      recognise: [{ domain: "courier.example", certainty: "medium" }],
    });
  });

  test("leaves a name that two papers share to neither of them", () => {
    const names = propose(publisher("Island Post", "island.example"), publisher("ISLAND POST", "post.example"));
    expect(names.map(({ name }) => name)).toEqual(["Island Post (island.example)", "ISLAND POST (post.example)"]);
  });

  test("leaves the name of a known source to it", () => {
    expect(propose(publisher("The Citizen", "citizen.example"))).toMatchObject([
      { id: "citizen", name: "The Citizen (citizen.example)" },
    ]);
  });

  test("has an id of its host, not of a name that may be read wrongly", () => {
    const found = propose(
      publisher("朝日新聞", "asahi.example"),
      publisher("Asahi", "asahi.co.jp"),
      publisher("1984", "1984.example"),
      publisher("The Citizen of Bayville", "the-citizen.example"),
    );
    expect(found.map(({ id }) => id)).toEqual(["asahi", "asahi-co-jp", "1984", "the-citizen-example"]);
  });

  test("is accepted below an empty list", () => {
    const proposed = proposeSources([publisher("The Citizen", "citizen.example")], []);
    expect(readSources(`# Publishers\n[]\n${proposed}`)).toHaveLength(1);
  });

  test("is accepted beside those that are there, whatever the pages call themselves", () => {
    const name = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }).map((value) => value.replace(/\s+/g, " ").trim()),
      fc.constantFrom("no", "1984", "- x", "a: b", "# c", "'", "{", "The Citizen", "한겨레", "null"),
    );
    const publishers = fc.uniqueArray(
      fc.record({
        name: name.filter((value) => /\p{L}/u.test(value)),
        host: fc.integer({ min: 0, max: 50 }).map((n) => `paper${n}.example`),
      }),
      { selector: ({ host }) => host, maxLength: 8 },
    );
    fc.assert(
      fc.property(publishers, (found) => {
        const all = found.map(({ name, host }) => publisher(name, host));
        const file = `- id: the-citizen\n  name: The Citizen\n${proposeSources(all, known)}`;
        expect(readSources(file)).toHaveLength(all.length + 1);
      }),
    );
  });
});

describe("publishers of captures", () => {
  /** An archive with these captures, and its articles, which have no source. */
  const archive = async (
    captures: Record<string, string>,
    urls: Record<string, string> = {},
    sources: { name: string; aliases: string[] }[] = [],
  ) => {
    const root = await temporaryFolder();
    await mkdir(join(root, "articles/raw"), { recursive: true });
    for (const [name, text] of Object.entries(captures))
      await writeFile(join(root, "articles/raw", name.replace(/#\d+$/, "")), text);
    const articles = Object.keys(captures).map((name) => ({
      ...{ capture: `raw/${name}`, language: "en", title: "Plan approved", authors: ["Ada Quill"] },
      ...(urls[name] && { url: urls[name] }),
    }));
    return unknownPublishers(root, articles, sources);
  };
  const article = (top: string, end = "") => `${top}\n\nPlan approved\n\nDecember 3, 2024\n\n${PROSE}\n\n${end}`;

  test("of text are seen where a reader sees them", async () => {
    const found = await archive({
      "a.txt": article("The Skerrin Courier"),
      "b.txt": article("Skerrin Courier, 3 December 2024, p. 4"),
      "c.txt": article("", "© 2024 The Skerrin Courier. All rights reserved."),
      "d.txt": article("Plan for the eastern channel"),
    });
    expect(found).toMatchObject([{ name: "The Skerrin Courier", articles: 3, language: "en" }]);
    expect(found[0]?.seen).toEqual({ where: "masthead", capture: "raw/a.txt", line: 1, quote: "The Skerrin Courier" });
  });

  test("are proposed with what was seen, and recognised by it", async () => {
    const found = await archive({ "a.txt": article("The Skerrin Courier") });
    const yaml = proposeSources(found, []);
    expect(yaml).toContain('# 1 article; seen as a line at the top: "The Skerrin Courier" (raw/a.txt, line 1)');
    const [source] = readSources(yaml);
    expect(source).toMatchObject({ name: "The Skerrin Courier", recognise: [{ line: "The Skerrin Courier" }] });
    const { fields } = reading(article("The Skerrin Courier"), { sources: source ? [source] : [] });
    expect(fields.source?.value).toBe(source?.id);
  });

  test("have the name alone that a column of a table or a label states", async () => {
    const text = PROSE.replaceAll('"', '""');
    for (const [column, name] of [
      ["Publication", "The Skerrin Courier"],
      ["Quelle", "Skerriner Tageblatt"],
      ["Zeitungsname", "Skerriner Tageblatt"],
      ["Source title", "The Skerrin Courier"],
    ] as const) {
      const csv = `Title,Author,Date,${column},Text\nPlan approved,Ada Quill,2024-12-03,${name},"${text}"\n`;
      const found = await archive({ "a.csv#1": csv });
      expect(found, column).toMatchObject([{ name, articles: 1 }]);
      const [source] = readSources(proposeSources(found, []));
      expect(source).toMatchObject({ name });
      const { articles } = await readFile(Buffer.from(csv), "a.csv");
      expect(
        articles.map((one) => readPage(one, { sources: source ? [source] : [], topics: [] }).fields.source?.value),
      ).toEqual([source?.id]);
    }
  });

  test("have the name that one page states where others are silent", async () => {
    const silent = "<html><body><h1>Plan approved</h1></body></html>";
    const stated = `<html><head><meta property="og:site_name" content="The Skerrin Courier"></head><body><h1>Plan</h1></body></html>`;
    const urls = { "a.html": "https://skerrin.example/1", "b.html": "https://skerrin.example/2" };
    const found = await archive({ "a.html": silent, "b.html": stated }, urls);
    expect(found).toMatchObject([{ name: "The Skerrin Courier", host: "skerrin.example", articles: 2 }]);
  });

  test("are one where it has pages and copied text", async () => {
    const page = `<html><head><meta property="og:site_name" content="The Skerrin Courier"></head><body><h1>Plan</h1></body></html>`;
    const captures = { "a.html": page, "b.txt": article("Skerrin Courier, 3 December 2024, p. 4") };
    const found = await archive(captures, { "a.html": "https://skerrin.example/1" });
    expect(found).toMatchObject([{ name: "The Skerrin Courier", host: "skerrin.example", articles: 2 }]);
    expect(readSources(proposeSources(found, []))).toHaveLength(1);
  });

  const silent = "<html><body><h1>Plan approved</h1></body></html>";
  const below = (line: string) => `Plan approved\n\n${line}\n\nBy Ada Quill\n\nDecember 3, 2024\n\n${PROSE}`;

  test("are one where the host's label is the name of copied text in ASCII, and are named as the text names them", async () => {
    const texts = { "b.txt": below("Küstenbote"), "c.txt": article("", "Küstenbote") };
    for (const host of ["kuestenbote.example", "kusten-bote.example"]) {
      const found = await archive({ "a.html": silent, ...texts }, { "a.html": `https://${host}/1` });
      expect(readSources(proposeSources(found, [])), host).toMatchObject([
        { name: "Küstenbote", aliases: [], recognise: [{ domain: host }, { line: "Küstenbote" }] },
      ]);
    }
    const called = silent.replace("<body>", '<meta property="og:site_name" content="KB online"><body>');
    const found = await archive({ "a.html": called, ...texts }, { "a.html": "https://kuestenbote.example/1" });
    expect(found).toMatchObject([{ name: "Küstenbote", host: "kuestenbote.example", articles: 3 }]);
    expect(readSources(proposeSources(found, []))).toMatchObject([{ id: "kuestenbote", aliases: ["KB online"] }]);
  });

  test("are recognised by a line of two captures, where another states the name", async () => {
    const stated = silent.replace("<body>", '<meta property="og:site_name" content="The Northern Star"><body>');
    const two = { "b.txt": below("Northern Star"), "c.txt": article("", "Northern Star") };
    const urls = { "a.html": "https://star.example/1" };
    expect(await archive({ "a.html": stated, ...two }, urls)).toMatchObject([
      { name: "The Northern Star", articles: 3, seen: { where: "masthead", capture: "raw/b.txt", line: 3 } },
    ]);
    const [source] = readSources(proposeSources(await archive({ "a.html": stated, ...two }, urls), []));
    expect(source?.recognise.at(1)).toMatchObject({ line: "Northern Star" });
    expect(await archive({ "a.html": stated, "b.txt": two["b.txt"] }, urls)).toMatchObject([{ articles: 1 }]);
    expect(await archive(two)).toEqual([]);
  });

  test("are told by the kind of a name with its article alone, which is no heading, title or author", async () => {
    const texts = (line: string) => archive({ "a.txt": below(line), "b.txt": below(line) });
    expect(await texts("El Faro del Sur")).toMatchObject([{ name: "El Faro del Sur", articles: 2 }]);
    for (const line of ["Local News", "The harbour post", "Sport", "Ada Quill"])
      expect(await texts(line), line).toEqual([]);
    const named = (line: string) => silent.replace("<body>", `<meta property="og:site_name" content="${line}"><body>`);
    for (const line of ["Plan approved", "Ada Quill"]) {
      const captures = { "a.html": named(line), "b.txt": below("Oland"), "c.txt": below("Oland") };
      const [found] = await archive(captures, { "a.html": "https://paper.example/1" });
      expect(found, line).not.toHaveProperty("seen");
    }
  });

  test("whom sources.yaml has are not proposed again: the sign is told that the entry lacks", async () => {
    const found = await archive({ "a.txt": below("Küstenbote"), "b.txt": below("Küstenbote") }, {}, [
      { name: "Küstenbote", aliases: [] },
    ]);
    const told = proposeSources(found, readSources("- id: bote\n  name: Küstenbote\n"));
    expect(told.split("\n")).toEqual([
      '# 2 articles without a source; seen as a line at the top: "Küstenbote" (raw/a.txt, line 3). To have them known as of bote, add to its recognise:',
      "#     - line: Küstenbote",
      "#       certainty: medium",
      "#       why: Its pages show the name as a line at the top. Others name it too, so it is not proof.",
      "",
    ]);
    expect(proposeSources([{ name: "Citizen, The", articles: 1 }], known)).toBe("");
  });
});
