/** Every kind of page, for readers of all abilities: axe-core finds nothing, and the keyboard reaches everything. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test as it } from "vitest";
import { MADE } from "./built-sites.ts";
import { onePageOfEachKind } from "./page-kinds.ts";
import { DESKTOP, newReader, PHONE, type Reader, theBrowser } from "./reader.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RUN = `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 120)).join(" | ")))`;

let browser: Browser;
beforeAll(async () => {
  browser = await theBrowser();
});
afterAll(() => browser.close());

describe("axe-core", async () => {
  const kinds = await onePageOfEachKind();
  let reader: Reader;
  beforeAll(async () => {
    reader = await newReader(browser);
  });
  afterAll(() => reader.close());

  it.each(kinds)("finds nothing on $name ($path), light and dark, on a desk and in the hand", async ({ path }) => {
    await reader.open(path);
    await reader.page.evaluate(AXE);
    const found: Record<string, string[]> = {};
    for (const colorScheme of ["light", "dark"] as const) {
      for (const viewport of [DESKTOP, PHONE]) {
        await reader.page.emulateMedia({ colorScheme });
        await reader.page.setViewportSize(viewport);
        const violations: string[] = await reader.page.evaluate(RUN);
        if (violations.length > 0) found[`${colorScheme}, ${viewport.width} pixels`] = violations;
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
    for (let i = 0; i < 60; i++) {
      await reader.page.keyboard.press("Tab");
      const focus = reader.page.locator(":focus");
      if ((await focus.count()) === 0) break;
      const outline = await focus.evaluate((element) => element.computedStyleMap().get("outline-style")?.toString());
      const box = await focus.boundingBox();
      if (outline === "none" || !box || box.width * box.height === 0) unseen.push((await focus.textContent()) ?? "");
    }
    expect(unseen).toEqual([]);
    await reader.close();
  });
});
