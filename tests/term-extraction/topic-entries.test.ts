import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Suggestion } from "../../src/term-extraction/suggestions.ts";
import { topicEntries, unwantedPhrases, withEntries } from "../../src/term-extraction/topic-entries.ts";
import { readTopics } from "../../src/vocabulary/topic.ts";

const FILE = "articles/topics.yaml";

const marlow: Suggestion = {
  ...{ id: "greta-marlow", label: "Greta Marlow", match: ["Greta Marlow", "Marlow"] },
  ...{ articles: 12, titled: 8, mentioned: 23, sources: 4, from: "1998", to: "2004" },
  examples: [{ id: "marlow-wins", title: "Marlow wins:\n#1 at last" }],
};
const regatta: Suggestion = {
  ...{ id: "regatta", label: "Yes", broader: "greta-marlow", match: ["no", "1887"] },
  ...{ articles: 3, titled: 0, mentioned: 3, sources: 1, examples: [] },
};

test("are entries with what they rest on, which read as the topics that they are", () => {
  const text = topicEntries([marlow, regatta]);
  expect(text).toBe(`# 12 articles of 4 sources, 1998 to 2004; 8 in the headline, mentioned in 23:
#   Marlow wins: #1 at last
- id: greta-marlow
  label: Greta Marlow
  match:
    - Greta Marlow
    - Marlow

# 3 articles; 0 in the headline, mentioned in 3:
- id: regatta
  label: 'Yes'
  broader: greta-marlow
  match:
    - 'no'
    - '1887'
`);
  expect(readTopics(text)).toEqual([
    { id: "greta-marlow", label: "Greta Marlow", match: ["Greta Marlow", "Marlow"] },
    { id: "regatta", label: "Yes", broader: "greta-marlow", match: ["no", "1887"] },
  ]);
});

describe("entries written into topics.yaml", () => {
  it.each([
    ["an empty file", ""],
    ["a file of comments", "# The vocabulary.\n# - id: x\n"],
    ["an empty list", "# Mine.\n[]\n"],
    ["a list with comments", "# Mine.\n- id: b\n  label: B # really\n  match: [b]\n\n# end\n"],
    ["a list without a line break at its end", "- id: b\n  label: B\n  match: [b]"],
    ["an indented list", "  - id: b\n    label: B\n    match: [b]\n"],
    ["a list with the line breaks of Windows", "- id: b\r\n  label: B\r\n  match: [b]\r\n"],
  ])("leave %s as it is, and stand below", (_, text) => {
    const written = withEntries(text, FILE, [marlow]);
    expect(written.startsWith(text)).toBe(true);
    expect(readTopics(written)).toEqual([
      ...readTopics(text),
      { id: "greta-marlow", label: "Greta Marlow", match: marlow.match },
    ]);
  });

  it.each([
    ["a list in brackets", "[{id: b, label: B, match: [b]}]\n", "no list with a line"],
    ["a file with a problem", "- id: b\n  label: B\n", "has problems"],
    ["a file that ends its document", "- id: b\n  label: B\n  match: [b]\n...\n", "no list with a line"],
  ])("are refused for %s", (_, text, found) => {
    expect(() => withEntries(text, FILE, [marlow])).toThrow(found);
  });

  it("change nothing where there are none", () => {
    expect(withEntries("[{id: b, label: B, match: [b]}]", FILE, [])).toBe("[{id: b, label: B, match: [b]}]");
  });

  it("are read as they were suggested, whatever they are and stand below", () => {
    const phrase = fc.stringMatching(
      /^[\p{L}\p{N}"'#:&*!|>%@`{}[\],.-][\p{L}\p{N}"'#:&*!|>%@`{}[\], .-]{0,12}[\p{L}\p{N}]$/u,
    );
    fc.assert(
      fc.property(phrase, phrase, fc.string(), (label, other, title) => {
        const one = { ...marlow, label, match: [label, other], examples: [{ id: "a", title }] };
        expect(readTopics(withEntries("- id: b\n  label: B\n  match: [b]\n", FILE, [one]))[1]).toMatchObject({
          label,
          match: [label, other],
        });
      }),
    );
  });
});

test("unwanted phrases are those of comments that say so", () => {
  const text = "# Topics\n# not: magnitude, United Press\n- id: b # not a topic: c\n#not:Monday\n";
  expect(unwantedPhrases(text)).toEqual(["magnitude", "United Press", "Monday"]);
});
