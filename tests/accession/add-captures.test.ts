import { mkdir, readFile, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { load } from "js-yaml";
import { describe, expect, onTestFinished, test } from "vitest";
import { addCaptures } from "../../src/accession/add-captures.ts";
import { NamedCaptures } from "../../src/accession/named-captures.ts";
import { intake } from "../../src/intake/intake.ts";
import { splitFile } from "../../src/record/front-matter.ts";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.ts";
import { fixture } from "../capture/read-file.ts";
import { filesOf, temporaryFolder } from "../temporary-folder.ts";

async function emptyArchive(): Promise<string> {
  const root = await temporaryFolder();
  await mkdir(join(root, "articles/raw"), { recursive: true });
  return root;
}

describe("adding files", () => {
  test("keeps the whole ending of a packed page, however long its name is", async () => {
    const inbox = await temporaryFolder();
    const given = join(inbox, `${"storm-over-the-harbour-".repeat(9)}.html.gz`);
    await writeFile(given, gzipSync("<p>The storm is over."));
    const root = await emptyArchive();
    const { added, problems } = await addCaptures(root, new NamedCaptures(root, [given]));
    expect(problems).toEqual([]);
    expect(added).toEqual([expect.stringMatching(/^articles\/raw\/storm-over-[a-z-]{100,140}\.html\.gz$/)]);
  });

  test("refuses bytes of no known format that are no text, and a PDF without text, before they lie in the archive", async () => {
    const inbox = await temporaryFolder();
    await writeFile(
      join(inbox, "noise"),
      Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 7 + i) % 32),
    );
    await writeFile(join(inbox, "storm.txt"), "The storm is over, the harbour board said.");
    await writeFile(
      join(inbox, "scan.pdf"),
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
    );
    const root = await emptyArchive();
    const { added, problems } = await addCaptures(root, new NamedCaptures(root, [inbox]));
    expect(added).toEqual(["articles/raw/storm.txt"]);
    expect(problems).toEqual([
      expect.objectContaining({ file: "noise", severity: "error" }),
      expect.objectContaining({ file: "scan.pdf", remedy: expect.stringMatching(/^run text recognition/) }),
    ]);
    expect(Object.keys(await filesOf(join(root, "articles/raw")))).toEqual(["storm.txt"]);
  });

  test("tells, too, what is left out of a file that a person has put into the folder since", async () => {
    const root = await emptyArchive();
    const CRAWL = "articles/raw/courier.warc.gz";
    await writeFile(join(root, CRAWL), fixture("courier.warc.gz"));
    const { added, problems } = await addCaptures(root, new NamedCaptures(root, []));
    expect(added).toEqual([]);
    expect(problems).toMatchObject([{ file: CRAWL, severity: "warning" }]);
    expect(problems[0]?.leftOut).toHaveLength(4);
    expect((await addCaptures(root, new NamedCaptures(root, []))).problems).toEqual([]);
  });

  test("leaves out the notes of a folder and of a ZIP file, says why, and takes them where they are named", async () => {
    const inbox = await temporaryFolder();
    const note = "This folder holds the clippings of Ada Quill. Ask her before you copy them.\n";
    const story = "The storm is over, the harbour board said.\n";
    await writeFile(join(inbox, "README.md"), note);
    await writeFile(join(inbox, "storm.txt"), story);
    await writeFile(
      join(inbox, "more.zip"),
      zipSync({ "a/readme.txt": Buffer.from(note), "a/b.txt": Buffer.from(story.repeat(2)) }),
    );
    const root = await emptyArchive();
    const { added, problems } = await addCaptures(root, new NamedCaptures(root, [inbox]));
    expect(added).toEqual(["articles/raw/more.zip", "articles/raw/storm.txt"]);
    expect(problems.map(({ file, found }) => `${file}: ${found}`)).toEqual([
      "README.md: is left out, for it is no article: it is named as a note is, it speaks of a folder or of files, it is a list without text",
      expect.stringMatching(/^more\.zip: #1 \(a\/readme\.txt\): is left out/),
    ]);
    const again = await addCaptures(root, new NamedCaptures(root, [join(inbox, "README.md")]));
    expect(again.added).toEqual(["articles/raw/README.md"]);
  });

  test("refuses what is too large and cannot be parted, unread, and says what to do with it", async () => {
    const inbox = await temporaryFolder();
    const large = { "a.pdf": "pages", "b.docx": "pictures", "c.txt": "divide", "d.html": "embeds" };
    const larger = { "e.zip": "unpack", "f.jsonl.gz": "unpack", "g.json": "JSON Lines" };
    for (const [name, size] of [
      ...Object.keys(large).map((name) => [name, 70_000_000] as const),
      ...Object.keys(larger).map((name) => [name, 101_000_000] as const),
    ]) {
      await writeFile(join(inbox, name), name.endsWith("gz") ? Uint8Array.of(0x1f, 0x8b, 8) : "x");
      await truncate(join(inbox, name), size);
    }
    const root = await emptyArchive();
    const { added, problems } = await addCaptures(root, new NamedCaptures(root, [inbox]));
    expect(added).toEqual([]);
    expect(Object.fromEntries(problems.map(({ file, remedy }) => [file, remedy]))).toEqual(
      Object.fromEntries(
        Object.entries({ ...large, ...larger }).map(([name, words]) => [name, expect.stringMatching(words)]),
      ),
    );
  });
});

