/** How pages look: by day and by night, in the hand, enlarged, on paper, and without script. */
import type { Browser, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test as it } from "vitest";
import { onePageOfEachKind } from "./planned-pages.ts";
import { DESKTOP, newReader, PHONE, type Reader, theBrowser } from "./reader.ts";
import { MADE } from "./served-paths.ts";

let browser: Browser;
let reader: Reader;
/** Somebody who opens each page below an address of its own, so that nothing is kept that was loaded before. */
let visitor: Reader;
const answered: Request[] = [];
beforeAll(async () => {
  browser = await theBrowser();
  reader = await newReader(browser);
  visitor = await newReader(browser);
  visitor.page.on("requestfinished", (request) => answered.push(request));
});
afterAll(() => Promise.all([reader.close(), visitor.close()]));

let visits = 0;

async function visit(path: string): Promise<void> {
  answered.length = 0;
  await visitor.page.setViewportSize(DESKTOP);
  await visitor.open(`/fresh-${visits++}${path}`);
}

const ARTICLE = `${MADE}articles/council-plants-again/`;

it("the name of the month before or after stands in one line in the hand", async () => {
  await reader.open(`${MADE}2018/10/`);
  const broken: string[] = [];
  for (const width of [PHONE.width, 390]) {
    await reader.page.setViewportSize({ ...PHONE, width });
    broken.push(...(await reader.page.evaluate<string[]>(BROKEN_STEPS)));
  }
  await reader.page.setViewportSize(DESKTOP);
  expect(await reader.page.locator(".steps a").count()).toBe(2);
  expect(broken).toEqual([]);
});

/** The links of which the words do not all stand in one line. */
const BROKEN_STEPS = `[...document.querySelectorAll(".steps a")].flatMap((link) => {
  const range = document.createRange();
  range.selectNodeContents(link);
  const lines = [...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 10));
  return new Set(lines).size > 1 ? link.textContent : [];
})`;

describe("the theme", () => {
  it("follows the reader's, and body text has a contrast of at least 7:1 in both", async () => {
    await reader.open(ARTICLE);
    const papers: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      await reader.page.emulateMedia({ colorScheme });
      const paper = await styleOf("html", "background-color");
      const ink = await styleOf(".text p", "color");
      expect(contrast(ink, paper)).toBeGreaterThanOrEqual(7);
      papers.push(paper);
    }
    expect(luminance(papers[0] as string)).toBeGreaterThan(0.8);
    expect(luminance(papers[1] as string)).toBeLessThan(0.1);
    await reader.page.emulateMedia({ colorScheme: null });
  });
});

describe.each(await onePageOfEachKind())("$name ($path)", ({ name, path }) => {
  beforeAll(() => visit(path));
  const widthOfPage = () => visitor.page.locator("html").evaluate((html) => html.scrollWidth);

  it("weighs at most 60 KB at first sight, over the wire, with its fonts", async () => {
    await visitor.page.evaluate("document.fonts.ready.then(() => undefined)");
    const sizes = await Promise.all(answered.slice().map((request) => request.sizes()));
    expect(sizes.length).toBeGreaterThan(3);
    const weight = sizes.reduce((sum, size) => sum + size.responseHeadersSize + size.responseBodySize, 0);
    // Page, style sheet and a face.
    expect(weight).toBeGreaterThan(20_000);
    expect(weight).toBeLessThanOrEqual(60_000);
  });

  it("has a script for searching alone", async () => {
    const scripts = visitor.page.locator('script:not([type="application/ld+json"])');
    expect(await scripts.count()).toBe(name === "search" ? 1 : 0);
  });

  it("fits a phone, a narrow phone, and a desk at 200% without scrolling sideways", async () => {
    // At 200% a window of 1280 pixels has room for 640 of the page's.
    for (const viewport of [
      PHONE,
      { width: 320, height: 640 },
      { width: DESKTOP.width / 2, height: DESKTOP.height / 2 },
    ]) {
      await visitor.page.setViewportSize(viewport);
      expect(await widthOfPage(), `at ${viewport.width} pixels`).toBeLessThanOrEqual(viewport.width);
    }
  });

  it("fits a desk with letters alone enlarged to 200%", async () => {
    await visitor.page.setViewportSize(DESKTOP);
    const enlarge = (size: string) =>
      visitor.page.locator("html").evaluate((html, value) => html.style.setProperty("font-size", value), size);
    await enlarge("200%");
    expect(await widthOfPage()).toBeLessThanOrEqual(DESKTOP.width);
    await enlarge("");
  });

  it("fits a narrow phone whatever the length of a word", async () => {
    await visitor.page.setViewportSize({ width: 320, height: 640 });
    expect(await visitor.page.evaluate<number>(LENGTHEN_WORDS)).toBeLessThanOrEqual(320);
  });
});

/** What scrolls by itself, what SVG draws, and words that are always the archive’s own are left alone. */
const LENGTHEN_WORDS = `
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (!node.parentElement.closest("svg, .scroll, pre, form, .sure, .steps")) node.textContent = node.textContent.replace(/\\p{L}{4,}/u, "w".repeat(70));
  }
  document.documentElement.scrollWidth`;

describe("an article on paper", () => {
  it("is a clean document: no way through the site, its address, black on white", async () => {
    await reader.open(ARTICLE);
    await reader.page.emulateMedia({ media: "print", colorScheme: "dark" });
    const { page } = reader;
    for (const hidden of [".masthead nav", ".masthead form", ".skip", ".colophon"]) {
      for (const one of await page.locator(hidden).all()) expect(await one.isVisible(), hidden).toBe(false);
    }
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    expect(await page.locator(".text").isVisible()).toBe(true);
    const printed = await page.locator("body").evaluate((body) => body.innerText);
    expect(printed).toContain("lindmouth.example/harbour/articles/council-plants-again/");
    expect(printed).toContain("The Harbour Gazette");
    expect(luminance(await styleOf("html", "background-color"))).toBe(1);
    expect(luminance(await styleOf(".text p", "color"))).toBe(0);
    await page.emulateMedia({ media: null, colorScheme: null });
  });
});

describe("without JavaScript", () => {
  it("every kind of page shows its content, and asks for nothing more", async () => {
    const plain = await newReader(browser, { javaScriptEnabled: false });
    for (const { path, name } of await onePageOfEachKind()) {
      await plain.open(path);
      const words = (await plain.page.locator("main").innerText()).split(/\s+/).length;
      expect(words, `words on the ${name} page`).toBeGreaterThan(10);
    }
    expect(plain.faults.filter((fault) => !fault.includes("/404.html"))).toEqual([]);
    expect([...plain.requested].filter((address) => address.endsWith(".js"))).toEqual([]);
    await plain.close();
  });
});

function styleOf(selector: string, property: string): Promise<string> {
  const first = reader.page.locator(selector).first();
  return first.evaluate((element, name) => String(element.computedStyleMap().get(name)), property);
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of `rgb(r, g, b)`, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/[\d.]+/g)].map(([value]) => {
    const part = Number(value) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
