/** A built site that is served on this machine, with a browser to open it in. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { FLAGS, findChromium } from "../tests/browser/chromium.ts";
import { type PagesServer, servePages } from "../tests/browser/pages-server.ts";

export interface ServedSite {
  folder: string;
  /** HTML of the front page. */
  front: string;
  /** The path under which the site stands, with `/` at both ends. */
  base: string;
  server: PagesServer;
  browser: Browser;
  close(): Promise<void>;
}

/** @param site The site's folder. Ends the process with 2 where none is named, or no Chromium is found. */
export async function servedSite(site: string | undefined): Promise<ServedSite> {
  const executablePath = findChromium();
  if (!site || !executablePath) {
    console.error(site ? "no Chromium found; say where it is with CHROMIUM_PATH" : "name the folder of a built site");
    process.exit(2);
  }
  const front = await readFile(join(site, "index.html"), "utf8");
  const [, canonical = "http://site/"] = /<link rel="?canonical"?[^>]* href="?([^" >]+)/.exec(front) ?? [];
  const { pathname: base } = new URL(canonical);
  const server = await servePages({ [base]: site });
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { folder: site, front, base, server, browser, close };
}
