import { describe, expect, test } from "vitest";
import { assemble } from "../../../src/archive/archive.ts";
import type { Summary } from "../../../src/record/summary.ts";
import type { Feed } from "../../../src/site/pages/feed.ts";
import { Listings } from "../../../src/site/pages/listing.ts";
import { feedPages } from "../../../src/site/plan/feeds.ts";
import { planSite } from "../../../src/site/plan/plan.ts";
import { source } from "../../../src/vocabulary/source.ts";
import { SITE } from "../../templates/handmade.ts";

const SOURCES = [source.parse({ id: "herald", name: "The Korea Herald" })];

function summary(id: string, fields: Partial<Summary>): Summary {
  return {
    ...{ id, file: `articles/records/2021/${id}.md`, stamp: id, authors: ["Lee Wan"], topics: [], aliases: [] },
    ...{ title: id, source: "herald", dateCertainty: "high" as const, dateEdited: false, conflicts: 0, lead: "Lead." },
    ...fields,
  };
}

function feedsOf(summaries: readonly Summary[]): { [url: string]: Feed } {
  const { archive } = assemble(summaries);
  const listings = new Listings(archive, { site: SITE, sources: SOURCES, topics: [] });
  const pages = feedPages(archive.articles, listings, { title: SITE.title, home: "/" });
  return Object.fromEntries(pages.map(({ url, data }) => [url, data]));
}

const entryOf = (fields: Partial<Summary>) => feedsOf([summary("a", fields)])["/feed.xml"]?.entries[0];

test("the feed of the archive has thirty articles, that of a source fifteen, and what is new in it as many as the archive's", () => {
  const fields = { archived: "2026-11-22", date: "2021-01-22" };
  const { archive } = assemble(Array.from({ length: 40 }, (_, i) => summary(`article-${i}`, fields)));
  const { pages } = planSite(archive, { site: SITE, sources: SOURCES, topics: [] });
  const counts = pages.flatMap(({ url, data }) => {
    return /^\/(?:sources\/herald\/)?(?:feed|new)\./.test(url) ? [[url, (data as Feed).entries.length]] : [];
  });
  const [all, few] = [30, 15];
  expect(Object.fromEntries(counts)).toEqual({
    ...{ "/feed.xml": all, "/feed.json": all, "/new.xml": all },
    ...{ "/sources/herald/feed.xml": few, "/sources/herald/feed.json": few, "/sources/herald/new.xml": all },
  });
});

describe("an entry", () => {
  test("names its newspaper and its day, where it names an author too", () => {
    expect(entryOf({ date: "2021-01-22", dateCertainty: "medium" })?.origin).toBe(
      "The Korea Herald, 22 January 2021, inferred",
    );
    expect(entryOf({ date: "2021-01" })?.origin).toBe("The Korea Herald, January 2021");
  });

  test("is published at its time, or at the beginning of its day", () => {
    expect(entryOf({ date: "2021-01-22T17:32+09:00" })).toMatchObject({ published: "2021-01-22T17:32:00+09:00" });
    expect(entryOf({ date: "2021-01-22" })).toMatchObject({
      published: "2021-01-22T00:00:00Z",
      updated: "2021-01-22T00:00:00Z",
    });
  });

  test.each([
    "2021-01",
    "2021",
    "2021-01~",
    "199X",
  ])("of %s is published on no day, and last changed when it was archived", (date) => {
    const entry = entryOf({ date, archived: "2026-11-22" });
    expect(entry).not.toHaveProperty("published");
    expect(entry?.updated).toBe("2026-11-22T00:00:00Z");
  });
});

describe("the feed of what is newly archived", () => {
  const articles = [
    summary("old", { date: "1887-03-12", archived: "2026-11-25" }),
    summary("young", { date: "2021-01-22", archived: "2026-11-22" }),
    summary("youngest", { date: "2021-01-23", archived: "2026-11-22" }),
    summary("undated", { archived: "2026-11-26" }),
    summary("unknown", { date: "2022-01-01" }),
    summary("withheld", { date: "2021-01-01", archived: "2026-11-26", publish: "withheld" }),
  ];
  const { "/feed.xml": byDate, "/new.xml": fresh, "/feed.json": json } = feedsOf(articles);

  test("holds what was archived last first, undated articles too, and none that is withheld or whose day nobody noted", () => {
    expect(fresh?.entries.map(({ entry }) => entry.id)).toEqual(["undated", "old", "youngest", "young"]);
    expect(byDate?.entries.map(({ entry }) => entry.id)).toEqual(["unknown", "youngest", "young", "old"]);
    expect(json?.entries).toEqual(byDate?.entries);
  });

  test("tells of the archiving, so that readers take an old article for new, and of its day in words", () => {
    expect(fresh?.updated).toBe("2026-11-26T00:00:00Z");
    expect(fresh?.entries[1]).toMatchObject({
      published: "2026-11-25T00:00:00Z",
      updated: "2026-11-25T00:00:00Z",
      origin: "The Korea Herald, 12 March 1887",
    });
    expect(fresh?.title).toBe("The Peace Process Papers (Newly archived)");
    expect([fresh?.home, fresh?.self, json?.self]).toEqual(["/", "/new.xml", "/feed.json"]);
  });
});
