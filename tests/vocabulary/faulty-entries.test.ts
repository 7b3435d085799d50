/** A faulty entry of a vocabulary: it is told of, harms nobody else, and gives nothing free. */
import { describe, expect, test } from "vitest";
import { BackfileError } from "../../src/model/problem.ts";
import { readVocabulary } from "../../src/vocabulary/vocabulary.ts";

const SITE = "title: Harbour Papers\ndescription: News of the port.\nurl: https://papers.example/\n";
const COURIER = "- id: courier\n  name: Harbour Courier\n  publish: full\n";
const vocabulary = (texts: { site?: string; sources?: string; topics?: string }) =>
  readVocabulary({ site: SITE, sources: COURIER, topics: "", ...texts });

describe("a faulty entry of sources.yaml", () => {
  const faulty = (entry: string) => vocabulary({ sources: `- id: post\n  name: Island Post\n${entry}${COURIER}` });

  test.each([
    ["a country that is none", "  country: Ireland\n", "country"],
    ["a misspelt word for publishing", "  publish: witheld\n", "publish"],
    ["a misspelt key", "  publsh: withheld\n", "publsh"],
    ["an alias that another has", "  aliases: [Harbour Courier]\n", "name"],
  ])("with %s allows nothing, and the others stand as they are", (_, line, field) => {
    const { sources, problems, sourcesInDoubt } = faulty(line);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: "error", file: "articles/sources.yaml" });
    expect(problems[0]?.field).toContain(field);
    const atFault = field === "name" ? "courier" : "post";
    for (const { id, publish, robots, faulty } of sources) {
      const restricted = { publish: "withheld", robots: "noindex", faulty: true };
      expect({ publish, robots, faulty }).toEqual(
        id === atFault ? restricted : { publish: "full", robots: undefined, faulty: undefined },
      );
    }
    expect(sources.map(({ id }) => id)).toEqual(["post", "courier"]);
    expect(sourcesInDoubt).toBe(true);
  });

  test("keeps the signs by which its pages are known, as far as they are sound", () => {
    const signs = "- { phrase: Island Post, certainty: high, why: Its name. }";
    const { sources } = faulty(
      `  country: Ireland\n  policy: asked for\n  recognise:\n    ${signs}\n    - { phrase: '*' }\n`,
    );
    expect(sources[0]).toMatchObject({ name: "Island Post", recognise: [{ phrase: "Island Post" }] });
    expect(sources[0]).not.toHaveProperty("policy");
  });

  test("of an id that two have is at fault both times", () => {
    const { sources, problems } = vocabulary({ sources: `${COURIER}- id: courier\n  name: Another\n` });
    expect(sources).toMatchObject([{ id: "courier", name: "Harbour Courier", publish: "withheld", faulty: true }]);
    expect(problems).toMatchObject([{ line: 4, field: 'sources[2] "courier".id' }]);
  });

  test("without an id that can be read is left out, and it is remembered that one is missing", () => {
    for (const entry of ["- name: Island Post\n", "- id: Island Post\n  name: x\n", "- Island Post\n", "- [a]\n"]) {
      const { sources, problems, sourcesInDoubt } = vocabulary({ sources: entry + COURIER });
      expect(sources.map(({ id }) => id)).toEqual(["courier"]);
      expect(problems).toMatchObject([{ severity: "error", line: 1 }]);
      expect(sourcesInDoubt).toBe(true);
    }
  });
});

describe("a faulty entry of topics.yaml", () => {
  const harbour = "- id: harbour\n  label: Harbour\n  note: The port.\n  match: [harbour, quay]\n";
  const ferries = "- id: ferries\n  label: Ferries\n  note: Ships.\n  broader: harbour\n  match: [ferry]\n";

  test.each([
    ["no label", ferries.replace("  label: Ferries\n", ""), { id: "ferries", label: "ferries", broader: "harbour" }],
    ["an unknown key", ferries.replace("note:", "nota:"), { id: "ferries", label: "Ferries" }],
    ["a phrase of signs", ferries.replace("[ferry]", "[ferry, '*']"), { id: "ferries", match: ["ferry"] }],
    ["a broader topic that is not there", ferries.replace("broader: harbour", "broader: port"), { id: "ferries" }],
  ])("with %s keeps what is sound", (_, entry, sound) => {
    const { topics, problems } = vocabulary({ topics: harbour + entry });
    expect(problems.length).toBeGreaterThan(0);
    expect(topics[0]).toEqual({ id: "harbour", label: "Harbour", note: "The port.", match: ["harbour", "quay"] });
    expect(topics[1]).toMatchObject(sound);
  });

  test("that leads in a circle, or names no id, leads nowhere", () => {
    const circle = harbour.replace("  note", "  broader: ferries\n  note");
    expect(vocabulary({ topics: circle + ferries }).topics.map(({ broader }) => broader)).toEqual([
      undefined,
      undefined,
    ]);
    expect(vocabulary({ topics: `${harbour}- label: x\n` }).topics.map(({ id }) => id)).toEqual(["harbour"]);
  });
});

describe("a faulty setting of site.yaml", () => {
  test("is replaced by what stands for none, and the others hold", () => {
    const { site, problems } = vocabulary({ site: `${SITE}language: Englisch\nrights: [all]\nbranch: archive\n` });
    expect(site).toMatchObject({ title: "Harbour Papers", language: "en", branch: "archive" });
    expect(site).not.toHaveProperty("rights");
    expect(problems.map(({ line, field }) => [line, field])).toEqual([
      [4, "language"],
      [5, "rights"],
    ]);
  });
});

describe("a vocabulary that cannot be read at all", () => {
  test.each([
    ["sources", "- id: a\n  name: x: y\n"],
    ["sources", "courier: Harbour Courier\n"],
    ["topics", "harbour\n"],
    ["site", "- title: x\n"],
    ["site", "title: a: b\n"],
  ])("(%s: %j) stops everything, with the faults of the others too", (name, text) => {
    let thrown: unknown;
    try {
      vocabulary({ topics: "- id: A\n", [name]: text });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(BackfileError);
    const files = new Set((thrown as BackfileError).problems.map(({ file }) => file));
    expect(files).toContain(`articles/${name}.yaml`);
    if (name !== "topics") expect(files).toContain("articles/topics.yaml");
  });
});
