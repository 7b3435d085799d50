/** Addresses within the site: relative in pages, so that the same bytes work wherever they lie. */
import { cp, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { MARK } from "../../../public/search/packing.ts";
import { checkOutput } from "../../../src/site/output/check-output.ts";
import { outputFile } from "../../../src/site/output/output-file.ts";
import { basePath, dataAddress, relativeAddress, wholeAddress } from "../../../src/site/pages/address.ts";
import { publish } from "../../../src/site/publish.ts";
import { makeArchive } from "../../made-archive.ts";
import { quotedHtml } from "../../quoted-html.ts";
import { temporaryFolder, unpackedFilesOf } from "../../temporary-folder.ts";

describe("the way from one page to another", () => {
  it.each([
    ["/", "/", "./"],
    ["/", "/sources/x/", "sources/x/"],
    ["/articles/x/", "/", "../../"],
    ["/articles/x/", "/articles/x/", "./"],
    ["/articles/x/", "/articles/y/", "../y/"],
    ["/articles/x/", "/articles/xy/", "../xy/"],
    ["/sources/x/2021/", "/style.css", "../../../style.css"],
    ["/data/", "/data/schema.json", "schema.json"],
    ["/404.html", "/topics/", "topics/"],
    ["/authors/", "/authors/a:b/", "./a:b/"],
    ["/", "/articles/100%/", "articles/100%25/"],
    ["/", "/articles/what? #1\\/", "articles/what%3F%20%231%5C/"],
    ["/", "/articles/평화/", "articles/%ED%8F%89%ED%99%94/"],
  ])("from %s to %s is %s", (from, to, way) => {
    expect(relativeAddress(from, to)).toBe(way);
  });

  it("leads to a place on another page, and on the page itself without leaving it", () => {
    expect(relativeAddress("/articles/x/", "/2021/01/", "2021-01-21")).toBe("../../2021/01/#2021-01-21");
    expect(relativeAddress("/", "/", "years")).toBe("#years");
  });

  it("leads, for every browser, to the file of the page, wherever the site lies", () => {
    const name = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 6 })
      .map((text) => text.replace(/^\.+$|\//g, "x"));
    const page = fc
      .tuple(fc.array(fc.oneof(fc.constantFrom("a", "b"), name), { maxLength: 3 }), fc.constantFrom("", "x.html"))
      .map(([folders, file]) => `/${folders.map((folder) => `${folder}/`).join("")}${file}`);
    fc.assert(
      fc.property(page, page, (from, to) => {
        for (const url of ["https://a.example/", "https://a.example/some-repo/", "http://b.example/a/b%20c"]) {
          const reached = new URL(relativeAddress(from, to), wholeAddress({ url }, from));
          expect(reached.href).toBe(new URL(wholeAddress({ url }, to)).href);
          const path = decodeURIComponent(reached.pathname).slice(decodeURIComponent(basePath({ url })).length);
          expect(outputFile(`/${path}`)).toBe(outputFile(to).toWellFormed());
        }
      }),
    );
  });
});

it("a text in an address keeps its spaces, and every text comes out as it was", async () => {
  expect(dataAddress("TY  - NEWS\nTI  - 평화 {Peace} #1, 100%\n")).toBe(
    "data:,TY  - NEWS%0ATI  - 평화 {Peace} %231, 100%25%0A",
  );
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(" ", "a", "\n", "?", "'") }),
  );
  await fc.assert(
    fc.asyncProperty(text, async (text) => {
      expect(await (await fetch(dataAddress(text))).text()).toBe(text);
    }),
  );
});

