/** What the search page asks for and marks, in every script. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joined, setApart } from "../../public/search-format.ts";
import { cutAtWords, prepared } from "../../public/search-words.ts";

/** Text without a space, in scripts that set spaces between words and in those that do not. */
const run = fc
  .array(fc.constantFrom(..."aé한ß東京都のカไทย၁မြ。"), { maxLength: 12 })
  .map((letters) => letters.join(""));

describe("letters of scripts without spaces", () => {
  test("are joined as they were before they were set apart", () => {
    fc.assert(fc.property(run, (text) => joined(setApart(text)) === text));
  });

  test("are joined where what was found is marked", () => {
    expect(joined("東 <mark>京</mark> <mark>都</mark> の in Tokyo")).toBe(
      "東<mark>京</mark><mark>都</mark>の in Tokyo",
    );
  });

  test.each([
    ["東京", '"東 京"'],
    ["東京 Tokyo", "東 京 Tokyo"],
    ["“harbour ferry”", '"harbour ferry"'],
    ["harbour", "harbour"],
  ])("%s is asked for as %s", (words, asked) => {
    expect(prepared(words)).toBe(asked);
  });
});

describe("what was searched for", () => {
  test.each([
    ["The Ferry and its ferrymen", "ferry", ["The ", "Ferry", " and its ", "ferrymen", ""]],
    ["Über die Straße", "uber strasse", ["", "Über", " die ", "Straße", ""]],
    ["A ferry", "", ["A ferry"]],
    ["wayferry", "ferry", ["wayferry"]],
  ])("is found in “%s”", (text, words, pieces) => {
    expect(cutAtWords(text, words)).toEqual(pieces);
  });

  test("is cut out of a text without loss", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(fc.property(text, text, (text, words) => cutAtWords(text, words).join("") === text));
  });
});
