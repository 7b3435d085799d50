/** What is written for programs: feed, sitemaps, robots, redirections. */
import { describe, expect, it } from "vitest";
import { drawPage } from "./drawn-site.ts";
import { entry, SITE } from "./handmade.ts";

describe("the feed", () => {
  const feed = (title: string, summary = "First paragraph.") =>
    drawPage(
      "feed",
      "/feed.xml",
      {
        ...{ title: "The Papers", home: "/", self: "/feed.xml", updated: "2021-01-22T00:00:00Z" },
        entries: [
          {
            entry: entry("a", title, {
              authors: ["Lee Wan"],
              topics: [{ id: "diplomacy", name: "Diplomacy", url: "/topics/diplomacy/" }],
            }),
            published: "2021-01-21T00:00:00Z",
            updated: "2021-01-22T00:00:00Z",
            origin: "The Korea Herald, 21 January 2021, inferred",
            summary,
          },
        ],
      },
      SITE,
    );

  it("holds all that RFC 4287 requires of a feed and an entry", async () => {
    const xml = await feed("One");
    const [head = "", body = ""] = xml.split("<entry>");
    for (const part of [
      "<id>https://archive.example/repository/feed.xml</id>",
      "<title>The Papers</title>",
      "<updated>2021-01-22T00:00:00Z</updated>",
    ]) {
      expect(head).toContain(part);
    }
    expect(head).toContain(
      '<link rel="self" type="application/atom+xml" href="https://archive.example/repository/feed.xml"/>',
    );
    expect(body).toContain("<id>https://archive.example/repository/articles/a/</id>");
    expect(body).toContain(
      '<link rel="alternate" type="text/html" href="https://archive.example/repository/articles/a/"/>',
    );
    expect(body).toContain("<published>2021-01-21T00:00:00Z</published>");
    expect(body).toContain("<author><name>Lee Wan</name></author>");
    expect(body).toContain('<category term="diplomacy" label="Diplomacy"/>');
    expect(body).toContain("<dc:publisher>The Korea Herald</dc:publisher>\n<dc:date>2021-01-21</dc:date>");
    expect(body).toContain(
      '<summary type="html">&lt;p lang=en&gt;The Korea Herald, 21 January 2021, inferred&lt;/p&gt;&lt;p&gt;First paragraph.&lt;/p&gt;</summary>',
    );
    expect(xml.startsWith("<?xml")).toBe(true);
  });

  it("stays well formed whatever a title holds", async () => {
    const xml = await feed(`<b> & "it" ]]> \u0001\u001b[31m`, "a\u0000b \ud800 < c");
    expect(xml).toContain("<title>&lt;b&gt; &amp; &quot;it&quot; ]]&gt; \ufffd\ufffd[31m</title>");
    expect(xml).toContain("&lt;p&gt;a\ufffdb \ufffd &amp;lt; c&lt;/p&gt;</summary>");
  });
});

describe("sitemaps and robots.txt", () => {
  it("give whole addresses", async () => {
    expect(await drawPage("sitemap", "/sitemap-2021.xml", { urls: ["/2021/", "/articles/a/"] }, SITE)).toContain(
      "<url><loc>https://archive.example/repository/articles/a/</loc></url>",
    );
    expect(await drawPage("sitemap-index", "/sitemap.xml", { sitemaps: ["/sitemap-2021.xml"] }, SITE)).toContain(
      "<sitemap><loc>https://archive.example/repository/sitemap-2021.xml</loc></sitemap>",
    );
    expect(await drawPage("robots", "/robots.txt", {}, SITE)).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://archive.example/repository/sitemap.xml\n",
    );
  });
});

describe("an earlier address", () => {
  it("leads to the present one by itself, by its canonical address, and by a link", async () => {
    const html = await drawPage(
      "alias",
      "/articles/old/",
      { of: "article", title: "Moon speaks", to: "/articles/new/" },
      SITE,
    );
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=../new/">');
    expect(html).toContain('<link rel="canonical" href="https://archive.example/repository/articles/new/">');
    expect(html).toContain('<a href="../new/">Moon speaks</a>');
  });
});

describe("the theme", () => {
  it("sets the tokens of the style sheet, and every page loads it after that", async () => {
    const site = { ...SITE, theme: { accent: "#7a1f2b", face: "Charter, serif" } };
    expect(await drawPage("theme", "/theme.css", {}, site)).toBe(
      ":root {\n  --accent-light: #7a1f2b;\n  --face: Charter, serif;\n}\n",
    );
    const page = await drawPage("not-found", "/404.html", { years: [] }, site);
    expect(page.match(/<link rel="?stylesheet"? href="?[^ ">]+/g)?.map((link) => link.replace(/.*[="]/, ""))).toEqual([
      "/repository/style.css",
      "/repository/theme.css",
    ]);
    expect(page).not.toContain("preload");
  });
});
