/** One built site under several paths, as a reader meets it who follows every link. */
import type { Browser, Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test as it } from "vitest";
import { plannedPages } from "./planned-pages.ts";
import { newReader, type Reader, theBrowser } from "./reader.ts";
import { ELSEWHERE, REPOSITORY } from "./served-paths.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await theBrowser();
});

describe.each([REPOSITORY, ...ELSEWHERE])("one build of an archive, served under %s,", (path) => {
  let crawl: Crawl;
  beforeAll(async () => {
    const reader = await newReader(browser);
    // Drawn once, at the strangest of the paths; a browser follows the links of the same bytes elsewhere without drawing them.
    crawl = await crawlFrom(reader, path, path === ELSEWHERE.at(-1) ? openedPage : fetchedPage);
    await reader.close();
  });

  it("answers every link and asset, asks no other host for anything, and leaves the console empty", () => {
    expect(crawl.faults).toEqual([]);
    expect(crawl.pages.size).toBeGreaterThan(20);
  });

  it("leads to every page of the plan from the front page", async () => {
    const planned = (await plannedPages())
      .filter(({ kind, url }) => !UNLINKED.includes(kind) && !(kind === "review" && url !== "/review/"))
      .map(({ url }) => path + url.slice(1));
    const found = new Set([...crawl.pages, ...crawl.files].map((address) => new URL(address).pathname));
    expect(planned.filter((path) => !found.has(path))).toEqual([]);
  });

  it("has no link within a page that leads to no place on it", () => {
    expect(crawl.lostFragments).toEqual([]);
  });

  it("answers a search, and leads from it to an article", async () => {
    const reader = await newReader(browser);
    await reader.open(`${path}search/?q=Moon`);
    await reader.page.locator("#results h2 a").first().click();
    await reader.page.locator("article").waitFor();
    expect(new URL(reader.page.url()).pathname.startsWith(`${path}articles/`)).toBe(true);
    expect(reader.faults).toEqual([]);
    await reader.close();
  });

  it("answers an address without its last slash", async () => {
    const reader = await newReader(browser);
    expect(await reader.open(`${path}topics`)).toBe(200);
    expect(reader.faults).toEqual([]);
    await reader.close();
  });
});

describe("the address for which a site was built", () => {
  it("answers an address that does not exist with a page that leads on", async () => {
    const reader = await newReader(browser);
    expect(await reader.open(`${REPOSITORY}articles/never-written/`)).toBe(404);
    await reader.page.getByRole("link", { name: "Topics" }).first().click();
    expect(new URL(reader.page.url()).pathname).toBe(`${REPOSITORY}topics/`);
    await reader.close();
  });
});

/** What machines look for at a known address, and what nothing links to on purpose. Nothing leads to the review of a kind without findings either. */
const UNLINKED: readonly string[] = ["not-found", "robots", "sitemap", "sitemap-index", "alias"];

interface Crawl {
  /** Addresses of pages, without fragment. */
  pages: Set<string>;
  /** Addresses of everything else that is linked. */
  files: Set<string>;
  faults: string[];
  lostFragments: string[];
}

/** Looks at every page that can be reached, and asks for every other file that a page links to. */
async function crawlFrom(reader: Reader, start: string, look: Look): Promise<Crawl> {
  const origin = inject("origin");
  const pages = new Set([origin + start]);
  const files = new Set<string>();
  const places = new Set<string>();
  const wantedPlaces = new Set<string>();
  await reader.open(start);
  for (const address of pages) {
    const { links, ids } = await look(reader.page, address);
    for (const id of ids) places.add(`${address}#${encodeURIComponent(id)}`);
    for (const url of links.map((link) => new URL(link, address)).filter((url) => url.origin === origin)) {
      if (url.hash) wantedPlaces.add(url.href);
      url.hash = "";
      (/\/$|\.html$/.test(url.pathname) ? pages : files).add(url.href);
    }
  }
  for (const file of files) {
    const answer = await reader.page.request.get(file);
    if (!answer.ok()) reader.faults.push(`${file}: ${answer.status()}`);
  }
  return {
    pages,
    files,
    faults: reader.faults,
    lostFragments: [...wantedPlaces].filter((place) => !places.has(place)),
  };
}

type Look = (page: Page, address: string) => Promise<{ links: string[]; ids: string[] }>;

/** As a reader sees it, with all that it loads. */
const openedPage: Look = async (page, address) => {
  await page.goto(address, { waitUntil: "load" });
  return page.evaluate(`(${LINKS})(document)`);
};

/** Asked for and parsed by the browser. */
const fetchedPage: Look = (page, address) =>
  page.evaluate(`fetch(${JSON.stringify(address)}).then((answer) => answer.text()).then((html) =>
    (${LINKS})(new DOMParser().parseFromString(html, "text/html")))`);

/** A link in a chart is SVG, whose property `href` is no string: the attribute is read instead. */
const LINKS = `(document) => ({
  links: Array.from(document.querySelectorAll("[href], [src]"), (one) => one.getAttribute("href") ?? one.getAttribute("src")),
  ids: Array.from(document.querySelectorAll("[id]"), ({ id }) => id),
})`;
