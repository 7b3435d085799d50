import { expect, test } from "vitest";
import { claimsOfHead } from "../../../src/capture/html/head-claims.ts";
import { keywordsOf } from "../../../src/parse/clues/keywords.ts";

const DATA = JSON.stringify({
  "@type": "NewsArticle",
  headline: "Ferries sail",
  keywords: ["Tides", "ferries"],
  about: [{ "@type": "Place", name: "Port Ellis" }],
  articleSection: "Local",
});
const PAGE = `<!DOCTYPE html><html><head><meta name="keywords" content="ferries, Harbour board; Tides">
  <meta property="article:tag" content="Storm Ada"></head>
  <body><p>meta name="keywords" content="no"</p><script>var a = "ld+json";</script>
  <script type="application/ld+json">${DATA}</script><p>${"text ".repeat(500)}</p></body></html>`;

test("the keywords of a saved page are those of its head, of its data wherever they stand, and its section, each once", () => {
  expect(keywordsOf(claimsOfHead(new TextEncoder().encode(PAGE)))).toEqual([
    "ferries",
    "Harbour board",
    "Tides",
    "Storm Ada",
    "Local",
    "Port Ellis",
  ]);
});

test("sentences and long lists are no keywords", () => {
  const long = "The board of the harbour met on Tuesday and decided nothing at all";
  const many = Array.from({ length: 60 }, (_, i) => `k${i}`).join(",");
  const hint = (value: string) => ({ field: "topics" as const, value, where: "meta keywords" });
  expect(keywordsOf([hint(long), { ...hint("Port Ellis"), field: "title" }])).toEqual([]);
  expect(keywordsOf([hint(many)])).toHaveLength(40);
});