describe("one archive, built for two addresses", () => {
  const HERE = "https://papers.example/";
  const THERE = "https://society.example/history/a%20b/";
  let root: string;
  let here: { [path: string]: string };
  let there: typeof here;
  let output: string;

  beforeAll(async () => {
    root = await temporaryFolder();
    await makeArchive(root, { articles: 40, words: 60 });
    await nameOddly(join(root, "articles/records"));
    output = await temporaryFolder();
    await publish({ root, output, url: HERE });
    here = await unpackedFilesOf(output);
    const other = await temporaryFolder();
    await cp(output, other, { recursive: true });
    await publish({ root, output: other, url: THERE });
    there = await unpackedFilesOf(other);
  });

  it("has the same files", () => {
    expect(Object.keys(there)).toEqual(Object.keys(here));
  });

  it("differs in files for programs that carry whole addresses, and in these addresses alone", () => {
    const differing = Object.keys(here).filter((path) => !path.endsWith(".html") && here[path] !== there[path]);
    expect(differing.filter((path) => !WHOLE_ADDRESSES.test(path))).toEqual([]);
    expect(Object.keys(here).filter((path) => WHOLE_ADDRESSES.test(path))).toEqual(differing);
    for (const path of differing) expect(unsited(there[path], THERE), path).toBe(unsited(here[path], HERE));
  });

  it("differs in pages in their canonical addresses, in citations, and in the size of files that hold addresses", () => {
    const differing = Object.keys(here).filter((path) => path.endsWith(".html") && path !== "404.html");
    expect(differing.length).toBeGreaterThan(60);
    for (const path of differing) {
      expect(unaddressed(there[path]), path).toBe(unaddressed(here[path]));
      expect(unaddressed(here[path]), path).not.toContain("papers.example");
    }
  });

  it("differs in all links of the page for what is not found, which may stand at any depth", () => {
    const page = quotedHtml(there["404.html"] ?? "");
    expect(unaddressed(page.replaceAll("/history/a%20b/", "/"))).toBe(unaddressed(here["404.html"]));
    const links = [...page.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, to]) => to);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((to) => !/^(?:#|\/history\/a%20b\/)/.test(to ?? ""))).toEqual([]);
  });

  it("has no link that begins at the host, and none that leads nowhere, whatever the names of its records", async () => {
    for (const [path, html] of Object.entries(there).filter(([path]) => /(?<!404)\.html$/.test(path)))
      expect(quotedHtml(html).match(/ (?:href|src)="\/[^"]*"|url=\/[^"]*"/g), path).toBeNull();
    expect((await checkOutput(output)).problems).toEqual([]);
    for (const name of ODD_NAMES) expect(here).toHaveProperty([`articles/${name}/index.html`]);
  });

  it("gives the search addresses that lead there too", () => {
    const cards = Object.entries(here).filter(([path]) => /^search\/[^/]+\/c-[^/]+$/.test(path));
    const ids = cards.flatMap(([, packed]) => {
      const rows: [string][] = JSON.parse(String(inflateSync(Buffer.from(packed, "latin1")).subarray(MARK.length)));
      return rows.map(([id]) => id);
    });
    for (const name of ODD_NAMES) expect(ids).toContain(name);
  });
});

/** Records' names are theirs who keep the archive. */
const ODD_NAMES = ["100%", "100%25", "c# & co", "fire; harbour, 2019 +1", "übersee", "평화", "%E0"];

async function nameOddly(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".md")).toSorted();
  for (const [i, name] of ODD_NAMES.entries())
    await rename(join(folder, files[i] ?? ""), join(folder, files[i] ?? "", "..", `${name}.md`));
}

/** Feeds, sitemaps, exports, and what describes these. */
const WHOLE_ADDRESSES = new RegExp(
  [
    /(?:^|\/)(?:feed|new)\.(?:xml|json)$/,
    /^(?:sitemap[^/]*\.xml|robots\.txt|opensearch\.xml)$/,
    /^data\/[^/]+\.(?:jsonl|csv|csl\.json|bib|ris)$/,
    /^data\/datapackage\.json$/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

/** Without the site's address, nor the size and digest of files that hold it. */
function unsited(text = "", url: string): string {
  return text.replaceAll(url, "").replace(/"(?:bytes|hash)": ?"?[^",]*/g, "");
}

/** Without what is to tell the canonical address. */
function unaddressed(html = ""): string {
  return quotedHtml(html)
    .replace(/<link rel="canonical"[^>]*>/, "")
    .replace(/<meta property="og:(?:url|image)"[^>]*>/g, "")
    .replace(/<script type="application\/ld\+json">.*?<\/script>/, "")
    .replace(/Available at: \S+/, "")
    .replace(/href="data:[^"]*"/g, "")
    .replace(/<small>[\d.,]+ (?:bytes|KB|MB)<\/small>/g, "");
}
