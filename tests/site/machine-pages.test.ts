/** What every kind of page tells machines, in the site as it is built. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { publish } from "../../src/site/publish.ts";
import { makeArchive } from "../made-archive.ts";
import { quotedHtml } from "../quoted-html.ts";
import { filesOf, temporaryFolder } from "../temporary-folder.ts";

let root: string;
let files: { [path: string]: string };

beforeAll(async () => {
  root = await temporaryFolder();
  await makeArchive(root, { articles: 60 });
  const [hostile = "", strange = "", quiet = "", original = ""] = Object.keys(
    await filesOf(join(root, "articles/records")),
  );
  await edit(hostile, (yaml) =>
    yaml.replace(/^title: .*$/m, `title: '</script><script>alert(1)</script><!-- "x" & y'`),
  );
  await edit(strange, (yaml) => yaml.replace(/^title: .*$/m, "title: Found by nobody\nrobots: noindex"));
  await edit(quiet, (yaml) => yaml.replace(/^title: .*$/m, "title: Kept out of caches\nrobots: noarchive, nosnippet"));
  await edit(original, (yaml) =>
    yaml
      .replace(/^title: .*$/m, "title: Sent to its original\nurl: https://paper.example/story")
      .replace(/^source: .*$/m, "source: mirrored"),
  );
  const sources = join(root, "articles/sources.yaml");
  const mirrored = "$1- id: mirrored\n$1  name: The Mirrored\n$1  canonical: original\n$1- ";
  await writeFile(sources, (await readFile(sources, "utf8")).replace(/^( *)- /m, mirrored));
  const output = await temporaryFolder();
  await publish({ root, output, url: "https://example.org/harbour/" });
  files = await filesOf(output);
});

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(root, "articles/records", file);
  await writeFile(path, change(await readFile(path, "utf8")));
}

const pages = () =>
  Object.entries(files).flatMap(([path, text]) => (path.endsWith(".html") ? [[path, quotedHtml(text)] as const] : []));
/** Aliases only lead on. */
const fullPages = () => pages().filter(([, html]) => html.includes("<main"));
const articles = () => fullPages().filter(([path]) => /^articles\//.test(path));
const titled = (title: string) => articles().find(([, html]) => html.includes(`<title>${title}`))?.[1] ?? "";
const jsonLd = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "null");

