import { expect, test } from "vitest";
import { isUnspaced } from "../../public/search/letters.ts";
import { UNSPACED } from "../../src/text/scripts.ts";

test.each([
  ..."字あアㄅกກកက",
])("%s is of a script without spaces, here and in the browser, which loads nothing of src", (letter) => {
  expect(letter).toMatch(new RegExp(`[${UNSPACED}]`, "u"));
  expect(isUnspaced(letter)).toBe(true);
});

test.each([..."aя한अاα"])("%s is of a script with spaces", (letter) => {
  expect(letter).not.toMatch(new RegExp(`[${UNSPACED}]`, "u"));
  expect(isUnspaced(letter)).toBe(false);
});
