import { expect, test } from "vitest";
import { setApart } from "../../public/search-format.ts";
import { UNSPACED } from "../../src/text/scripts.ts";

test.each([
  ..."字あアㄅกກកက",
])("%s is of a script without spaces, here and in the browser, which loads nothing of src", (letter) => {
  expect(letter).toMatch(new RegExp(`[${UNSPACED}]`, "u"));
  expect(setApart(letter + letter)).toBe(`${letter} ${letter}`);
});

test.each([..."aя한अاα"])("%s is of a script with spaces", (letter) => {
  expect(letter).not.toMatch(new RegExp(`[${UNSPACED}]`, "u"));
  expect(setApart(letter + letter)).toBe(letter + letter);
});
