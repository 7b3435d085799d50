/** A reader's browser: opens pages of the built sites, and keeps a list of everything that goes wrong meanwhile. */
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { FLAGS, findChromium } from "./chromium.ts";

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 900 };

export interface Reader {
  page: Page;
  /** Messages on the console, requests to another host, answers other than 2xx and 3xx. Empty when all is well. */
  faults: string[];
  /** Every address that was asked for. */
  requested: Set<string>;
  /** Opens an address below the server: `/harbour/about/`. Answers the status. */
  open(path: string): Promise<number>;
  close(): Promise<void>;
}

/** The browser that all tests of this process share, once the sites are built. @throws Error where one cannot be built. */
export async function theBrowser(): Promise<Browser> {
  const answer = await fetch(inject("origin"));
  if (answer.status === 500) throw new Error(await answer.text());
  started ??= chromium.launch({ executablePath: findChromium() as string, args: FLAGS });
  return started;
}

/** Ends with the process. */
let started: Promise<Browser> | undefined;

export async function newReader(browser: Browser, options: BrowserContextOptions = {}): Promise<Reader> {
  const origin = inject("origin");
  const context = await browser.newContext({ viewport: DESKTOP, locale: "en-GB", ...options });
  const { faults, requested } = watch(context, origin);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  return {
    page,
    faults,
    requested,
    open: async (path) => (await page.goto(origin + path, { waitUntil: "load" }))?.status() ?? 0,
    close: () => context.close(),
  };
}

/**
 * Asks the search page: by its address where it is not open, and as going back and on in the browser's history does where it is, for to
 * load the indexes takes much longer than to search them.
 * @param path Of the search page.
 * @returns What a screen reader is told.
 */
export async function askSearch(
  { page, open }: Reader,
  path: string,
  question: Record<string, string>,
): Promise<string> {
  const search = `?${new URLSearchParams(question)}`;
  const status = page.getByRole("status");
  if (page.url().replace(/\?.*/, "") !== inject("origin") + path) await open(path + search);
  else
    await page.evaluate(`
      document.querySelector("[role=status]").textContent = "";
      history.pushState(null, "", ${JSON.stringify(search)});
      dispatchEvent(new PopStateEvent("popstate"));`);
  await page.locator("form.search:not([aria-busy])").waitFor();
  await status.filter({ hasText: /./ }).waitFor();
  return (await status.textContent()) ?? "";
}

function watch(context: BrowserContext, origin: string): { faults: string[]; requested: Set<string> } {
  const faults: string[] = [];
  const requested = new Set<string>();
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on("request", (request) => {
    requested.add(request.url());
    if (!request.url().startsWith(`${origin}/`) && !/^(?:data|blob):/.test(request.url()))
      faults.push(`asked ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    // What is still under way when the reader turns to another page is broken off by the browser itself.
    if (request.failure()?.errorText !== "net::ERR_ABORTED")
      faults.push(`${request.url()}: ${request.failure()?.errorText}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.url()}: ${response.status()}`);
  });
  return { faults, requested };
}
