/** Searching, as a reader does it: by words, filters and dates, in every language, with or without a mouse or script. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test as it } from "vitest";
import { askSearch, DESKTOP, newReader, PHONE, type Reader, theBrowser } from "./reader.ts";
import { MADE } from "./served-paths.ts";
import { colourViolations, violations } from "./violations.ts";

const SEARCH = `${MADE}search/`;

let browser: Browser;
let reader: Reader;
beforeAll(async () => {
  browser = await theBrowser();
  reader = await newReader(browser);
});
afterAll(() => reader.close());
afterEach(() => {
  expect(reader.faults.splice(0)).toEqual([]);
});

const ask = (question: Record<string, string>) => askSearch(reader, SEARCH, question);

/** Waits for an answer, and for `words` in it. Answers what a screen reader is told. */
async function answered(words: string | RegExp = /^(?!Searching…).+/, { page } = reader): Promise<string> {
  await page.getByRole("status").filter({ hasText: words }).waitFor();
  // The results are drawn once their cards are there.
  await page.locator('form[aria-busy="true"]').waitFor({ state: "detached" });
  return (await page.getByRole("status").textContent()) ?? "";
}

const titles = () => reader.page.locator("#results h2").allTextContents();
const years = () => reader.page.locator("#results .when").allTextContents();

describe("a search for words", () => {
  it("finds the articles that have them, and marks them in an extract", async () => {
    await ask({ q: "zinnia" });
    expect(await answered()).toBe("3 articles for “zinnia”, best match first.");
    expect(await titles()).toContain("Zinnia garden opens behind the customs house");
    const extracts = await reader.page.locator("#results .extract mark").allTextContents();
    expect(extracts.every((found) => found.toLowerCase() === "zinnia")).toBe(true);
    expect(extracts.length).toBeGreaterThanOrEqual(3);
  });

  it("shows text as text, and finds nothing that the page does not show", async () => {
    await ask({ q: "zinnia garden nobody" });
    const extract = await reader.page.locator("#results li").first().locator(".extract").textContent();
    expect(extract).toContain("Nobody had asked for one & it is full.");
    await ask({ q: '"hidden remark"' });
    expect(await titles()).toEqual([]);
  });

  it("takes a phrase in quotes as one, typographic quotes too", async () => {
    for (const q of ['"zinnia garden"', "“zinnia garden”"]) {
      await ask({ q });
      expect((await titles()).toSorted()).toEqual([
        "Council plants again",
        "Zinnia garden opens behind the customs house",
      ]);
    }
  });

  it("marks them in headline and byline, however they are typed", async () => {
    await ask({ q: "nachtfahre" });
    const headline = reader.page.locator("#results h2").first();
    expect(await headline.locator("mark").allTextContents()).toEqual(["Nachtfähre"]);
    await ask({ q: "jurgen weiss" });
    const byline = reader.page.locator("#results .by", { hasText: "Jürgen" }).first();
    expect(await byline.locator("mark").allTextContents()).toEqual(["Jürgen", "Weiß"]);
  });

  it("finds by the author's name and by the headline", async () => {
    await ask({ q: "Quitzow" });
    expect(await titles()).toEqual(["Council plants again"]);
    await ask({ q: "what is left of the border" });
    expect((await titles())[0]).toBe("What is left of the border");
  });

  it.each([
    ["a word that most volumes lack, though they have its beginning", "Nachtfähre", /Nachtfähre/],
    ["two words, one of which most volumes lack", "herring quota", /herring.*quota/is],
    ["a name, typed without its special letters", "jurgen weiss", /Jürgen Weiß/],
  ])("finds all articles that have %s, and no other", async (_, q, pattern) => {
    const records = join(inject("archives")[MADE] ?? "", "articles/records");
    const files = (await readdir(records, { recursive: true })).filter((path) => path.endsWith(".md"));
    const texts = await Promise.all(files.map((path) => readFile(join(records, path), "utf8")));
    const expected = texts.filter((text) => pattern.test(text)).length;
    expect(expected).toBeGreaterThan(5);
    await ask({ q });
    expect(await answered()).toBe(`${expected} articles for “${q}”, best match first.`);
  });

  it.each([
    ["Korean", "크레인", "ko"],
    ["German", "Fahrrinne", "de"],
    ["German, without its umlaut", "Krane", "de"],
    ["Arabic", "الميناء", "ar"],
    ["Chinese, a run of characters", "香港的码头", "zh"],
    ["Chinese, in quotes", '"北京大学"', "zh"],
  ])("finds articles in %s", async (_, q, language) => {
    await ask({ q });
    await reader.page.locator("#results li").first().waitFor();
    const languages = await reader.page.locator("#results h2 a").evaluateAll((links) => links.map(({ lang }) => lang));
    expect(new Set(languages)).toEqual(new Set([language]));
    expect(await reader.page.locator("#results mark").count()).toBeGreaterThan(0);
  });

  it("shows Chinese as it is written, with what was found in one piece", async () => {
    await ask({ q: "香港的码头" });
    expect(await titles()).toEqual(["码头工人罢工结束"]);
    const extract = reader.page.locator("#results .extract");
    expect(await extract.textContent()).toContain("北京大学的研究人员在香港的码头进行了采访。");
    expect(await extract.locator("mark").first().textContent()).toBe("香港的码头");
    await ask({ q: "香港大学" });
    expect(await titles()).toEqual([]);
  });

  it("leads to a source or a topic of that name", async () => {
    await ask({ q: "Hafenbote" });
    await reader.page.locator("#ways").getByRole("link", { name: "Hafenbote" }).click();
    expect(new URL(reader.page.url()).pathname).toBe(`${MADE}sources/hafenbote/`);
  });

  it("shows ten at first, and more when asked, with the focus on the first of them", async () => {
    await ask({ q: "harbour" });
    await reader.page.locator("#results li:nth-child(10)").waitFor();
    expect(await titles()).toHaveLength(10);
    await reader.page.getByRole("button", { name: "More results" }).click();
    await reader.page.locator("#results li:nth-child(11) a:focus").waitFor();
    expect(await titles()).toHaveLength(20);
  });
});

