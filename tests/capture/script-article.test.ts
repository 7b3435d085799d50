/** An article that a page has only in the data of its scripts is read from them. */
import { describe, expect, it } from "vitest";
import { htmlPages } from "../../src/capture/html/html-page.ts";

const PARAGRAPHS = [
  "A ledger found in the light at Muckle Stane sorts fog into 400 kinds, among them wet, dry and talking.",
  "It was kept from 1902 to 1931 by a keeper who had been told to note the weather and found the columns too narrow.",
  "On one night in 1911 he met a fog that smelled of oranges. A ship from Valencia was lost that week on the skerries.",
  "Meteorologists have recognised most of the kinds, and ask for help with those that are described by drawings of a cow.",
];
const HEAD = { headline: "Ledger lists 400 kinds of fog", publishedAt: "2021-11-23T08:15:00Z" };
const NEXT = (article: unknown) =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { article } } })}</script>`;

function read(body: string) {
  const [page] = htmlPages(`<body><div id="root">Loading…</div>${body}</body>`, undefined, false);
  return { text: page?.lines.map(({ text }) => text), hints: page?.hints ?? [] };
}

describe("the data of scripts", () => {
  it.each([
    [
      "pieces with HTML",
      NEXT({ ...HEAD, body: PARAGRAPHS.map((words) => ({ type: "paragraph", html: `<p>${words}</p>` })) }),
    ],
    ["one text of HTML", NEXT({ ...HEAD, content: PARAGRAPHS.map((words) => `<p>${words}</p>`).join("") })],
    ["a list of strings", NEXT({ ...HEAD, paragraphs: PARAGRAPHS })],
    [
      "runs of words",
      NEXT({
        ...HEAD,
        body: PARAGRAPHS.map((words) => ({
          type: "paragraph",
          children: [{ text: words.slice(0, 20) }, { text: words.slice(20) }],
        })),
      }),
    ],
    [
      "an assignment",
      `<script>window.__INITIAL_STATE__ = ${JSON.stringify({ story: { ...HEAD, body: PARAGRAPHS } })};</script>`,
    ],
    [
      "content elements between advertisements",
      `<script type="application/json">${JSON.stringify({
        ...HEAD,
        content_elements: PARAGRAPHS.flatMap((content) => [
          { type: "text", content },
          { type: "image", text: "A cow" },
        ]),
      })}</script>`,
    ],
  ])("%s", (_, script) => {
    const { text, hints } = read(script);
    expect(text).toEqual(["Loading…", ...PARAGRAPHS]);
    expect(hints.map(({ field, value }) => [field, value])).toEqual([
      ["title", HEAD.headline],
      ["date", HEAD.publishedAt],
    ]);
  });

  it.each([
    ["teasers", NEXT({ ...HEAD, body: PARAGRAPHS[0] })],
    ["what has no title", NEXT({ body: PARAGRAPHS })],
    ["what is no JSON", "<script>window.state = {headline: broken(</script>"],
  ])("leaves %s", (_, script) => {
    expect(read(script)).toEqual({ text: ["Loading…"], hints: [] });
  });

  it("counts for nothing where the page shows its article", () => {
    const shown = PARAGRAPHS.map((words) => `<p>${words}</p>`).join("");
    expect(read(`<article>${shown}</article>${NEXT({ ...HEAD, body: PARAGRAPHS })}`).hints).toEqual([]);
  });

  it("give the rest of an article of which the page shows the beginning, and no other text", () => {
    const shown = (first: string) => {
      const body = `<article><h1>${HEAD.headline}</h1><p>${first}</p></article><nav>${'<a href="/fog">Fog</a> '.repeat(150)}</nav>`;
      const more = [...PARAGRAPHS, ...PARAGRAPHS.map((words) => `Again: ${words}`)];
      const [page] = htmlPages(`<body>${body}${NEXT({ ...HEAD, paragraphs: more })}</body>`, undefined, false);
      return page?.lines.filter((line) => line.block?.main).map(({ text }) => text);
    };
    expect(shown(PARAGRAPHS[0] as string)).toContain(`Again: ${PARAGRAPHS[3]}`);
    expect(
      shown("A keeper who was told to count the kinds of fog has counted the gulls instead, which was not asked."),
    ).not.toContain(`Again: ${PARAGRAPHS[3]}`);
  });
});
