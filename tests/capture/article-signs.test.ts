import { expect, test } from "vitest";
import { isArticle } from "../../src/capture/formats/article-signs.ts";
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

function isTaken(html: string, path = "/news/what-the-board-put-off"): boolean {
  const address = `https://courier.example${path}`;
  const [page] = htmlPages(`<body><main>${html}</main>`, address, true);
  return page !== undefined && isArticle({ address: new URL(address), head: html, ...page });
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
