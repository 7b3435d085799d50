/**
 * `npm run bench:first-view -- SITE [--over BYTES] [--list N]`: how many bytes of HTML its articles' pages have besides the article; then what
 * every page of a built site weighs at first sight on a phone, over the wire and without a cache, compressed as GitHub Pages sends it, with the
 * faces that Chromium loads for it; and how far anything moves meanwhile.
 * Prints the pages over the limit (60,000 by default), those that move, and of each kind of page the heaviest; --list: the heaviest of all.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Request } from "playwright-core";
import { listFiles } from "../src/system/list-files.ts";
import { articleWeight, quantile } from "../tests/article-weight.ts";
import { servedSite } from "./served-site.ts";

/** Waits for the faces, those of what is laid out late among them. @returns The cumulative layout shift. */
const SETTLED = `(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  for (let i = 0; i < 3; i++) { await document.fonts.ready; await frame(); }
  let shift = 0;
  const add = (entries) => { for (const { value } of entries) shift += value; };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  await frame();
  add(observer.takeRecords());
  return shift;
})()`;

interface Weighed {
  path: string;
  bytes: number;
  /** Name and bytes of each file, without ending, the page's own first. */
  parts: [string, number][];
  /** Cumulative layout shift. */
  shift: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { over: { type: "string", default: "60000" }, list: { type: "string", default: "0" } },
});
const { folder, base, server, browser, close } = await servedSite(positionals[0]);
try {
  const { files } = await listFiles(folder, "");
  const pages = files.flatMap(({ path }) =>
    path.endsWith(".html") ? path.replace(/^\/|(?<=^|\/)index\.html$/g, "") : [],
  );
  await reportArticles(files.map(({ path }) => path));
  report(await weighAll(pages));
} finally {
  await close();
}

/** Mean and 90 % quantile of all pages that show the text of an article. */
async function reportArticles(paths: readonly string[]): Promise<void> {
  const found = paths.filter((path) => /(?:^|\/)articles\/[^/]+\/index\.html$/.test(path));
  const pages = await Promise.all(found.map((path) => readFile(join(folder, path), "utf8")));
  const weights = pages.flatMap((html) => articleWeight(html) ?? []);
  const told = (values: number[]) =>
    `mean ${Math.round(values.reduce((sum, one) => sum + one, 0) / values.length)}, 90 % quantile ${quantile(values, 0.9)}`;
  console.log(
    `${weights.length} articles, bytes of HTML besides the words: ${told(weights.map((one) => one.besidesWords))}`,
  );
  console.log(`and without the tags of text and captions: ${told(weights.map((one) => one.besidesText))}`);
}

async function weighAll(pages: readonly string[]): Promise<Weighed[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const answered: Request[] = [];
  page.on("requestfinished", (request) => answered.push(request));
  const all: Weighed[] = [];
  for (const [i, path] of pages.entries()) {
    answered.length = 0;
    await page.goto(`${server.origin}/fresh-${i}${base}${path}`, { waitUntil: "load" });
    const shift = await page.evaluate<number>(SETTLED);
    const parts = await Promise.all(answered.map(weigh));
    all.push({ path: `/${path}`, bytes: parts.reduce((sum, [, size]) => sum + size, 0), parts, shift });
  }
  return all.sort((a, b) => b.bytes - a.bytes);
}

async function weigh(request: Request): Promise<[string, number]> {
  const { responseHeadersSize, responseBodySize } = await request.sizes();
  const [, name = "page"] = /([\w-]+)\.\w+$/.exec(new URL(request.url()).pathname) ?? [];
  return [name, responseHeadersSize + responseBodySize];
}

function report(all: readonly Weighed[]): void {
  const over = all.filter(({ bytes }) => bytes > Number(values.over));
  const moved = all.filter(({ shift }) => shift > 0);
  const mean = Math.round(all.reduce((sum, { bytes }) => sum + bytes, 0) / all.length);
  console.log(`${all.length} pages, ${over.length} over ${values.over} bytes, ${moved.length} that move; mean ${mean}`);
  for (const { path, bytes, parts, shift } of new Set([
    ...over,
    ...moved,
    ...all.slice(0, Number(values.list)),
    ...heaviest(all),
  ]))
    console.log(
      `${bytes} ${path}${shift > 0 ? ` moves by ${shift}` : ""} (${parts.map((part) => part.join(" ")).join(", ")})`,
    );
}

/** The heaviest of each kind, by the first part of the address and how many follow; years, months and decades are alike. */
function heaviest(all: readonly Weighed[]): Weighed[] {
  const kindOf = ({ path }: Weighed) => {
    const [first = "", ...rest] = path.split("/").filter(Boolean);
    return `${/^\d/.test(first) ? "date" : first} ${rest.length}`;
  };
  return [...Map.groupBy(all, kindOf).values()].flatMap(([first]) => first ?? []);
}
