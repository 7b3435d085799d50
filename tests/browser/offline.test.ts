/** The copy of a site that is read from a disk, without a web server. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { beforeAll, describe, expect, inject, test as it } from "vitest";
import { publish } from "../../src/site/publish.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { theBrowser } from "./reader.ts";
import { REPOSITORY } from "./served-paths.ts";

let browser: Browser;
let output: string;
beforeAll(async () => {
  browser = await theBrowser();
  output = join(await temporaryFolder(), "copy");
  await publish({ root: inject("archives")[REPOSITORY] as string, output, url: "https://example.org/", offline: true });
}, 60_000);

const pages = () =>
  readdirSync(output, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".html") && path !== "404.html",
  );

describe("a copy for a disk", () => {
  it("has the style and the faces in Chromium", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(output, "index.html")).href);
    const seen = await page.evaluate<{ measure: string; faces: number }>(`document.fonts.ready.then(() => ({
      measure: getComputedStyle(document.body).maxWidth,
      faces: [...document.fonts].filter(({ status }) => status === "loaded").length,
    }))`);
    expect(seen.measure).toMatch(/px$/);
    expect(seen.faces).toBeGreaterThanOrEqual(2);
    await page.locator("nav a", { hasText: "Topics" }).first().click();
    expect(await page.locator("h1").textContent()).toBe("Topics");
    await page.close();
  });

  it("has no link that leads to a folder, to no file, or to a preload", () => {
    expect(pages().length).toBeGreaterThan(20);
    const lost: string[] = [];
    for (const path of pages()) {
      const html = readFileSync(join(output, path), "utf8");
      expect(html, path).not.toContain("rel=preload");
      const links = [...html.matchAll(/\s(?:href|src)="?([^\s">]+)/g)].map(([, to = ""]) => to);
      for (const link of links.filter((to) => !/^(?:[a-z]+:|#)/.test(to))) {
        const file = resolve(output, dirname(path), decodeURI(link.replace(/[?#].*$/, "")));
        if (link.split("#")[0]?.endsWith("/") || !existsSync(file)) lost.push(`${path}: ${link}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it("says in words why it has no search", () => {
    const html = readFileSync(join(output, "search/index.html"), "utf8");
    expect(html).toContain("it needs a web server");
    expect(html).not.toMatch(/<script(?! type="?application)/);
    expect(html).not.toContain("<form");
  });
});
