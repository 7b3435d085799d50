import { describe, expect, it } from "vitest";
import { BYLINE_LEADS } from "../../src/parse/languages/byline-words.ts";
import { DATE_LABELS } from "../../src/parse/languages/date-words.ts";
import { CAPTION_LINES, CREDIT_LINES } from "../../src/parse/roles/captions.ts";
import { LICENCE_RULES } from "../../src/parse/roles/rights-notices.ts";

describe("the patterns of the parser", () => {
  it("match the examples that they are given with", () => {
    for (const { rule, pattern, example } of [...BYLINE_LEADS, ...CAPTION_LINES, ...CREDIT_LINES, ...LICENCE_RULES]) {
      expect(new RegExp(pattern.source, pattern.flags.replace("g", "")).test(example), `${rule}: ${example}`).toBe(
        true,
      );
    }
    for (const { rule, pattern, example } of DATE_LABELS)
      expect(example.search(pattern), rule).toBeGreaterThanOrEqual(0);
  });
});
