/** Files that hold several articles: which come in, and how the others are told of. */
import { crc32, deflateRawSync, gunzipSync, gzipSync } from "node:zlib";
import { parseBuffer } from "bplist-parser";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { partsAt } from "../../src/capture/formats/parts.ts";
import { FORMATS } from "../../src/capture/formats.ts";
import { BackfileError } from "../../src/model/problem.ts";
import { bytesInMemory } from "../../src/system/file-bytes.ts";
import { fixture, readFile, valuesOf } from "./read-file.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const membersOf = async (bytes: Uint8Array, name: string) => {
  const { articles, problems } = await readFile(bytes, name);
  return {
    articles: Object.fromEntries(articles.map((article) => [article.member ?? "whole", valuesOf(article)])),
    told: problems.map(({ found }) => found),
    leftOut: problems.flatMap(({ leftOut = [] }) => leftOut),
  };
};
const STORY =
  "The ferries of Lindmouth sailed again on Thursday after a winter in the yard at Dunmere, and were met on the quay by a brass band and some two hundred people.";
const FERRY = {
  title: "Ferries return to Lindmouth after a winter in the yard",
  date: "2013-03-14",
  authors: ["Ada Quill"],
};
const ADDRESS = "http://localhost:8766/news/library-to-open-in-spring-after-long-debate.html";

describe("mail", () => {
  test("is the article of a newsletter, whose day is not that of the mail", async () => {
    const { articles } = await membersOf(fixture("newsletter.eml"), "newsletter.eml");
    expect(articles.whole).toMatchObject(FERRY);
    expect(articles.whole?.body).toMatch(/^LINDMOUTH — The ferries/);
  });

  test("that forwards an article is read without the words of who forwards it", async () => {
    const { articles } = await membersOf(fixture("forward.eml"), "forward.eml");
    expect(articles.whole).toMatchObject({
      title: "Old mill to become a library",
      date: "2019-03-09",
      authors: ["Tom Ridge"],
    });
    expect(articles.whole?.body).toMatch(/^The old mill above the weir/);
  });

  test("that has the article's mail attached, in however many others, is that article, and the other files are named", async () => {
    const around = (inner: string, name: string) =>
      [
        ...["From: Tom <tom@farrow.example>", "Date: Fri, 01 May 2020 09:00:00 +0000", "Subject: Fwd: see this"],
        ...["MIME-Version: 1.0", `Content-Type: multipart/mixed; boundary=${name}`, "", `--${name}`],
        ...["Content-Type: text/plain", "", "see attached", `--${name}`, "Content-Type: message/rfc822"],
        ...[`Content-Disposition: attachment; filename=${name}.eml`, "", inner, `--${name}`],
        ...[
          "Content-Type: application/pdf",
          `Content-Disposition: attachment; filename=${name}.pdf`,
          "",
          "%PDF-1.4",
          `--${name}--`,
        ],
      ].join("\r\n");
    const mail = Buffer.from(fixture("forward.eml")).toString("latin1");
    for (const [bytes, names] of [
      [around(mail, "one"), ["one.pdf"]],
      [around(around(mail, "one"), "two"), ["one.pdf", "two.pdf"]],
    ] as const) {
      const { articles } = await readFile(utf8(bytes), "a.eml");
      expect(articles.map(valuesOf)).toMatchObject([{ title: "Old mill to become a library", date: "2019-03-09" }]);
      const told = articles[0]?.warnings.map(({ found }) => found).filter((found) => found.includes("attached"));
      expect(told).toEqual(names.map((name) => `what is attached to the mail is not read: ${name}`));
    }
  });

  test("in a mailbox is known by its number; one that holds a picture alone is told of", async () => {
    const { articles, told } = await membersOf(fixture("letters.mbox"), "letters.mbox");
    expect(articles).toMatchObject({ 1: FERRY, 2: { title: "Old mill to become a library" } });
    expect(articles[2]?.body).toContain("\nFrom then on the mill will be open");
    expect(told).toEqual(["#3: the mail shows no text"]);
    expect(Object.keys((await membersOf(gzipSync(fixture("letters.mbox")), "letters.mbox.gz")).articles)).toEqual([
      "1",
      "2",
    ]);
  });
});

