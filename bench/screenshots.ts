/**
 * `npm run screenshots -- [FOLDER] [--archive ARCHIVE]`: every kind of page, on a large screen, a tablet and a phone, light and dark, and in print,
 * of an archive or, without one, of the made archive of 600 articles. They are written to FOLDER, by default `screenshots/`.
 */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { loadSite } from "../src/site/plan/load-site.ts";
import { publish } from "../src/site/publish.ts";
import { FLAGS, findChromium } from "../tests/browser/chromium.ts";
import { servePages } from "../tests/browser/pages-server.ts";
import { makeArchive } from "../tests/made-archive.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { archive: { type: "string" } } });
const [folder = "screenshots"] = positionals;
const executablePath = findChromium();
if (!executablePath) {
  console.error("no Chromium found; say where it is with CHROMIUM_PATH");
  process.exit(2);
}

const scratch = await mkdtemp(join(tmpdir(), "backfile-screenshots-"));
const browser = await chromium.launch({ executablePath, args: FLAGS });
try {
  const root = values.archive ?? scratch;
  if (!values.archive) await makeArchive(root);
  const output = join(scratch, "_site");
  await publish({ root, output, url: "https://lindmouth.example/" });
  const server = await servePages({ "/": output });
  await mkdir(folder, { recursive: true });
  await shoot(browser, server.origin, await pagesToShow(root), folder);
  await server.close();
} finally {
  await browser.close();
  await rm(scratch, { recursive: true, force: true });
}

/** Name and address of the largest page of each kind, and of articles that differ from each other. */
async function pagesToShow(root: string): Promise<Map<string, string>> {
  const { plan, archive } = await loadSite(root);
  const size = (data: object) => JSON.stringify(data).length;
  const largest = new Map<string, { url: string; size: number }>();
  for (const { kind, url, data } of plan.pages) {
    if (/\/$|\.html$/.test(url) && size(data) > (largest.get(kind)?.size ?? 0))
      largest.set(kind, { url, size: size(data) });
  }
  const articles = {
    "article-contradictory": archive.articles.find(
      ({ conflicts, language }) => conflicts > 0 && language?.startsWith("en"),
    ),
    "article-corrected": archive.articles.find(({ dateEdited }) => dateEdited),
    "article-right-to-left": archive.articles.find(({ language }) => language === "ar"),
    "article-korean": archive.articles.find(({ language, dek }) => language === "ko" && dek),
  };
  const chosen = Object.entries(articles).flatMap(([name, article]) =>
    article ? [[name, `/articles/${article.id}/`] as const] : [],
  );
  const [word = ""] = /\p{L}{5,}/u.exec(archive.articles[0]?.title ?? "") ?? [];
  const found = ["search-results", `/search/?q=${encodeURIComponent(word)}`] as const;
  return new Map([...[...largest].map(([kind, { url }]) => [kind, url] as const), ...chosen, found]);
}

async function shoot(
  browser: Browser,
  origin: string,
  pages: ReadonlyMap<string, string>,
  folder: string,
): Promise<void> {
  for (const [device, viewport] of Object.entries({
    desk: { width: 1280, height: 900 },
    tablet: { width: 820, height: 1180 },
    hand: { width: 390, height: 844 },
  })) {
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: device === "hand" ? 2 : 1 });
      const page = await context.newPage();
      for (const [name, url] of pages) {
        await page.goto(origin + url);
        // Waits for fonts and for the search.
        await page.evaluate("document.fonts.ready");
        await page.reload();
        if (url.includes("?")) await page.locator("#answer:not([hidden])").waitFor();
        if (name === "article-corrected") await page.locator("summary").click();
        const height = Math.min(2 * viewport.height, await page.evaluate("document.documentElement.scrollHeight"));
        const path = join(folder, `${name}-${device}-${colorScheme}.png`);
        // What lies beyond the window is laid out when a reader comes near it.
        await page.setViewportSize({ ...viewport, height });
        await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width: viewport.width, height } });
        if (name === "article" && device === "desk" && colorScheme === "light") {
          await page.pdf({ path: join(folder, "article-printed.pdf"), format: "A4" });
        }
        await page.setViewportSize(viewport);
      }
      await context.close();
    }
  }
  console.log(`${6 * pages.size} pictures in ${folder}`);
}
