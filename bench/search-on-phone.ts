/**
 * When a reader with a slow phone sees results: `node bench/search-on-phone.ts SITE [--words "ferry doors"] [--rounds N]` opens `/search/?q=` of a built site in
 * Chromium, from an empty cache, over 1.6 Mbit/s with 150 ms for each request, on a processor four times as slow as this one. Prints for each round the
 * milliseconds to the first result, what was loaded until then, and when the network was at rest.
 */
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { Request } from "playwright-core";
import { servedSite } from "./served-site.ts";

/** Bytes in a second of 1.6 Mbit/s. */
const SPEED = 1_600_000 / 8;
const LATENCY = 150;
const SLOWDOWN = 4;
/** Milliseconds after which nothing is expected any more. */
const PATIENCE = 20_000;

/** Tells when the first result is there: to look for it again and again would take the page's time. */
const WATCH = `addEventListener("DOMContentLoaded", () => {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    firstResult(performance.now());
  });
  observer.observe(document.querySelector("#results"), { childList: true });
});`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { words: { type: "string" }, rounds: { type: "string", default: "5" } },
});
const { front, base, server, browser, close } = await servedSite(positionals[0]);
/** Two words of a headline on the front page. */
const [, title = ""] = /<h[23][^>]*><a [^>]*>([^<]+)/.exec(front) ?? [];
const words = values.words ?? title.split(" ").slice(0, 2).join(" ");
try {
  console.log(`/search/?q=${words}`);
  for (let i = 0; i < Number(values.rounds); i++) console.log(await opened());
} finally {
  await close();
}

async function opened(): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const phone = await context.newCDPSession(page);
  const speeds = { latency: LATENCY, downloadThroughput: SPEED, uploadThroughput: SPEED };
  await phone.send("Network.enable");
  await phone.send("Network.emulateNetworkConditions", { offline: false, ...speeds });
  await phone.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const answered: Request[] = [];
  page.on("requestfinished", (request) => answered.push(request));
  const { promise: shown, resolve } = Promise.withResolvers<number>();
  await page.exposeFunction("firstResult", resolve);
  await page.addInitScript(WATCH);
  await page.goto(`${server.origin}${base}search/?q=${encodeURIComponent(words)}`, { waitUntil: "commit" });
  const first = await Promise.race([shown, setTimeout(PATIENCE, undefined, { ref: false })]);
  if (first === undefined) throw new Error(`nothing is shown for ${words}: ask for words that articles have`);
  const until = answered.slice();
  await page.waitForLoadState("networkidle");
  const all = await page.evaluate<number>("performance.now()");
  const bytes = await Promise.all(until.map(async (request) => (await request.sizes()).responseBodySize));
  await context.close();
  const loaded = Math.round(bytes.reduce((sum, one) => sum + one, 0) / 1000);
  return `first result ${Math.round(first)} ms (${until.length} files, ${loaded} kB), at rest before ${Math.round(all)} ms`;
}
