/** Index pages: days, coverage and charts. */
import { describe, expect, it } from "vitest";
import type { Coverage } from "../../src/site/pages/entry.ts";
import { drawPage } from "./drawn-site.ts";
import { coverageFrom, date, entry, HERALD, SITE } from "./handmade.ts";

const day = { date: "2021-01-21", heading: "Thursday 21 January 2021", entries: [entry("a", "One")] };

function drawSource(
  coverage: Coverage,
  days = [day],
  years = [{ id: "2021", name: "2021", url: "/sources/korea-herald/2021/", count: 1 }],
) {
  return drawPage("source", "/sources/korea-herald/", { source: HERALD, coverage, days, years, topics: [] }, SITE);
}

describe("a list of articles", () => {
  it("stands under its days, whose headings can be linked to", async () => {
    const html = await drawSource(coverageFrom("2021-01", [1]));
    expect(html).toContain('<h2 id="2021-01-21"><i>Thursday</i> 21 January 2021</h2>');
    const month = { date: "2021-02", heading: "February 2021", entries: day.entries };
    expect(await drawSource(coverageFrom("2021-02", [1]), [month])).toContain('<h2 id="2021-02">February 2021</h2>');
  });

  it("says of a date only what is not plain: that it is inferred, uncertain or corrected", async () => {
    const entries = [
      entry("a", "Plain"),
      entry("b", "Inferred", { date: date("2021-01-21", "21 January 2021", { certainty: "medium" }) }),
      entry("c", "Corrected", { date: date("2021-01-21", "21 January 2021", { edited: true }) }),
      entry("d", "Disputed", { disputed: ["date"] }),
    ];
    const html = await drawSource(coverageFrom("2021-01", [3]), [{ ...day, entries }]);
    expect(html.match(/class="sure [a-z]+"/g)).toEqual([
      'class="sure medium"',
      'class="sure edited"',
      'class="sure conflict"',
    ]);
    expect(html).toContain("date inferred</i>");
    expect(html).toContain("date corrected by an editor</i>");
    expect(html).toContain('<i class="sure conflict">date disputed</i>');
  });

  it("names four authors, and of more the first three", async () => {
    const named = async (authors: string[]) =>
      drawSource(coverageFrom("2021-01", [1]), [{ ...day, entries: [entry("a", "A", { authors })] }]);
    expect(await named(["A", "B", "C", "D"])).toContain("<bdi>A, B, C, D</bdi>");
    expect(await named(["A", "B", "C", "D", "E"])).toContain("<bdi>A, B, C</bdi> and 2 others");
  });

  it("marks a headline in another language", async () => {
    const entries = [entry("a", "صحيفة", { language: "ar", dek: "خبر" })];
    const html = await drawSource(coverageFrom("2021-01", [1]), [{ ...day, entries }]);
    expect(html).toContain('<a href="../../articles/a/" lang="ar" dir="rtl">صحيفة</a>');
    expect(html).toContain('<p lang="ar" dir="rtl">خبر</p>');
  });

  it("does not name the source on the source's own page", async () => {
    const html = await drawSource(coverageFrom("2021-01", [1]));
    expect(html.slice(html.indexOf('class="days"'))).not.toContain("The Korea Herald</a>");
  });
});

describe("what a page covers", () => {
  it("is told by count, first and last date", async () => {
    const coverage = { ...coverageFrom("2021-01", [1200, 0, 4]), undated: 2 };
    expect(await drawSource(coverage)).toContain("1,204 articles, 3 January 2021 to 24 March 2021; 2 of them undated.");
  });

  it("is one date where first and last are the same, and none where nothing is dated", async () => {
    const once = {
      ...coverageFrom("2021-01", [1]),
      first: date("2021-01-05", "5 January 2021"),
      last: date("2021-01-05", "5 January 2021, 10:00", { day: "5 January 2021", time: "10:00" }),
    };
    expect(await drawSource(once)).toContain('<p class="covers">1 article, 5 January 2021.</p>');
    expect(
      await drawSource({ count: 3, undated: 3, months: [] }, [{ heading: "Undated", entries: [] } as never]),
    ).toContain('<p class="covers">3 articles.</p>');
  });
});

