/** Paragraphs keep the numbers by which they are cited, whatever becomes of those around them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paragraphDigests, paragraphNumbers, paragraphsOf } from "../../src/record/paragraphs.ts";

const numbered = (now: string, first: string) => paragraphNumbers(paragraphsOf(now), paragraphDigests(first));

const TEXT = [
  "The board of the harbour met behind closed doors on Thursday and put off its decision until the spring.",
  "A quiet reading room was all that the library had asked for, and nine years later it still has none.",
  "“We were promised a wall by next summer,” said a resident of Fish Street, who has lived there since 1961.",
  "The company declined to say how many passengers had been carried since the timetable was changed.",
  "Two of the four cranes have stood idle since they were delivered, and the third is used for spare parts.",
];
const body = (...paragraphs: (string | undefined)[]) => paragraphs.filter(Boolean).join("\n\n");
const [one, two, three, four, five] = TEXT as [string, string, string, string, string];

describe("paragraphs", () => {
  test("are the blocks between blank lines, without headings and rules", () => {
    const text = "# A\nOne\ntwo.\n\n## B\n\n***\n\n> Three.\n>\n> Four.\n \t\n- five\n- six\n\n- - -\n\n| a |\n| - |\n";
    expect(paragraphsOf(text)).toEqual([
      { line: 1, text: "One\ntwo." },
      { line: 8, text: "> Three.\n>\n> Four." },
      { line: 12, text: "- five\n- six" },
      { line: 17, text: "| a |\n| - |" },
    ]);
  });

  test("are counted where no reading is known", () => {
    expect(paragraphNumbers(paragraphsOf(body(...TEXT)), undefined)).toEqual(["1", "2", "3", "4", "5"]);
    expect(paragraphDigests("")).toBeUndefined();
  });

  test("have digests of six characters each, which YAML writes on one line", () => {
    expect(paragraphDigests(body(...TEXT))).toMatch(/^[\w-]{6}(?: [\w-]{6}){4}$/);
  });
});

describe("the number of a paragraph", () => {
  test("stays where others are put in, and these are named after the one before them", () => {
    expect(numbered(body("New.", one, two, "Newer.", "Newest.", three), body(one, two, three))).toEqual([
      ..."0-1 1 2 2-1 2-2 3".split(" "),
    ]);
  });

  test("stays where others are taken out or moved", () => {
    expect(numbered(body(one, four, five), body(...TEXT))).toEqual(["1", "4", "5"]);
    expect(numbered(body(four, one, two, three, five), body(...TEXT))).toEqual(["4", "1", "2", "3", "5"]);
  });

  test("stays where it is corrected, although the one before it is taken out and another put in behind it", () => {
    const corrected = three.replace("summer", "winter").replace("1961", "1916");
    expect(numbered(body(one, corrected, "Somebody else’s words altogether.", four), body(...TEXT))).toEqual([
      ..."1 3 3-1 4".split(" "),
    ]);
    expect(numbered(body(corrected, one, two, four, five), body(...TEXT))).toEqual(["3", "1", "2", "4", "5"]);
  });

  test("stays where it is written anew between the same neighbours", () => {
    expect(numbered(body(one, "Something else.", three), body(one, two, three))).toEqual(["1", "2", "3"]);
    expect(numbered(body("Something else.", two), body(one, two))).toEqual(["1", "2"]);
  });

  test("stays where a text without spaces between words is corrected", () => {
    const [first, second] = [
      "港湾委員会は木曜日に非公開で会合し、決定を春まで延期した。",
      "四台のうち二台は納入以来動いていない。",
    ];
    expect(numbered(body("別の段落がここに入る。", second, first.replace("春", "夏")), body(first, second))).toEqual([
      ..."0-1 2 1".split(" "),
    ]);
  });

  test("stays where marks of emphasis, links and case change", () => {
    expect(numbered(body("Before.", `**${one.toUpperCase()}**`), body(one))).toEqual(["0-1", "1"]);
    expect(numbered(body(two.replace("library", "[library](https://l.example/)"), one), body(one, two))).toEqual([
      ..."2 1".split(" "),
    ]);
  });

  // A paragraph is a list of words that no other has.
  const change = fc.record({ kind: fc.constantFrom("edit", "insert", "delete"), at: fc.nat(30) });
  test("is kept by each paragraph that no edit touches, after any edits, insertions and deletions", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.array(change, { maxLength: 14 }), (length, changes) => {
        let words = 0;
        const fresh = () => Array.from({ length: 5 }, () => `word${words++}`).join(" ");
        const first = Array.from({ length }, fresh);
        let now = first.map((text, i) => ({ text, untouched: i + 1 }));
        for (const { kind, at } of changes) {
          const place = at % (now.length + 1);
          if (kind === "insert") now = now.toSpliced(place, 0, { text: fresh(), untouched: 0 });
          else if (kind === "delete") now = now.toSpliced(place, 1);
          else now = now.map((one, i) => (i === place ? { text: fresh(), untouched: 0 } : one));
        }
        const numbers = numbered(body(...now.map(({ text }) => text)), body(...first));
        expect(new Set(numbers).size).toBe(now.length);
        for (const [i, { untouched }] of now.entries()) if (untouched) expect(numbers[i]).toBe(`${untouched}`);
      }),
    );
  });

  test("is found among thousands of paragraphs of which many are alike", () => {
    const many = Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? "No." : `Line ${i} of the list.`));
    const numbers = numbered(body(...many.slice(1500), ...many.slice(0, 1500)), body(...many));
    expect(new Set(numbers).size).toBe(3000);
    expect(numbers[many.indexOf("Line 1600 of the list.") - 1500]).toBe("1601");
  });
});
