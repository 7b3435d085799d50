import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCapture } from "../../src/capture/capture.ts";
import { addressDate, readTimestamp } from "../../src/parse/clues/metadata/claimed-dates.ts";
import { withoutSite } from "../../src/parse/clues/metadata/claimed-titles.ts";
import { readPage } from "../../src/parse/read-page.ts";

const read = (html: string) =>
  readPage(readCapture(new TextEncoder().encode(html), "page.html"), { sources: [], topics: [] });
const fixture = (name: string) =>
  readPage(readCapture(readFileSync(`tests/fixtures/html/${name}`), name), { sources: [], topics: [] });

const TEXT = `
  <p>The ferry to Inishskerrin will sail every day this winter for the first time, the harbour board said.</p>
  <p>A third boat, bought second-hand from Norway, makes it possible to keep one in reserve when the sea is rough.</p>
  <p>The timetable runs until the end of March, when the board will look at the numbers again and decide.</p>`;

const page = ({ head = "", header = "", text = TEXT }) =>
  `<html lang="en"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
  <article><h1>Island ferry to sail through the winter</h1>${header}${text}</article>
  <footer><p>© 2023 The Skerrin Courier Ltd</p></footer></body></html>`;

describe("a saved page as a whole", () => {
  const { fields, body, roles } = fixture("ferry-timetable.html");

  it("gives every field that page and metadata agree on with high certainty", () => {
    expect(fields.title).toMatchObject({ value: "Island ferry to sail through the winter", certainty: "high" });
    expect(fields.date).toMatchObject({ value: "2023-11-14T06:30Z", certainty: "high" });
    expect(fields.url?.value).toBe("https://courier.example/news/2023/11/14/island-ferry-winter/");
    expect(fields.dek?.value).toBe("A third boat lets the timetable run until March.");
    expect(fields.updated?.value).toBe("2023-11-14T09:12Z");
  });

  it.each([
    ["keeps a list of links to other sites within the text", "https://ropes.example/", true],
    ["leaves out a list of links to its own", "https://news.courier.example/", false],
    ["leaves out one to another domain of its own", "https://courier.co.uk/", false],
    ["leaves out one whose addresses are relative", "/more/", false],
  ])("%s", (_, site, kept) => {
    const items = ["A coil of hemp rope for 40 pounds", "Oilskins for children at half the price"];
    const list = `<ul>${items.map((item, i) => `<li><a href="${site}${i}">${item}</a></li>`).join("")}</ul>`;
    const [before, after] = TEXT.split(/(?<=rough.<\/p>)/) as [string, string];
    const head = '<link rel="canonical" href="https://courier.example/winter">';
    const has = (text: string) => items.map((item) => read(page({ head, text })).body.includes(item));
    expect(has(before + list + after)).toEqual([kept, kept]);
    expect(has(TEXT + list)).toEqual([false, false]);
  });

  it("keeps a table of data in its place in the text, one row to a line, with its caption and links", () => {
    const rows =
      '<tr><th>Year<th>Fare</tr><tr><td>2022<td><a href="https://courier.example/fares">€7.50</a></tr><tr><td>2023<td>€3.75</tr>';
    const [before, after] = TEXT.split(/(?<=rough.<\/p>)/) as [string, string];
    const reading = read(page({ text: `${before}<table><caption>Fares since 2022</caption>${rows}</table>${after}` }));
    expect(reading.body).toContain(
      "when the sea is rough.\n\nFares since 2022\n\n| Year | Fare |\n| --- | --- |\n| 2022 | €7.50 |\n| 2023 | €3.75 |\n\nThe timetable",
    );
    expect(reading.fields.links?.value).toEqual([{ text: "€7.50", url: "https://courier.example/fares" }]);
    expect(reading.fields.date).toBeUndefined();
  });

  it("knows its main heading whatever stands in it, and says a title once that it sets twice", () => {
    const title = "Island ferry to sail through the winter";
    const html = page({ head: "<title>Skerrin Courier</title>" }).replace(
      `<h1>${title}</h1>`,
      `<h1><div><span>${title}</span> <span>${title}</span></div></h1>`,
    );
    expect(read(html).fields.title).toMatchObject({ value: title, certainty: "high" });
  });

  it("says no paragraph twice, and none of those above the headline", () => {
    const [, ...paragraphs] = TEXT.split("<p>");
    const html = page({
      text: `${TEXT}<p>${paragraphs[1]}<p>Will there be boats in the summer too, and will they take cars?</p>`,
    });
    const teaser =
      "<p>A protest over the trees of the square has become one against the mayor, who will not stand again.</p>";
    const told = read(html.replace("<h1>", `${teaser}<h1>`));
    expect(told.body.match(/A third boat/g)).toHaveLength(1);
    expect(told.body).not.toContain("protest");
    expect(told.body).toContain("take cars?");
  });

  it("keeps subheadings, lists, quotations and emphasis in the text", () => {
    expect(body).toContain("the harbour board said on *Monday*.");
    expect(body).toContain("## What changes");
    expect(body).toContain("- Two crossings a day instead of three a week;\n- Islanders travel at half fare.\n");
    expect(body).toContain("> We asked for this for thirty years");
    expect(body).not.toMatch(/Related|Most read|All rights reserved|Photograph/);
  });

  it("keeps links and images as data", () => {
    expect(fields.links?.value).toEqual([
      { text: "every day", url: "https://courier.example/tides/?day=1&m=11" },
      { text: "at half fare", url: "https://courier.example/fares" },
    ]);
    expect(fields.captions?.value).toMatchObject([
      {
        text: expect.stringContaining("The Naomh Ciarán leaving Skerrin pier on Monday."),
        credit: "Aoife Daly",
        image: "https://courier.example/images/ferry-1200.jpg",
      },
    ]);
  });

  it("gives every visible line one role", () => {
    const { lines } = readCapture(readFileSync("tests/fixtures/html/ferry-timetable.html"), "ferry-timetable.html");
    expect(roles.map((role) => role.line)).toEqual(lines.map((line) => line.number));
  });
});

