import { describe, expect, test } from "vitest";
import { LICENCE_EXAMPLES, licenceOf } from "../../src/vocabulary/licence.ts";

describe("a licence", () => {
  test.each(LICENCE_EXAMPLES.map(({ example }) => example))("is known from %j", (example) => {
    const named = example.startsWith("http") ? { statement: "See there.", licence: example } : { statement: example };
    expect(licenceOf(named)).toBeDefined();
  });

  test("is named with its address and what it requires", () => {
    expect(
      licenceOf({ statement: 'can be used under "Public Nuri Type 2 (Source Indication + Noncommercial)"' }),
    ).toEqual({
      name: "KOGL (Public Nuri) Type 2",
      address: "https://www.kogl.or.kr/info/licenseType2.do",
      requires: ["kogl-2"],
    });
    expect(
      licenceOf({ statement: "Some rights", licence: "https://creativecommons.org/licenses/by-sa/3.0/de/" }),
    ).toEqual({
      name: "CC BY-SA 3.0 DE",
      address: "https://creativecommons.org/licenses/by-sa/3.0/de/",
      requires: ["by", "sa"],
    });
  });

  test("is not made up where the words name none", () => {
    expect(licenceOf({ statement: "All rights reserved." })).toBeUndefined();
    expect(licenceOf({ statement: "© 2021", licence: "https://example.org/terms" })).toBeUndefined();
    expect(licenceOf({ statement: "Public Nuri Type 7" })).toBeUndefined();
  });
});
