import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";
import { BYLINE_LEADS } from "../../src/parse/byline-words.ts";
import { CAPTION_LINES, CREDIT_LINES } from "../../src/parse/captions.ts";
import { DATE_LABELS } from "../../src/parse/date-words.ts";
import { markFurniture } from "../../src/parse/furniture.ts";
import { HOUSE_SENTENCES } from "../../src/parse/house-sentences.ts";
import { NOTE_RULES } from "../../src/parse/notes.ts";
import { LICENCE_RULES } from "../../src/parse/rights-notices.ts";
import { lineOf } from "./pages.ts";

const folder = join(import.meta.dirname, "../../src/parse");

/** Regular expressions written as literals, where a value may stand. */
const LITERAL = /(?<=[(,=:[!&|?]\s{0,12}|return )\/(?![/*])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

const literals = readdirSync(folder).flatMap((file) =>
  [...readFileSync(join(folder, file), "utf8").matchAll(LITERAL)].map(([, source, flags]) => ({
    file,
    source: source as string,
    flags: flags as string,
  })),
);

describe("the patterns of the parser", () => {
  it("match the examples that they are given with", () => {
    for (const { rule, pattern, example } of [
      ...BYLINE_LEADS,
      ...CAPTION_LINES,
      ...CREDIT_LINES,
      ...NOTE_RULES,
      ...LICENCE_RULES,
    ]) {
      expect(new RegExp(pattern.source, pattern.flags.replace("g", "")).test(example), `${rule}: ${example}`).toBe(
        true,
      );
    }
    for (const { rule, pattern, example } of DATE_LABELS)
      expect(example.search(pattern), rule).toBeGreaterThanOrEqual(0);
    for (const { name, example } of HOUSE_SENTENCES)
      expect(markFurniture(lineOf(example)), `${name}: ${example}`).toBeDefined();
  });

  it("leave alone what an article says of the same matter", () => {
    for (const { name, unlike } of HOUSE_SENTENCES)
      expect(markFurniture(lineOf(unlike)), `${name}: ${unlike}`).toBeUndefined();
  });

  it("are linear: none of the literals in src/parse can be made superlinear", () => {
    expect(literals.length).toBeGreaterThan(200);
    const vulnerable = literals.filter(
      ({ source, flags }) => checkSync(source, flags, { checker: "automaton", timeout: 800 }).status === "vulnerable",
    );
    expect(vulnerable.map(({ file, source }) => `${file}: ${source}`)).toEqual([]);
  }, 120_000);
});
