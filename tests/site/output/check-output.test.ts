import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkOutput } from "../../../src/site/output/check-output.ts";
import { budget, sizesInWords, volumeSizes, volumesInWords } from "../../../src/site/output/size-budget.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

/** What is found in a site of these files: `page: link: fault`. */
async function faultsOf(files: Record<string, string>): Promise<string[]> {
  const output = await temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(output, path)), { recursive: true });
    await writeFile(join(output, path), text);
  }
  const { problems } = await checkOutput(output);
  return problems.map(({ file, field, found }) => `${file}: ${field}: ${found}`);
}

const STORY = "articles/storm/index.html";
const SITE = {
  "index.html": '<a href="articles/storm/#p2">Storm</a>',
  "style.css": "",
  "sources/x y/index.html": "<p id=top>",
  [STORY]: "<p id=p1><p id='p2&amp;3'><p id=p2>",
};
const linking = (html: string, from = STORY) => faultsOf({ ...SITE, [from]: `<p id=p1>${html}<p id=p2>` });

describe("the links of a site", () => {
  test.each([
    [
      "relative",
      '<a href="../../sources/x%20y/#top">X</a> <a href="#p1">1</a> <link rel=stylesheet href=../../style.css>',
    ],
    ["from the root", "<form action=../../sources/x%20y/></form>"],
    ["in any case, with entities", '<A HREF="?a=1&amp;b=2#p1">Storm</A>'],
    [
      "to elsewhere",
      '<a href="https://a.example/%E0">A</a> <a href="mailto:a@example.org">Mail</a> <img src="data:,x">',
    ],
    ["of an alias", '<meta http-equiv="refresh" content="0; url=../../">'],
  ])("that are sound, %s, are no problem", async (_, html) => expect(await linking(html)).toEqual([]));

  test.each([
    ['<a href="../gone/">X</a>', "../gone/: the link leads nowhere"],
    ["<img src=x.png>", "x.png: the link leads nowhere"],
    ['<a href="#p9">X</a>', "#p9: no such place on that page"],
    ['<a href="../../sources/x%20y/#gone">X</a>', "../../sources/x%20y/#gone: no such place on that page"],
    ['<meta http-equiv=refresh content="0; url=../../gone/">', "../../gone/: the link leads nowhere"],
    ["<form action=../../gone/></form>", "../../gone/: the link leads nowhere"],
    ['<a href="%E0">X</a>', "%E0: the link has a percent sign that stands for no letter"],
    ['<a href="../100%/">X</a>', "../100%/: the link has a percent sign that stands for no letter"],
    ['<a href="#%E0">X</a>', "#%E0: the link has a percent sign that stands for no letter"],
    ['<a href="//">X</a>', "//: the link is no address"],
    ['<a href="//a.example/">X</a>', "//a.example/: the link leads to another site without naming its protocol"],
  ])("that are broken are told: %s", async (html, fault) =>
    expect(await linking(html)).toEqual([`${STORY}: ${fault}`]));

  test("are counted among all links", async () => {
    const output = await temporaryFolder();
    await writeFile(
      join(output, "index.html"),
      '<a id=a href="#a">A</a><a href="gone/">B</a><a href="https://a.example">C</a>',
    );
    expect(await checkOutput(output)).toMatchObject({ links: 2, brokenLinks: 1 });
  });

  test("are those of elements: words, comments and scripts that look like one are none", async () => {
    const words = 'The mail read href=3D"https://a.example" and src="gone.png" id="x".';
    const quoted = `<p title=' href="gone/" '>${words}</p><!-- <a href="gone/"> --><script>'<a href="gone/">'</script>`;
    expect(await linking(quoted)).toEqual([]);
    expect(await linking(`${quoted}<a href="#x">X</a>`)).toEqual([`${STORY}: #x: no such place on that page`]);
  });

  test("are checked on a page of any name, and at any place", async () => {
    for (const name of ["100%", "a?b", "a#b", "%E0", "ä"]) {
      const files = { ...SITE, [`articles/${name}/index.html`]: '<a id=a href="#a">A</a><a href="../storm/">B</a>' };
      expect(
        await faultsOf({ ...files, "index.html": `<a href="articles/${encodeURIComponent(name)}/#a">A</a>` }),
      ).toEqual([]);
    }
    const page = { [STORY]: '<a href="/style.css">A</a><a href="../../../style.css">B</a>' };
    expect(await faultsOf({ ...SITE, "index.html": "", ...page })).toEqual([
      `${STORY}: /style.css: the link leaves the site`,
      `${STORY}: ../../../style.css: the link leaves the site`,
    ]);
    // Served in the place of any page, it alone links by the path at which the site will stand.
    const missing = { "404.html": '<link rel=stylesheet href="/x/style.css"><a href="/articles/storm/">A</a>' };
    expect(await faultsOf({ ...SITE, ...missing })).toEqual(["404.html: /articles/storm/: the link leaves /x/"]);
  });

  test("end no check, whatever they are", async () => {
    const output = await temporaryFolder();
    const href = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."/.%#?:[]@&;\\ aE0") }));
    await fc.assert(
      fc.asyncProperty(href, async (text) => {
        await writeFile(join(output, "index.html"), `<a href="${text.replaceAll('"', "&quot;")}">A</a>`);
        expect((await checkOutput(output)).files).toBe(1);
      }),
      { numRuns: 200 },
    );
  });
});

