import { describe, expect, test } from "vitest";
import { BackfileError } from "../../src/model/problem.ts";
import { readTopics } from "../../src/vocabulary/topic.ts";

const complaints = (text: string) => {
  try {
    readTopics(text);
  } catch (error) {
    if (error instanceof BackfileError) return error.message.split("\n");
    throw error;
  }
  return [];
};

const harbour = `
- id: harbour
  label: Harbour
  note: The port and its trade.
  match: [harbour, quay]
`;

describe("topics.yaml", () => {
  test("is read in its order, every field in place", () => {
    const topics = readTopics(`${harbour}
- id: fish-market
  label: "Fish market"
  note: >-
    Sale of the catch;
    prices included.
  broader: harbour
  match:
    - fish market
    - Fischauktion
`);
    expect(topics).toEqual([
      { id: "harbour", label: "Harbour", note: "The port and its trade.", match: ["harbour", "quay"] },
      {
        id: "fish-market",
        label: "Fish market",
        note: "Sale of the catch; prices included.",
        broader: "harbour",
        match: ["fish market", "Fischauktion"],
      },
    ]);
  });

  test("may be empty, or hold nothing but comments, in a new archive", () => {
    expect(readTopics("")).toEqual([]);
    expect(readTopics("# topics come later\n\n  # here\n")).toEqual([]);
    expect(readTopics("[]")).toEqual([]);
  });

  test("keeps text that other readers of YAML would make a number, a date or a boolean of", () => {
    const [topic] = readTopics("- { id: '1989', label: 1989, note: no, match: [1989, 1989-11-09, on, null] }");
    expect(topic).toMatchObject({ label: "1989", note: "no", match: ["1989", "1989-11-09", "on", "null"] });
  });

  test("names the line where it is not YAML", () => {
    expect(complaints(`${harbour}  label: Port\n`)).toEqual([
      "articles/topics.yaml:6: the key label stands twice; keep one of the two lines",
    ]);
    expect(complaints("- id: harbour\n  label: Port: the\n")[0]).toMatch(/yaml:2: .*; .*quotes/);
  });

  test("refuses tags and references", () => {
    expect(complaints("- id: !!js/function 'x'")[0]).toMatch(/yaml:1: .*put the value in quotes/);
    expect(complaints("- &a { id: x }\n- *a")[0]).toMatch(/yaml:2: .*put the value in quotes/);
    expect(complaints("- id: &loop [*loop]")[0]).toMatch(/yaml:1: .*put the value in quotes/);
  });

  test("tells a misspelt key, with the key that was meant", () => {
    expect(complaints(harbour.replace("match", "macth"))).toContain(
      'articles/topics.yaml: topics[1] "harbour".macth: is not a key that is known here; did you mean "match"?',
    );
    expect(complaints(`${harbour}  colour: blue\n`)).toEqual([
      'articles/topics.yaml: topics[1] "harbour".colour: is not a key that is known here; use one of id, label, aliases, note, broader, match, or remove it',
    ]);
  });

  test.each([
    ["a missing label", harbour.replace(/ {2}label.*\n/, ""), '"harbour".label: is missing; add a line "label: …"'],
    ["an empty note", harbour.replace(/note:.*/, "note:"), '"harbour".note: is empty; write a value'],
    ["no phrase", harbour.replace(/match:.*/, "match: []"), '"harbour".match: has no phrase'],
    ["a phrase of signs", harbour.replace("quay", "'--'"), '"harbour".match[2]: "--" would match almost anything'],
    ["one phrase instead of a list", harbour.replace(/match:.*/, "match: quay"), "a list, each item after"],
    ["an id with capitals", harbour.replace("id: harbour", "id: Old Harbour"), 'such as "old-harbour"'],
    ["an id that leads elsewhere", harbour.replace("id: harbour", "id: ../../etc"), 'such as "etc"'],
    ["a broader topic that is not there", `${harbour}  broader: town\n`, '"town" is no topic of this list'],
    ["a broader topic misspelt", `${harbour}  broader: harbor\n`, 'did you mean "harbour"?'],
    ["a topic broader than itself", `${harbour}  broader: harbour\n`, "harbour < harbour runs in a circle"],
    ["the same id twice", harbour + harbour, 'topics[2] "harbour".id: "harbour" is the id of topics[1] already'],
    ["text in place of an entry", `${harbour}- quay\n`, 'topics[2]: "quay" stands where lines of "key: value"'],
    ["a mapping in place of the list", "harbour: quay", "a group of keys stands where a list"],
  ])("explains %s", (_, text, complaint) => {
    expect(complaints(text)).toEqual([expect.stringContaining(complaint)]);
    expect(complaints(text)[0]).toMatch(/^articles\/topics\.yaml: .+; .+/);
  });

  test("reports a circle once, however many topics stand in it or lead to it", () => {
    const entry = (id: string, broader: string) =>
      `- { id: ${id}, label: ${id}, note: n, broader: ${broader}, match: [x] }\n`;
    expect(complaints(entry("a", "b") + entry("b", "c") + entry("c", "d") + entry("d", "b"))).toEqual([
      expect.stringContaining('topics[2] "b".broader: b < c < d < b runs in a circle'),
    ]);
  });

  test("reports every fault at once", () => {
    const faulty = `
- id: A b
  label:
  note: n
  match: []
- id: harbour
  note: n
  broader: toun
  match: [x]
- id: harbour
  label: Town
  note: n
  match: [x]
`;
    expect(complaints(faulty).map((line) => line.replace(/^articles\/topics\.yaml: ([^:]+): .*$/, "$1"))).toEqual([
      'topics[1] "A b".id',
      'topics[1] "A b".label',
      'topics[1] "A b".match',
      'topics[2] "harbour".label',
      'topics[3] "harbour".id',
      'topics[2] "harbour".broader',
    ]);
  });

  test("lets no control character through to the terminal", () => {
    expect(complaints('- id: "\\e[2J"\n  label: x\n  note: x\n  match: [x]').join()).not.toMatch(/\p{Cc}/u);
  });
});