describe("a saved page", () => {
  test.each([
    "ferry.mhtml",
    "ferry.webarchive",
  ])("%s has the article and its address, and nothing of the page's frames", async (name) => {
    for (const as of [name, "saved.html"]) {
      const { articles } = await membersOf(fixture(name), as);
      expect(articles.whole).toMatchObject({
        ...FERRY,
        url: expect.stringMatching(/^https:\/\/courier\.example\/(?:news\/)?ferries$/),
      });
      expect(articles.whole?.body).not.toMatch(/advertisement|Sport/);
    }
  });

  test("as a web archive in XML, as converters write it, is read as that in binary; a part of one is refused", async () => {
    const [list] = parseBuffer<{ WebMainResource: { [key: string]: unknown } }>(
      Buffer.from(fixture("ferry.webarchive")),
    );
    const resource = Object.entries(list?.WebMainResource ?? {}).map(([key, value]) =>
      value instanceof Uint8Array
        ? `<key>${key}</key>\n<data>\n${Buffer.from(value).toString("base64").replace(/.{60}/g, "$&\n\t")}\n</data>`
        : `<key>${key}</key>\n<string>${value}</string>`,
    );
    const frame =
      "<key>WebResourceData</key><data>RnJhbWU=</data><key>WebResourceURL</key><string>https://ads.example/</string>";
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
      <plist version="1.0"><dict><key>WebMainResource</key><dict>${resource.join("")}</dict>
      <key>WebSubframeArchives</key><array><dict><key>WebMainResource</key><dict>${frame}</dict></dict></array></dict></plist>`;
    const whole = (await membersOf(fixture("ferry.webarchive"), "a.webarchive")).articles;
    for (const name of ["a.webarchive", "saved.xml"])
      expect((await membersOf(utf8(xml), name)).articles).toEqual(whole);
    await expect(readFile(utf8(xml.slice(0, 1500)), "a.webarchive")).rejects.toThrow("no Safari web archive");
  });

  test("that is HTML and a ZIP file at once has them too, also where it begins as an image", async () => {
    const bytes = fixture("ferry.u.zip.html");
    const address = "http://localhost:8765/ferry.html";
    const begins = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0tEXtPNG\0";
    // Offsets in it count from its own beginning, so that only what stands before its mark can be exchanged.
    const asImage = Buffer.concat([Buffer.from(begins, "latin1"), bytes.subarray(begins.length)]);
    asImage.set(Buffer.from("<html data-sfz>"), begins.length);
    for (const [page, name] of [
      [bytes, "ferry.html"],
      [bytes, "ferry.txt"],
      [asImage, "ferry.png"],
    ] as const)
      expect((await membersOf(page, name)).articles.whole).toMatchObject({ ...FERRY, url: address });
  });

  test("zipped is an article of the ZIP file", async () => {
    expect((await membersOf(fixture("page.html.zip"), "page.html.zip")).articles[1]).toMatchObject(FERRY);
  });
});

describe("a web archive", () => {
  const TITLES = ["Ferry to close", "Ferry to open", "Library to close", "Library to open"].map((title) =>
    expect.stringContaining(title),
  );

  test("gives the articles of a crawl with their addresses, and neither front, list, feed nor style sheet", async () => {
    const packed = fixture("courier.warc.gz");
    for (const [bytes, name] of [
      [packed, "courier.warc.gz"],
      [gunzipSync(packed), "courier.warc"],
      [gunzipSync(packed), "crawl"],
    ] as const) {
      const { articles, told, leftOut } = await membersOf(bytes, name);
      expect(leftOut).toHaveLength(4);
      const all = Object.values(articles);
      expect(all.map(({ title }) => title).sort()).toEqual(TITLES);
      expect(all.map(({ url }) => url)).toContain(ADDRESS);
      expect(told).toEqual(["4 of 8 pages are no articles, but fronts, lists and the like"]);
    }
  });

  test("in a WACZ file is known by the file and its record", async () => {
    const wacz = zipSync({
      "datapackage.json": strToU8("{}"),
      "archive/data.warc.gz": [fixture("courier.warc.gz"), { level: 0 }],
    });
    const { articles, leftOut } = await membersOf(wacz, "crawl.wacz");
    expect(leftOut.every(({ member }) => /^2\.\d+$/.test(member))).toBe(true);
    expect(leftOut.map(({ why }) => why)).toContain("is the front page");
    const cutOff = await membersOf(wacz.subarray(0, -30), "crawl.wacz");
    expect(cutOff.told).toContain("the ZIP file is cut off; what is whole comes in");
    expect(Object.keys(cutOff.articles)).toEqual(Object.keys(articles));
    expect(Object.keys(articles).every((member) => /^2\.\d+$/.test(member))).toBe(true);
    expect(
      Object.values(articles)
        .map(({ title }) => title)
        .sort(),
    ).toEqual(TITLES);
  });

  const response = (address: string, head: string, body: Uint8Array) => {
    const http = Buffer.concat([utf8(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n`), body]);
    return Buffer.concat([
      utf8(`WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nContent-Length: ${http.length}\r\n\r\n`),
      http,
      utf8("\r\n\r\n"),
    ]);
  };
  const page = utf8(
    `<title>Ferries return</title><article><h1>Ferries return to Lindmouth</h1>${`<p>${STORY}</p>`.repeat(6)}</article>`,
  );
  const chunked = Buffer.concat([utf8(`${page.length.toString(16)};x=1\r\n`), page, utf8("\r\n0\r\n\r\n")]);

  test.each([
    ["chunked", "Content-Type: text/html\r\nTransfer-Encoding: chunked", chunked],
    ["packed", "Content-Type: text/html\r\nContent-Encoding: gzip", gzipSync(page)],
    ["said to be packed", "Content-Type: text/html\r\nContent-Encoding: gzip", page],
    ["said to be chunked", "Content-Type: text/html\r\nTransfer-Encoding: chunked", page],
    [
      "in another encoding",
      "Content-Type: text/html; charset=utf-16le",
      Buffer.from(Buffer.from(page).toString(), "utf16le"),
    ],
  ])("is read where an answer is %s", async (_, head, body) => {
    const { articles } = await membersOf(
      response("https://courier.example/2013/ferries-return-to-lindmouth", head, body),
      "a.warc",
    );
    expect(articles[1]).toMatchObject({ title: "Ferries return to Lindmouth" });
  });

  test("with a damaged record gives the others", async () => {
    const one = (name: string) =>
      response(
        `https://courier.example/2013/${name}-returns-to-lindmouth`,
        "Content-Type: text/html",
        Buffer.concat([page, utf8(name)]),
      );
    const damaged = Buffer.concat([one("tern"), utf8("no record\r\n"), one("gannet")]);
    const { articles, told } = await membersOf(damaged, "a.warc");
    expect(Object.keys(articles)).toHaveLength(2);
    expect(told).toEqual([expect.stringContaining("1 record is damaged")]);
  });
});

