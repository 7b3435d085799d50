/** The style sheet: contrast of its colours, weight, and that it asks for nothing that is not there. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { publishedStyle } from "../../src/site/output/style-sheet.ts";
import { readSite } from "../../src/vocabulary/site.ts";
import { contrast } from "../../src/vocabulary/theme.ts";

const PUBLIC = new URL("../../public/", import.meta.url);
const css = readFileSync(new URL("style.css", PUBLIC), "utf8");

describe("the colours", () => {
  const token = (name: string) => {
    const colour = (of: string) => new RegExp(`--${of}: (#\\w{6});`).exec(css)?.[1] ?? "";
    const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
    return { light: light ?? colour(`${name}-light`), dark: dark ?? colour(`${name}-dark`) };
  };

  it.each(["light", "dark"] as const)("of the %s page leave text at 7:1 or more against the paper", (scheme) => {
    for (const name of ["ink", "soft", "accent"]) {
      expect(contrast(token(name)[scheme], token("paper")[scheme]), name).toBeGreaterThanOrEqual(7);
    }
  });

  it.each([
    ["light", 'accent: "#fefefe"'],
    ["dark", 'accentDark: "#010101"'],
  ] as const)("measure an archive's own accent against the %s paper", (scheme, theme) => {
    const site = `title: Papers\ndescription: News.\nurl: https://papers.example/\ntheme:\n  ${theme}\n`;
    expect(() => readSite(site)).toThrow(`against the paper ${token("paper")[scheme]}`);
  });
});

describe("the assets", () => {
  it("that the style asks for are all there, and are files of the site", () => {
    const urls = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, url]) => url ?? "");
    expect(urls.length).toBeGreaterThan(5);
    for (const url of urls) expect(existsSync(new URL(url, PUBLIC)), url).toBe(true);
  });

  it.each([
    [],
    ["latin-600", "latin-letters-600"],
    ["latin-central", "latin-central-italic"],
    ["latin-turkish", "latin-turkish-italic"],
    ["latin-ext-a"],
    ["latin-ext"],
    ["cyrillic"],
    ["greek"],
    ["vietnamese"],
  ])("of a first view weigh at most 54 KB, so that an article fits into 60: %s", (...further) => {
    const fonts = ["latin", "latin-italic", ...further].map(
      (name) => statSync(new URL(`fonts/${name}.woff2`, PUBLIC)).size,
    );
    expect(gzipSync(publishedStyle(css)).length + fonts.reduce((sum, size) => sum + size, 0)).toBeLessThan(54_000);
  });

  it("are published without comments and indentation, and otherwise as they are", () => {
    expect(publishedStyle("/* A */\na {\n  color: red; /* b */\n}\n\n/* c\n * d */\nb {}\n")).toBe(
      "a {\ncolor: red;\n}\nb {}\n",
    );
    const rules = (text: string) => text.match(/[{;]/g)?.length;
    expect(rules(publishedStyle(css))).toBe(rules(css.replace(/\/\*[^*]*\*+([^/*][^*]*\*+)*\//g, "")));
  });

  it.each([
    ["Serif", "Further"],
    ["Serif", "Further Roman"],
    ["Roman", "Further Roman"],
  ])("have no letter in two faces of one style, since browsers would load both: %s and %s", (...families) => {
    const faces = [...css.matchAll(/@font-face \{[^}]*\}/g)]
      .map(([face]) => face)
      .filter((face) => families.some((family) => face.includes(`"Backfile ${family}"`)));
    expect(faces.length).toBeGreaterThan(10);
    for (const cut of ["italic;", "font-weight: 600;", ""]) {
      const ranges = faces
        .filter((face) => (/italic;|font-weight: 600;/.exec(face)?.[0] ?? "") === cut)
        .flatMap((face) => [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)])
        .map(([, first = "", last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const)
        .sort(([a], [b]) => a - b);
      const shared = ranges.filter(([first], i) => ranges.slice(0, i).some(([, last]) => first <= last));
      expect(shared.map(([first]) => first.toString(16))).toEqual([]);
    }
  });

  it("have the licence of the face beside it", () => {
    expect(readFileSync(new URL("fonts/LICENSE.txt", PUBLIC), "utf8")).toContain("SIL Open Font License");
  });
});