describe("claims that contradict each other", () => {
  it("make a conflict of the date, and leave it open which one is right", () => {
    const { fields, conflicts } = read(
      page({
        head: '<meta property="article:published_time" content="2019-11-25T13:00:00Z">',
        header: "<p>By Nuala Breen</p><p>27 November 2023</p>",
      }),
    );
    expect(fields.date?.certainty).toBe("low");
    expect(conflicts).toMatchObject([
      {
        kind: "two-dates",
        values: {
          recorded: { value: "2023-11-27", line: 4 },
          other: { value: "2019-11-25", rule: "meta article:published_time" },
        },
      },
    ]);
  });

  it("tell of an article that came out anew: the day shown counts, and the first day stays on record", () => {
    const { fields, conflicts } = read(
      page({
        head: '<meta property="article:published_time" content="2019-11-25T13:00:00Z"><meta property="article:modified_time" content="2023-11-27T11:20:00Z">',
        header: "<p>By Nuala Breen</p><p>27 November 2023</p>",
      }),
    );
    expect(fields.date).toMatchObject({ value: "2023-11-27", lines: [expect.any(Number)] });
    expect(fields.date?.certainty).not.toBe("high");
    expect(conflicts).toMatchObject([{ kind: "two-dates", values: { other: { value: "2019-11-25" } } }]);
  });

  it("are none where UTC and the place of publication only differ in the day", () => {
    const { fields, conflicts } = read(
      page({
        head: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-12-23T03:22:00Z"}</script>',
        header: "<p>By Nuala Breen</p><p>December 22, 2023</p>",
      }),
    );
    expect(fields.date).toMatchObject({ value: "2023-12-22", certainty: "high" });
    expect(conflicts).toEqual([]);
  });

  it("lower what is known of the title", () => {
    const { fields, conflicts } = read(
      page({ head: '<meta property="og:title" content="You won’t believe what this ferry does in winter">' }),
    );
    expect(fields.title).toMatchObject({ value: "Island ferry to sail through the winter", certainty: "low" });
    expect(conflicts).toMatchObject([
      {
        field: "title",
        kind: "two-values",
        values: { other: { value: "You won’t believe what this ferry does in winter" } },
      },
    ]);
  });

  it("are seen where the page says that it was updated before it was published", () => {
    const { fields, conflicts } = read(
      page({
        head: '<meta property="article:published_time" content="2023-12-22T17:05:00Z"><meta property="article:modified_time" content="2023-11-02T06:50:00Z">',
      }),
    );
    expect(fields.date?.certainty).toBe("low");
    expect(conflicts).toEqual([
      {
        field: "updated",
        kind: "update-before-publication",
        values: { updated: "2023-11-02", published: "2023-12-22" },
      },
    ]);
  });
});

