/** The language of the interface: every word of every kind of page, and what is in another language is marked so. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";
import type { PageKind } from "../../src/site/pages/page.ts";
import type { Words } from "../../src/site/words/table.ts";
import { TABLES } from "../../src/site/words/words.ts";
import { site } from "../../src/vocabulary/site.ts";
import { source } from "../../src/vocabulary/source.ts";
import { SOURCES } from "../made-words.ts";
import { spoken, wordsIn } from "../site/words/spoken.ts";
import { type DrawnPage, drawExactly, drawSite, KINDS } from "./drawn-site.ts";
import { greek, makeGreekArchive } from "./greek-archive.ts";
import { entry } from "./handmade.ts";
import { type Seen, seenOn } from "./visible-words.ts";

/** Names of formats and of things that are called the same in all languages. */
const NAMES =
  "json lines csv csl-json bibtex ris sha utc npx backfile review cc by by-nc-sa kogl public nuri type".split(" ");

const COUNTRIES = ["KR", ...SOURCES.map(({ country }) => country)];

const LANGUAGES = SOURCES.map(({ language }) => language);

/** What the style of citations says, by its own locales. */
const OF_CITATIONS: { [tag: string]: string } = {
  de: "verfügbar unter ohne und et al",
  fr: "disponible sur sans et al",
  es: "disponible en sin y et al",
};

const isHtml = ({ url }: DrawnPage) => /\/$|\.html$/.test(url);

/** Kinds that an archive of some hundred articles does not have. */
async function handmadePages(language: string): Promise<DrawnPage[]> {
  const settings = site.parse({ title: "Ω", description: "Ω.", url: "https://archive.example/", language });
  const paper = source.parse({ id: "paper", name: "Ω", country: "KR" });
  const author = { id: "o", name: "Ω", url: "/authors/o/" };
  const topic = { id: "topic", label: "Ω", note: "Ω.", match: [] };
  const months = [{ month: "2021-03", name: "2021-03", count: 7, url: "/2021/03/" }];
  const { date: _, source: __, ...listed } = entry("a", "Ω");
  const year = {
    ...{ span: "2021", name: "2021", coverage: { count: 7, undated: 0, months }, days: [] },
    ...{ parts: [{ id: "2021-03", name: "2021-03", url: "/2021/03/", count: 7 }] },
    earlier: { url: "/2020/", name: "2020" },
  };
  const days = [{ date: "2021-03", heading: "2021-03", entries: [listed] }];
  const month = { ...year, span: "2021-03", name: "2021-03", days, parts: [] };
  const decade = {
    ...year,
    span: "2020s",
    name: "2020s",
    parts: [{ id: "2021", name: "2021", url: "/2021/", count: 7 }],
  };
  const draw = async <K extends PageKind>(kind: K, url: string, data: Parameters<typeof drawExactly<K>>[2]) => ({
    ...{ kind, url, data },
    text: await drawExactly(kind, url, data, settings),
  });
  return [
    await draw("source-decade", "/sources/paper/2020s/", { source: paper, ...decade }),
    await draw("source-year", "/sources/paper/2021/", { source: paper, ...year }),
    await draw("source-month", "/sources/paper/2021/03/", { source: paper, ...month }),
    await draw("topic-decade", "/topics/topic/2020s/", { topic, ...decade }),
    await draw("topic-year", "/topics/topic/2021/", { topic, ...year }),
    await draw("topic-month", "/topics/topic/2021/03/", { topic, ...month }),
    await draw("author-decade", "/authors/o/2020s/", { author, ...decade }),
    await draw("author-year", "/authors/o/2021/", { author, ...year }),
    await draw("author-month", "/authors/o/2021/03/", { author, ...month }),
    await draw("decade", "/2020s/", {
      ...{ decade: "2020", name: "2020", coverage: { count: 7, undated: 0, months } },
      years: [{ id: "2021", name: "2021", url: "/2021/", count: 7 }],
    }),
    await draw("removed", "/articles/removed/", { year: "2021" }),
    await draw("search", "/search/", {
      articles: 1,
      languages: ["ko"],
      years: [],
      sources: [],
      topics: [],
      undated: 1,
    }),
  ];
}

/** Drawn once for each language. */
function pagesIn(language: string): Promise<DrawnPage[]> {
  const made = drawn.get(language) ?? drawPages(language);
  drawn.set(language, made);
  return made;
}

