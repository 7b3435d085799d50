import { hash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { digestOfLines } from "../../src/system/line-digest.ts";

test("the digest of lines is that of their text, however long they are and whatever they hold", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.nat(200_000).map((length) => "ferry ".repeat(length / 6)),
    fc.nat(60_000).map((length) => "연락선 ".repeat(length / 4)),
    fc.constantFrom("", "\ud800", "a\tb"),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      expect(digestOfLines(lines)).toBe(hash("sha256", lines.map((one) => `${one}\n`).join("")));
    }),
    { numRuns: 200 },
  );
});
