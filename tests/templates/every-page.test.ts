/** What holds for every page of every kind. */
import { HtmlValidate } from "html-validate";
import { beforeAll, describe, expect, it } from "vitest";
import type { PageKind } from "../../src/site/pages/page.ts";
import { makeArchive } from "../made-archive.ts";
import { quotedHtml } from "../quoted-html.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { type DrawnPage, drawExactly, drawSite, KINDS } from "./drawn-site.ts";
import { articleData, coverageFrom, entry, HERALD, SITE } from "./handmade.ts";

/** Pages for readers; the others are for programs. */
const isHtml = ({ url }: DrawnPage) => /\/$|\.html$/.test(url);
const htmlValidate = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  // Links of paragraphs are named by their title, so that no program takes a sign for a part of the text; axe asks every link for a name.
  rules: { "wcag/h30": "off" },
});

let drawn: (DrawnPage & { published: string })[];

beforeAll(async () => {
  const root = await temporaryFolder();
  await makeArchive(root, { articles: 300 });
  const all = await drawSite(root);
  // Three of each kind: the first, the largest, the last.
  const some = [...Map.groupBy(all, ({ kind }) => kind).values()].flatMap((pages) => {
    const largest = pages.reduce((best, page) => (page.text.length > best.text.length ? page : best));
    return [...new Set([pages[0], largest, pages.at(-1)])].filter((page) => page !== undefined);
  });
  const pages = [...some, ...(await handmadePages())];
  drawn = pages.map((page) => ({
    ...page,
    published: page.text,
    text: isHtml(page) ? quotedHtml(page.text) : page.text,
  }));
}, 60_000);

