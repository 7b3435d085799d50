/** The mistakes of people who do not know YAML: each is told in words, by its line, with the line as it was meant. */
import fc from "fast-check";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { yamlProblems } from "../../../src/system/yaml/yaml-fault.ts";
import { inQuotes } from "../../../src/system/yaml/yaml-line.ts";
import { YAML_MISTAKES } from "../../../src/system/yaml/yaml-mistakes.ts";

const KEYS = ["title", "date", "source", "authors", "topics", "note", "url", "id", "name", "text"];
const told = (text: string) =>
  yamlProblems(text, { file: "f.md", keys: KEYS }).map(({ line, found, remedy }) => `${line}: ${found}; ${remedy}`);
const read = (text: string) => load(text, { schema: FAILSAFE_SCHEMA });

describe.each(YAML_MISTAKES)("the mistake $name", ({ found, remedy, mend, example: [text, mended], sound }) => {
  test("is told in words by its line, which is shown mended", () => {
    expect(() => read(text)).toThrow();
    const [problem, ...others] = yamlProblems(text, { file: "f.md", keys: KEYS });
    expect(others).toEqual([]);
    const words = [found("of title"), found("of topics"), found("of note"), found("of date"), found("")];
    expect(words.map((sentence) => sentence.replace(/ {2,}/g, " "))).toContain(problem?.found);
    expect(problem?.remedy).toMatch(new RegExp(`^${remedy.replace(/[.*+?^$|(){}[\]\\]/g, "\\$&")}: `));
    expect(problem?.remedy).toContain(mended);
    const at = (problem?.line ?? 0) - 1;
    expect(() => read(text.split("\n").with(at, mended).join("\n"))).not.toThrow();
  });

  test("is not seen in a line that is sound", () => {
    expect(() => read(sound)).not.toThrow();
    expect(
      mend(sound, { above: ["authors:", "  - Maud Ferris", "note: Printed again"], keys: KEYS }).filter(
        (line) => line !== sound,
      ),
    ).toEqual([]);
  });
});

