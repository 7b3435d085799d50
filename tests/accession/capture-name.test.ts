import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeName, TakenPaths, unportableCaptures } from "../../src/accession/capture-name.ts";
import { whyUnportable } from "../../src/text/portable-name.ts";
import { anyText } from "../any-text.ts";

function takenBy(...paths: string[]): TakenPaths {
  const taken = new TakenPaths();
  for (const path of paths) taken.add(path);
  return taken;
}

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
    const taken = takenBy("raw/a.html.gz", "raw/a-2.html.gz", "raw/v1.2/notes");
    expect(taken.free("raw/a.html.gz")).toBe("raw/a-3.html.gz");
    expect(taken.free("raw/v1.2/notes")).toBe("raw/v1.2/notes-2");
    expect(taken.free("raw/b.html.gz")).toBe("raw/b.html.gz");
  });

  test.each([
    ["raw/Aa.txt", "raw/aA.txt", "raw/aA-2.txt"],
    ["raw/straße.txt", "raw/STRASSE.txt", "raw/STRASSE-2.txt"],
    ["raw/e\u0301.txt", "raw/\u00c9.txt", "raw/\u00c9-2.txt"],
    ["raw/News/a.txt", "raw/news", "raw/news-2"],
    ["raw/news", "raw/News/a.txt", "raw/News-2/a.txt"],
    ["raw/a.txt.origin.yaml", "raw/A.txt", "raw/A-2.txt"],
  ])("beside %j is not %j, which some system takes for the same", (there, given, free) => {
    expect(takenBy(there).free(given)).toBe(free);
  });

  test.each([
    ["con.txt", "con_.txt"],
    ["NUL.html", "NUL_.html"],
    ["aux", "aux_"],
    ["com1.html.gz", "com1_.html.gz"],
    ["COM¹.txt", "COM¹_.txt"],
    ["conin$", "conin$_"],
    ["prn .txt", "prn_ .txt"],
    ["lpt9.tar.gz", "lpt9_.tar.gz"],
    ["notes. .", "notes"],
    ["who?.txt", "who_.txt"],
    ["constable.txt", "constable.txt"],
    ["com10.txt", "com10.txt"],
  ])("%j is kept as %j, which Windows can hold", (given, kept) => {
    expect(safeName(given)).toBe(kept);
    expect(whyUnportable(kept)).toBeUndefined();
  });

  test("in the archive that another system cannot hold, or takes for another, is told of", () => {
    const paths = ["raw/a.txt", "raw/A.TXT", "raw/aux/b.txt", "raw/c.", "raw/fine.txt"];
    const told = unportableCaptures(paths).map(({ file, found }) => `${file} ${found}`);
    expect(told).toEqual([
      expect.stringMatching(/^raw\/A\.TXT is the same file as raw\/a\.txt/),
      expect.stringMatching(/^raw\/aux\/b\.txt .*device/),
      expect.stringMatching(/^raw\/c\. .*dots and spaces/),
    ]);
  });

  test("whatever was given leads to no other folder, and safe names stay as they are", () => {
    fc.assert(
      fc.property(anyText({ maxLength: 400 }), (given) => {
        const name = safeName(given);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
        expect(name).not.toMatch(/^\.|[/\\\u0000-\u001f\u007f]/);
        expect(Buffer.byteLength(name)).toBeLessThan(240);
        expect(safeName(name)).toBe(name);
        expect(whyUnportable(name)).toBeUndefined();
      }),
    );
  });
});