test("no capture takes a name that another system would take for a device, or for that of another capture", async () => {
  const [root, inbox] = [await emptyArchive(), await temporaryFolder()];
  await mkdir(join(inbox, "one/aux"), { recursive: true });
  await mkdir(join(inbox, "two"));
  const given = { "one/con.txt": "1", "one/Aa.txt": "2", "one/aux/b.txt": "3", "two/aA.txt": "4", "two/AUX_": "5" };
  for (const [path, text] of Object.entries(given)) await writeFile(join(inbox, path), `A story, number ${text}.`);
  const { added, problems } = await addCaptures(
    root,
    new NamedCaptures(root, [join(inbox, "one"), join(inbox, "two")]),
  );
  expect(problems).toEqual([]);
  const names = added.map((path) => path.replace("articles/raw/", ""));
  expect(names.sort()).toEqual(["AUX_-2", "Aa.txt", "aA-2.txt", "aux_/b.txt", "con_.txt"]);
});

/** What a server answers at each path: status, headers, body. */
type Answers = Record<string, [status: number, headers: Record<string, string>, body: string | Uint8Array]>;

async function serving(answers: Answers): Promise<string> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    const [status, headers, body] = answers[path] ?? [404, {}, ""];
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const VOCABULARY: Vocabulary = {
  site: { title: "Test", description: "Test", language: "en", url: "https://example.org/", branch: "main" },
  sources: [],
  topics: [],
};
const STORY =
  "<h1>Storm breaks the sea wall</h1><p>A storm broke forty metres of the sea wall on Monday night, and the harbour board met at dawn.</p>" +
  "<p>The board said that the wall would be mended before the winter, with stone from the old quarry.</p>";
const headOf = (head: string) => `<!doctype html><html lang="en"><head>${head}</head><body>${STORY}</body></html>`;

/** The fields of the record that the addresses become, and all problems. */
async function recordOf(...from: string[]) {
  const root = await emptyArchive();
  const { added, problems } = await addCaptures(root, new NamedCaptures(root, from, { allowPrivate: true }));
  const { made, problems: faults } = await intake(root, VOCABULARY);
  const text = made[0] ? await readFile(join(root, made[0].record), "utf8") : "";
  const { data, body } = text ? splitFile(text, "r.md") : { data: {} as Record<string, unknown>, body: "" };
  return { root, added, problems: [...problems, ...faults], data, body };
}

describe("adding an address", () => {
  test("keeps what the server said beside the page, and the page as it came", async () => {
    const page = headOf("");
    const headers = {
      "content-type": "text/html; charset=utf-8",
      date: "Tue, 14 Nov 2023 06:30:00 GMT",
      "last-modified": "Mon, 13 Nov 2023 21:00:00 GMT",
      "x-other": "not kept",
    };
    const site = await serving({ "/2023/11/storm": [200, headers, page] });
    const { root, added, data, problems } = await recordOf(`${site}/2023/11/storm?utm_source=letter#top`);
    expect(problems).toEqual([]);
    const [path = ""] = added;
    expect(path).toBe("articles/raw/127.0.0.1-storm.html");
    expect(await readFile(join(root, path), "utf8")).toBe(page);
    expect(load(await readFile(join(root, `${path}.origin.yaml`), "utf8"))).toEqual({
      "WARC-Target-URI": `${site}/2023/11/storm?utm_source=letter`,
      "Content-Type": "text/html; charset=utf-8",
      Date: "Tue, 14 Nov 2023 06:30:00 GMT",
      "Last-Modified": "Mon, 13 Nov 2023 21:00:00 GMT",
    });
    expect(data.url).toBe(`${site}/2023/11/storm`);
    expect(data.evidence).toMatchObject({ url: { certainty: "high", rule: "WARC-Target-URI" } });
    // The server's clock dates no article.
    expect(data.date).toBeUndefined();
  });

  test("is also known for plain text, and after a redirection by the page that answered", async () => {
    const site = await serving({
      "/short": [302, { location: "/storm.txt" }, ""],
      "/storm.txt": [200, { "content-type": "text/plain" }, STORY.replace(/<\/?\w+>/g, "\n\n")],
    });
    const { data, added } = await recordOf(`${site}/short`);
    expect(added).toEqual(["articles/raw/127.0.0.1-storm.txt"]);
    expect(data.url).toBe(`${site}/storm.txt`);
  });

  test("gives way to the address that the page calls its own, without a contradiction", async () => {
    const own = "https://courier.example/storm?id=7&section=news&copy=1";
    const html = { "content-type": "text/html" };
    const escaped = own.replaceAll("&", "&amp;");
    const site = await serving({
      "/a": [200, html, headOf(`<link rel="canonical" href="${escaped}">`)],
      "/b": [200, html, headOf(`<meta property="og:url" content="${escaped}">`)],
    });
    for (const path of ["/a", "/b"]) {
      const { data } = await recordOf(site + path);
      expect(data.url, path).toBe(own);
      expect(data.conflicts).toBeUndefined();
      expect(data.evidence).toMatchObject({ url: { certainty: "high" } });
    }
  });

  test("resolves the page's links against the address that they were read at", async () => {
    const linking = headOf("").replace("harbour board", '<a href="../board">harbour board</a>');
    const site = await serving({ "/news/storm": [200, { "content-type": "text/html" }, linking] });
    const { data } = await recordOf(`${site}/news/storm`);
    expect(data.links).toEqual([{ text: "harbour board", url: `${site}/board` }]);
  });

  test("reads the page by the server's charset, which outranks the page's own", async () => {
    const russian = headOf('<meta charset="windows-1252">').replace("Storm breaks", "Шторм прорвал");
    const bytes = Uint8Array.from(russian, (letter) => {
      const code = letter.charCodeAt(0);
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    });
    const site = await serving({ "/storm": [200, { "content-type": "text/html; Charset='windows-1251'" }, bytes] });
    const { data, problems } = await recordOf(`${site}/storm`);
    expect(problems).toEqual([]);
    expect(data).toMatchObject({ title: "Шторм прорвал the sea wall", encoding: "windows-1251" });
  });

  test.each([
    ["/report", "application/x-hwp"],
    ["/data", "application/sparql-query; charset=utf-8"],
    ["/photo", "image/jpeg"],
    ["/style", "text/css"],
  ])("of %s, which the server calls %s, is refused, and nothing is kept", async (path, type) => {
    const site = await serving({ [path]: [200, { "content-type": type }, headOf("")] });
    const { root, problems, added } = await recordOf(site + path);
    expect(added).toEqual([]);
    expect(problems).toEqual([
      {
        severity: "error",
        file: site + path,
        found: `the server sends ${type}, which is nothing that comes in`,
        remedy: "give the address of the article's page, or save its text and add the file",
      },
    ]);
    expect(await filesOf(join(root, "articles/raw"))).toEqual({});
  });
});