test("the size is told by what files are for", async () => {
  const output = await temporaryFolder();
  for (const [path, bytes] of [
    ["articles/a/index.html", 3],
    ["data/2021.csv", 5],
    ["search/root.bin", 7],
    ["index.html", 11],
  ] as const) {
    await mkdir(dirname(join(output, path)), { recursive: true });
    await writeFile(join(output, path), "x".repeat(bytes));
  }
  const { size, sizes } = await checkOutput(output);
  expect([size, sizes]).toEqual([26, { articles: 3, data: 5, search: 7, lists: 11 }]);
  const large = { articles: 612_400_000, data: 301_000_000, search: 9_960_000, lists: 0 };
  expect(sizesInWords(large)).toBe("articles 612 MB, data 301 MB, search 10.0 MB, lists and all else 0.0 MB");
});

describe("the size of volumes", () => {
  const file = (path: string, size: number) => ({ path: `./${path}`, size });
  const volumeOf = (id: string) => ({ a: "2021", b: "2020", c: "undated" })[id];

  test("counts the pages of their articles and their time, and their data", () => {
    const files = [
      ...[file("articles/a/index.html", 1), file("2021/index.html", 2), file("2021/01/index.html", 4)],
      ...[file("topics/x/2021/index.html", 8), file("topics/x/2020s/index.html", 16), file("data/2021.csv", 32)],
      ...[file("articles/b/index.html", 64), file("articles/c/index.html", 128), file("undated/index.html", 256)],
      ...[
        file("articles/gone/index.html", 512),
        file("index.html", 1024),
        file("search/2020-2021/t-3fa4c1d2.bin", 2048),
      ],
    ];
    expect(volumeSizes(files, volumeOf)).toEqual([
      { volume: "2021", files: 5, bytes: 47 },
      { volume: "2020", files: 1, bytes: 64 },
      { volume: "undated", files: 2, bytes: 384 },
    ]);
  });

  test("names the largest", () => {
    const volumes = [2021, 2020, 2019].map((year, i) => ({
      volume: `${year}`,
      files: 1,
      bytes: [2e6, 14e6, 3e6][i] ?? 0,
    }));
    expect(volumesInWords(volumes)).toBe("3 volumes, the largest 2020 with 14 MB, 2019 with 3.0 MB, 2021 with 2.0 MB");
    expect(volumesInWords(volumes.slice(1, 2))).toBe("");
  });

  test("says which volumes have room in a site of their own, where a site has too much", () => {
    const sizes = { articles: 0, data: 0, search: 0, lists: 0 };
    const volumes = [2024, 2023, 2022, 2021].map((year) => ({ volume: `${year}`, files: 1, bytes: 300e6 }));
    const undated = { volume: "undated", files: 1, bytes: 200e6 };
    expect(budget(799e6, sizes, volumes)).toEqual([]);
    const [problem] = budget(1500e6, sizes, [...volumes, undated]);
    expect(problem?.severity).toBe("error");
    expect(problem?.remedy).toContain(
      ": 2023.. with 643 MB, 2021..2022 with 643 MB, undated with 214 MB; or set publish",
    );
  });
});