describe("YAML that cannot be read", () => {
  test.each([
    ["title: 'Moon's visit'\n", 'title: "Moon\'s visit"'],
    ['title: "He said "no""\n', "title: 'He said \"no\"'"],
    ['title: "Fire" and "Flood"\n', 'title: \'"Fire" and "Flood"\''],
    ["title: [Korea] North fires\n", 'title: "[Korea] North fires"'],
    ["title: - a new hall\n", 'title: "- a new hall"'],
    ["title: 50%: half\n", 'title: "50%: half"'],
    ["title: %s\n", 'title: "%s"'],
    ["title: `x`\n", 'title: "`x`"'],
    ["title: *star\n", 'title: "*star"'],
    ["title: !important\n", 'title: "!important"'],
    ["title: |text\n", 'title: "|text"'],
    ["date 2021\ntitle: x\n", "date: 2021"],
    ["title = x\ndate: 1\n", "title: x"],
    ["- id: a\n  name: x: y\n- id: b\n", 'name: "x: y"'],
    ["authors:\n  - @ada\n", '- "@ada"'],
    ["title: x\nauthors:\n  - Moon: talks: again\n", '- "Moon: talks: again"'],
  ])("%j was meant as %s", (text, mended) => {
    expect(told(text)).toEqual([expect.stringContaining(mended)]);
  });

  test("is told mistake by mistake, each by its own line", () => {
    expect(told('title: a: b\ndate: "x\nsource: @c\nnote: fine\n')).toEqual([
      '1: the value of title contains a colon; put the value in quotes: title: "a: b"',
      '2: the value of date begins with a quotation mark, and none closes it; close the quotes: date: "x"',
      expect.stringMatching(/^3: the value of source begins with a sign .*: source: "@c"$/),
    ]);
  });

  test("keeps a line with a key, though the text could be read without it", () => {
    expect(told("title: Board: meets: again\n  date: x\n")).toEqual([
      expect.stringMatching(/^1: the value of title contains a colon/),
      expect.stringMatching(/^2: the line of date does not stand below/),
    ]);
  });

  test("holds a key twice, a second part, or the marks of a merge: no line is mended, and it is said what to keep", () => {
    expect(told("title: a\ndate: 1\ntitle: b\n")).toEqual(["3: the key title stands twice; keep one of the two lines"]);
    expect(told("title: a\n---\ntitle: b\n")).toEqual(["2: a line --- begins a second part; remove that line"]);
    expect(told("<<<<<<< HEAD\ntitle: b\n=======\ntitle: c\n>>>>>>> x\n")).toEqual([
      expect.stringMatching(/^1: two versions .*; keep one of them/),
    ]);
  });

  test.each([
    ["an uncommented line above a list", "  # note: a\n  title: b\n# end\n- id: a\n  name: b\n- id: c\n", true, [2]],
    ["one at the margin", "title: b\n- id: a\n  name: b\n", true, [1]],
    ["words above a list", "Our sources\n\n- id: a\n  name: b\n", true, [1]],
    ["several lines above a list", "# id: a\n  title: b\n  date: c\n\n- id: a\n  name: b\n", true, [2]],
    ["a line between entries", "- id: a\n  name: b\n\nnote: c\n\n- id: d\n  name: b\n", true, [4]],
    ["an item above a mapping", "- Ada Quill\ntitle: a\ndate: b\n", false, [1]],
    ["an item between keys", "title: a\n- Ada Quill\ndate: b\n", false, [2]],
    ["a mark between keys, and a mistake", "title: a\n]\ndate: b: c\n", false, [2, 3]],
  ])("names the line that belongs to nothing, not the one below at which reading stops: %s", (_, text, isList, lines) => {
    const problems = yamlProblems(text, { file: "f.md", isList, keys: KEYS });
    expect(problems.map(({ line }) => line)).toEqual(lines);
    expect(problems[0]?.remedy).toMatch(/^move|^indent|^put|^write/);
  });

  test("counts lines from where the text begins in its file, under any line breaks", () => {
    for (const text of ["date: 1\ntitle: a: b", "date: 1\r\ntitle: a: b", "date: 1\rtitle: a: b"]) {
      expect(yamlProblems(text, { file: "f.md", firstLine: 2, keys: KEYS })).toMatchObject([{ file: "f.md", line: 3 }]);
    }
  });

  const words = fc.stringMatching(/^[A-Za-z0-9"'`@%&*!|>{}[\],?#: -]{1,30}$/).map((text) => text.trim());

  test("of a title of any signs: what is shown mended is YAML, and holds the words", () => {
    let mended = 0;
    fc.assert(
      fc.property(words, (title) => {
        const text = `date: 2021\ntitle: ${title}\nnote: fine\n`;
        const [problem] = yamlProblems(text, { file: "f.md", keys: KEYS });
        const line = /: (title: .*)$/.exec(problem?.remedy ?? "")?.[1];
        if (!problem || line === undefined) return;
        mended++;
        const value = (read(line) as { title: string | string[] }).title;
        const letters = (some: unknown) => JSON.stringify(some).replace(/[^A-Za-z0-9]/g, "");
        expect(letters(value)).toBe(letters(title));
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(mended).toBeGreaterThan(50);
  });

  test("never fails, whatever the text: either YAML can be read, or a problem names a line of the text", () => {
    const line = fc
      .array(fc.constantFrom(..."- |: |title|date|x y|'|\"|[|]|{|}|  |\t|#|*a|&a|!|---|, |@".split("|")), {
        maxLength: 6,
      })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.join("\n");
        const problems = yamlProblems(text, { file: "f.md", keys: KEYS });
        let sound = true;
        try {
          read(text);
        } catch {
          sound = false;
        }
        expect(problems.length === 0).toBe(sound);
        for (const problem of problems) {
          expect(problem.line).toBeGreaterThan(0);
          expect(problem.line).toBeLessThanOrEqual(Math.max(1, lines.length));
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  test("text in quotes is itself again", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]{1,20}$/), (text) => {
        expect(read(`a: ${inQuotes(text)}`)).toEqual({ a: text });
      }),
    );
  });
});
