import { describe, expect, it } from "vitest";
import { BYLINE_LEADS } from "../../src/parse/languages/byline-words.ts";
import { DATE_LABELS } from "../../src/parse/languages/date-words.ts";
import { HOUSE_SENTENCES } from "../../src/parse/languages/site-notices.ts";
import { markFurniture } from "../../src/parse/page/furniture.ts";
import { CAPTION_LINES, CREDIT_LINES } from "../../src/parse/roles/captions.ts";
import { NOTE_RULES } from "../../src/parse/roles/notes.ts";
import { LICENCE_RULES } from "../../src/parse/roles/rights-notices.ts";
import { lineOf } from "./pages.ts";

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
});
