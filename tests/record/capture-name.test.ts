import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freeName, safeName } from "../../src/record/capture-name.ts";

describe("the name of a capture", () => {
  test.each([
    ".html.gz",
    ".htm.gz",
    ".xhtml.gz",
    ".HTML.GZ",
    ".html",
    ".txt",
    "",
  ])("that is long keeps its whole ending %j", (ending) => {
    const name = safeName(`${"storm-over-the-harbour-".repeat(9)}${ending}`);
    expect(name).toMatch(/^storm-over-the-harbour-/);
    expect(name.slice(140)).toBe(ending);
  });

  test("is cut between letters where they take many bytes, and fits a file system with what is set behind it", () => {
    const name = safeName(`${"항구의 폭풍 🌊 ".repeat(30)}.html.gz`);
    expect(Buffer.byteLength(name)).toBeLessThan(200);
    expect(name).toMatch(/^항구의 폭풍 🌊 [^\ufffd]*\.html\.gz$/u);
  });

  test("that is taken is numbered before its ending", () => {
    const taken = new Set(["raw/a.html.gz", "raw/a-2.html.gz", "raw/v1.2/notes"]);
    expect(freeName("raw/a.html.gz", taken)).toBe("raw/a-3.html.gz");
    expect(freeName("raw/v1.2/notes", taken)).toBe("raw/v1.2/notes-2");
    expect(freeName("raw/b.html.gz", taken)).toBe("raw/b.html.gz");
  });

  test("whatever was given leads to no other folder, and safe names stay as they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
        const name = safeName(given);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
        expect(name).not.toMatch(/^\.|[/\\\u0000-\u001f\u007f]/);
        expect(Buffer.byteLength(name)).toBeLessThan(240);
        expect(safeName(name)).toBe(name);
      }),
    );
  });
});
