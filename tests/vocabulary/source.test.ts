import { describe, expect, test } from "vitest";
import { readSources } from "../../src/vocabulary/source.ts";

const complaint = (text: string) => {
  try {
    readSources(text);
  } catch (error) {
    return (error as Error).message;
  }
  return "";
};
const courier = (lines: string) => `
- id: courier
  name: Harbour Courier
${lines.replace(/^(?=.)/gm, "  ")}
`;

describe("sources.yaml", () => {
  test("fills in what an entry leaves out", () => {
    expect(readSources(courier(""))).toEqual([
      { id: "courier", name: "Harbour Courier", aliases: [], recognise: [], publish: "full" },
    ]);
  });

  test("keeps Norway's code, and brings language tags into canonical form", () => {
    const [source] = readSources(courier("country: NO\nlanguage: nb-no\ntimezone: Europe/Oslo"));
    expect(source).toMatchObject({ country: "NO", language: "nb-NO", timezone: "Europe/Oslo" });
  });

  test("reads the three ways to recognise a page", () => {
    const [source] = readSources(
      courier(`recognise:
  - { line: "By * (", at: last, certainty: low, why: The byline is cut off. }
  - { phrase: Harbour Courier Ltd, certainty: high, why: The imprint. }
  - { domain: courier.example, certainty: medium, why: Its domain. }`),
    );
    expect(source?.recognise).toEqual([
      { line: "By * (", at: "last", certainty: "low", why: "The byline is cut off." },
      { phrase: "Harbour Courier Ltd", certainty: "high", why: "The imprint." },
      { domain: "courier.example", certainty: "medium", why: "Its domain." },
    ]);
  });

  test.each([
    ["country: UK", '"courier".country: "UK" is no country code; write "GB"'],
    ["country: kr", 'write "KR"'],
    ["country: Norway", 'such as "KR"'],
    ["language: english", '"english" is no language tag; write one of BCP 47'],
    ["language: ko_KR", '"ko_KR" is no language tag'],
    ["timezone: KST", '"KST" is no time zone; write one of the IANA list'],
    ["timezone: +09:00", '"+09:00" is no time zone'],
    ["homepage: javascript:alert(1)", '"javascript:alert(1)" is no web address; write it whole, with https://'],
    ["homepage: www.courier.example", "is no web address"],
    ["homepage: https://user:word@courier.example/", "is no web address"],
    ["publish: exerpt", 'is not one of full, excerpt, listing, withheld; did you mean "excerpt"?'],
    ["aliases: Courier", '"Courier" stands where a list'],
    ["recognize: []", 'did you mean "recognise"?'],
  ])("explains %s", (line, expected) => {
    expect(complaint(courier(line))).toContain(expected);
  });

  test.each([
    ["{ certainty: low, why: w }", "must say in exactly one way what to look for; keep one of line, phrase and domain"],
    ["{ line: a, phrase: b, certainty: low, why: w }", "must say in exactly one way"],
    ["{ line: '*', certainty: low, why: w }", '.line: "*" would match almost anything'],
    ["{ line: a, at: top, certainty: low, why: w }", ".at: "],
    ["{ line: a, certainty: sure, why: w }", '.certainty: "sure" is not one of high, medium, low'],
    ["{ line: a, certainty: low }", '.why: is missing; add a line "why: …"'],
    ["{ domain: 'https://www.courier.example/news', certainty: low, why: w }", 'write "courier.example"'],
    ["{ domain: courier, certainty: low, why: w }", '"courier" is no host name'],
    ["{ lines: a, certainty: low, why: w }", '.lines: is not a key that is known here; did you mean "line"?'],
  ])("explains the recogniser %s", (recogniser, expected) => {
    const said = complaint(courier(`recognise:\n  - ${recogniser}`));
    expect(said).toContain(expected);
    expect(said).toContain('articles/sources.yaml: sources[1] "courier".recognise[1]');
  });

  test("lets no two publishers claim one name", () => {
    const other = "- id: mercury\n  name: Mercury\n  aliases: [The Mercury, harbour courier]\n";
    expect(complaint(courier("") + other)).toBe(
      'articles/sources.yaml: sources[2] "mercury".aliases[2]: "harbour courier" is a name of sources[1] "courier" too; leave the name to one of the two',
    );
    expect(readSources(courier("aliases: [Harbour Courier]"))).toHaveLength(1);
  });
});
