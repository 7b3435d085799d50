/** The order of authors in their index. */
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/archive/archive.ts";
import { familyName, groupedAuthors } from "../../src/archive/author-order.ts";
import type { Author } from "../../src/archive/authors.ts";

const author = (name: string, language = "en", entry?: Author["entry"]): Author => ({
  ...{ id: name, name, aliases: [], articles: [{ language } as Article] },
  ...(entry && { entry }),
});
const grouped = (authors: Author[], bodies: string[] = []) =>
  groupedAuthors(authors, new Set(bodies)).map(({ id, authors }) => [id, authors.map(({ name }) => name)]);

describe("the name of a family", () => {
  it.each([
    ["Margaret Hale", "en", "Hale"],
    ["Martin King Jr.", "en", "King"],
    ["Nagy Péter", "hu", "Nagy"],
    ["Kim Jong-un", "en", "Kim"],
    ["Ada Smith-Jones", "en", "Smith-Jones"],
    ["Plato", "en", "Plato"],
  ])("of %s in an article of the language %s is %s", (name, language, family) => {
    expect(familyName(name, language)).toBe(family);
  });
});

describe("the index", () => {
  it("has a group for each letter, one for each other script, and bodies last", () => {
    const authors = [
      ...[author("박지훈", "ko"), author("Zoë Adams"), author("Ada Quill"), author("Émile Aron", "fr")],
      ...[author("Coast Wire"), author("AFP"), author("김민수", "ko"), author("Иван Петров", "ru")],
    ];
    expect(grouped(authors, ["coast wire"])).toEqual([
      ["A", ["Zoë Adams", "Émile Aron"]],
      ["Q", ["Ada Quill"]],
      ["Cyrl", ["Иван Петров"]],
      ["Hang", ["김민수", "박지훈"]],
      ["body", ["AFP", "Coast Wire"]],
    ]);
  });

  it("knows a body by how its name is written, and a person of one name", () => {
    const bodies = ["AFPRelaxnews", "BuzzFeed", "Quay & Sons", "Studio 54", "NPR"].map((name) => author(name));
    const persons = ["McCarthy", "Plato", "JR Raphael", "Dominic-Madori Davis", "Ada MacIntyre"].map((name) =>
      author(name),
    );
    const groups = grouped([...bodies, ...persons]);
    expect(groups.at(-1)).toEqual(["body", ["AFPRelaxnews", "BuzzFeed", "NPR", "Quay & Sons", "Studio 54"]]);
    expect(groups.slice(0, -1).flatMap(([, names]) => names)).toHaveLength(persons.length);
  });

  it("knows a body by the noun of an institution in its name, in the languages of the tables", () => {
    const bodies = [
      ...["University of Tokyo", "Ministry of Ports", "Tribunal Supremo", "Universität Bremen", "Innenministerium"],
      ...["Fundación Mar", "Sciences Po, université de Lyon", "Министерство обороны", "서울대학교", "東京大学"],
    ];
    const persons = [
      "Charlotte Church",
      "Joseph Banks",
      "Ada Collegeman",
      "Ana Museros",
      "김민수",
      "王小明",
      "Stafford Cripps",
    ];
    const groups = grouped([...bodies, ...persons].map((name) => author(name)));
    expect(new Set(groups.at(-1)?.[1])).toEqual(new Set(bodies));
  });

  it("follows the authority file", () => {
    const xi = author("Xi Jinping", "en", { name: "Xi Jinping", family: "Xi" });
    const desk = author("Harbour Board", "en", { name: "Harbour Board", kind: "body" });
    expect(
      grouped([xi, desk, author("Ministry of Ports", "en", { name: "Ministry of Ports", kind: "person" })]),
    ).toEqual([
      ["P", ["Ministry of Ports"]],
      ["X", ["Xi Jinping"]],
      ["body", ["Harbour Board"]],
    ]);
  });
});
