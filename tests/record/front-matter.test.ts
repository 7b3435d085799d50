import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BackfileError } from "../../src/model/problem.ts";
import { spliced, yamlEdits } from "../../src/record/edit-file.ts";
import { joinFile, splitFile } from "../../src/record/front-matter.ts";
import { toYaml } from "../../src/system/yaml/yaml-text.ts";

function editYaml(yaml: string, changes: ReadonlyMap<string, unknown>, order: readonly string[] = []): string {
  return spliced(yaml, yamlEdits(yaml, changes, order));
}

describe("front matter", () => {
  test("dates, numbers and words such as No stay the strings they are", () => {
    const { data } = splitFile("---\ntitle: 1984\ndate: 2021-01-21\nsection: No\n---\n\nText.\n", "r.md");
    expect(data).toEqual({ title: "1984", date: "2021-01-21", section: "No" });
  });

  test("a date is written plain, and what another reader would take for a number or boolean is quoted", () => {
    expect(toYaml({ title: "1984", date: "2021-01-21", section: "No" })).toBe(
      "title: '1984'\ndate: 2021-01-21\nsection: 'No'\n",
    );
  });

  test("a white character that ends the last value is part of it", () => {
    const authors = ["-\u00a0", "Ana\u3000"];
    expect(splitFile(joinFile(toYaml({ authors }), ""), "r.md").data).toEqual({ authors });
  });

  test("whatever strings a record holds, they come back as they were written", () => {
    const text = fc
      .string({ unit: "grapheme-composite" })
      .filter((value) => !/[\r\u0085\u2028\u2029\ufeff]/.test(value));
    fc.assert(
      fc.property(text, fc.array(text), (title, authors) => {
        const { data } = splitFile(joinFile(toYaml({ title, authors }), "Text."), "r.md");
        expect(data).toEqual({ title, authors });
      }),
    );
  });

  test("a body with lines that look like front matter stays whole", () => {
    expect(splitFile(joinFile("title: x", "First.\n\n---\n\ntitle: y\n\n---"), "r.md").body).toBe(
      "First.\n\n---\n\ntitle: y\n\n---",
    );
  });

  test("Windows line breaks and a byte order mark make no difference", () => {
    expect(splitFile("\ufeff---\r\ntitle: x\r\n---\r\n\r\nText.\r\n", "r.md")).toMatchObject({
      data: { title: "x" },
      body: "Text.",
    });
  });

  test.each([
    ["no front matter", "Just text.", "does not begin with front matter"],
    ["broken YAML", "---\ntitle: [x\n---\n", "r.md:2: the value of title begins with a sign"],
    ["a list", "---\n- x\n---\n", "holds no keys"],
    ["a key twice", "---\ntitle: x\ntitle: y\n---\n", "r.md:3: the key title stands twice"],
    ["code", "---js\n({ title: 'x' })\n---\n", "does not begin with front matter"],
    ["a YAML tag", "---\ntitle: !!js/function 'x'\n---\n", "put the value in quotes"],
    ["no line --- at the end", "---\ntitle: x\n\nText.\n", "r.md:3: the front matter has no end"],
    [
      "a dash at the end",
      "---\ntitle: x\n—\nText.\n",
      "r.md:3: the front matter has no end; write three hyphens, ---, in place of —",
    ],
    [
      "a dash at the beginning",
      "–\ntitle: x\n---\n",
      "r.md:1: the front matter must begin with a line of three hyphens, not with –",
    ],
    ["an empty line above", "\n---\ntitle: x\n---\n", "empty lines stand above"],
  ])("%s is refused with the file's name", (_, text, found) => {
    expect(() => splitFile(text, "articles/records/r.md")).toThrow(BackfileError);
    expect(() => splitFile(text, "articles/records/r.md")).toThrow(found);
    expect(() => splitFile(text, "articles/records/r.md")).toThrow("articles/records/r.md");
  });

  test("broken YAML is reported by the line of the file", () => {
    expect(() => splitFile("---\ntitle: x\ntitle: y\n---\n", "r.md")).toThrow(
      "r.md:3: the key title stands twice; keep one",
    );
  });

  test("editing a key leaves comments, order and quoting of the others as they are", () => {
    const yaml = `# checked in the library\ntitle: "A: b"\n# from the caption\ndate: 2021\nauthors:\n- Lee Wan   # staff\nnote: |\n  one\n\n  two\n`;
    const changes = new Map<string, unknown>([["date", "2021-01-21"], ["note", undefined], ["agency", "Yonhap"]]); // biome-ignore format: one line
    expect(editYaml(yaml, changes)).toBe(
      `# checked in the library\ntitle: "A: b"\n# from the caption\ndate: 2021-01-21\nauthors:\n- Lee Wan   # staff\nagency: Yonhap\n`,
    );
  });

  test("a new key is put where the record's order has it, whatever else stands there", () => {
    const order = ["title", "date", "source", "evidence"];
    const changes = new Map([["source", "courier"]]);
    expect(editYaml("title: x\ndate: 2021\nmine: y\n# how\nevidence: {}\n", changes, order)).toBe(
      "title: x\ndate: 2021\nmine: y\nsource: courier\n# how\nevidence: {}\n",
    );
    expect(editYaml("title: x\n", changes, order)).toBe("title: x\nsource: courier\n");
  });

  test("a layout that cannot be edited in place is written anew with the same values", () => {
    const edited = editYaml("{ title: x,\n  date: 2021 }\n", new Map([["date", "2022"]]));
    expect(splitFile(joinFile(edited, ""), "r.md").data).toEqual({ title: "x", date: "2022" });
  });
});