describe("the coverage chart", () => {
  it("has a bar for each month with articles, which leads there and says what it stands for", async () => {
    const html = await drawSource(coverageFrom("2021-01", [2, 0, 4], 8));
    expect(html.match(/<title>[^<]*: [^<]*<\/title>/g)).toEqual([
      "<title>January 2021: 2 of 8</title>",
      "<title>March 2021: 4 of 8</title>",
    ]);
    expect(html).toContain('<a href="../../2021/03/" tabindex="-1"><title>March 2021');
  });

  it("has a name, and tells its highest bar, its gaps and its highest share in words", async () => {
    const html = await drawSource(coverageFrom("2021-01", [2, 0, 4], 8));
    expect(html).toContain('<svg role="group" aria-label="Articles per month, 3 January 2021 to 24 March 2021"');
    expect(html).toContain(
      "Articles per month: at most 4, in March 2021. 1 month without any. Below, the share of the whole archive: at most 50%, in March 2021.",
    );
  });

  it("says the same as a table, month by month, for the keyboard", async () => {
    const html = await drawSource(coverageFrom("2020-12", [2, 0, 4]));
    const table = html.slice(html.indexOf("<table>"), html.indexOf("</table>"));
    expect(table).toContain(
      '<th scope="row">2021</th><td></td><td><a href="../../2021/02/" title="February 2021">4</a></td>',
    );
    expect(table).toContain('<th scope="row">2020</th>');
    expect(table).not.toContain("tabindex");
  });

  it("draws heights in proportion, and no bar of nothing", async () => {
    const html = await drawSource(coverageFrom("2021-01", [21, 84, 0]));
    expect([...html.matchAll(/<rect [^>]*height="([\d.]+)"/g)].map(([, height]) => Number(height))).toEqual([21, 84]);
  });

  it("stands for years once there are more than twenty of them", async () => {
    const html = await drawSource(
      coverageFrom(
        "1990-01",
        Array.from({ length: 252 }, () => 1),
      ),
    );
    expect(html).toContain("Articles per year: at most 12, in 1990.");
    expect(html.match(/<title>\d{4}: 12<\/title>/g)).toHaveLength(21);
  });

  it("is left out where it would show next to nothing", async () => {
    expect(await drawSource(coverageFrom("2021-01", [1, 1]))).not.toContain("<svg");
  });

  it("never sets two years over each other", async () => {
    for (const months of [3, 14, 40, 130, 240]) {
      const html = await drawSource(
        coverageFrom(
          "2001-11",
          Array.from({ length: months }, () => 1),
        ),
      );
      const width = Number(/<svg [^>]*width="(\d+)"/.exec(html)?.[1] ?? 1040);
      const ticks = [...html.matchAll(/<text x="([\d.]+)%"[^>]*?( text-anchor="end")?(?: class="wide")?>\d{4}</g)];
      const places = ticks.map(([, x, atEnd]) => (Number(x) / 100) * width - (atEnd ? 30 : 0));
      for (const [index, place] of places.entries()) {
        if (index > 0) expect(place - (places[index - 1] ?? 0), `${months} months`).toBeGreaterThanOrEqual(30);
      }
      expect(places.length).toBeGreaterThan(0);
    }
  });
});

