/** What axe-core, the accessibility checker, finds on a page: WCAG 2.2 A and AA, and its best practices. */
import type { Page } from "playwright-core";
import { inject } from "vitest";
import { AXE } from "./served-paths.ts";

/** What a reader is given whose pages axe-core looks at: most of them let no script run. */
export const WITH_AXE = { bypassCSP: true };

/** One line for each rule that is broken, with the elements that break it. */
export function violations(page: Page): Promise<string[]> {
  return runAxe(page, { runOnly: RULES });
}

/** The same for the rules on colours alone: no other depends on whether the page is light or dark. */
export function colourViolations(page: Page): Promise<string[]> {
  return runAxe(page, { runOnly: { type: "rule", values: COLOUR_RULES } });
}

async function runAxe(page: Page, options: object): Promise<string[]> {
  // From an address, so that the browser keeps it compiled.
  if (await page.evaluate("typeof axe === 'undefined'"))
    await page.addScriptTag({ url: `${inject("origin")}${AXE}axe.min.js` });
  const asked = { ...options, resultTypes: ["violations"], selectors: false };
  return page.evaluate(`axe.run(${JSON.stringify(asked)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 120)).join(" | ")))`);
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Of axe-core's category `cat.color`, those that its levels A and AA hold. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