describe("what was found", () => {
  it("is given as citations, in the order of the results", async () => {
    await ask({ q: "zinnia", order: "newest" });
    const started = reader.page.waitForEvent("download");
    await reader.page.getByRole("button", { name: "BibTeX" }).click();
    const file = await started;
    expect(file.suggestedFilename()).toBe("citations.bib");
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk);
    const years = Buffer.concat(chunks)
      .toString()
      .match(/^year=\{\d+/gm);
    expect(years).toEqual(["year={2019", "year={2016", "year={2013"]);
  });
});

describe("the order of time", () => {
  it("is strict across volumes: the newest first, whatever matches best", async () => {
    await ask({ q: "zinnia", order: "newest" });
    expect(await years()).toEqual(["2 March 2019, 08:30 (UTC+1)", "11 August 2016", "4 May 2013"]);
  });

  it("holds for hundreds of articles", async () => {
    await ask({ q: "harbour", order: "newest" });
    for (let i = 0; i < 5; i++) await reader.page.getByRole("button", { name: "More results" }).click();
    await reader.page.locator("#results li:nth-child(60)").waitFor();
    const shown = (await years()).map((words) => Number(/\d{4}/.exec(words)?.[0] ?? 0));
    expect(shown).toEqual(shown.toSorted((a, b) => b - a));
    expect(new Set(shown).size).toBeGreaterThan(1);
  });
});

