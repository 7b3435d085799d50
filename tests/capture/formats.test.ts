import { describe, expect, test } from "vitest";
import { safeName, TakenPaths } from "../../src/accession/capture-name.ts";
import { endingIn, FORMATS, formatOf, formatOfType } from "../../src/capture/formats.ts";

const PROSE = new TextEncoder().encode("The ferry left.");
const ENDINGS = FORMATS.flatMap((format) => format.endings.map((ending) => ({ format, ending })));

describe("the formats of captures", () => {
  test.each(ENDINGS)("$ending tells that a file is $format.name, packed or in capitals too", ({ format, ending }) => {
    for (const whole of [ending, ending.toUpperCase(), `${ending}.gz`]) {
      expect(formatOf(PROSE, `ferry${whole}`)).toBe(format);
      expect(endingIn(`ferry${whole}`)).toBe(whole);
    }
  });

  test.each(ENDINGS)("a capture keeps $ending when it is renamed", ({ ending }) => {
    const taken = new TakenPaths();
    taken.add(`ferry${ending}.gz`);
    expect(taken.free(`ferry${ending}.gz`)).toBe(`ferry-2${ending}.gz`);
    expect(safeName(`${"ferry".repeat(60)}${ending}.gz`)).toMatch(new RegExp(`^(?:ferry){28}\\${ending}\\.gz$`));
  });

  test("no ending and no media type is that of two formats", () => {
    const types = FORMATS.flatMap(({ mediaTypes, unasked = [] }) => [...mediaTypes, ...unasked]);
    for (const all of [ENDINGS.map(({ ending }) => ending), types]) expect(new Set(all).size).toBe(all.length);
    for (const format of FORMATS) for (const type of format.mediaTypes) expect(formatOfType(type)).toBe(format);
    expect(formatOfType("image/png")).toBeUndefined();
  });

  test("a file of another name is told by its first bytes, and is text where these tell nothing", () => {
    expect(formatOf(new TextEncoder().encode("<!doctype html><p>Fog"), "ferry.txt").name).toBe("html");
    const piece = (inner: string) => new TextEncoder().encode(`<div>\n${inner}\n</div><div>\n</div>`);
    expect(formatOf(piece("<p>Fog"), "ferry.txt").name).toBe("html");
    for (const markdown of ["# Fog", "-   [Home](/)"])
      expect(formatOf(piece(`\n${markdown}\n`), "ferry.md").name).toBe("text");
    expect(formatOf(PROSE, "ferry").name).toBe("text");
    expect(endingIn("ferry.notes")).toBe("");
  });
});