describe("data", () => {
  test.each([
    "articles.json",
    "articles.jsonl",
    "articles.csv",
  ])("%s gives a record's values as what its keys mean", async (name) => {
    const { articles, told } = await membersOf(fixture(name), name);
    expect(Object.keys(articles)).toEqual(["1", "2", "3"]);
    expect(articles[2]).toMatchObject({
      title: "Ferries return to Lindmouth 1",
      date: "2013-03-14",
      authors: ["Ada Quill"],
    });
    expect(articles[2]?.body).toMatch(/^The ferries of Lindmouth .*people\.\n\nThe repairs cost/);
    expect(told).toEqual([]);
    expect(Object.keys((await membersOf(gzipSync(fixture(name)), `${name}.gz`)).articles)).toHaveLength(3);
  });

  test("of a feed is the text of its entries; an entry that only points to its article is told of", async () => {
    const { articles, told } = await membersOf(fixture("feed.xml"), "feed.xml");
    expect(articles[1]).toMatchObject({
      title: "Ferries & boats",
      date: "2013-03-14T09:00+01:00",
      authors: ["Ada Quill"],
      url: "https://c.example/1",
    });
    expect(told).toEqual(["record #2 holds no text of an article"]);
  });

  test.each([
    [
      "WordPress",
      [
        {
          date: "2013-03-14T09:00:00",
          title: { rendered: "Ferries &amp; boats" },
          content: { rendered: `<p>${STORY}</p><p>${STORY}</p>` },
        },
      ],
    ],
    [
      "JSON Feed",
      {
        version: "https://jsonfeed.org/version/1.1",
        items: [
          {
            title: "Ferries & boats",
            content_html: `<p>${STORY}</p><p>${STORY}</p>`,
            date_published: "2013-03-14T09:00:00Z",
          },
        ],
      },
    ],
    [
      "an index",
      {
        hits: {
          hits: [
            {
              _source: { headline: { main: "Ferries & boats" }, body: `${STORY}\n\n${STORY}`, pub_date: "2013-03-14" },
            },
          ],
        },
      },
    ],
    ["unknown keys", { rows: [{ title: "Ferries & boats", geschichte: `${STORY} ${STORY}`, timestamp: 1363248000 }] }],
  ])("of %s is told by its keys", async (_, data) => {
    const { articles } = await membersOf(utf8(JSON.stringify(data, undefined, 1)), "data.json");
    expect(articles[1]).toMatchObject({
      title: "Ferries & boats",
      date: expect.stringMatching(/^2013-03-14/),
      body: expect.stringContaining(STORY),
    });
  });

  test("means what is stated beside the file", async () => {
    const bytes = utf8(
      JSON.stringify([
        { kop: "Ferries return", wie: "Ada Quill", verhaal: STORY.repeat(2), samenvatting: STORY.repeat(3) },
      ]),
    );
    const { articles } = await readFile(bytes, "a.json", {
      fields: new Map([
        ["kop", "title"],
        ["wie", "authors"],
        ["verhaal", "text"],
      ]),
    });
    expect(valuesOf(articles[0] as (typeof articles)[0])).toMatchObject({
      title: "Ferries return",
      authors: ["Ada Quill"],
      body: `${STORY.repeat(2)}\n`,
    });
  });

  test("is read record by record, whatever its strings hold", async () => {
    const text = fc.string({ unit: fc.constantFrom('"', "\\", "{", "}", "[", "]", ",", ":", "\n", "é", "a") });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ headline: text, extra: fc.oneof(text, fc.array(text), fc.record({ x: text })) }), {
          minLength: 1,
        }),
        async (rows) => {
          const records = rows.map((row) => ({ ...row, body: STORY }));
          for (const [bytes, name] of [
            [JSON.stringify(records), "a.json"],
            [JSON.stringify({ a: [1], articles: records }, null, 1), "a.json"],
            [records.map((one) => JSON.stringify(one)).join("\n"), "a.jsonl"],
          ] as const)
            expect((await readFile(utf8(bytes), name)).articles).toHaveLength(rows.length);
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe("a ZIP file", () => {
  const files = {
    "a/ferry.txt": strToU8(`Ferries return\n\nBy Ada Quill\n\n${STORY}\n\n${STORY}`),
    "b.docx": fixture("ferry.docx"),
    "c.mbox": fixture("letters.mbox"),
    "photo.jpg": strToU8("\xff\xd8\xff"),
    "__MACOSX/._a": strToU8("x"),
  };

  test("holds what files beside each other hold, those in files within it too", async () => {
    const { articles, told } = await membersOf(zipSync(files), "all.zip");
    expect(Object.keys(articles)).toEqual(["1", "2", "3.1", "3.2"]);
    expect(articles[2]).toMatchObject(FERRY);
    expect(told.sort()).toEqual([
      "#3 (c.mbox): #3: the mail shows no text",
      "one file in it (photo.jpg) holds no text",
    ]);
  });

  test("whose names lead out of it is read, and the names are names", async () => {
    const { articles } = await membersOf(
      zipSync({
        "../../etc/passwd.txt": files["a/ferry.txt"],
        "/root.txt": files["a/ferry.txt"],
        "c:\\x.txt": files["a/ferry.txt"],
      }),
      "evil.zip",
    );
    expect(Object.keys(articles)).toEqual(["1", "2", "3"]);
  });

  test("that is a bomb is told of, and the rest comes in", async () => {
    const bomb = zipOf({ "bomb.txt": new Uint8Array(70_000_000), "a.txt": files["a/ferry.txt"] });
    expect(bomb.length).toBeLessThan(1_000_000);
    const { articles, told } = await membersOf(bomb, "bomb.zip");
    expect(Object.keys(articles)).toEqual(["2"]);
    expect(told).toEqual([expect.stringContaining("64 MiB")]);
  });

  test("within ZIP files without end is refused", async () => {
    let zip = zipSync({ "a.txt": files["a/ferry.txt"] });
    for (let depth = 0; depth < 6; depth++) zip = zipSync({ "a.zip": zip });
    await expect(readFile(zip, "deep.zip")).rejects.toThrow("packed too often");
  });
});

/** A ZIP file (APPNOTE 4.3) packed by zlib, which takes a hundredth of the time that fflate takes for 70 MB. */
function zipOf(members: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(members)) {
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0); // version needed
    common.writeUInt16LE(8, 4); // deflated
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    central.push(Buffer.from("PK\x01\x02\x14\0", "latin1"), common, offset, Buffer.from(name));
    const local = [Buffer.from("PK\x03\x04", "latin1"), common, Buffer.from(name), packed];
    locals.push(...local);
    at += local.reduce((sum, { length }) => sum + length, 0);
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(Object.keys(members).length, 8);
  end.writeUInt16LE(Object.keys(members).length, 10);
  end.writeUInt32LE(
    central.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...central, end]);
}