describe("filters", () => {
  it("count what each would leave, and leave it", async () => {
    await ask({ q: "harbour" });
    const countOf = async (value: string) =>
      Number(await reader.page.locator(`label:has([value="${value}"]) b`).textContent());
    const [later, earlier] = [await countOf("2019"), await countOf("2018")];
    await reader.page.getByRole("checkbox", { name: "2019" }).check();
    await answered(`${later} articles for “harbour”`);
    expect((await years()).every((words) => words.includes("2019"))).toBe(true);
    // Within a group one choice adds to the other, and the other groups count what both leave.
    await reader.page.getByRole("checkbox", { name: "2018" }).check();
    await answered(`${later + earlier} articles for “harbour”`);
    const sources = await reader.page.locator('label:has([name="source"]):visible b').allTextContents();
    expect(sources.map(Number).reduce((sum, one) => sum + one)).toBe(later + earlier);
  });

  it("narrow by source, topic, language and certainty, without words too", async () => {
    await reader.open(`${SEARCH}?language=ko&certainty=low`);
    expect(await answered("articles")).toMatch(/^\d+ articles, newest first\.$/);
    const sure = await reader.page.locator("#results .when").allTextContents();
    expect(sure.every((words) => words.includes("date uncertain"))).toBe(true);
    const languages = await reader.page.locator("#results h2 a").evaluateAll((links) => links.map(({ lang }) => lang));
    expect(new Set(languages)).toEqual(new Set(["ko"]));
    // A disputed date is called so, as in lists, and not uncertain.
    await reader.open(`${SEARCH}?certainty=disputed`);
    expect(await answered("articles")).toMatch(/^[1-9]\d* articles, newest first\.$/);
    const disputed = await reader.page.locator("#results .when").allTextContents();
    expect(disputed.every((words) => words.includes("date disputed"))).toBe(true);
  });

  it("find the articles without a date", async () => {
    await reader.open(`${SEARCH}?year=undated`);
    await answered("articles");
    expect(new Set(await years())).toEqual(new Set(["Undated"]));
  });
});

describe("an address", () => {
  it("keeps words, filters and order, and gives them to whom it is sent", async () => {
    await reader.open(SEARCH);
    await reader.page.getByRole("searchbox").fill("harbour");
    await answered("articles for “harbour”");
    await reader.page.getByRole("group", { name: "Source" }).getByText("The Harbour Gazette").click();
    await reader.page.getByLabel("Newest first").check();
    const told = await answered("newest first");
    const first = await titles();
    const { searchParams, href } = new URL(reader.page.url());
    expect(Object.fromEntries(searchParams)).toEqual({ q: "harbour", source: "harbour-gazette", order: "newest" });

    const other = await newReader(browser);
    await other.page.goto(href);
    await answered(told, other);
    expect(await other.page.locator("#results h2").allTextContents()).toEqual(first);
    expect(await other.page.getByRole("checkbox", { name: "The Harbour Gazette" }).isChecked()).toBe(true);
    expect(other.faults).toEqual([]);
    await other.close();
  });

  it("is taken back by the browser's back button", async () => {
    await ask({ q: "zinnia" });
    await reader.page.getByLabel("Newest first").check();
    await answered("newest first");
    await reader.page.goBack();
    expect(await answered("best match first")).toBe("3 articles for “zinnia”, best match first.");
    expect(await reader.page.getByLabel("Best match first").isChecked()).toBe(true);
  });

  it("is what the address asks for, however early one goes back", async () => {
    const { page } = reader;
    const code = `**${MADE}search-answer.js`;
    const { promise: typed, resolve } = Promise.withResolvers<void>();
    await page.route(code, (route) => typed.then(() => route.continue()));
    await reader.open(SEARCH);
    await page.getByRole("searchbox").fill("ferry");
    await page.evaluate(`
      history.pushState(null, "", "?q=zinnia");
      dispatchEvent(new PopStateEvent("popstate"));`);
    resolve();
    expect(await answered()).toBe("3 articles for “zinnia”, best match first.");
    await page.unroute(code);
  });

  it("is what the front page's field leads to", async () => {
    await reader.open(MADE);
    await reader.page.getByRole("searchbox").fill("zinnia");
    await reader.page.keyboard.press("Enter");
    await reader.page.waitForURL(`**${SEARCH}?q=zinnia`);
    expect(await answered()).toBe("3 articles for “zinnia”, best match first.");
  });

  it("is known to browsers that keep a list of search engines", async () => {
    await reader.open(MADE);
    const link = await reader.page.locator('link[rel="search"]').getAttribute("href");
    const description = await (await reader.page.request.get(new URL(link ?? "", reader.page.url()).href)).text();
    expect(description).toContain(`/harbour/search/?q={searchTerms}"`);
  });
});