const drawn = new Map<string, Promise<DrawnPage[]>>();

async function drawPages(language: string): Promise<DrawnPage[]> {
  const root = await mkdtemp(join(tmpdir(), "backfile-"));
  try {
    await makeGreekArchive(root, 120, language);
    await mkdir(join(root, "articles/addresses"));
    await writeFile(join(root, "articles/addresses/2014.txt"), `gone\t${"0".repeat(64)}\n`);
    return [...(await drawSite(root)), ...(await handmadePages(language))];
  } finally {
    await rm(root, { recursive: true });
  }
}

/** Of each page once, for some fifty questions are asked of it. */
function seenOnPage(page: DrawnPage): Seen[] {
  const known = seenOf.get(page) ?? seenOn(page.text);
  seenOf.set(page, known);
  return known;
}

const seenOf = new WeakMap<DrawnPage, Seen[]>();

/** All words that a page of this interface may hold, in small letters. */
function vocabularyOf(table: Words): Set<string> {
  const languages = new Intl.DisplayNames(table.tag, { type: "language" });
  const scripts = new Intl.DisplayNames(table.tag, { type: "script" });
  const regions = new Intl.DisplayNames(table.tag, { type: "region" });
  const sentences = [
    ...spoken(table).values(),
    NAMES,
    OF_CITATIONS[table.tag] ?? "",
    COUNTRIES.map((code) => regions.of(code) ?? ""),
    ["Grek", "Hang", "Hani", "Arab"].map((code) => scripts.of(code) ?? ""),
    LANGUAGES.map((code) => languages.of(code) ?? ""),
  ].flat();
  return new Set(sentences.flatMap(wordsIn));
}

/** Latin words as they stand, without addresses, names of files and digests. */
function latinWords(text: string): string[] {
  const plain = text.replace(/\S*(?:\/|@|\.\p{L})\S*|[0-9a-f]{64}/gu, " ");
  return wordsIn(plain).filter((word) => /\p{Script=Latin}/u.test(word) && word.length > 1);
}

describe.each([
  ["de", "de"],
  ["de-AT", "de"],
  ["fr", "fr"],
  ["es", "es"],
  ["en", "en"],
  ["ko", "en"],
])("an archive in %s", (language, tag) => {
  let pages: DrawnPage[];
  beforeAll(async () => {
    pages = (await pagesIn(language)).filter(isHtml);
  }, 60_000);

  it("has a page of every kind for readers", () => {
    const drawn = new Set(pages.map(({ kind }) => kind));
    const files = KINDS.filter((kind) =>
      /^(?:feed|json-feed|sitemap|robots|theme|opensearch|export|review-style|data-.*)/.test(kind),
    );
    expect([...drawn].sort()).toEqual(KINDS.filter((kind) => !files.includes(kind)).sort());
  });

  it(`says that it speaks ${tag}`, () => {
    for (const { url, text } of pages) expect(text, url).toMatch(new RegExp(`<(?:html|body) lang="?${tag}"?[ >]`));
  });

  it("tells contradictions in the words of the interface, and in no others", () => {
    const beginning = ({ conflicts }: Words) =>
      conflicts.captionAgainstWeekday({ line: 0, day: "", weekday: "" }, { line: 0, weekday: "" }).split("0", 1)[0] ??
      "";
    const own = beginning(TABLES[tag] as Words);
    const others = Object.values(TABLES).filter((words) => words.tag !== tag);
    for (const kind of ["article", "review"] as const) {
      const texts = pages.filter((page) => page.kind === kind).map(({ text }) => text);
      expect(texts.some((text) => text.includes(own))).toBe(true);
      for (const other of others) expect(texts.filter((text) => text.includes(beginning(other)))).toEqual([]);
    }
  });

  it("marks what its keeper wrote, where the interface is in another language", () => {
    const languagesOf = (kind: PageKind, words: string) => {
      const text = greek(words);
      const seen = pages.filter((page) => page.kind === kind).flatMap(seenOnPage);
      const drawn = seen.filter((one) => one.text.startsWith(text) && !UNMARKED.includes(one.where));
      return [...new Set(drawn.map((one) => one.language))];
    };
    // A country's form of the interface's language is marked as that language.
    const marked = language.startsWith(`${tag}-`) ? tag : language;
    for (const [kind, words] of KEEPERS) expect(languagesOf(kind, words), `${kind}: ${words}`).toEqual([marked]);
  });
});