describe("what metadata claims", () => {
  it("is no surer than medium for a date that the reader does not see", () => {
    const head =
      '<meta property="article:published_time" content="2023-12-22T17:05:00Z"><meta name="dc.date.issued" content="2023-12-22">';
    expect(read(page({ head })).fields.date).toMatchObject({ value: "2023-12-22T17:05Z", certainty: "medium" });
  });

  it("adds the time to a day that the page prints, and is named as evidence beside it", () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-11-14T06:30:00+01:00",
      "dateModified":"2023-11-15T09:00:00+01:00"}</script>`;
    const header = "<p>By Ana Ruiz</p><p>14 November 2023</p><p>Updated: 15 November 2023, 09:00</p>";
    const { date, updated } = read(page({ head, header })).fields;
    expect(date).toMatchObject({
      value: "2023-11-14T06:30+01:00",
      certainty: "high",
      rule: "date-line, JSON-LD NewsArticle.datePublished",
      quote: "14 November 2023 / 2023-11-14T06:30:00+01:00",
    });
    expect(updated).toMatchObject({
      value: "2023-11-15T09:00+01:00",
      rule: "updated-word, JSON-LD NewsArticle.dateModified",
    });
  });

  it("is no more than fairly sure of authors whom the page does not print", () => {
    const head =
      '<meta name="author" content="Ana Ruiz"><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ana Ruiz"}}</script>';
    expect(read(page({ head })).fields.authors).toMatchObject({ value: ["Ana Ruiz"], certainty: "medium" });
    expect(read(page({ head, header: "<p>By Ana Ruiz</p>" })).fields.authors?.certainty).toBe("high");
  });

  it("is taken apart into the names of authors, without offices and agencies", () => {
    const authors = (value: string) =>
      read(page({ head: `<meta name="author" content="${value}">` })).fields.authors?.value;
    expect(authors("By Ana Ruiz, Tom Lee and Mary Jones")).toEqual(["Ana Ruiz", "Tom Lee", "Mary Jones"]);
    expect(authors("Ana Ruiz, Associated Press")).toEqual(["Ana Ruiz"]);
    expect(authors("배윤경,이상현")).toEqual(["배윤경", "이상현"]);
    expect(authors(", The Daily Journal")).toBeUndefined();
    expect(authors("https://social.example/ana")).toBeUndefined();
    expect(authors("Ana Ruiz Ana Ruiz")).toEqual(["Ana Ruiz"]);
    expect(authors("The Skerrin Times https://skerrin.example, Ana Ruiz")).toEqual(["Ana Ruiz"]);
    expect(authors("8:04 a.m. EDT July 18, 2013")).toBeUndefined();
  });

  it("of a video, or marked as the date of comments, does not contradict the article's", () => {
    const video = '<script type="application/ld+json">{"@type":"VideoObject","datePublished":"2023-10-02"}</script>';
    const time = (day: string) => `<p><time pubdate datetime="${day}">${day}</time></p>`;
    const html = page({ head: video, header: time("2023-11-14") });
    expect(
      read(
        html.replace(
          "<footer>",
          `<section><p><time pubdate datetime="2023-11-20">some days later</time></p></section><footer>`,
        ),
      ),
    ).toMatchObject({
      fields: { date: { value: "2023-11-14", certainty: "high" } },
      conflicts: [],
    });
  });

  it("that names a newspaper instead of a person names no author", () => {
    const head = '<meta name="author" content="The Skerrin Courier">';
    expect(read(page({ head })).fields.authors).toBeUndefined();
  });

  it("that names the only author is that of a person, though a copyright notice names it too", () => {
    const html = page({ head: '<meta name="author" content="Ana Ruiz">' }).replace(
      "The Skerrin Courier Ltd",
      "Ana Ruiz",
    );
    expect(read(html).fields.authors).toMatchObject({ value: ["Ana Ruiz"], certainty: "medium" });
  });

  it("that names the house of the copyright notice, or some of the printed authors, contradicts none of them", () => {
    const header = "<p>By Ana Ruiz and Tom Lee</p>";
    const house = "<p>© 2023 Skerrin Nast. All rights reserved.</p>";
    for (const name of ["Skerrin Nast", "Ana Ruiz"]) {
      const html = page({ head: `<meta name="author" content="${name}">`, header });
      expect(read(html.replace("</footer>", `${house}</footer>`))).toMatchObject({
        fields: { authors: { value: ["Ana Ruiz", "Tom Lee"], certainty: "high" } },
        conflicts: [],
      });
    }
  });

  it("of a dialect agrees with its language, and says more", () => {
    const html = page({}).replace('lang="en"', 'lang="en-IE"');
    expect(read(html).fields.language?.value).toBe("en-IE");
    const text =
      "<p>Havnestyret sa at fergen skal gå hver dag i vinter, og at det er første gang på mange år det skjer her.</p>";
    const norwegian = page({ text: text.repeat(4) }).replace('lang="en"', 'lang="nb-NO"');
    expect(read(norwegian)).toMatchObject({ fields: { language: { value: "nb-NO" } }, conflicts: [] });
  });

  it("is no dek where the text begins with it, nor where it names who wrote", () => {
    const extract = "The ferry to Inishskerrin will sail every day this winter for the first time …";
    const head = `<meta name="description" content="${extract}">`;
    expect(read(page({ head, header: `<p>${extract}</p>` })).fields.dek).toBeUndefined();
    expect(read(page({ header: "<p>Skerrin Courier wire reports</p>" })).fields.dek).toBeUndefined();
    expect(
      read(page({ header: "<p>A third boat lets the timetable run until March.</p>" })).fields.dek?.value,
    ).toContain("boat");
  });

  it("of sections is set as a list, and data of a program is none", () => {
    const section = (value: string) =>
      read(page({ head: `<meta property="article:section" content='${value}'>` })).fields.section?.value;
    expect(section("news,world|isles")).toBe("news, world, isles");
    expect(section('{"domainName":"isles"}')).toBeUndefined();
  });

  it("of the site's address does not contradict the page's own", () => {
    const head =
      '<link rel="canonical" href="https://courier.example/a/1"><meta property="og:url" content="https://courier.example/">';
    expect(read(page({ head }))).toMatchObject({
      fields: { url: { value: "https://courier.example/a/1" } },
      conflicts: [],
    });
  });

  it("is no dek where the page does not show it", () => {
    const head = '<meta name="description" content="All about ferries, fares and timetables.">';
    expect(read(page({ head })).fields.dek).toBeUndefined();
  });

  it("joins a headline that a kicker runs into", () => {
    const html = page({ head: '<meta property="og:title" content="Ferry to sail through the winter">' });
    const { fields } = read(html.replace("Island ferry to sail", "Transport Ferry to sail"));
    expect(fields.title?.value).toBe("Ferry to sail through the winter");
  });
});

describe("a title that a template has hung the site's name on", () => {
  it.each([
    ["Healing through art | The Daily World", "Healing through art"],
    ["Healing through art - dailyworld.example", "Healing through art"],
    ["The Daily World – Healing through art", "Healing through art"],
    ["Drought: a warning – and a hope", "Drought: a warning – and a hope"],
  ])("%s", (claim, title) => {
    expect(withoutSite(claim, new Set(["thedailyworld", "dailyworldexample"]), new Set())).toBe(title);
  });

  it("is told by the headline that stands without it", () => {
    const known = new Set(["wellsstipendsraised"]);
    expect(withoutSite("Wells: stipends raised | News | The Crimson", new Set(), known)).toBe("Wells: stipends raised");
  });
});

describe("a timestamp", () => {
  it.each([
    ["2023-12-18T14:17:56+00:00", "2023-12-18T14:17+00:00"],
    ["2023-12-18T14:17:56.123Z", "2023-12-18T14:17Z"],
    ["2023-12-06T08:45-0500", "2023-12-06T08:45-05:00"],
    ["2023-12-18 09:17:56", "2023-12-18T09:17"],
    ["20231218", "2023-12-18"],
    ["1702890000", "2023-12-18T09:00Z"],
    ["Mon, 18 Dec 2023 09:17:56 GMT", "2023-12-18T09:17Z"],
    ["December 18, 2023", "2023-12-18"],
    ["2023-02-30", undefined],
    ["soon", undefined],
    ["03/04/2021", undefined],
  ])("%s is read as %s", (value, edtf) => {
    expect(readTimestamp(value, ["en"])).toBe(edtf);
  });

  it.each([
    ["https://courier.example/news/2023/12/18/ferry/", "2023-12-18"],
    ["https://courier.example/2023-12-18-ferry.html", "2023-12-18"],
    ["https://courier.example/ferry-20231218.html", "2023-12-18"],
    ["https://courier.example/news/2023/13/18/ferry/", undefined],
    ["https://courier.example/a/2023/12/18/b/2024/01/02/", undefined],
    ["https://courier.example/id/1202312181", undefined],
  ])("in the address %s is %s", (address, date) => {
    expect(addressDate(address)).toBe(date);
  });
});

describe("claims of a page's accounts", () => {
  const header = (line: string) => `<p>${line}</p><p>14 November 2023</p>`;
  const account = (name: string) => `<meta property="article:author" content="${name}">`;
  const writtenBy = (name: string) =>
    `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="${name}">`;
  const authors = (head: string, line: string) => read(page({ head, header: header(line) })).fields.authors?.value;

  it.each([
    ["ruiz.ana.7", "Ana Ruiz as told to Tom Lee", ["Ana Ruiz", "Tom Lee"]],
    ["tom.lee.1232", "Ana Ruiz as told to Tom Lee", ["Tom Lee"]],
    ["AnaRuiz", "Ana Ruiz, as told to Tom Lee", ["Ana Ruiz"]],
    ["jean_petit", "Ana Ruiz, propos recueillis par Jean Petit", ["Jean Petit"]],
    ["tom.lee", "By Ana Ruiz and Tom Lee", ["Ana Ruiz", "Tom Lee"]],
  ])("tell who of two that a byline names is the author, where that is open: %s of “%s”", (name, line, expected) => {
    expect(authors(account(name), line)).toEqual(expected);
  });

  it.each([
    ["names a desk", "Skerrin Newsroom / 14 November 2023", "Skerrin Newsroom", undefined],
    ["names an agency", "Agence France-Presse | 14 November 2023", "Agence France-Presse", undefined],
    ["names another person", "Tom Lee / 14 November 2023", "Tom Lee", ["Tom Lee"]],
    ["says nothing of it", "14 November 2023", "Skerrin Newsroom", ["Ana Ruiz"]],
  ])("are no authors where the page prints a byline that %s", (_, line, claimed, expected) => {
    const head = `<meta name="author" content="${claimed}">${writtenBy("Ana Ruiz")}`;
    expect(authors(head, line)).toEqual(expected);
    expect(authors(head, `${line}</p><p>Ana Ruiz`)).toEqual(expected === undefined ? ["Ana Ruiz"] : expected);
  });
});

describe("the text of a saved page", () => {
  const FIRST = "The board had asked for a third boat since the storms of 2019, its chairman said on Monday.";
  const SECOND = "Nobody had expected that it would come from Norway, and for half the price of a new one.";
  const paragraphs = `<p class="copy">${FIRST}</p><p class="copy">${SECOND}</p>`;
  const text = TEXT.replaceAll("<p>", '<p class="copy">');
  const holds = (html: string) => {
    const { body } = read(html);
    return [FIRST, SECOND].map((sentence) => body.includes(sentence));
  };

  it.each([
    ["beside a picture", `<div class="article-detail__photo-text">${paragraphs}</div>`],
    ["over the slides of a gallery", `<section class="slideshow-intro-content">${paragraphs}</section>`],
    ["before the part that subscribers alone may read", `<div class="teaser-content">${paragraphs}</div>`],
  ])("has the paragraphs %s", (_, before) => {
    expect(holds(page({ text: before + text }))).toEqual([true, true]);
  });

  const long = Array.from({ length: 4 }, (_, i) => text.replaceAll("the", `the ${i + 2}`)).join("");
  it.each([
    ["of a picture", `<div class="article-detail__photo">${paragraphs}</div>`],
    ["of the teasers of other articles", `<div class="teaser-content">${paragraphs.replaceAll("copy", "blurb")}</div>`],
    ["that a style sheet cuts off after two lines", paragraphs.replaceAll("copy", "lead line-clamp-2 md:block")],
    [
      "under the button that tells how to cite the page",
      `<p class="copy">Cite This Page:</p><p class="copy">The Skerrin Courier. "${FIRST}"</p><p class="copy">${SECOND}</p>`,
    ],
  ])("has none %s", (_, beside) => {
    expect(holds(page({ text: long + beside }))).toEqual([false, false]);
  });

  it("has those that a style sheet cuts off nowhere", () => {
    expect(holds(page({ text: paragraphs.replaceAll("copy", "lead line-clamp-none") + text }))).toEqual([true, true]);
  });

  it("has no caption of a picture whose box is named in one word", () => {
    const box = `<div class="contentimage"><img src="https://courier.example/boat.jpg">${FIRST}</div>`;
    const { body, fields } = read(page({ text: text.replace("</p>", `</p>${box}`) }));
    expect(body).not.toContain(FIRST);
    expect(fields.captions?.value).toMatchObject([{ text: FIRST, image: "https://courier.example/boat.jpg" }]);
  });

  it("begins below the headings of the printed page, where the headline is one of them", () => {
    const headings = (title: string) => `<h3>Islands</h3><h2>${title}</h2><h2>Board buys third boat</h2>`;
    const picture = `<figure><img src="boat.jpg"><figcaption>${FIRST}</figcaption></figure>`;
    const body = (title: string) =>
      read(page({ header: `<p>${SECOND}</p><p>By Ana Ruiz</p>${picture}`, text: headings(title) + TEXT })).body;
    expect(body("Island ferry to sail through the winter")).toMatch(/^The ferry to/);
    expect(body("Islands wait for boat")).toMatch(/^#+ Islands/);
  });

  it("has no list of what an offer of the page's own offers", () => {
    const list =
      "<ul><li>Read articles from all islands with one account.</li><li>Join the conversation in the comments.</li></ul>";
    const body = (above: string) => read(page({ text: `${above}${list}${TEXT}` })).body;
    expect(body("<p>Create an account or sign in to continue with your reading experience.</p>")).not.toContain(
      "account",
    );
    expect(body(`<p>${FIRST}</p>`)).toContain("with one account");
  });

  it("has no notice of the page's own, however long, where no article says so", () => {
    const notice = (lead: string) =>
      `<p>${lead} a product or register for an account through a link on our site, we may receive compensation. ${"By using this site, you let us and our partners collect what you click on, and store it for as long as it is of use. ".repeat(2)}</p>`;
    const body = (lead: string) => read(page({ text: TEXT + notice(lead) })).body;
    expect(body("If you purchase")).not.toContain("compensation");
    expect(body("The owner said that if people buy")).toContain("compensation");
  });
});
