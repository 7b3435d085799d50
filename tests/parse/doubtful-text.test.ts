/** A record says where its text is only the beginning of the article, and where it may be that of several. */
import { describe, expect, test } from "vitest";
import { readCapture } from "../../src/capture/capture.ts";
import { readPage } from "../../src/parse/read-page.ts";
import { NOTHING_KNOWN, PROSE, reading } from "./pages.ts";

const HEAD = "Board shuts east pier\nMara Quillfeather\nPublished March 4, 2019";
const [FIRST = "", SECOND = ""] = PROSE.split("\n\n");
const BROKEN_OFF = `${SECOND.slice(0, 90)}…`;
const OFFER = "Already a subscriber? Sign in to continue reading.";

const foundIn = (text: string) => reading(text).conflicts.filter(({ kind }) => kind === "beginning-only");

/** @param free What the metadata say of `isAccessibleForFree`. */
function foundInPage(paragraphs: readonly string[], free: unknown): unknown[] {
  const claims = { "@type": "NewsArticle", headline: "Board shuts east pier", isAccessibleForFree: free };
  const html = `<html><head><script type="application/ld+json">${JSON.stringify(claims)}</script></head><body><article>
<h1>Board shuts east pier</h1>${paragraphs.map((words) => `<p>${words}</p>`).join("")}</article></body></html>`;
  const { conflicts, body } = readPage(readCapture(Buffer.from(html), "page.html"), NOTHING_KNOWN);
  expect(body).toContain(FIRST.slice(0, 40));
  return conflicts.filter(({ kind }) => kind === "beginning-only");
}

describe("only the beginning of an article", () => {
  test("is told by the offer under it, in the page's words", () => {
    expect(foundIn(`${HEAD}\n\n${FIRST}\n\n${SECOND}\n\n${OFFER}`)).toEqual([
      { field: "body", kind: "beginning-only", values: { quote: OFFER, line: 9 } },
    ]);
  });

  test.each([[false], ["False"]])("is told by a page that says it is not free (%j) and breaks off", (free) => {
    expect(foundInPage([FIRST, BROKEN_OFF], free)).toEqual([
      {
        field: "body",
        kind: "beginning-only",
        values: { quote: "JSON-LD NewsArticle.isAccessibleForFree: false" },
      },
    ]);
  });

  test("is not told of a page that is free and breaks off, nor of one that is not free and ends with a sentence", () => {
    expect(foundInPage([FIRST, BROKEN_OFF], true)).toEqual([]);
    expect(foundInPage([FIRST, SECOND], false)).toEqual([]);
  });

  test("is not told of a whole article over an offer", () => {
    const whole = Array.from({ length: 12 }, (_, i) => `${i}. ${FIRST} ${SECOND}`).join("\n\n");
    expect(foundIn(`${HEAD}\n\n${whole}\n\n${OFFER}`)).toEqual([]);
  });
});

test("a capture that may hold several articles says how many", () => {
  const second = "Ferries return to Dunmere\nMarch 9, 2019";
  const text = `${HEAD}\n\n${PROSE}\n\n${second}\n\n${PROSE.replaceAll("harbour", "ferry")}`;
  const capture = readCapture(Buffer.from(text), "page.txt");
  expect(capture.articles).toBe(2);
  const { conflicts } = readPage(capture, NOTHING_KNOWN);
  expect(conflicts).toContainEqual({ field: "body", kind: "several-articles", values: { articles: 2 } });
});