/** Where no language can be marked. */
const UNMARKED = ["title", "description", "aria-label"];

const KEEPERS: [PageKind, string][] = [
  ["front", "The Lindmouth Harbour Papers"],
  ["front", "Twelve years of news"],
  ["front", "Quays and berths"],
  ["topics", "The Lindmouth Harbour Papers"],
  ["article", "Quays and berths"],
  ["article", "A correction was printed"],
  ["article", "Kept by permission"],
  ["topics", "Building, letting and decay"],
  ["topic", "Quays and berths"],
  ["topic", "Building, letting and decay"],
  ["source", "Kept by permission"],
  ["about", "The articles remain"],
  ["about", "Lindmouth Local History Society"],
  ["data", "The articles remain"],
  ["withheld", "asked for"],
];

describe.each(Object.keys(TABLES).filter((tag) => tag !== "en"))("the interface in %s", (tag) => {
  it("has no word on any page that is not of its table, save what is marked as another language's", async () => {
    const known = vocabularyOf(TABLES[tag] as Words);
    const foreign = (await pagesIn(tag)).filter(isHtml).flatMap((page) =>
      seenOnPage(page)
        .filter((seen) => seen.language === tag && latinWords(seen.text).some((word) => !known.has(word)))
        .map((seen) => `${page.kind} ${page.url}, ${seen.where}: ${seen.text}`),
    );
    expect(foreign).toEqual([]);
  });
});

/** Names of formats and rules, and words that only who knows the program understands. */
const TERMS =
  /\b(?:JSON-?LD|EDTF|metadata|meta \w+|og:|dek|dateline|clue|conflict|furniture|front matter|rule|[a-z]+(?:-[a-z]+){1,4}-(?:line|date|headline|quay|phrases|words|run))\b/;

describe.each(Object.keys(TABLES))("an article in %s", (tag) => {
  it("names no rule and no term of the program outside the small print", async () => {
    for (const { url, text } of (await pagesIn(tag)).filter(({ kind }) => kind === "article")) {
      const panel = text.slice(text.indexOf("<details"), text.indexOf("</details>"));
      const rules = new Set([...panel.matchAll(/<i>(.*?)<\/i>/g)].map(([, rule = ""]) => rule.replace(/…$/, "")));
      expect(rules.size, url).toBeGreaterThan(3);
      // In the panel, italics are its small print.
      const body = text.replace(panel, panel.replace(/<(\/?)i>/g, "<$1small>")).slice(text.indexOf("<body>"));
      const large = seenOn(body).filter(({ where, text }) => where !== "small" && !text.includes("/") && where !== "q");
      const named = (words: string) => TERMS.test(words) || words.split(/[\s,;()]+/).some((word) => rules.has(word));
      expect(large.filter(({ text: words }) => named(words)).map(({ text: words }) => `${url}: ${words}`)).toEqual([]);
    }
  });
});

test("what programs read is the same in every language", async () => {
  const read = async (language: string) => {
    const pages = await pagesIn(language);
    const files = pages.filter(({ kind }) => /^(?:data-|export|sitemap|robots)/.test(kind));
    const metadata = pages.filter(({ kind }) => kind === "article");
    const machine =
      /<script type="?application\/ld\+json"?>.*?<\/script>|<meta (?:name|property)="?(?:citation_|dc:|z:|prism)[^>]*>|href="?data:[^>]*>/g;
    return [
      ...files.map(({ url, text }) => [url, text]),
      ...metadata.map(({ url, text }) => [url, text.match(machine)?.join("\n")]),
    ];
  };
  const [english, german] = [await read("en"), await read("de")];
  expect(english.length).toBeGreaterThan(100);
  expect(german).toEqual(english);
});

test("feeds and the search engine's description say the site's language, whatever the interface speaks", async () => {
  for (const language of ["de", "ko"]) {
    const pages = await pagesIn(language);
    const text = (kind: PageKind) => pages.find((page) => page.kind === kind)?.text ?? "";
    expect(text("feed")).toContain(`xml:lang="${language}"`);
    expect(JSON.parse(text("json-feed")).language).toBe(language);
    expect(text("opensearch")).toContain(`<Language>${language}</Language>`);
    expect(text("front")).toContain(`"inLanguage":"${language}"`);
  }
});