describe("what stands beside a capture", () => {
  const beside = (text: string) => ({ "storm.html": headOf(""), "storm.html.origin.yaml": text });
  const inboxOf = async (files: Record<string, string>) => {
    const folder = await temporaryFolder();
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return folder;
  };

  test("comes along when the capture is added, is no capture itself, and may be written by hand", async () => {
    const inbox = await inboxOf(beside("warc-target-uri: https://courier.example/storm # from my notes\n"));
    for (const given of [inbox, join(inbox, "storm.html")]) {
      const { added, problems, data } = await recordOf(given);
      expect({ added, problems, url: data.url }).toEqual({
        added: ["articles/raw/storm.html"],
        problems: [],
        url: "https://courier.example/storm",
      });
    }
    const { problems } = await recordOf(join(inbox, "storm.html.origin.yaml"));
    expect(problems).toMatchObject([
      { severity: "error", found: expect.stringContaining("where a capture came from") },
    ]);
  });

  test.each([
    ["WARC-Target-URI: ftp://courier.example/storm", "WARC-Target-URI", "is no http or https address"],
    ["WARC-Target-URI: [a, b]", "WARC-Target-URI", "is no http or https address"],
    ["WARC-Target-URL: https://courier.example/storm", "WARC-Target-URL", "no such header"],
    ["Content-Type: text/html; charset=klingon", "Content-Type", 'no encoding "klingon" is known'],
    ["https://courier.example/storm", undefined, "is no YAML mapping"],
    ["Content-Type: text/html: utf-8", undefined, "contains a colon"],
    [`a: ${"x".repeat(70_000)}`, undefined, "larger than 64 KB"],
  ])("in words that cannot be used (%.60s) is a warning, in parsing and in checking, and the capture is read", async (text, field, found) => {
    const root = await emptyArchive();
    for (const [name, content] of Object.entries(beside(text)))
      await writeFile(join(root, "articles/raw", name), content);
    const { made, problems } = await intake(root, VOCABULARY);
    expect(made).toHaveLength(1);
    expect(problems).toEqual([
      {
        severity: "warning",
        file: "articles/raw/storm.html.origin.yaml",
        ...(field && { field }),
        ...(found.includes("colon") && { line: 1 }),
        found: expect.stringContaining(found),
        remedy: expect.stringMatching(/\w/),
      },
    ]);
    expect((await intake(root, VOCABULARY, { dry: true })).problems).toEqual(problems);
  });

  test("beside no capture is a warning, and belongs to no capture that is added later", async () => {
    const root = await emptyArchive();
    const stray = "articles/raw/storm.html.origin.yaml";
    await writeFile(join(root, stray), "WARC-Target-URI: https://courier.example/other\n");
    const inbox = await inboxOf({ "storm.html": headOf("") });
    expect((await addCaptures(root, new NamedCaptures(root, [inbox]))).added).toEqual(["articles/raw/storm-2.html"]);
    const { problems } = await intake(root, VOCABULARY);
    expect(problems).toMatchObject([{ severity: "warning", file: stray, found: expect.stringContaining("not there") }]);
  });
});
