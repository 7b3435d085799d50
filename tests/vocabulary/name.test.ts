import { describe, expect, test } from "vitest";
import { identifiersOf } from "../../src/vocabulary/name.ts";
import { nameAuthority } from "../../src/vocabulary/name-authority.ts";
import { readVocabulary } from "../../src/vocabulary/vocabulary.ts";

const TEXTS = { site: "title: A\ndescription: B\nurl: https://a.example/\n", sources: "[]", topics: "[]" };
const names = (yaml: string) => readVocabulary({ ...TEXTS, names: yaml });

describe("the authority file for authors", () => {
  const { names: known = [] } = names(`
- name: Kim Jong-un
  variants: [김정은]
  family: Kim
  wikidata: Q56226
- name: Ada Quill
  family: Quill
  orcid: 0000-0002-1825-0097
`);
  const authority = nameAuthority(known);

  test.each([
    ["KIM JONG UN", "Kim Jong-un"],
    ["김정은", "Kim Jong-un"],
    ["Jong-un Kim", "Kim Jong-un"],
    ["Quill, Ada", "Ada Quill"],
    ["Ada Quilt", "Ada Quilt"],
  ])("gives %s as %s", (printed, preferred) => {
    expect(authority.preferred(printed)).toBe(preferred);
  });

  test("gives a name once where an article has it in two forms", () => {
    expect(authority.all(["김정은", "Bo Lin", "Kim Jong-un"])).toEqual(["Kim Jong-un", "Bo Lin"]);
  });

  test("gives the addresses of identifiers", () => {
    expect(known.flatMap(identifiersOf)).toEqual([
      "https://www.wikidata.org/entity/Q56226",
      "https://orcid.org/0000-0002-1825-0097",
    ]);
  });

  test("keeps what is sound of an entry with a fault, and tells of the fault", () => {
    const { names: kept, problems } = names("- name: Ada Quill\n  orcid: 1234\n  variants: [A. Quill]\n");
    expect(kept).toEqual([{ name: "Ada Quill", variants: ["A. Quill"] }]);
    expect(problems).toMatchObject([{ file: "articles/names.yaml", found: '"1234" is no ORCID iD' }]);
  });
});
