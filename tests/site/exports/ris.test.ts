import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oneLine } from "../../../src/site/exports/csl-item.ts";
import { ris } from "../../../src/site/exports/ris.ts";
import { anyText, cited, context, date, topic } from "./cited.ts";

test("an article is one entry of RIS, one field a line, with its names whole and its full date", () => {
  const topics = [topic("Diplomacy"), topic("Food, drink")];
  const article = cited(
    { authors: ["Lee Wan", "Choi Si-young"], topics },
    { section: "Politics", edition: "Final", page: "A3", abstract: "One.\nTwo." },
  );
  expect(ris(article, context).split("\r\n")).toEqual([
    "TY  - NEWS",
    "ID  - moon-instructs-lineup",
    "AU  - Lee Wan,",
    "AU  - Choi Si-young,",
    "TI  - Moon instructs foreign security lineup to reinvigorate dialogue",
    "T2  - The Hankyoreh",
    "DA  - 2021/01/22/",
    "PY  - 2021",
    "SE  - Politics",
    "ET  - Final",
    "SP  - A3",
    "LA  - en",
    "AB  - One. Two.",
    "KW  - Diplomacy",
    "KW  - Food drink",
    "DP  - The Peace Process Papers",
    "UR  - https://example.org/papers/articles/moon-instructs-lineup/",
    "ER  - ",
    "",
  ]);
});

test("an id is not cut, however long", () => {
  const id = `moon-${"and-".repeat(40)}kim`;
  expect(ris(cited({ id }), context)).toContain(`\r\nID  - ${id}\r\n`);
});

test("a date is told as far as it is known", () => {
  const dates = (edtf: string) =>
    /^DA {2}- (.*)\r\nPY {2}- (.*)\r$/m.exec(ris(cited({ date: { ...date, edtf } }), context))?.slice(1);
  expect(dates("2021-01")).toEqual(["2021/01//", "2021"]);
  expect(dates("0987")).toEqual(["0987///", "0987"]);
  expect(dates("2020-12-30/2021-01-02")).toBeUndefined();
});

/**
 * The fields that a reader finds by the rules that Zotero's translator documents: a line with two letters or digits, two spaces and a
 * hyphen begins a field, every kind of line end ends a line, what begins no field continues the last, ER ends the entry.
 */
function fieldsOf(text: string): [tag: string, value: string][] {
  const fields: [string, string][] = [];
  for (const line of text.split(LINE_END)) {
    const [, tag, value = ""] = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/.exec(line) ?? [];
    const last = fields.at(-1);
    if (tag) fields.push([tag, value]);
    else if (last && line) last[1] += `\n${line}`;
  }
  return fields;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: some of what ends a line is a control character
const LINE_END = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/;

/** A name: the family's before the first comma, what follows is given; one part where nothing follows. */
function nameOf(value: string): { family: string; given?: string } {
  const [family = "", ...rest] = value.split(/\s*[,،]\s*/);
  const given = rest.join(", ");
  return { family, ...(given && { given }) };
}

describe("whatever the words", () => {
  test("a reader finds one entry, our fields alone, every name in one part, every topic one keyword", () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { maxLength: 3 }),
        fc.record({ id: anyText, title: anyText, label: anyText }),
        (authors, words) => {
          const { id, title, label } = words;
          const fields = fieldsOf(
            ris(cited({ id, title, authors, topics: [topic(label)] }, { abstract: title }), context),
          );
          const values = (tag: string) => fields.flatMap(([name, value]) => (name === tag ? [value] : []));
          expect(fields[0]).toEqual(["TY", "NEWS"]);
          expect(fields.at(-1)?.[0]).toBe("ER");
          for (const tag of ["TY", "ER", "DA", "PY", "UR"]) expect(values(tag)).toHaveLength(1);
          for (const tag of ["TI", "AB"]) expect(values(tag)).toEqual(oneLine(title) ? [oneLine(title)] : []);
          for (const name of values("AU").map(nameOf)) expect(name.given).toBeUndefined();
          const plain = (text: string) => oneLine(text.replace(/[,;،]/g, " "));
          expect(values("AU").map((value) => nameOf(value).family)).toEqual(authors.map(plain).filter(Boolean));
          for (const value of values("KW")) expect(value.split(/\s*[;,]\s*/)).toHaveLength(1);
        },
      ),
    );
  });
});
