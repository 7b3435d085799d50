/** Finds the Chromium (or Chrome) of this machine, for tests that look at the site as readers do. */
import { existsSync } from "node:fs";

/** Where Chromium is, `CHROMIUM_PATH` before all; nothing where there is none. @throws Error where CHROMIUM_PATH names no file. */
export function findChromium(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, and no file is there`);
  return chosen || USUAL_PLACES.find((path) => existsSync(path));
}

/** Nothing but the site under test is asked for anything: the browser's own errands are off, and no other name resolves. */
export const FLAGS = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** The same engine without the windows of a browser comes first: it opens pages in less than half of the time. */
const USUAL_PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];
