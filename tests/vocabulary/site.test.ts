import { describe, expect, test } from "vitest";
import { readSite } from "../../src/vocabulary/site.ts";

const complaint = (text: string) => {
  try {
    readSite(text);
  } catch (error) {
    return (error as Error).message;
  }
  return "";
};
const archive = "title: Harbour Papers\ndescription: News of the port.\nurl: https://papers.example/archive\n";

describe("site.yaml", () => {
  test("fills in language and branch, and ends the address in a slash", () => {
    expect(readSite(archive)).toEqual({
      title: "Harbour Papers",
      description: "News of the port.",
      url: "https://papers.example/archive/",
      language: "en",
      branch: "main",
    });
  });

  test("takes a repository's address as it is copied from the browser or for cloning", () => {
    for (const written of ["", "/", ".git"]) {
      const site = readSite(`${archive}repository: https://github.com/harbour/papers${written}`);
      expect(site.repository).toBe("https://github.com/harbour/papers");
    }
  });

  test("says what is missing from an empty file", () => {
    expect(complaint("")).toBe(
      ["title", "description", "url"]
        .map((key) => `articles/site.yaml: ${key}: is missing; add a line "${key}: …"`)
        .join("\n"),
    );
  });

  test.each([
    ["url: https://papers.example/archive", "url: papers.example", "url: "],
    ["url: https://papers.example/archive", "url: https://papers.example/?page=1", "is no address of a site"],
    ["url: https://papers.example/archive", "url: https://papers.example/#top", "is no address of a site"],
    ["title: Harbour Papers", "titel: Harbour Papers", 'titel: is not a key that is known here; did you mean "title"?'],
    [
      "title: Harbour Papers",
      "title: Harbour: Papers",
      'site.yaml:1: the value of title contains a colon; put the value in quotes: title: "Harbour: Papers"',
    ],
    ["title: Harbour Papers", "title: [Harbour]", "title: a list stands where text is expected"],
    ["title:", "repository: https://github.com/harbour\ntitle:", "is no repository's address"],
    ["title:", "language: Englisch\ntitle:", '"Englisch" is no language tag'],
  ])("explains %j changed to %j", (from, to, expected) => {
    expect(complaint(archive.replace(from, to))).toContain(expected);
  });
});
