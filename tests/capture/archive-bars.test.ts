/** The bars of web archives and caches are no text, and the original's address is read from them. */
import { describe, expect, it } from "vitest";
import { BAR_LEADS, BAR_PARTS, withoutArchiveLines } from "../../src/capture/html/archive-lines.ts";
import { htmlPages } from "../../src/capture/html/html-page.ts";

const ORIGINAL = "http://courier.example/2002/11/whistles.html";
const ARTICLE =
  "<h1>Tram conductors keep their whistles</h1><p>The whistles must be polished at the company’s cost.</p>";

function barOf(text: string) {
  const lines = text.split("\n").map((line, i) => ({ number: i + 1, text: line }));
  const { lines: read, hints } = withoutArchiveLines(lines);
  return {
    left: read.filter(({ form, text: words }) => !form && words !== "").map(({ text: words }) => words),
    address: hints.find(({ field }) => field === "url")?.value,
  };
}

describe("bars copied with the text", () => {
  it.each([...BAR_LEADS, ...BAR_PARTS])("“$example” is of a bar, “$unlike” is not", ({ pattern, example, unlike }) => {
    expect([example, unlike].map((words) => pattern.test(words))).toEqual([true, false]);
  });

  it.each([
    ["Wayback Machine, printed", `The Wayback Machine - https://web.archive.org/web/20060113221500/${ORIGINAL}`],
    [
      "Wayback Machine, its toolbar",
      `${ORIGINAL}\nGo\nJAN FEB MAR\n05\n2003 2004 2005\n17 captures\n05 Feb 2004 - 19 Sep 2011\nAbout this capture`,
    ],
    [
      "archive.today",
      `archive.today\nwebpage capture\nSaved from\n${ORIGINAL}\n19 Jul 2021 10:11:12 UTC\nAll snapshots\nfrom host courier.example\nWebpage\nScreenshot\nshare\ndownload .zip\nreport bug or abuse`,
    ],
    [
      "Google, English",
      `This is Google's cache of ${ORIGINAL}. It is a snapshot of the page as it appeared on 12 Jan 2009 03:22:51 GMT.\n\nThese search terms are highlighted: whistles\nText-only version`,
    ],
    [
      "Google, German",
      `Dies ist der Cache von Google von ${ORIGINAL}. Es handelt sich um ein Abbild der Seite, wie diese am 12. Jan. 2009 angezeigt wurde.\nNur-Text-Version`,
    ],
    [
      "Google, French",
      `Voici le cache Google de ${ORIGINAL}. Il s'agit d'un instantané de la page.\nVersion en texte seul`,
    ],
    [
      "Google, Spanish",
      `Esta es la versión en caché de Google de ${ORIGINAL}. Se trata de una captura.\nVersión solo texto`,
    ],
    ["Google, Japanese", `これは Google に保存されている ${ORIGINAL} のキャッシュです。`],
    ["a library's archive", `You are viewing an archived web page, captured at 10:11:12 Feb 05, 2004\n${ORIGINAL}`],
    ["Arquivo.pt", `Página preservada em 4 Agosto, 2005 às 02h11\n${ORIGINAL}\nVer todas as versões`],
  ])("%s", (_, bar) => {
    expect(barOf(`${bar}\n\nLowtown Herald\n\nTram conductors keep their whistles`)).toEqual({
      left: ["Lowtown Herald", "Tram conductors keep their whistles"],
      address: ORIGINAL,
    });
  });

  it.each([
    "Boy finds a cache of coins\n\nMore at https://courier.example/coins.",
    "The Wayback Machine turns twenty\n\nBy Ann Ivey",
    "https://courier.example/news\n\nA headline",
  ])("an article without a bar keeps its lines: %j", (text) => {
    expect(barOf(text)).toEqual({ left: text.split("\n").filter(Boolean), address: undefined });
  });
});

describe("bars of saved pages", () => {
  it.each([
    [
      "a field of the Wayback Machine",
      `<div id="wm-ipp-base"><form><input type="text" value="${ORIGINAL}"></form>17 captures</div>`,
    ],
    [
      "a link of the Wayback Machine",
      `<div id="wm-ipp"><a href="https://web.archive.org/web/20040205000000/${ORIGINAL}">17 captures</a></div>`,
    ],
    [
      "a field of archive.today",
      `<div id="HEADER"><a href="https://archive.ph/">archive.today</a> webpage capture <input name="q" value="${ORIGINAL}"></div>`,
    ],
    [
      "a national archive",
      `<div id="replay-banner">Página preservada em 4 Agosto, 2005 <a href="${ORIGINAL}">${ORIGINAL}</a></div>`,
    ],
    [
      "a library's archive",
      `<div class="archive-notice">This is an archived page of ${ORIGINAL}, captured on 5 February 2004.</div>`,
    ],
  ])("%s", (_, bar) => {
    const [page] = htmlPages(`<body>${bar}${ARTICLE}</body>`, undefined, false);
    expect(page?.lines.map(({ text }) => text).join("\n")).not.toMatch(/captur|preserv|archive/i);
    expect(page?.hints).toContainEqual(expect.objectContaining({ field: "url", value: ORIGINAL }));
  });

  it("leaves a site's box about its own archive", () => {
    const [page] = htmlPages(
      `<body><div class="archive-info">From our archive of 1934</div>${ARTICLE}</body>`,
      undefined,
      false,
    );
    expect(page?.lines[0]?.text).toBe("From our archive of 1934");
  });
});
