import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { readCapture } from "../../src/capture/capture.ts";
import type { Reading } from "../../src/model/reading.ts";
import { readPage } from "../../src/parse/read-page.ts";
import { loadVocabulary } from "../../src/vocabulary/vocabulary-folder.ts";
import { FIRST_ARCHIVE } from "../first-archive.ts";

const raw = join(FIRST_ARCHIVE, "articles/raw");
const { sources, topics } = await loadVocabulary(FIRST_ARCHIVE);

function captured(number: string) {
  const name = readdirSync(raw).find((file) => file.startsWith(number)) as string;
  const capture = readCapture(readFileSync(join(raw, name)), name);
  return { capture, reading: readPage(capture, { sources, topics }) };
}

/** Value and certainty of the fields named, as `value (certainty)`. */
function fields({ fields }: Reading, ...names: (keyof Reading["fields"])[]) {
  return Object.fromEntries(
    names.map((name) => {
      const finding = fields[name];
      return [name, finding && { value: finding.value, certainty: finding.certainty }];
    }),
  );
}

describe("the five first captures", () => {
  it("000: headline, dek and both times come from the page of The Hankyoreh, its label from the Korean original", () => {
    const { reading } = captured("000");
    expect(fields(reading, "title", "dek", "date", "updated", "source")).toMatchObject({
      title: {
        value: "Moon instructs diplomatic, foreign security lineup to reinvigorate inter-Korean, US-N. Korea dialogue",
      },
      dek: { value: "Blue House convenes meeting of National Security Council" },
      date: { value: "2021-01-22T17:32+09:00", certainty: "high" },
      updated: { value: "2021-01-22T17:32+09:00" },
      source: { value: "hankyoreh", certainty: "high" },
    });
    expect(reading.fields.authors?.value).toEqual(["Lee Wan"]);
    expect(reading.fields.agency).toBeUndefined();
    expect(reading.fields.note?.value).toBe("A Korean original exists.");
    expect(reading.fields.captions?.value).toEqual([
      {
        text: "South Korean President Moon Jae-in speaks during a meeting of the National Security Council at the Blue House on Jan. 21.",
        credit: "Yonhap News",
      },
    ]);
  });

  it("001: the caption's year gives way to the weekday of the text, and the conflict says why", () => {
    const { reading } = captured("001");
    expect(fields(reading, "title", "date", "source")).toMatchObject({
      title: { value: "Moon reaffirms commitment to engagement with North Korea" },
      date: { value: "2021-01-21", certainty: "medium" },
      source: { value: "korea-herald", certainty: "medium" },
    });
    expect(reading.fields.authors?.value).toEqual(["Choi Si-young"]);
    expect(reading.conflicts).toEqual([
      {
        field: "date",
        kind: "caption-against-weekday",
        values: {
          caption: { value: "2022-01-21", line: 5 },
          text: { value: "Thursday", line: 7 },
          fitting: "2021-01-21",
        },
      },
    ]);
    expect(reading.fields.captions?.value).toHaveLength(1);
    expect(reading.fields.captions?.value[0]?.credit).toBe("Yonhap");
  });

  it("002: caption and text agree on the day, and the agency is credited at the end", () => {
    const { reading } = captured("002");
    expect(fields(reading, "title", "date", "source", "agency")).toMatchObject({
      title: { value: "Korea to pursue engaging, denuclearizing N. Korea simultaneously: Moon" },
      date: { value: "2017-08-23", certainty: "medium" },
      source: { value: "korea-herald", certainty: "medium" },
      agency: { value: "Yonhap" },
    });
    expect(reading.fields.date?.rule).toBe("caption-date-and-weekday");
    expect(reading.fields.authors).toBeUndefined();
    expect(reading.conflicts).toEqual([]);
  });

  it("003: the bracketed prefix is the section, the licence sentence the rights", () => {
    const { reading } = captured("003");
    expect(fields(reading, "title", "date", "source", "section")).toMatchObject({
      title: { value: "South Korea to continue efforts to improve inter-Korean relations and nuclear talks" },
      date: { value: "2022-01-24", certainty: "high" },
      source: { value: "kocis", certainty: "high" },
      section: { value: "Jan" },
    });
    expect(reading.fields.rights?.value).toEqual({
      statement:
        'The Ministry of Culture, Sports and Tourism\'s "Korea Here & Now" work can be used under the condition of "Public Nuri Type 1 (Source Indication)."',
      licence: "https://www.kogl.or.kr/info/licenseType1.do",
    });
    expect(reading.roles.find(({ line }) => line === 15)?.role).toBe("contact");
  });

  it("004: without a headline the lead sentence gives a title of low certainty; posts are quoted in place", () => {
    const { reading } = captured("004");
    expect(fields(reading, "title", "date", "source")).toMatchObject({
      title: {
        value: "South Korean President Moon Jae-in sent a congratulatory message on Thursday to newly inaugurated…",
        certainty: "low",
      },
      date: { value: "2021-01-21", certainty: "medium" },
      source: undefined,
    });
    expect(reading.fields.note?.value).toBe("This article has been adapted from its original source.");
    expect(reading.body).toMatch(
      /writing "America is back\."\n\n> "President Moon Jae-in named a key figure[^\n]+\n>\n> — The Korea Society \(@koreasociety\) January 20, 2021\n\nHe added that/,
    );
  });

  it.each(["000", "001", "002", "003", "004"])("%s reads as its fixture, whole", async (number) => {
    const { reading } = captured(number);
    const { clues: _, ...rest } = reading;
    await expect(`${JSON.stringify(rest, null, 2)}\n`).toMatchFileSnapshot(`../fixtures/parse/${number}.json`);
  });

  it.each(["000", "001", "002", "003", "004"])("%s keeps every paragraph, in order, word for word", async (number) => {
    const { capture, reading } = captured(number);
    const kept = new Set(
      reading.roles.filter(({ role }) => role === "body" || role === "embed").map(({ line }) => line),
    );
    const words = capture.lines
      .filter((line) => kept.has(line.number))
      .map(({ text }) => text.trim().replace(/\s+/g, " "));
    expect(await rendered(reading.body)).toEqual(words);
  });

  it.each(["000", "001", "002", "003", "004"])("%s gives every line that is not blank one role", (number) => {
    const { capture, reading } = captured(number);
    const lines = capture.lines.filter(({ text }) => text.trim() !== "").map((line) => line.number);
    expect(reading.roles.map(({ line }) => line)).toEqual(lines);
  });
});

/** The text of every paragraph of the rendered Markdown. */
async function rendered(markdown: string): Promise<string[]> {
  const html = String(await unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).process(markdown));
  return [...html.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, inner]) =>
    (inner as string)
      .replace(/<[^>]+>/g, "")
      .replace(/&#x3C;/g, "<")
      .replace(/&#x26;|&amp;/g, "&")
      .trim(),
  );
}
