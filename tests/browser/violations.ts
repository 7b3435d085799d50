/** What axe-core, the accessibility checker, finds on a page: WCAG 2.2 A and AA, and its best practices. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** One line for each rule that is broken, with the elements that break it. */
export function violations(page: Page): Promise<string[]> {
  return runAxe(page, { runOnly: RULES });
}

/** The same for the rules on colours alone: no other depends on whether the page is light or dark. */
export function colourViolations(page: Page): Promise<string[]> {
  return runAxe(page, { runOnly: { type: "rule", values: COLOUR_RULES } });
}

async function runAxe(page: Page, options: object): Promise<string[]> {
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(AXE);
  return page.evaluate(`axe.run(${JSON.stringify({ ...options, resultTypes: ["violations"] })}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 120)).join(" | ")))`);
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Of axe-core's category `cat.color`, those that its levels A and AA hold. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