describe("with the keyboard alone", () => {
  it("one asks, orders, filters, and opens an article", async () => {
    const { page } = reader;
    await reader.open(SEARCH);
    await page.keyboard.press("/");
    await page.keyboard.type("zinnia");
    await page.keyboard.press("Enter");
    await answered("3 articles");
    const goTo = async (selector: string) => {
      const isThere = `document.querySelector(${JSON.stringify(`${selector}:focus`)}) !== null`;
      for (let i = 0; i < 80 && !(await page.evaluate(isThere)); i++) await page.keyboard.press("Tab");
      expect(await page.locator(`${selector}:focus`).count()).toBe(1);
    };
    await goTo('[name="source"][value="harbour-gazette"]');
    await page.keyboard.press("Space");
    await answered("2 articles");
    expect(await page.locator('[value="harbour-gazette"]:focus').count()).toBe(1);
    await goTo('[name="order"]');
    await page.keyboard.press("ArrowDown");
    await answered("newest first");
    await goTo("#results h2 a");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${MADE}articles/council-plants-again/`);
  });

  it("a slash in the field is a slash", async () => {
    await reader.open(SEARCH);
    await reader.page.getByRole("searchbox").fill("9");
    await reader.page.keyboard.press("/");
    expect(await reader.page.getByRole("searchbox").inputValue()).toBe("9/");
    await answered("Nothing found for “9/”");
  });
});

describe("the query language", () => {
  const count = async (q: string) => Number(/^[\d,]+/.exec(await ask({ q }))?.[0].replace(",", "") ?? 0);

  it("leaves out what has a minus, and finds a phrase beside other words", async () => {
    const [all, without] = [await count("ferry"), await count("ferry -closed")];
    expect(without).toBeLessThan(all);
    expect(await count("ferry closed")).toBe(all - without);
    expect(await count('"closed doors" harbour')).toBeGreaterThan(0);
    expect(await count('"doors closed" harbour')).toBe(0);
  });

  it("finds beginnings, headlines and authors", async () => {
    expect(await count("zinn*")).toBe(3);
    await ask({ q: "title:zinnia" });
    expect(await titles()).toEqual(["Zinnia garden opens behind the customs house"]);
    await ask({ q: "author:quitzow garden" });
    expect(await titles()).toEqual(["Council plants again"]);
  });

  it("says what it does not know", async () => {
    await ask({ q: "zinnia OR topic:garden" });
    const notices = await reader.page.locator("#notices li").allTextContents();
    expect(notices).toEqual([
      "“OR” has no meaning here: all words must be found, and -word leaves one out.",
      "There is no field “topic:”. Its words were searched for. There are title: and author:.",
    ]);
  });

  it("leads from a date to its day", async () => {
    await ask({ q: "4 May 2013" });
    await reader.page.locator("#ways").getByRole("link", { name: "4 May 2013" }).click();
    expect(reader.page.url()).toContain(`${MADE}2013/05/#2013-05-04`);
  });

  it("suggests the archive’s own words for misspelt ones", async () => {
    await ask({ q: "zinia gardn" });
    await reader.page.locator("#suggestions").getByRole("link", { name: "zinnia garden" }).click();
    expect(await answered("3 articles")).toBe("3 articles for “zinnia garden”, best match first.");
  });
});

