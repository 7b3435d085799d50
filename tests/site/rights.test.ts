/** What may be published of an article: nothing beyond it is found anywhere in the built site. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { baseOf } from "../../src/record/compose.ts";
import { joinFile } from "../../src/record/front-matter.ts";
import { publish } from "../../src/site/publish.ts";
import { toYaml } from "../../src/system/yaml/yaml-text.ts";
import { quotedHtml } from "../quoted-html.ts";
import { filesOf, temporaryFolder } from "../temporary-folder.ts";

const SITE = { title: "The Quay Papers", description: "News of one port.", url: "https://example.org/quay/", repository: "https://github.com/example/quay" }; // biome-ignore format: one line
const SOURCES = [
  { id: "gazette", name: "The Quay Gazette", policy: "Kept with the publisher's leave." },
  { id: "closed", name: "The Closed Courier", publish: "withheld", policy: "The publisher has asked for it." },
];

/** Every sentence has words of its own, so that each can be looked for. */
function article(name: string): {
  data: { [key: string]: unknown };
  body: string;
  sentences: { [part: string]: string };
} {
  const sentences = {
    title: `Headline of the ${name} ferry story`,
    dek: `Standfirst about the ${name} ferry and its crew`,
    first: `The ${name} ferry left the quay at noon with forty passengers.`,
    second: `Nobody aboard the ${name} ferry had seen the fog come in.`,
    third: `The harbour master of the ${name} port closed the gate on Thursday.`,
    caption: `Passengers of the ${name} ferry wait on the quay`,
    note: `An earlier version gave another number of ${name} passengers.`,
    claim: `The caption of the ${name} picture names another day.`,
  };
  const { title, dek, first, second, third, caption, note, claim } = sentences;
  const body = `${first} ${second}\n\n${third}`;
  const data = {
    ...{ title, dek, date: "2021-01-21", source: "gazette", authors: ["Ada Quill"] },
    ...{ captions: [{ text: caption }], note, aliases: [`${name}-ferry-before`] },
    evidence: {
      title: { certainty: "high", rule: "first-line", lines: [1], quote: title, read: title },
      date: { certainty: "medium", rule: "weekday", lines: [5], quote: third, read: "2021-01-21" },
      body: { certainty: "high", rule: "paragraphs", read: baseOf("body", body) },
    },
    conflicts: [{ field: "date", kind: "other", values: { says: claim } }],
  };
  return { data, body, sentences };
}

const ARTICLES = {
  full: {},
  excerpt: { publish: "excerpt", url: "https://gazette.example/story" },
  listing: { publish: "listing" },
  withheld: { withheld: { date: "2024-05-01", reason: "A court has ordered it." } },
  slip: { publish: "witheld" },
  closed: { source: "closed" },
  opened: { source: "closed", publish: "full" },
} as const;
type Name = keyof typeof ARTICLES;

let files: { [path: string]: string };

beforeAll(async () => {
  const [root, output] = [await temporaryFolder(), await temporaryFolder()];
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  await write("articles/site.yaml", toYaml(SITE));
  await write("articles/sources.yaml", toYaml({ list: SOURCES }).replace(/^list:\n/, ""));
  await write("articles/topics.yaml", "");
  for (const [name, policy] of Object.entries(ARTICLES)) {
    const { data, body } = article(name);
    await write(`articles/records/2021/story-${name}.md`, joinFile(toYaml({ ...data, ...policy }), body));
  }
  await publish({ root, output });
  files = await filesOf(output);
});

/** The search index is compressed. */
function unpacked(text: string): string {
  return text.startsWith("\x1f\x8b") ? gunzipSync(Buffer.from(text, "latin1")).toString() : text;
}

/** The parts of an article that are found in any file, whatever the file's format escapes. */
function found(name: Name): string[] {
  const all = Object.values(files).map((text) =>
    unpacked(text)
      .replace(/\\[nru"][0-9a-f]{0,4}/gi, " ")
      .replace(/\s+/g, " "),
  );
  const { sentences } = article(name);
  return Object.keys(sentences).filter((part) => all.some((text) => text.includes(sentences[part] ?? "")));
}

const page = (name: Name) => quotedHtml(files[`articles/story-${name}/index.html`] ?? "");

describe("what may be published of an article", () => {
  test("all of it, where nothing is said", () => {
    expect(found("full")).toEqual(["title", "dek", "first", "second", "third", "caption", "note", "claim"]);
  });

  test("an excerpt is the metadata and the first paragraph, with a link to the original", () => {
    expect(found("excerpt")).toEqual(["title", "dek", "first", "second", "note", "claim"]);
    expect(page("excerpt")).toContain('href="https://gazette.example/story"');
    expect(page("excerpt")).not.toMatch(/<h2 class="sure edited">(?:(?!<h2).)*<dt>Text/s);
  });

  test("a listing is the metadata alone", () => {
    expect(found("listing")).toEqual(["title", "claim"]);
  });

  test("of a withheld article not one sentence is anywhere in the site, not even the headline", () => {
    expect(found("withheld")).toEqual([]);
    expect(quotedHtml(files["2021/01/index.html"] ?? "")).toContain(
      'href="../../articles/story-withheld/">Withheld article</a>',
    );
  });

  test("a withheld article leaves a tombstone with date and reason at its address, for readers alone", () => {
    expect(page("withheld")).toContain("1 May 2024");
    expect(page("withheld")).toContain("A court has ordered it.");
    expect(page("withheld")).toContain('<meta name="robots" content="noindex">');
    // Whom to ask is told; what is withheld is linked from nowhere.
    const places = page("withheld").match(/(?<=github\.com\/)[^"<]*/g);
    expect(new Set(places)).toEqual(new Set(["example/quay/issues"]));
    expect(files["sitemap-2021.xml"]).not.toContain("story-withheld");
    expect(files["articles/withheld-ferry-before/index.html"]).toContain("../story-withheld/");
  });

  test("a misspelt restriction withholds rather than publishes", () => {
    expect(found("slip")).toEqual([]);
  });

  test("a source's policy holds for its articles, and its words give the reason", () => {
    expect(found("closed")).toEqual([]);
    expect(page("closed")).toContain("The publisher has asked for it.");
  });

  test("a record overrides its source", () => {
    expect(found("opened")).toContain("third");
  });
});