describe("every page", () => {
  it("is drawn in this test, whatever its kind", () => {
    expect([...new Set(drawn.map(({ kind }) => kind))].sort()).toEqual([...KINDS, "export"].sort());
  });

  it("is valid HTML", async () => {
    for (const { kind, url, published } of drawn.filter(isHtml)) {
      const report = await htmlValidate.validateString(published);
      const faults = report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
      );
      expect(faults, `${kind} ${url}`).toEqual([]);
    }
  });

  it("says its language, description and address, and leads to the feed and the icon", () => {
    for (const { kind, url, text } of drawn.filter(isHtml)) {
      expect(text, url).toMatch(kind === "article" ? /<html lang="[a-z]+"[ >]/ : /<html lang="en"[ >]/);
      if (kind === "alias") continue;
      expect(text, url).toMatch(/<meta name="description" content="[^"]{20,300}">/);
      expect(text, url).toMatch(
        /<link rel="alternate" href="(?!https?:)[^"]*feed\.xml" type="application\/atom\+xml">/,
      );
      expect(text, url).toMatch(/<link rel="icon" href="(?!https?:)[^"]*icon\.svg">/);
      const unlisted = ["not-found", "withheld", "removed", "unreadable", "review"].includes(kind);
      if (!unlisted)
        expect(text, url).toMatch(
          /<link rel="canonical" property="og:url" href="https:\/\/[a-z.]+\/(?:repository|papers)\/[^"]*">/,
        );
      if (unlisted) expect(text, url).toContain('<meta name="robots" content="noindex">');
    }
  });

  it("carries no script, no style attribute and nothing from elsewhere, and forbids the browser all of these", () => {
    for (const { kind, url, text } of drawn.filter(isHtml)) {
      // JSON-LD is data, which no browser runs; the search page alone has a script, a file of the site.
      const scripts = [...text.matchAll(/<script(?! type="application\/ld\+json">)[^>]*>/gi)].map(([tag]) => tag);
      for (const tag of scripts) expect(tag, url).toMatch(/^<script [^>]*src="(?:\.\.\/)*search\.js"/);
      if (kind !== "search") expect(scripts, url).toEqual([]);
      expect(text, url).not.toMatch(/href="javascript:/i);
      expect(text.replace(/="[^"]*"/g, '=""'), url).not.toMatch(/<[a-z][^<>]*\s(?:style|on[a-z]+)=/i);
      expect(text, url).not.toMatch(/<(?:img|iframe|object|embed|video|audio)\b/i);
      expect(text, url).not.toMatch(/<link [^>]*rel="(?:stylesheet|icon|preload)"[^>]*href="(?:[a-z]+:|\/\/)/i);
      const allowed = kind === "search" ? "'self'" : "'none'";
      if (kind !== "alias") expect(text, url).toContain(`"default-src 'self';script-src ${allowed}`);
    }
  });

  it("writes every inner link relatively, but for the page that may stand at any depth", () => {
    for (const { kind, url, text } of drawn) {
      const fromHost = [...text.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map(([, target]) => target);
      if (kind !== "not-found") expect(fromHost, url).toEqual([]);
      else for (const target of fromHost) expect(target, url).toMatch(/^\/(?:repository|papers)\//);
    }
  });

  it("leads to the search once: by the field in the masthead, or by a link where there is none", () => {
    for (const { kind, url, text } of drawn.filter(isHtml)) {
      if (kind === "alias") continue;
      const masthead = text.slice(text.indexOf('<header class="masthead"'), text.indexOf("<main"));
      expect(masthead.match(/(?:href|action)="[^"]*search\/"/g) ?? [], url).toHaveLength(kind === "search" ? 0 : 1);
    }
  });

  it("has one main heading, and a way past the masthead to it", () => {
    for (const { kind, url, text } of drawn.filter(isHtml)) {
      if (kind === "alias") continue;
      expect(text.match(/<h1[ >]/g), url).toHaveLength(1);
      expect(text, url).toMatch(/<a class="skip" href="#main">[^<]+<\/a> <header/);
      expect(text, url).toContain('<main id="main">');
    }
  });
});

/** Kinds that an archive of some hundred articles does not have. */
async function handmadePages(): Promise<DrawnPage[]> {
  const coverage = coverageFrom("2021-01", [3, 0, 7]);
  const months = [{ id: "2021-03", name: "March 2021", url: "/sources/korea-herald/2021/03/", count: 7 }];
  const days = [
    { date: "2021-03-04", heading: "Thursday 4 March 2021", entries: [entry("a", "One"), entry("b", "Two")] },
  ];
  const earlier = { url: "/sources/korea-herald/2020/", name: "2020" };
  const topic = { id: "diplomacy", label: "Diplomacy", note: "Dealings between governments.", match: [] };
  const year = { span: "2021", name: "2021", coverage, days: [], parts: months, earlier };
  const month = { span: "2021-03", name: "March 2021", coverage, days, parts: [], earlier };
  const decade = {
    ...year,
    span: "2020s",
    name: "2020s",
    parts: [{ id: "2021", name: "2021", url: "/2021/", count: 7 }],
  };
  const draw = async <K extends PageKind>(kind: K, url: string, data: Parameters<typeof drawExactly<K>>[2]) => ({
    ...{ kind, url, data },
    text: await drawExactly(kind, url, data, SITE),
  });
  return [
    await draw("source-decade", "/sources/korea-herald/2020s/", { source: HERALD, ...decade }),
    await draw("source-year", "/sources/korea-herald/2021/", { source: HERALD, ...year }),
    await draw("source-month", "/sources/korea-herald/2021/03/", { source: HERALD, ...month }),
    await draw("topic-decade", "/topics/diplomacy/2020s/", { topic, ...decade }),
    await draw("topic-year", "/topics/diplomacy/2021/", { topic, ...year }),
    await draw("topic-month", "/topics/diplomacy/2021/03/", { topic, ...month }),
    await draw("author-decade", "/authors/lee-wan/2020s/", { author: AUTHOR, ...decade }),
    await draw("author-year", "/authors/lee-wan/2021/", { author: AUTHOR, ...year }),
    await draw("author-month", "/authors/lee-wan/2021/03/", { author: AUTHOR, ...month }),
    await draw("decade", "/1950s/", {
      ...{ decade: "1950", name: "1950s", coverage: coverageFrom("1951-01", [3, 0, 7]) },
      years: [{ id: "1951", name: "1951", url: "/1951/", count: 10 }],
    }),
    await draw("withheld", "/articles/gone/", {
      entry: entry("gone", "Withheld article", { withheld: true }),
      reason: "At the author’s wish.",
    }),
    await draw("unreadable", "/articles/broken/", { entry: entry("broken", HOSTILE, { unreadable: true }) }),
    await draw("removed", "/articles/removed/", { year: "2021" }),
    await draw("theme", "/theme.css", {}),
    await draw("alias", "/articles/old/", { of: "article", title: 'A "new" <name>', to: "/articles/new/" }),
    await draw(
      "article",
      "/articles/hostile/",
      articleData({ title: HOSTILE, dek: HOSTILE, note: HOSTILE, authors: [HOSTILE] }),
    ),
  ];
}

const AUTHOR = { id: "lee-wan", name: "Lee Wan", url: "/authors/lee-wan/" };
const HOSTILE = `</title></h1><script>alert(1)</script> : # " ' --- <img src=x onerror=alert(2)>`;
