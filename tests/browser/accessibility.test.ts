/** Every kind of page, for readers of all abilities: axe-core finds nothing, and the keyboard reaches everything. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test as it } from "vitest";
import { onePageOfEachKind } from "./planned-pages.ts";
import { DESKTOP, newReader, PHONE, type Reader, theBrowser } from "./reader.ts";
import { MADE } from "./served-paths.ts";
import { colourViolations, violations, WITH_AXE } from "./violations.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await theBrowser();
});

describe("axe-core", async () => {
  const kinds = await onePageOfEachKind();
  let reader: Reader;
  beforeAll(async () => {
    reader = await newReader(browser, WITH_AXE);
  });
  afterAll(() => reader.close());

  it.each(kinds)("finds nothing on $name ($path), light and dark, on a desk and in the hand", async ({ path }) => {
    await reader.open(path);
    const found: Record<string, string[]> = {};
    for (const colorScheme of ["light", "dark"] as const) {
      for (const viewport of [DESKTOP, PHONE]) {
        await reader.page.emulateMedia({ colorScheme });
        await reader.page.setViewportSize(viewport);
        const broken = await (colorScheme === "light" ? violations : colourViolations)(reader.page);
        if (broken.length > 0) found[`${colorScheme}, ${viewport.width} pixels`] = broken;
      }
    }
    expect(found).toEqual({});
  });
});

describe("with the keyboard alone", () => {
  it("the first stop is a link that skips to the content", async () => {
    const reader = await newReader(browser);
    await reader.open(MADE);
    await reader.page.keyboard.press("Tab");
    const skip = reader.page.locator(":focus");
    expect(await skip.textContent()).toBe("Skip to content");
    expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await reader.page.keyboard.press("Enter");
    await reader.page.keyboard.press("Tab");
    expect(await reader.page.locator("main :focus").count()).toBe(1);
    await reader.close();
  });

  it("every stop can be seen, and shows that it has the focus", async () => {
    const reader = await newReader(browser);
    await reader.open(`${MADE}sources/harbour-gazette/`);
    const unseen: string[] = [];
    let stops = 0;
    for (let i = 0; i < 60; i++) {
      await reader.page.keyboard.press("Tab");
      const stop = await reader.page.evaluate<Stop | undefined>(STOP);
      if (!stop) break;
      stops++;
      if (stop.outline === "none" || stop.area === 0) unseen.push(stop.words);
    }
    expect(unseen).toEqual([]);
    expect(stops).toBeGreaterThan(20);
    await reader.close();
  });
});

interface Stop {
  /** The style of its outline. */
  outline: string;
  /** Pixels. */
  area: number;
  words: string;
}

/** What has the focus: all that is asked of it in one message to the browser. */
const STOP = `(() => {
  const element = document.querySelector(":focus");
  if (!element) return undefined;
  const { width, height } = element.getBoundingClientRect();
  return { outline: String(element.computedStyleMap().get("outline-style")), area: width * height, words: element.textContent };
})()`;
