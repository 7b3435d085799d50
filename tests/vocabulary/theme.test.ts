import { describe, expect, test } from "vitest";
import { readSite } from "../../src/vocabulary/site.ts";
import { contrast } from "../../src/vocabulary/theme.ts";

const ARCHIVE = "title: Harbour Papers\ndescription: News of the port.\nurl: https://papers.example/\n";
const complaint = (theme: string) => {
  try {
    readSite(`${ARCHIVE}theme:\n  ${theme}\n`);
  } catch (error) {
    return (error as Error).message;
  }
  return "";
};

describe("the theme of an archive", () => {
  test("is its own colour for light and dark, and its own face", () => {
    const { theme } = readSite(
      `${ARCHIVE}theme:\n  accent: "#7a1f2b"\n  accentDark: "#e3a5ad"\n  face: Charter, "Noto Serif", serif\n`,
    );
    expect(theme).toEqual({ accent: "#7a1f2b", accentDark: "#e3a5ad", face: 'Charter, "Noto Serif", serif' });
  });

  test.each([
    ["accent: red", "theme.accent", '"red" is no colour', '"#rrggbb"'],
    ['accent: "#e3a5ad"', "theme.accent", "a contrast of 2.0 to 1", "choose a darker colour"],
    ['accentDark: "#7a1f2b"', "theme.accentDark", "to 1 against the paper #141715", "choose a lighter colour"],
    ["face: 'x; } body { display: none'", "theme.face", "is no list of font families", "Charter, Georgia, serif"],
    ["face: url(https://fonts.example/x)", "theme.face", "is no list of font families", "Charter"],
  ])("%s is refused with a remedy", (theme, ...told) => {
    for (const part of told) expect(complaint(theme)).toContain(part);
  });

  test("measures contrast as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});
