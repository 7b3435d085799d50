import { expect, test } from "vitest";
import { reasonAgainst } from "../../src/capture/formats/article-signs.ts";
import { htmlPages } from "../../src/capture/html/html-page.ts";

const SENTENCE =
  "The board met in the evening and put off what it had promised to the fishermen in the spring of the year.";
const times = (count: number, part: (number: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join("");
const PAGES = {
  article: `<h1>Board puts off repair</h1>${times(8, () => `<p>${SENTENCE}</p>`)}`,
  "article of ten things": `<h1>Ten things to see</h1>${times(10, (i) => `<h2>${i}. The pier</h2><p>${SENTENCE} ${SENTENCE} ${SENTENCE}</p>`)}`,
  "article that its markup alone tells, short": `<header><a href="/">Courier</a></header><article><h1>Board puts off repair</h1><p>By Ada Quill · <time datetime="2024-03-12">12 March 2024</time></p>${times(3, () => `<p>${SENTENCE}</p>`)}</article>`,
  "list of teasers in one article element": `<article><h1>News</h1>${times(10, (i) => `<h2><a href="${i}.html">Board puts off repair, again</a></h2><p>${SENTENCE}</p><time>12 March 2024</time>`)}</article>`,
  "list of articles": `<h1>News</h1>${times(3, (i) => `<article><h2><a href="${i}.html">Board puts off repair, again</a></h2><p>${SENTENCE}</p><time>12 March 2024</time></article>`)}`,
  "list of teasers": `<h1>News</h1><ul>${times(10, (i) => `<li><h2><a href="${i}.html">Board puts off repair, again</a></h2><p>${SENTENCE}</p><time>12 March 2024</time></li>`)}</ul>`,
  "list of links and teasers": `<h1>News</h1>${times(10, (i) => `<p><a href="${i}.html">Board puts off repair, again</a></p><p>${SENTENCE}</p>`)}`,
};

/** Why the page is left out; `undefined` where it is taken. */
function reason(html: string, path = "/news/what-the-board-put-off"): string | undefined {
  const address = `https://courier.example${path}`;
  const [page] = htmlPages(`<body><main>${html}</main>`, address, true);
  return page ? reasonAgainst({ address: new URL(address), head: html, ...page }) : "is no page";
}

function isTaken(html: string, path?: string): boolean {
  return reason(html, path) === undefined;
}

test.each(Object.entries(PAGES))("of a crawl, an %s is taken where it is an article", (name, html) => {
  expect(isTaken(html)).toBe(name.startsWith("article"));
});

test("of a crawl, an article that its markup alone tells is taken at the address of a section", () => {
  expect(isTaken(PAGES["article that its markup alone tells, short"], "/news/pier")).toBe(true);
});

test.each([
  "/about.html",
  "/tag/ferries/",
  "/2024/03/",
])("of a crawl, a text that its markup alone tells is not taken at %s", (path) => {
  expect(
    isTaken(
      PAGES["article that its markup alone tells, short"].replace(
        "</article>",
        `<p>${SENTENCE} ${SENTENCE} ${SENTENCE} ${SENTENCE}</p></article>`,
      ),
      path,
    ),
  ).toBe(false);
});

test.each(["/", "/index.html", "/default.aspx"])("of a crawl, the front page is not taken: %s", (path) => {
  expect(isTaken(PAGES.article, path)).toBe(false);
});

const HEADED = {
  article: `<h1>Board puts off repair</h1><div><span>By <a href="/authors.html">Ada Quill</a></span> <span>12 March 2024</span></div><ul><li>Share</li><li>Print</li></ul><div>${times(3, () => `<p>${SENTENCE}</p>`)}</div>`,
  "article with a deck, byline and date apart": `<h1>Board puts off repair</h1><h2>Fishermen are angry</h2><p>Von Käthe Müller-Ahrens</p><p>12. März 2024</p>${times(3, () => `<p>${SENTENCE}</p>`)}`,
  "article whose byline its markup tells": `<h1>Board puts off repair</h1><p class="byline">Ada Quill, Harbour editor</p><p>2024-03-12</p>${times(3, () => `<p>${SENTENCE}</p>`)}`,
  "article above teasers with bylines": `<h1>Board puts off repair</h1><p>By Ada Quill | 12 March 2024</p>${times(3, () => `<p>${SENTENCE}</p>`)}<aside><h3><a href="/b.html">Another thing</a></h3><p>By Tom Renholt</p></aside>`,
  "page of an author": `<div class="author"><h1>About the author</h1><p>Ada Quill, Harbour editor</p><p>With us since 12 March 2016</p>${times(3, () => `<p>${SENTENCE}</p>`)}</div>`,
  "contact page": `<h1>Write to us</h1><p>Ada Quill, Harbour editor</p><p>Last changed on 12 March 2024</p>${times(3, () => `<p>${SENTENCE}</p>`)}`,
  "list of teasers that are no links": `<h1>News</h1>${times(2, () => `<h2>Board puts off repair</h2><p>By Ada Quill | 12 March 2024</p><p>${SENTENCE}</p><p>${SENTENCE}</p><a href="/a.html">Read more</a>`)}`,
  event: `<h1>Harbour fair</h1><p>Saturday 12 April 2025, 10 am</p><p>Town hall</p><p>Organised by Ada Quill</p>${times(3, () => `<p>${SENTENCE}</p>`)}`,
  "weather page": `<h1>Weather for Wexmoor</h1><p>Friday 24 May 2024</p><table><tr><td>Friday</td><td>17°</td></tr><tr><td>Saturday</td><td>19°</td></tr></table>${times(3, () => `<p>${SENTENCE}</p>`)}`,
  "article of a sentence, which is none yet": `<h1>Board puts off repair</h1><p>By Ada Quill, 12 March 2024</p><p>${SENTENCE}</p>`,
};

test.each(Object.entries(HEADED))("of a crawl, an %s without any metadata is taken by its head", (name, html) => {
  expect(isTaken(html, "/news/2021/pier.html")).toBe(/^article(?!.*none)/.test(name));
  expect(isTaken(html, "/news/2021/pier.html?page=2")).toBe(false);
});

test("of a crawl, a page that is left out says why", () => {
  expect(reason(PAGES.article, "/tag/ferries/")).toBe("has the address of a list");
  expect(reason(PAGES["list of links and teasers"])).toBe("teases other pages");
  expect(reason(HEADED.event, "/news/2021/pier.html")).toBe("shows too little of an article");
});