describe("a file in which nothing is an article", () => {
  const WARC = utf8(`WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n`);
  const EMPTY: Readonly<Record<string, { name: string; bytes: Uint8Array; says?: RegExp }>> = {
    warc: { name: "crawl.warc", bytes: WARC },
    wacz: { name: "crawl.wacz", bytes: zipSync({ "datapackage.json": utf8("{}") }) },
    zip: { name: "all.zip", bytes: zipSync({ "folder/": new Uint8Array() }) },
    epub: {
      name: "issue.epub",
      bytes: zipSync({ mimetype: utf8("application/epub+zip"), "cover.xhtml": utf8("<p>A") }),
    },
    mbox: { name: "mail.mbox", bytes: utf8("\n\n"), says: /save what is attached to it/ },
    csv: { name: "table.csv", bytes: utf8("title,text,date\n") },
    json: { name: "list.json", bytes: utf8("[]"), says: /check that it is JSON, and whole/ },
    feed: { name: "feed.xml", bytes: utf8('<rss version="2.0"><channel><title>A</title></channel></rss>') },
    ris: { name: "list.ris", bytes: utf8("\n") },
    bibtex: { name: "list.bib", bytes: utf8("% none\n") },
  };

  test.each(
    FORMATS.flatMap((format) => ("pieces" in format ? [format] : [])),
  )("is refused with what to do: $name", async ({ name, whenEmpty }) => {
    const { name: file = "", bytes = new Uint8Array(), says = whenEmpty } = EMPTY[name] ?? {};
    const { problems } = await refusalOf(bytes, file);
    expect(problems).toMatchObject([{ remedy: expect.stringMatching(says) }]);
  });

  test("is told of where it lies in another, and the others come in", async () => {
    const { articles, problems } = await readFile(
      zipSync({ "a/crawl.warc": WARC, "fire.txt": utf8(STORY) }),
      "all.zip",
    );
    expect(articles.map(({ member }) => member)).toEqual(["2"]);
    expect(problems).toMatchObject([{ found: "#1 (a/crawl.warc): the file holds no article" }]);
  });

  async function refusalOf(bytes: Uint8Array, name: string): Promise<BackfileError> {
    try {
      await readFile(bytes, name);
    } catch (error) {
      if (error instanceof BackfileError) return error;
      throw error;
    }
    throw new Error(`${name} is not refused`);
  }
});

