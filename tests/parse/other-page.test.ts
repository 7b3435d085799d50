/** A page that was shown in the place of an article is told of, and makes no article. */
import { describe, expect, it } from "vitest";
import { rowsOf } from "../../src/parse/languages/registry.ts";
import { PROSE, reading } from "./pages.ts";

const ROWS = rowsOf(({ otherPages }) => otherPages);
const NOTICE = "Enable JavaScript and cookies to continue, then load the page again in a moment.";

describe("a page in the place of an article", () => {
  it.each(ROWS)("“$example” is a $kind, “$unlike” is not", ({ pattern, example, unlike }) => {
    expect([example, unlike].map((words) => pattern.test(words))).toEqual([true, false]);
  });

  it.each(ROWS)("“$example” has no text, and a warning says why", ({ example }) => {
    const { body, warnings } = reading(`${example}\n\n${NOTICE}`);
    expect(body).toBe("");
    expect(warnings).toEqual([
      expect.objectContaining({
        severity: "warning",
        field: "body",
        found: expect.stringMatching(/^the page is an? /),
      }),
    ]);
  });

  it("is known by its title too", () => {
    const title = { field: "title", value: "404 - Page not found", where: "title element" } as const;
    expect(reading(`The Courier\n\n${NOTICE}`, {}, [title]).body).toBe("");
  });

  it("is none where an article stands under such a title", () => {
    for (const { example } of ROWS)
      expect(reading(`${example}\n\n${PROSE}`).body).toContain("dredge the eastern channel");
  });
});