describe("a span of time", () => {
  it("is typed, and taken off again", async () => {
    await ask({ q: "zinnia", from: "2014", to: "2016-08-11" });
    expect(await years()).toEqual(["11 August 2016"]);
    await reader.page.getByRole("button", { name: "Remove: From 2014" }).click();
    await answered("2 articles");
    expect(new URL(reader.page.url()).search).toBe("?q=zinnia&to=2016-08-11");
  });

  it("is drawn over the chart of results by year", async () => {
    await ask({ q: "zinnia" });
    const chart = reader.page.locator("#chart svg");
    expect(await chart.getAttribute("aria-label")).toBe("Results by year: 2013: 1, 2016: 1, 2019: 1");
    const { x, y, width } = (await chart.boundingBox()) ?? { x: 0, y: 0, width: 0 };
    await reader.page.mouse.move(x + width * 0.4, y + 20);
    await reader.page.mouse.down();
    await reader.page.mouse.move(x + width - 2, y + 20);
    await reader.page.mouse.up();
    await answered("2 articles");
    expect(new URL(reader.page.url()).searchParams.get("to")).toBe("2019");
  });

  it("that is none is told of", async () => {
    await ask({ q: "zinnia", from: "last year" });
    expect(await reader.page.locator("#notices").textContent()).toContain("“last year” is no date.");
  });
});

it("the way back from an article leads to the same place of the same results", async () => {
  await ask({ q: "harbour", order: "oldest" });
  await reader.page.getByRole("button", { name: "More results" }).click();
  const link = reader.page.locator("#results li:nth-child(15) h2 a");
  await link.scrollIntoViewIfNeeded();
  const title = await link.textContent();
  await link.click();
  await reader.page.goBack();
  await reader.page.locator("form.search:not([aria-busy])").waitFor();
  await reader.page.locator("#results li:nth-child(20)").waitFor();
  expect(await link.textContent()).toBe(title);
  await expect.poll(() => reader.page.evaluate("scrollY")).toBeGreaterThan(500);
});

it("the field in the masthead of an article leads to the search", async () => {
  await reader.open(`${MADE}articles/council-plants-again/`);
  const field = reader.page.getByRole("searchbox", { name: "Search the archive" });
  expect((await field.boundingBox())?.height).toBe(48);
  await field.fill("zinnia");
  await reader.page.getByRole("button", { name: "Search" }).click();
  await reader.page.waitForURL(`**${SEARCH}?q=zinnia`);
  expect(await answered("3 articles")).toContain("“zinnia”");
});

describe("an empty answer", () => {
  it("says what to try, and leads to the indexes", async () => {
    await ask({ q: "qqqxyz" });
    expect(await answered()).toMatch(/^Nothing found for “qqqxyz”\. Try other or fewer words/);
    expect(await reader.page.getByRole("heading", { name: "Topics" }).isVisible()).toBe(true);
    expect(await reader.page.getByText("Filters", { exact: true }).isVisible()).toBe(false);
  });

  it("says that it is the filters that leave nothing", async () => {
    await ask({ q: "zinnia", year: "2012" });
    expect(await answered()).toBe("Nothing found for “zinnia” with these filters; without them, 3 articles.");
    await reader.page.getByRole("checkbox", { name: "2012" }).click();
    expect(await answered("3 articles for")).toContain("best match first");
  });
});

it("axe-core finds nothing on a page of results, light and dark, on a desk and in the hand", async () => {
  await ask({ q: "harbour", year: "2019" });
  for (const colorScheme of ["light", "dark"] as const) {
    for (const viewport of [DESKTOP, PHONE]) {
      await reader.page.emulateMedia({ colorScheme });
      await reader.page.setViewportSize(viewport);
      await reader.page.locator("#filters").evaluate((filters) => filters.setAttribute("open", ""));
      expect(await (colorScheme === "light" ? violations : colourViolations)(reader.page)).toEqual([]);
    }
  }
});

it("without JavaScript the page says so, offers no field that does nothing, and leads to the indexes", async () => {
  const plain = await newReader(browser, { javaScriptEnabled: false });
  await plain.open(SEARCH);
  expect(await plain.page.locator(".unscripted").isVisible()).toBe(true);
  expect(await plain.page.getByRole("searchbox").count()).toBe(0);
  const topic = plain.page.locator('#indexes a[href*="topics/"]').first();
  const name = await topic.innerText();
  await topic.click();
  expect(new URL(plain.page.url()).pathname).toMatch(new RegExp(`^${MADE}topics/[a-z-]+/$`));
  expect(await plain.page.getByRole("heading", { level: 1 }).innerText()).toBe(name);
  expect(plain.faults).toEqual([]);
  await plain.close();
});