describe("every page", () => {
  test("has what OpenGraph requires, with whole addresses", () => {
    for (const [path, html] of fullPages()) {
      for (const property of ["og:title", "og:type", "og:url", "og:image"]) {
        expect(html, path).toMatch(new RegExp(`property="${property}" (?:content|href)="[^"]+"`));
      }
      for (const [, url] of html.matchAll(/property="og:(?:url|image)" (?:content|href)="([^"]*)"/g))
        expect(url, path).toMatch(/^https:/);
    }
  });

  test("names one canonical address, or none where search engines are kept out", () => {
    for (const [path, html] of fullPages()) {
      const canonical = html.match(/<link rel="canonical"/g)?.length ?? 0;
      expect(canonical, path).toBe(/<meta name="robots" content="noindex/.test(html) ? 0 : 1);
    }
  });

  test("never speaks of a journal", () => {
    for (const [path, html] of pages()) expect(html, path).not.toContain("citation_journal_title");
  });
});

describe("every article's page", () => {
  test("carries one NewsArticle that names its publisher and is archived at its canonical address", () => {
    expect(articles()).toHaveLength(60);
    for (const [path, html] of articles()) {
      const data = jsonLd(html);
      const address = `https://example.org/harbour/${path.replace("index.html", "")}`;
      expect(data, path).toMatchObject({
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        archivedAt: "./",
      });
      expect(html, path).toMatch(
        `property="og:url" ${/noindex|"https:..paper.example.story"/.test(html) ? "content" : "href"}="${address}"`,
      );
      expect(data.headline, path).toBeTruthy();
      expect(data.publisher.name, path).toBeTruthy();
      if (data.datePublished)
        expect(data.datePublished, path).toMatch(/^\d{4}(-\d{2}){0,2}(T\d{2}:\d{2}:00([+-]\d{2}:\d{2}|Z))?$/);
    }
  });

  test("holds its citation as BibTeX and RIS, as files to download", async () => {
    for (const [path, html] of articles()) {
      const links = [...html.matchAll(/<a download="([^"]*)" href="([^"]*)">(BibTeX|RIS)</g)];
      expect(
        links.map(([, , , name]) => name),
        path,
      ).toEqual(["BibTeX", "RIS"]);
      const texts = await Promise.all(links.map(async ([, , href = ""]) => (await fetch(href)).text()));
      expect(texts[0], path).toMatch(/^@article\{.*\}\n$/s);
      expect(texts[1], path).toMatch(/^TY {2}- NEWS\n.*ER {2}- \n$/s);
      const id = path.split("/").at(-2);
      expect(
        links.map(([, name]) => name),
        path,
      ).toEqual([`${id?.slice(0, 24)}.bib`, `${id?.slice(0, 24)}.ris`]);
    }
  });

  test("lets no headline end its JSON-LD", () => {
    const html = articles().find(([, html]) => html.includes("alert(1)"))?.[1] ?? "";
    expect(html).not.toContain("<script>alert");
    expect(jsonLd(html).headline).toBe('</script><script>alert(1)</script><!-- "x" & y');
  });

  test("follows the rules for robots", () => {
    expect(titled("Found by nobody")).toContain('<meta name="robots" content="noindex">');
    expect(titled("Kept out of caches")).toContain('<meta name="robots" content="noarchive, nosnippet">');
    const sitemaps = Object.entries(files).flatMap(([path, text]) => (path.startsWith("sitemap") ? [text] : []));
    const address = (title: string) => /property="og:url" (?:content|href)="([^"]*)"/.exec(titled(title))?.[1] ?? "";
    expect(sitemaps.join()).not.toContain(`<loc>${address("Found by nobody")}<`);
    expect(sitemaps.join()).toContain(`<loc>${address("Kept out of caches")}<`);
    expect(sitemaps.join()).not.toContain(`<loc>${address("Sent to its original")}<`);
  });

  test("leads search engines to the original where the source's policy says so", () => {
    expect(titled("Sent to its original")).toContain('<link rel="canonical" href="https://paper.example/story">');
  });
});

describe("beside every Atom feed by date", () => {
  const feeds = () => Object.keys(files).filter((path) => /(?:^|\/)feed\.xml$/.test(path));

  test("lies a JSON Feed with what version 1.1 requires, and the same articles", () => {
    expect(feeds().length).toBeGreaterThan(10);
    for (const path of feeds()) {
      const feed = JSON.parse(Buffer.from(files[path.replace(/xml$/, "json")] ?? "", "latin1").toString());
      expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
      expect(feed.title).toBeTruthy();
      expect(feed.feed_url).toBe(`https://example.org/harbour/${path.replace(/xml$/, "json")}`);
      const ids = [...(files[path] ?? "").matchAll(/<entry[\s\S]*?<id>(.*?)<\/id>/g)].map(([, id]) => id);
      expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(ids);
      for (const item of feed.items) {
        expect(typeof item.content_text).toBe("string");
        if (item.date_published)
          expect(item.date_published).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/);
      }
    }
  });

  test("its page links both, and the feed of what is newly archived", () => {
    const front = quotedHtml(files["index.html"] ?? "");
    expect(front).toContain('href="feed.json" type="application/feed+json"');
    expect(front).toContain('href="feed.xml" type="application/atom+xml"');
    expect(front).toContain('href="new.xml" type="application/atom+xml"');
    expect(front).toContain('<a href="new.xml">Newly archived</a>');
  });
});
