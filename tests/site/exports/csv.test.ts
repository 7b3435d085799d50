import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvText, GUARDED, guarded } from "../../../src/site/exports/csv.ts";
import { anyText } from "./cited.ts";

/** As the table schema tells how to undo it. */
const undone = (cell: string) => (cell.startsWith("'") && new RegExp(GUARDED, "u").test(cell) ? cell.slice(1) : cell);

describe("a cell", () => {
  test.each([
    ...["=1+1", "+1", "-1", "@SUM(A1)", "|calc", "%0A=1", '=HYPERLINK("http://x")'],
    ...[
      "\t=1",
      "\r=1",
      "\n=1",
      "\tx",
      " =1",
      "\u00a0=1",
      "\u00ad=1",
      "\u200b\u2060=1",
      "\ufeff=1",
      "\u0000=1",
      "\u3000=1",
    ],
    ...["＝1+1", "＋1", "－1", "＠SUM(A1)", "｜calc", "％1", "﹣1", "﹢1", "﹦1", "﹫x", "−1", "⁺1"],
    ...["'=1", "''\u00ad=1"],
  ])("%j is kept from being run as a formula", (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(undone(guarded(text))).toBe(text);
  });

  test.each([
    "Moon speaks",
    "'No deal' says Kim",
    "’Tis",
    "100% sure",
    "3-2",
    "“=1”",
    "",
    "–1 degree",
    "#1",
  ])("%j stays as it is", (text) => {
    expect(guarded(text)).toBe(text);
    expect(undone(text)).toBe(text);
  });
});

describe("whatever the words", () => {
  const lead = fc.string({ unit: fc.constantFrom(..." \t\r\n\u00ad\u200b\u3000'\u0000"), maxLength: 3 });
  const sign = fc.constantFrom(..."=+-@|%＝＋－＠a1é가");
  const text = fc.oneof(
    anyText,
    fc.tuple(lead, sign, anyText).map((parts) => parts.join("")),
  );

  test("no cell begins as a formula does once what is not seen is left out, and none is beyond recovery", () => {
    fc.assert(
      fc.property(text, (words) => {
        const cell = guarded(words);
        const seen = cell.normalize("NFKC").replace(/^[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]+/u, "");
        expect(seen).not.toMatch(/^[=+\-@|%]/);
        expect(cell).not.toMatch(/^\p{Cc}/u);
        expect(undone(cell)).toBe(words.toWellFormed());
      }),
      { numRuns: 1000 },
    );
  });

  test("a strict reader of RFC 4180 finds the same rows", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, fc.nat()), { maxLength: 5 }), (rows) => {
        const read: string[][] = parse(csvText(["a", "b", "n"], rows), { record_delimiter: "\r\n" });
        const cells = rows.map(([a, b, n]) => [a.toWellFormed(), b.toWellFormed(), String(n)]);
        expect(read.map((row) => row.map(undone))).toEqual([["a", "b", "n"], ...cells]);
      }),
    );
  });
});
