/** What a record that cannot be read still tells: enough for its address and its place, and nothing that may be restricted. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BackfileError } from "../../src/model/problem.ts";
import { joinFile } from "../../src/record/front-matter.ts";
import { readRecord } from "../../src/record/read-record.ts";
import { summariseUnreadable } from "../../src/record/unreadable-record.ts";
import { toYaml } from "../../src/system/yaml/yaml-text.ts";
import { source } from "../../src/vocabulary/source.ts";

const sources = [
  source.parse({ id: "courier", name: "Courier" }),
  source.parse({ id: "closed", name: "Closed", publish: "withheld" }),
];
const FILE = "articles/records/2021/fire.md";
const of = (text: string) => summariseUnreadable(text, FILE, { sources });
const front = (yaml: string) => of(`---\n${yaml}\n---\n\nThe text.\n`);

describe("a record that cannot be read", () => {
  test("tells its headline, date, source, aliases and capture, as far as each is plain", () => {
    const sha256 = "ab".repeat(32);
    expect(
      front(
        `title: Harbour fire: market destroyed\ndate: 2021-06-01\nsource: courier\nlanguage: en\naliases:\n  - old-fire\n  - Not an id\ncapture: raw/fire.txt\nsha256: ${sha256}`,
      ),
    ).toMatchObject({
      ...{ id: "fire", file: FILE, title: "Harbour fire: market destroyed", date: "2021-06-01", source: "courier" },
      ...{ aliases: ["old-fire"], capture: "raw/fire.txt", sha256, publish: "listing", robots: "noindex" },
      ...{ unreadable: true, authors: [], topics: [], lead: "" },
    });
  });

  test.each([
    ["title: @fire\nsource: courier", "@fire"],
    ['title: "Fire\nsource: courier', "Fire"],
    ["title:Fire\nsource: courier", "Fire"],
    ["title: Fire # not: sure\nsource: courier\nx: @y", "Fire"],
    ["title: Fire\n  goes on\nsource: courier\n x", undefined],
    ["title: Fire\ntitle: Flood\nsource: courier", undefined],
    ["title: >-\n  Fire\nsource: courier\nx: @y", undefined],
    ["title: Caf\ufffd fire\nsource: courier\nx: @y", undefined],
    ["dek: x\n title: Fire\nsource: courier", undefined],
  ])("%j has the headline %s", (yaml, title) => {
    expect(front(yaml).title).toBe(title);
  });

  test.each([
    "2021-13-40",
    "yesterday",
    '"2021-06-01',
    "2021-06-01: noon",
  ])("has no date from %s that is none", (date) => {
    expect(["2021-06-01", undefined]).toContain(front(`date: ${date}\nsource: courier\nx: @y`).date);
    if (!date.startsWith('"')) expect(front(`date: ${date}\nsource: courier\nx: @y`).date).toBeUndefined();
  });

  const SECRET = "title: Secret: headline";
  test.each([
    ["no source", SECRET],
    ["an unknown source", `${SECRET}\nsource: currier`],
    ["two sources", `${SECRET}\nsource: courier\nsource: courier`],
    ["a source that is not plain", `${SECRET}\nsource: [courier`],
    ["an indented source", `${SECRET}\n source: courier`],
    ["a source that withholds", `${SECRET}\nsource: closed`],
    ["a word of its own", `${SECRET}\nsource: courier\npublish: withheld`],
    ["an unknown word", `${SECRET}\nsource: courier\npublish: witheld`],
    ["two words", `${SECRET}\nsource: courier\npublish: full\npublish: withheld`],
    ["a misspelt key", `${SECRET}\nsource: courier\npublsh: withheld`],
    ["no space after the key", `${SECRET}\nsource: courier\npublish:withheld`],
    ["no colon after the key", `${SECRET}\nsource: courier\npublish withheld`],
    ["an indented key", `${SECRET}\nsource: courier\n  publish: withheld`],
    ["a key in a list", `${SECRET}\nsource: courier\n- publish: withheld`],
    ["another script's colon", `${SECRET}\nsource: courier\npublish：withheld`],
    ["quotes around the key", `${SECRET}\nsource: courier\n"publish": 'withheld'`],
    ["a key lost in the line above", `${SECRET} publish: withheld\nsource: courier`],
    ["a reason", `${SECRET}\nsource: courier\nwithheld: { reason: asked for }`],
    ["a key below the end", `${SECRET}\nsource: courier\n---\npublish: withheld`],
  ])("shows no headline where there is %s", (_, yaml) => {
    expect(front(yaml)).toMatchObject({ publish: "withheld", robots: "noindex" });
    expect(JSON.stringify(front(yaml))).not.toContain("Secret");
  });

  test("shows nothing but that it is there where it is no text, or no file", () => {
    for (const text of ["", "\ufffd\ufffd\0\0", "The board met.\n"])
      expect(of(text)).toMatchObject({ id: "fire", publish: "withheld", aliases: [] });
  });

  test("may say itself that it is published, where its source would not have it", () => {
    expect(front(`title: a: b\nsource: closed\npublish: full`)).toMatchObject({ publish: "listing", title: "a: b" });
  });

  test("shows no headline of a record that withholds itself, whatever happened to one of its lines", () => {
    const record = joinFile(
      toYaml({ title: "Secret headline", date: "2021-06-01", source: "courier", publish: "withheld", note: "n" }),
      "The text.",
    );
    const lines = record.split("\n");
    const damage = fc.constantFrom<(line: string) => string>(
      (line) => ` ${line}`,
      (line) => `\t${line}`,
      (line) => line.replace(": ", ":"),
      (line) => line.replace(":", ""),
      (line) => line.replace(": ", ': "'),
      (line) => line.replace(": ", ": @"),
      (line) => `${line}: x`,
      (line) => line.slice(1),
      (line) => line.replace(/[a-z]/, ""),
      (line) => `- ${line}`,
    );
    let broken = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(lines.length - 1), damage), { minLength: 1, maxLength: 3 }), (damages) => {
        const text = damages.reduce((some, [at, change]) => some.with(at, change(some[at] ?? "")), lines).join("\n");
        try {
          expect(readRecord(text, FILE, { sources, topics: [] }).record.publish).toBe("withheld");
        } catch (error) {
          if (!(error instanceof BackfileError)) throw error;
          broken++;
          expect(JSON.stringify(of(text))).not.toContain("Secret");
        }
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(broken).toBeGreaterThan(300);
  });
});
