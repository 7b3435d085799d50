/** Searching where the site's language is another: in the interface's words, and in articles of every language. */
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test as it } from "vitest";
import { askSearch, DESKTOP, newReader, PHONE, type Reader, theBrowser } from "./reader.ts";
import { GERMAN, KOREAN } from "./served-paths.ts";
import { violations, WITH_AXE } from "./violations.ts";

let browser: Browser;
let reader: Reader;
beforeAll(async () => {
  browser = await theBrowser();
  // The reader's own language decides nothing.
  reader = await newReader(browser, { locale: "fr-FR" });
});
afterAll(() => reader.close());
afterEach(() => {
  expect(reader.faults.splice(0)).toEqual([]);
});

const ask = (site: string, question: Record<string, string>) => askSearch(reader, `${site}search/`, question);

/** Of the best match. */
const language = () => reader.page.locator("#results h2 a").first().getAttribute("lang");

describe("in German", () => {
  it("answers in German, with numbers and dates as Germans write them", async () => {
    expect(await ask(GERMAN, { q: "zinnia" })).toBe("3 Artikel zu „zinnia“, beste Treffer zuerst.");
    expect(await reader.page.title()).toBe("zinnia: Suche – The Lindmouth Harbour Papers");
    expect(await ask(GERMAN, { q: "zinnia", order: "newest" })).toBe("3 Artikel zu „zinnia“, neueste zuerst.");
    const dates = await reader.page.locator("#results .when").allTextContents();
    expect(dates).toEqual(["2. März 2019, 08:30 Uhr (UTC+1)", "11. August 2016", "4. Mai 2013"]);
    expect(await ask(GERMAN, { q: "zinnia", year: "2016" })).toBe("1 Artikel zu „zinnia“, beste Treffer zuerst.");
    expect(await ask(GERMAN, { certainty: "low" })).toMatch(/^\d+ Artikel, neueste zuerst\.$/);
    expect(await reader.page.locator("#results .sure").first().textContent()).toBe("Datum unsicher");
    expect(await ask(GERMAN, { q: "zinnia", year: "2012" })).toBe(
      "Nichts gefunden zu „zinnia“ mit diesen Filtern; ohne sie: 3 Artikel.",
    );
    expect(await ask(GERMAN, { q: "qqqxyz" })).toMatch(/^Nichts gefunden zu „qqqxyz“\. Versuchen Sie andere/);
  });

  it("names filters and their values in German", async () => {
    await ask(GERMAN, { language: "ko" });
    const legends = await reader.page.locator("#filters legend").allTextContents();
    expect(legends).toEqual(["Jahr", "Quelle", "Thema", "Autor", "Sprache", "Datum ist"]);
    for (const label of ["Koreanisch", "Englisch", "erschlossen"])
      expect(await reader.page.locator("#filters label", { hasText: label }).count(), label).toBe(1);
    expect(await reader.page.locator("#filters summary", { hasText: /^\d+ weitere$/ }).count()).toBeGreaterThan(0);
  });

  it("leads to a source of that name, and says that it is one", async () => {
    await ask(GERMAN, { q: "Hafenbote" });
    await reader.page.locator("#ways").getByText("Quelle Hafenbote").waitFor();
  });

  it("has nothing that axe-core finds, on a desk and in the hand, and no line wider than a phone", async () => {
    const reader = await newReader(browser, WITH_AXE);
    for (const path of ["", "search/?q=zinnia", "about/", "data/", "articles/council-plants-again/"]) {
      await reader.open(GERMAN + path);
      for (const viewport of [DESKTOP, PHONE]) {
        await reader.page.setViewportSize(viewport);
        expect(await violations(reader.page), path).toEqual([]);
        const tooWide = await reader.page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
        expect(tooWide, path).toBe(0);
      }
    }
    await reader.close();
  });
});

describe.each([
  ["German", GERMAN],
  ["Korean, for which there are no words of the interface", KOREAN],
])("in an archive in %s", (_, site) => {
  it.each([
    ["English", "zinnia garden", "en"],
    ["German", "Fahrrinne", "de"],
    ["German, without its umlaut", "Krane", "de"],
    ["Korean", "크레인", "ko"],
    ["Arabic", "الميناء", "ar"],
    ["Chinese", "香港的码头", "zh"],
  ])("finds articles in %s", async (_, q, tag) => {
    await ask(site, { q });
    expect(await language()).toBe(tag);
    expect(await reader.page.locator("#results mark").count()).toBeGreaterThan(0);
  });
});

it("in an archive in Korean, answers in English and says so", async () => {
  expect(await ask(KOREAN, { q: "zinnia" })).toBe("3 articles for “zinnia”, best match first.");
  expect(await reader.page.locator("html").getAttribute("lang")).toBe("en");
  expect(await reader.page.locator(".masthead .name").getAttribute("lang")).toBe("ko");
});