describe("a file cut off anywhere", () => {
  const ZIP = zipSync({ "a.txt": strToU8(`First\n\n${STORY}`), "b.txt": strToU8(`Second\n\n${STORY}`) }, { level: 6 });
  const files: [string, Uint8Array, number][] = [
    ["letters.mbox", fixture("letters.mbox"), 3900],
    ["courier.warc.gz", fixture("courier.warc.gz"), 14_000],
    ["articles.json", fixture("articles.json"), 1300],
    ["articles.jsonl", fixture("articles.jsonl"), 1000],
    ["articles.csv", fixture("articles.csv"), 900],
    ["feed.xml", fixture("feed.xml"), 990],
    ["two.zip", ZIP, ZIP.length - 30],
    ["ferry.mhtml", fixture("ferry.mhtml"), 2600],
    ["ferry.webarchive", fixture("ferry.webarchive"), 4949],
    ...["ferry.docx", "ferry.odt", "ferry.rtf", "ferry.pdf", "ferry.u.zip.html"].map(
      (name): [string, Uint8Array, number] => [name, fixture(name), fixture(name).length],
    ),
  ];

  test.each(files)("%s is read as far as it goes, or refused, and never a crash", async (name, bytes, most) => {
    expect((await readFile(bytes.subarray(0, most), name)).articles.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, other) => {
        const damaged = Uint8Array.from(bytes);
        damaged[at] = other;
        for (const broken of [bytes.subarray(0, at), damaged])
          await readFile(broken, name).catch((error: unknown) => expect(error).toBeInstanceOf(BackfileError));
      }),
      { numRuns: 10 },
    );
  });
});

