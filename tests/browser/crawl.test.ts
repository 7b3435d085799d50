/** The built site under a path prefix, as a reader meets it who follows every link. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test as it } from "vitest";
import { loadSite } from "../../src/site/load-site.ts";
import { REPOSITORY } from "./built-sites.ts";
import { newReader, type Reader, theBrowser } from "./reader.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await theBrowser();
});
afterAll(() => browser.close());

describe("the archive of this repository, published under /some-repo/", () => {
  let crawl: Crawl;
  beforeAll(async () => {
    const reader = await newReader(browser);
    crawl = await crawlFrom(reader, REPOSITORY);
    await reader.close();
  });

  it("answers every link and asset, asks no other host for anything, and leaves the console empty", () => {
    expect(crawl.faults).toEqual([]);
    expect(crawl.pages.size).toBeGreaterThan(20);
  });

  it("leads to every page of the plan from the front page", async () => {
    const { plan } = await loadSite(inject("archives")[REPOSITORY] as string, { pathPrefix: REPOSITORY });
    const planned = plan.pages
      .filter(({ kind }) => !UNLINKED.includes(kind))
      .map(({ url }) => REPOSITORY + url.slice(1));
    const found = new Set([...crawl.pages, ...crawl.files].map((address) => new URL(address).pathname));
    expect(planned.filter((path) => !found.has(path))).toEqual([]);
  });

  it("has no link within a page that leads to no place on it", () => {
    expect(crawl.lostFragments).toEqual([]);
  });

  it("answers an address that does not exist with a page that leads on", async () => {
    const reader = await newReader(browser);
    expect(await reader.open(`${REPOSITORY}articles/never-written/`)).toBe(404);
    await reader.page.getByRole("link", { name: "Topics" }).first().click();
    expect(new URL(reader.page.url()).pathname).toBe(`${REPOSITORY}topics/`);
    await reader.close();
  });

  it("answers an address without its last slash", async () => {
    const reader = await newReader(browser);
    expect(await reader.open(`${REPOSITORY}topics`)).toBe(200);
    expect(reader.faults).toEqual([]);
    await reader.close();
  });
});

/** What machines look for at a known address, and what nothing links to on purpose. */
const UNLINKED: readonly string[] = ["not-found", "robots", "sitemap", "sitemap-index", "alias"];

interface Crawl {
  /** Addresses of pages, without fragment. */
  pages: Set<string>;
  /** Addresses of everything else that is linked. */
  files: Set<string>;
  faults: string[];
  lostFragments: string[];
}

/** Opens every page that can be reached, and asks for every other file that a page links to. */
async function crawlFrom(reader: Reader, start: string): Promise<Crawl> {
  const origin = inject("origin");
  const pages = new Set([origin + start]);
  const files = new Set<string>();
  const places = new Set<string>();
  const wantedPlaces = new Set<string>();
  for (const address of pages) {
    await reader.page.goto(address, { waitUntil: "load" });
    // A link in a chart is SVG, whose property `href` is no string: the attribute is read instead.
    const links = await reader.page
      .locator("a[href], link[href]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    const ids = await reader.page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    for (const id of ids) places.add(`${address}#${encodeURIComponent(id)}`);
    for (const url of links.map((link) => new URL(link ?? "", address)).filter((url) => url.origin === origin)) {
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
