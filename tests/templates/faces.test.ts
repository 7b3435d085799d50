/** In which faces pages are set, and that what is known of the faces is what the style sheet and the files say. */
import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withFaces } from "../../src/site/output/style-sheet.ts";
import { FURTHER, facesOf, LATIN } from "../../templates/parts/faces.ts";

const PUBLIC = new URL("../../public/", import.meta.url);
const css = readFileSync(new URL("style.css", PUBLIC), "utf8");

/** Figures, which no program compresses to less than half. @param bytes When compressed, about. */
function words(bytes: number): string {
  return `<p>${Array.from({ length: bytes / 36 }, (_, i) => hash("sha256", `${i}`)).join("")}</p>`;
}

describe("a page", () => {
  it.each([
    ["plain words", words(12_000), "", "latin latin-italic"],
    ["strong words", `${words(5_000)}<strong>Fire</strong>`, "", "latin latin-italic latin-600"],
    ["a long text with strong words", `${words(14_000)}<strong>Fire</strong>`, "drawn", "latin latin-italic"],
    ["western strong words", `${words(8_000)}<strong>Größe</strong>`, "drawn", "latin latin-italic"],
    ["Greek", `${words(3_000)}<em>λόγος</em>`, "", "latin latin-italic"],
    ["Cyrillic", `${words(3_000)}<em>слово</em>`, "slanted", "latin latin-italic"],
    [
      "signs and strong words",
      `${words(6_000)}<em>²</em> <strong>Fire</strong>`,
      "slanted",
      "latin latin-italic latin-600",
    ],
    ["Cyrillic and strong words", `${words(3_000)}<strong>слово</strong>`, "drawn slanted", "latin latin-italic"],
    ["a very long text", words(27_000), "roman", "latin"],
    ["a very long text with strong words", `${words(27_000)}<strong>Fire</strong>`, "drawn roman", "latin"],
    ["a book", words(45_000), "plain", ""],
    ["a book with strong words", `${words(45_000)}<strong>Fire</strong>`, "plain", ""],
  ])("of %s has the faces that a first view of 60 KB has room for", (_, main, classes, preloaded) => {
    const faces = preloaded.split(" ").flatMap((name) => (name ? `/fonts/${name}.woff2` : []));
    expect(facesOf(main)).toEqual({ classes, preloaded: faces });
  });

  it("has less room with files of its own", () => {
    const main = `${words(8_500)}<strong>Fire</strong>`;
    expect(facesOf(main).classes).toBe("");
    expect(facesOf(main, 3).classes).toBe("drawn");
  });

  it("does not count what stands far below a long text, and is laid out later", () => {
    const notes = "<footer>Соседний заголовок</footer>";
    expect(facesOf(`<section>${words(6_000)}</section>${notes}`).classes).toBe("");
    expect(facesOf(`<section>${words(1_000)}</section>${words(5_000)}${notes}`).classes).toBe("slanted");
  });
});

describe("what is known of the faces", () => {
  const files = new Map(
    [...css.matchAll(/@font-face \{[^}]*\}/g)].map(([face]) => {
      const ranges = /unicode-range:([^;]*);/.exec(face)?.[1]?.trim().replace(/\s+/g, " ");
      return [`${/"(Backfile[^"]*)"/.exec(face)?.[1]} ${/fonts\/([\w-]+)/.exec(face)?.[1]}`, ranges ?? ""];
    }),
  );
  const bytes = (name: string) => statSync(new URL(`fonts/${name}.woff2`, PUBLIC)).size;

  it("is what the files weigh", () => {
    const { roman, italic, strong, strongLetters } = LATIN;
    expect([roman, italic, strong, strongLetters]).toEqual(
      ["latin", "latin-italic", "latin-600", "latin-letters-600"].map(bytes),
    );
    for (const { name, roman, italic, strong } of FURTHER)
      expect([roman, italic, strong], name).toEqual([name, `${name}-italic`, `${name}-600`].map(bytes));
  });

  it("is what the style sheet says, whose families have the same letters of each file", () => {
    const latin = ["latin", "latin-italic", "latin-600", "latin-letters-600"].map((name) => `Backfile Serif ${name}`);
    const further = FURTHER.flatMap(({ name }) => [
      ...["", "-italic", "-600"].map((cut) => `Backfile Further ${name}${cut}`),
      ...["", "-600"].map((cut) => `Backfile Further Roman ${name}${cut}`),
    ]);
    expect([...files.keys()].sort()).toEqual([...latin, "Backfile Roman latin", ...further].sort());
    expect(files.get("Backfile Roman latin")).toBe(files.get("Backfile Serif latin"));
    for (const { name, ranges } of FURTHER)
      for (const [family, letters] of files)
        if (family.replace(/-(?:italic|600)$/, "").endsWith(` ${name}`)) expect(letters, family).toBe(ranges);
  });

  it("does not make the copy for a disk, whose pages have all faces, heavier", () => {
    const face = new Uint8Array(3);
    const sheet = withFaces(css, new Map([...css.matchAll(/fonts\/[\w.-]+/g)].map(([path]) => [path, face])));
    expect(sheet.match(/data:font/g)).toHaveLength(4 + 3 * FURTHER.length);
    expect(sheet.match(/@font-face/g)).toHaveLength(4 + 3 * FURTHER.length);
    expect(sheet.endsWith(css.slice(-500))).toBe(true);
  });
});
