import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BackfileError, type Problem } from "../../src/model/problem.ts";
import { nearest } from "../../src/vocabulary/nearest.ts";
import { readSite } from "../../src/vocabulary/site.ts";
import { readSources } from "../../src/vocabulary/source.ts";
import { readTopics } from "../../src/vocabulary/topic.ts";
import { readVocabulary } from "../../src/vocabulary/vocabulary.ts";
import { loadVocabulary, unnamedSite } from "../../src/vocabulary/vocabulary-folder.ts";
import { anyText } from "../any-text.ts";

const site = "title: Harbour Papers\ndescription: News of the port.\nurl: https://papers.example/\n";
const problemsOf = async (work: () => unknown) => {
  try {
    await work();
  } catch (error) {
    if (error instanceof BackfileError) return error.problems;
    throw error;
  }
  return [];
};

describe("the vocabulary", () => {
  test("is refused with the faults of all three files together", async () => {
    const faulty = { site: "titel: x", sources: "- id: A", topics: "- [" };
    const files = (await problemsOf(() => readVocabulary(faulty))).map((problem) => problem.file);
    expect(new Set(files)).toEqual(new Set(["articles/site.yaml", "articles/sources.yaml", "articles/topics.yaml"]));
  });

  test("never fails in another way than by naming file, fault and remedy", async () => {
    const yamlish = fc.oneof(
      anyText({ maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            "- ",
            "id: ",
            "x",
            "\n",
            "  ",
            ": ",
            "[",
            "]",
            "{",
            "}",
            "&a ",
            "*a",
            "!!str ",
            "'",
            '"',
            "|",
            ">",
            "#",
            "---",
            "? ",
            "<<: ",
            "__proto__: ",
            "match: ",
            "broader: ",
          ),
          { maxLength: 30 },
        )
        .map((parts) => parts.join("")),
    );
    await fc.assert(
      fc.asyncProperty(yamlish, async (text) => {
        let read: readonly Problem[] = [];
        const thrown = await problemsOf(() => {
          read = readVocabulary({ site: text, sources: text, topics: text }).problems;
        });
        for (const problem of [...thrown, ...read]) {
          expect(problem.file).toMatch(/^articles\/(site|sources|topics)\.yaml$/);
          expect(problem.found).not.toBe("");
          expect(problem.remedy).not.toBe("");
        }
      }),
    );
  });
});

describe("an archive's folder", () => {
  let root = "";
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "vocabulary-"));
    await mkdir(join(root, "articles"));
    await writeFile(join(root, "articles/site.yaml"), site);
    await writeFile(join(root, "articles/sources.yaml"), "- { id: courier, name: Harbour Courier }\n");
    await writeFile(join(root, "articles/topics.yaml"), "- { id: port, label: Port, note: n, match: [port] }\n");
  });
  afterEach(() => rm(root, { recursive: true }));

  test("gives its vocabulary", async () => {
    const vocabulary = await loadVocabulary(root);
    expect(vocabulary.site.title).toBe("Harbour Papers");
    expect(vocabulary.sources.map((source) => source.id)).toEqual(["courier"]);
    expect(vocabulary.topics.map((topic) => topic.id)).toEqual(["port"]);
  });

  test("is the one that a new user forgot to name: the error says how to", async () => {
    const [problem] = await problemsOf(() => loadVocabulary(join(root, "articles")));
    expect(problem).toMatchObject({ file: "articles", remedy: expect.stringContaining("--root") });
  });

  test("lacks files: it starts without sources, topics and a name, and the faults of the others are said", async () => {
    await rm(join(root, "articles/site.yaml"));
    await rm(join(root, "articles/sources.yaml"));
    expect(await loadVocabulary(root)).toMatchObject({ site: { title: "News archive", language: "en" }, sources: [] });
    expect(await unnamedSite(root)).toEqual([
      expect.objectContaining({
        severity: "warning",
        file: "articles/site.yaml",
        remedy: expect.stringMatching(/title/),
      }),
    ]);
    await writeFile(join(root, "articles/topics.yaml"), "- { id: port, note: n, match: [port] }\n");
    expect((await loadVocabulary(root)).problems).toEqual([
      expect.objectContaining({ file: "articles/topics.yaml", line: 1, field: 'topics[1] "port".label' }),
    ]);
  });

  test("names its site: nothing is amiss", async () => {
    expect(await unnamedSite(root)).toEqual([]);
  });

  test("holds a file in another encoding, or a folder of that name: both are said", async () => {
    await writeFile(join(root, "articles/site.yaml"), Buffer.from("title: Caf\xe9", "latin1"));
    await rm(join(root, "articles/topics.yaml"));
    await mkdir(join(root, "articles/topics.yaml"));
    const problems = await problemsOf(() => loadVocabulary(root));
    expect(problems.map(({ file, remedy }) => `${file}: ${remedy}`)).toEqual([
      "articles/site.yaml: save the file as UTF-8",
      "articles/topics.yaml: make it a plain file that you may read",
    ]);
  });
});

describe("the vocabulary that a new archive starts with", () => {
  const starter = join(import.meta.dirname, "../../starter");
  const text = (name: string) => readFileSync(join(starter, `articles/${name}.yaml`), "utf8");

  test("can be read", async () => {
    const { site, sources, topics } = await loadVocabulary(starter);
    expect(site.title).toBeTruthy();
    expect([sources, topics]).toEqual([[], []]);
  });

  test("has examples in its comments that can be read as they stand", () => {
    const example = (name: string) =>
      text(name).split("# An example.")[1]?.replace(/^# /gm, "").split("\n").slice(2).join("\n");
    expect(readSources(example("sources") ?? "").map(({ id }) => id)).toEqual(["harbour-courier"]);
    expect(readTopics(example("topics") ?? "").map(({ id }) => id)).toEqual(["harbour", "ferries"]);
    const site = readSite(text("site").replace(/^# (?=[a-zA-Z]+:| )/gm, ""));
    expect(Object.keys(site)).toEqual(expect.arrayContaining(["repository", "branch", "theme", "rights", "contact"]));
  });
});

describe("the nearest word", () => {
  test.each([
    ["braoder", "broader"],
    ["mtach", "match"],
    ["Lable", "label"],
    ["x", undefined],
    ["colour", undefined],
  ])("to %s is %s", (typed, meant) => {
    expect(nearest(typed, ["id", "label", "note", "broader", "match"])).toBe(meant);
  });
});
