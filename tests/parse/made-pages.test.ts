import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MADE_PAGES, madePages, readMadePage, recordOf } from "./made-pages.ts";

const pages = madePages();

describe("a made page becomes the record beside it", () => {
  it.each(pages)("$name", async (page) => {
    const { record, problems } = recordOf(page, readMadePage(page));
    const folder = join(MADE_PAGES, page.name);
    if (record !== "") await expect(record).toMatchFileSnapshot(join(folder, "record.md"));
    else expect(existsSync(join(folder, "record.md")), "there is a record of a page that is refused").toBe(false);
    if (problems !== "") await expect(problems).toMatchFileSnapshot(join(folder, "problems.txt"));
    else expect(existsSync(join(folder, "problems.txt")), "there are problems of a page that has none").toBe(false);
  });

  it("and there are pages of every kind", () => {
    expect(pages.length).toBeGreaterThan(20);
    expect(new Set(pages.map(({ file }) => file))).toEqual(new Set(["page.html", "page.txt"]));
  });
});