describe("a file that is too large for one", () => {
  test.each([
    "letters.mbox",
    "courier.warc.gz",
    "articles.jsonl",
    "articles.csv",
  ])("%s is parted by its records, and no byte of them is lost", async (name) => {
    const bytes = fixture(name);
    const format = FORMATS.find((one) => one.endings.some((ending) => name.replace(/\.gz$/, "").endsWith(ending)));
    if (!format || !("parts" in format) || !format.parts) throw new Error(`${name} has no parts`);
    const parts = [...format.parts(bytesInMemory(bytes), bytes.length - 100)];
    expect(parts.length).toBeGreaterThan(1);
    const articles = await Promise.all(
      parts.map((part) =>
        readFile(part, name).then(
          (read) => read.articles.length,
          () => 0,
        ),
      ),
    );
    expect(articles.reduce((sum, count) => sum + count, 0)).toBe((await readFile(bytes, name)).articles.length);
    if (name !== "articles.csv") expect(Buffer.concat(parts).equals(bytes)).toBe(true);
  });

  test("is refused where a record alone is too large", () => {
    const places = [
      { number: 1, place: [0, 50] },
      { number: 2, place: [50, 60] },
    ];
    expect(() => [...partsAt(bytesInMemory(new Uint8Array(60)), places, 40)]).toThrow("#1 alone has");
  });
});
