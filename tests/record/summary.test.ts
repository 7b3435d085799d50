import { expect, test } from "vitest";
import { leadOf } from "../../src/record/summary.ts";

test("the lead is the first paragraph's words, whatever heading or table stands above it", () => {
  expect(leadOf("## Fares\n\n| Year | Fare |\n| --- | --- |\n| 2021 | 7 |\n\nThe ferry left.\n\nFog came.")).toBe(
    "The ferry left.",
  );
});