describe("a year", () => {
  it("shows all its twelve months, those without articles too", async () => {
    const coverage = coverageFrom("2021-03", [2, 0, 1]);
    const months = [{ id: "2021-03", name: "March 2021", url: "/2021/03/", count: 2 }];
    const html = await drawPage("year", "/2021/", { year: "2021", coverage, months, days: [day] }, SITE);
    expect(html.match(/text-anchor="middle">(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)</g)).toHaveLength(12);
    expect(html).toMatch(/<a href="03\/"><text [^>]*>Mar<\/text><text [^>]*>2<\/text><\/a>/);
    expect(html).not.toContain('href="04/"');
  });

  it("lists its months where it has too many articles for one list", async () => {
    const coverage = coverageFrom("2021-03", [60, 60]);
    const months = [{ id: "2021-03", name: "March 2021", url: "/2021/03/", count: 60 }];
    const html = await drawPage("year", "/2021/", { year: "2021", coverage, months, days: [] }, SITE);
    expect(html).toContain('<li><a href="03/">March 2021</a> <span>60</span></ul>');
  });
});

describe("the topics", () => {
  const coverage = coverageFrom("2021-01", [1]);
  const term = (id: string, narrower: string[], broader?: string) => ({
    ...{ id, name: id, url: `/topics/${id}/`, count: 1, narrower },
    topic: { id, label: id, note: `Note of ${id}.`, match: [], ...(broader && { broader }) },
  });

  it("stand below their broader one, each once", async () => {
    const topics = [term("port", ["quays"]), term("quays", ["cranes"], "port"), term("cranes", [], "quays")];
    const html = await drawPage("topics", "/topics/", { coverage, topics }, SITE);
    for (const name of ["port", "quays", "cranes"]) expect(html.split(`>${name}</a>`), name).toHaveLength(2);
    expect(html.match(/<h2>/g)).toHaveLength(1);
  });
});

describe("the review list", () => {
  it("names the field of a contradiction as the article's page does", async () => {
    const conflict = { field: "agency", kind: "other" as const, values: { says: "Two are named." } };
    const finding = { entry: entry("a", "A"), fields: ["agency"], conflict, others: [] };
    const groups = [{ kind: "conflict" as const, count: 1, findings: [finding] }];
    const html = await drawPage("review", "/review/", { articles: 1, groups }, SITE);
    expect(html).toContain("Agency: Two are named.");
  });
});

describe("about the archive", () => {
  const about = (coverage: Coverage) =>
    drawPage(
      "about",
      "/about/",
      {
        coverage,
        dates: { high: 2, medium: 1, low: 0, edited: 1, absent: 3 },
        disputed: { date: 3, authors: 0, source: 1 },
        sources: 2,
        topics: 3,
      },
      SITE,
    );

  it("explains every degree of certainty, with its mark and its number", async () => {
    const html = await about(coverageFrom("2021-01", [1]));
    expect(html).toContain('<h2 id="certainty">');
    for (const [degree, word, count] of [
      ["high", "stated", "2 dates"],
      ["medium", "inferred", "1 date."],
      ["low", "uncertain", "0 dates"],
      ["edited", "corrected by an editor", "1 date."],
    ]) {
      expect(html).toMatch(new RegExp(`<dt><i class="sure ${degree}">${word}</i></dt>\\s*<dd>[^<]*${count}`));
    }
  });

  it("counts the disputed articles by field, under the name that lists give them", async () => {
    const html = await about(coverageFrom("2021-01", [1]));
    expect(html).toMatch(
      /<dt><i class="sure conflict">disputed<\/i><\/dt><dd>[^<]*3 articles by date, 0 by author, 1 by source/,
    );
  });

  it("names the gaps of a quarter and more, the longest first", async () => {
    const html = await about(coverageFrom("2021-01", [1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1]));
    expect(html).toMatch(
      /September 2021 to December 2021, 4 months<\/li><li>February 2021 to April 2021, 3 months<\/li><\/ul>/,
    );
    expect(await about(coverageFrom("2021-01", [1, 0, 0, 1]))).toContain("No quarter of a year");
  });

  it("makes links of the addresses in the contact", async () => {
    const html = await about(coverageFrom("2021-01", [1]));
    expect(html).toContain('<a href="mailto:archive@archive.example">archive@archive.example</a>');
    expect(html).toContain('<a href="https://society.example/contact">https://society.example/contact</a>.');
  });
});
