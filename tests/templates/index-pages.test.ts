/** Index pages: days, coverage and charts. */
import { describe, expect, it } from "vitest";
import type { Coverage } from "../../src/site/pages/entry.ts";
import type { ReviewFinding } from "../../src/site/pages/review-list.ts";
import { drawPage } from "./drawn-site.ts";
import { coverageFrom, date, entry, HERALD, SITE } from "./handmade.ts";

const day = { date: "2021-01-21", heading: "Thursday 21 January 2021", entries: [entry("a", "One")] };

function drawSource(
  coverage: Coverage,
  days = [day],
  spans = [{ id: "2021", name: "2021", url: "/sources/korea-herald/2021/", count: 1 }],
) {
  return drawPage("source", "/sources/korea-herald/", { source: HERALD, coverage, days, spans, topics: [] }, SITE);
}

describe("a list of articles", () => {
  it("stands under its days, whose headings can be linked to", async () => {
    const html = await drawSource(coverageFrom("2021-01", [1]));
    expect(html).toContain('<h2 id="2021-01-21"><a href="#2021-01-21"><i>Thursday</i> 21 January 2021</a></h2>');
    const month = { date: "2021-02", heading: "February 2021", entries: day.entries };
    expect(await drawSource(coverageFrom("2021-02", [1]), [month])).toContain(
      '<h2 id="2021-02"><a href="#2021-02">February 2021</a></h2>',
    );
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
    expect(await named(["A", "B", "C", "D"])).toMatch(/>A, B, C, D<\/ul>/);
    expect(await named(["A", "B", "C", "D", "E"])).toMatch(/>A, B, C and 2 others<\/ul>/);
  });

  it("marks a headline in another language", async () => {
    const entries = [entry("a", "صحيفة", { language: "ar", dek: "خبر" })];
    const html = await drawSource(coverageFrom("2021-01", [1]), [{ ...day, entries }]);
    expect(html).toContain('<a href="../../articles/a/" lang="ar" dir="rtl">صحيفة</a>');
    expect(html).toContain('<p lang="ar" dir="rtl">خبر</ul>');
  });

  it("does not name the source on the source's own page", async () => {
    const html = await drawSource(coverageFrom("2021-01", [1]));
    expect(html.slice(html.indexOf('class="days"'))).not.toContain("The Korea Herald</a>");
  });
});

it("a list of more than fifty articles has no standfirsts", async () => {
  const listed = (count: number) =>
    drawSource(coverageFrom("2021-01", [count]), [
      { ...day, entries: Array.from({ length: count }, (_, i) => entry(`${i}`, "A", { dek: "Said so." })) },
    ]);
  expect(await listed(50)).toContain("<p>Said so.<");
  expect(await listed(51)).not.toContain("Said so.");
});

it("a byline names nobody twice", async () => {
  const named = { authors: ["the korea herald", "Yonhap", "Lee Wan"], agency: "Yonhap" };
  const front = { coverage: coverageFrom("2021-01", [1]), years: [], sources: [], topics: [] };
  const html = await drawPage(
    "front",
    "/",
    { ...front, latest: [{ ...day, entries: [entry("a", "A", named)] }] },
    SITE,
  );
  expect(html).toContain(
    '<p class="by"><a href="sources/korea-herald/">The Korea Herald</a>\u00a0· Yonhap\u00a0· Lee Wan</ul>',
  );
});

it("a byline isolates names where their order among the others depends on their direction", async () => {
  const by = async (authors: string[], language: string) => {
    const entries = [entry("a", "A", { authors, language, agency: "Yonhap" })];
    const html = await drawSource(coverageFrom("2021-01", [1]), [{ ...day, entries }]);
    return /<p class="by">(.*?)<\/ul>/s.exec(html)?.[1];
  };
  expect(await by(["Lee Wan"], "en")).toBe("Yonhap\u00a0· Lee Wan");
  expect(await by(["أحمد"], "en")).toBe("Yonhap\u00a0· <bdi>أحمد</bdi>");
  expect(await by(["Lee Wan"], "ar")).toBe("<bdi>Yonhap</bdi>\u00a0· <bdi>Lee Wan</bdi>");
});

it("an item of a list has the direction of its headline", async () => {
  const entries = [entry("a", "صحيفة", { language: "ar" })];
  expect(await drawSource(coverageFrom("2021-01", [1]), [{ ...day, entries }])).toContain('<li dir="rtl"><h3>');
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

describe("the calendar of a page", () => {
  const cells = (html: string) => [...html.matchAll(/<td([^>]*)>(?:<a [^>]*>)?([^<]*)/g)].slice(1);
  const whole = (coverage: Coverage) => {
    const days = coverage.months
      .filter(({ count }) => count > 0)
      .map(({ month, name, count }) => ({
        ...{ date: `${month}-03`, heading: `3 ${name}` },
        entries: Array.from({ length: count }, (_, i) => entry(`${month}-${i}`, "One")),
      }));
    return drawSource(coverage, days.reverse(), []);
  };

  it("has a row for each year and a cell for each month, which tells months without articles from those outside the span", async () => {
    const html = await whole(coverageFrom("2021-01", [2, 0, 4]));
    expect(html).toContain('<table aria-label="Articles per month, 3 January 2021 to 24 March 2021">');
    expect(html).toContain('<th scope="row"><a href="#2021-03">2021</a>');
    expect(cells(html).map(([, attributes, words]) => [attributes, words])).toEqual([
      [' class="t3"', "2"],
      ["", ""],
      [' class="t4"', "4"],
      ...Array.from({ length: 9 }, () => [' class="out"', ""]),
    ]);
    expect(html).toContain("Articles per month: at most 4, in March 2021. 1 month without any.");
    const alike = await whole(coverageFrom("2021-01", [2, 2, 1]));
    expect(alike).toContain("Articles per month: at most 2.");
  });

  it("leads from a month to its place in the list, or in that of its decade or year, or to its own page", async () => {
    const coverage = coverageFrom("2021-01", [2, 0, 4]);
    const html = await whole(coverage);
    expect(html).toContain('<a href="#2021-03">4</a>');
    expect(html).toContain('<section id="2021-03">');
    const year = (count: number) => [{ id: "2021", name: "2021", url: "/sources/korea-herald/2021/", count }];
    expect(await drawSource(coverage, [day], year(6))).toContain('<a href="2021/#2021-03">4</a>');
    expect(await drawSource(coverage, [day], year(201))).toContain('<a href="2021/03/">4</a>');
    const decade = [{ id: "2020s", name: "2020s", url: "/sources/korea-herald/2020s/", count: 6 }];
    const inDecade = await drawSource(coverage, [day], decade);
    expect(inDecade).toContain('<a href="2020s/#2021-03">4</a>');
    expect(inDecade).toContain('<th scope="row"><a href="2020s/#2021-03">2021</a>');
  });

  it("keeps the differences of small months beside one large month", async () => {
    const html = await whole(coverageFrom("2021-01", [1, 3, 7, 25, 75]));
    expect(
      cells(html)
        .slice(0, 5)
        .map(([, attributes]) => attributes),
    ).toEqual(["t1", "t1", "t2", "t3", "t5"].map((step) => ` class="${step}"`));
  });

  it("has a row for each decade of more than thirty years, whose years lead to their pages", async () => {
    const coverage = coverageFrom(
      "1989-01",
      Array.from({ length: 372 }, () => 1),
    );
    const years = Array.from({ length: 31 }, (_, i) => `${2019 - i}`).map((id) => ({
      id,
      name: id,
      url: `/${id}/`,
      count: 12,
    }));
    const html = await drawPage("front", "/", { coverage, latest: [], years, sources: [], topics: [] }, SITE);
    expect(
      [...html.matchAll(/<th scope="row"><a href="(\d{4}s)\/">(\d{4}s)<\/a>/g)].map(([, to, name]) => [to, name]),
    ).toEqual(["2010s", "2000s", "1990s", "1980s"].map((decade) => [decade, decade]));
    expect(html).toContain('<a href="1989/">12</a>');
    expect(html.match(/class="out"/g)).toHaveLength(9);
    const decade = { decade: "1980", name: "1980s", coverage: coverageFrom("1989-01", [1, 1]), years: years.slice(-1) };
    expect(await drawPage("decade", "/1980s/", decade, SITE)).toContain('<a href="../1989/02/">1</a>');
  });

  it("is left out where it would show next to nothing", async () => {
    expect(await whole(coverageFrom("2021-01", [1, 1]))).not.toContain('class="calendar');
  });
});

describe("a month", () => {
  it("has a calendar of its days, by weeks from Monday on, each of which leads to its articles", async () => {
    const days = [
      { date: "2021-02-28", heading: "Sunday 28 February 2021", entries: [entry("a", "A"), entry("b", "B")] },
      { date: "2021-02-01", heading: "Monday 1 February 2021", entries: [entry("c", "C")] },
    ];
    const sources = [
      {
        id: "korea-herald",
        name: "The Korea Herald",
        url: "/sources/korea-herald/2021/",
        fragment: "2021-02",
        count: 3,
      },
    ];
    const data = {
      month: "2021-02",
      name: "February 2021",
      coverage: coverageFrom("2021-02", [3]),
      days,
      sources,
      topics: [],
    };
    const html = await drawPage("month", "/2021/02/", data, SITE);
    const table = /<table class="calendar days-of-month".*?<\/table>/s.exec(html)?.[0] ?? "";
    expect(table.match(/<tr>/g)).toHaveLength(5);
    expect(table).toMatch(/<tr><td class="t2"><a href="#2021-02-01"><small>1<\/small> 1<\/a><td><small>2<\/small>/);
    expect(table).toContain('<td class="t3"><a href="#2021-02-28"><small>28</small> 2</a></tbody>');
    expect(html).toContain('<a href="../../sources/korea-herald/2021/#2021-02">The Korea Herald</a> <span>3</span>');
  });
});

describe("a year", () => {
  it("shows all its twelve months, those without articles too", async () => {
    const coverage = coverageFrom("2021-03", [2, 0, 1]);
    const months = [{ id: "2021-03", name: "March 2021", url: "/2021/03/", count: 2 }];
    const html = await drawPage("year", "/2021/", { year: "2021", coverage, months, days: [day] }, SITE);
    expect(html.match(/<th scope="col">(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/g)).toHaveLength(12);
    expect(html).toContain(
      '<th scope="row">2021<td class="out"><td class="out"><td class="t3"><a href="03/">2</a><td><td class="t2">',
    );
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

  it("that are names alone stand in columns, in the order of the alphabet", async () => {
    const { note: _, ...bare } = term("wrecks", []).topic;
    const topics = [
      { ...term("wrecks", []), topic: bare },
      { ...term("ice", []), topic: { ...bare, id: "ice" } },
      term("port", []),
    ];
    const html = await drawPage("topics", "/topics/", { coverage, topics }, SITE);
    const columns = /<ul class="terms names">.*?<\/ul>/s.exec(html)?.[0] ?? "";
    expect([...columns.matchAll(/>(\w+)<\/a>/g)].map(([, name]) => name)).toEqual(["ice", "wrecks"]);
    expect(html.match(/<h2>/g)).toHaveLength(1);
  });
});

describe("the review list", () => {
  const conflict = { field: "agency", kind: "other" as const, values: { says: "Two are named." } };
  const edit = "https://github.com/o/r/edit/main/articles/records/2021/a.md#L4";
  const at = { file: "articles/records/2021/a.md", line: 4 };
  const findings: ReviewFinding[] = [
    {
      kind: "conflict" as const,
      fields: ["agency"],
      conflict,
      others: [],
      ...at,
      edit,
      value: "Reuters",
      quote: "(Reuters) - <b>",
    },
    { kind: "missing" as const, fields: ["date", "source"], others: [], ...at },
    { kind: "duplicate" as const, fields: [], others: [entry("b", "B"), entry("c", "C")], ...at },
  ];
  const kinds = [
    { kind: "conflict" as const, count: 1 },
    { kind: "missing" as const, count: 1200 },
  ];
  const filters = {
    fields: [
      { field: "date", count: 1 },
      { field: "source", count: 1 },
    ],
    sources: [
      { id: "herald", name: "The Herald", count: 3 },
      { id: "post", name: "Island Post", count: 1 },
    ],
    years: [{ year: "2021", count: 4 }],
  };
  const list = (told = findings) => ({
    ...{ articles: 1, findings: 2, kinds, filters, more: 3 },
    listed: [{ entry: entry("a", "A"), findings: told }],
  });
  const draw = (told = findings) => drawPage("review", "/review/", list(told), SITE);

  it("tells all findings of an article in one place, and names fields as the article's page does", async () => {
    const html = await draw();
    expect(html.match(/<a href="\.\.\/articles\/a\/">/g)).toHaveLength(1);
    expect(html).toMatch(/<li class="of-agency of-date of-source(?: from-[\w-]+)? in-\w+"><h2>/);
    expect(html).toContain('<li class="of-agency">Agency: Two are named.');
    expect(html).toContain('<li class="of-date of-source">no date, no source');
    expect(html).toMatch(/much like<\/i> <a [^>]*>B<\/a> · <a [^>]*>C<\/a>/);
    expect(html).toContain("And 3 more");
  });

  it("shows once a value about which there is more than one finding", async () => {
    const weak = { kind: "weak" as const, fields: ["agency"], others: [], ...at, edit, value: "Reuters" };
    const html = await draw([...findings, weak]);
    expect(html).toContain('<li class="of-agency">Agency: Two are named.<br>one weak clue: agency');
    expect(html.split("<b>Reuters</b>")).toHaveLength(2);
  });

  it("shows the value, the words that it rests on, and where to edit it", async () => {
    const html = await draw();
    expect(html).toMatch(
      /<b>Reuters<\/b> <q>\(Reuters\) - &lt;b&gt;<\/q> <a href="[^"]*a\.md#L4" aria-label="[^"]*">Correct, line 4<\/a>/,
    );
  });

  it("names the file once for an article, and with each line only where there are several", async () => {
    const html = await draw(findings.map(({ edit: _, ...finding }) => finding));
    expect(html.match(/articles\/records\/2021\/a\.md/g)).toHaveLength(1);
    expect(html.match(/<small>line 4<\/small>/g)).toHaveLength(findings.length);
    const apart = await draw([
      ...findings,
      { kind: "missing", fields: ["date"], others: [], file: "articles/b.md", line: 2 },
    ]);
    expect(apart).toContain("<code>articles/records/2021/a.md:4</code>");
    expect(apart).toContain("<code>articles/b.md:2</code>");
  });

  it("offers no kinds where there is nothing to look at", async () => {
    const nothing = { ...list(), findings: 0, kinds: [], listed: [], more: 0 };
    expect(await drawPage("review", "/review/", nothing, SITE)).not.toContain("All findings");
  });

  it("leads to a page of each kind with its number, and each of them to the others", async () => {
    const html = await draw();
    expect(html).toContain('<a href="./" aria-current="page">All findings</a>');
    expect(html).toContain('<a href="missing/">Missing fields <small>1,200</small></a>');
    expect(html).not.toContain('href="weak/"');
    const missing = await drawPage("review", "/review/missing/", { kind: "missing" as const, ...list() }, SITE);
    expect(missing).toContain("<h1>Missing fields</h1>");
    expect(missing).toContain('<a href="./" aria-current="page">Missing fields');
    expect(missing).toContain('<a href="../conflict/">Disputed');
    expect(missing).toContain('<a href="../">All findings</a>');
  });

  it("shows one field, source or year where it is chosen, without a script", async () => {
    const html = await draw();
    expect(html).toMatch(/<label>Field <select><option>All<\/option><option class="of-date">date \(1\)/i);
    expect(html).toContain('<option class="from-herald">The Herald (3)');
    // A menu with one choice is none.
    expect(html).not.toContain('class="in-2021">2021');
    expect(html).toContain('<link rel="stylesheet" href="style.css">');
    const css = await drawPage("review-style", "/review/style.css", filters, SITE);
    expect(css).toContain(".review:has(.of-date:checked) .reviewed li:not(.of-date) { display: none }");
    expect(css).toContain(".review:has(.from-post:checked) .reviewed > li:not(.from-post) { display: none }");
    expect(css).toContain(".review:has(.in-2021:checked) .reviewed > li:not(.in-2021) { display: none }");
  });

  it("says in the site's language where nothing is of all that is chosen", async () => {
    const said = {
      en: "Nothing on the list matches this choice.",
      de: "Nichts auf der Liste entspricht dieser Auswahl.",
      fr: "Rien dans la liste ne répond à ce choix.",
      es: "Nada de la lista corresponde a esta selección.",
    };
    for (const [language, words] of Object.entries(said)) {
      const css = await drawPage("review-style", "/review/style.css", filters, { ...SITE, language });
      expect(css).toContain(`@counter-style said-of-none { system: fixed 0; symbols: "${words}"; fallback: unsaid }`);
    }
  });
});

describe("an article that is not shown", () => {
  const of = { withheld: { entry: entry("gone", "Withheld article") }, removed: { year: "2021" } };
  const { contact: _, ...silent } = SITE;
  const draw = (kind: keyof typeof of, site: Partial<typeof SITE>) =>
    drawPage(kind, "/articles/gone/", of[kind], { ...silent, ...site });

  it.each(["withheld", "removed"] as const)("that is %s says whom to ask, as far as it is known", async (kind) => {
    const repository = "https://github.com/lindmouth/papers/";
    const page = await draw(kind, { contact: "archive@lindmouth.example", repository });
    expect(page).toContain('<a href="mailto:archive@lindmouth.example">');
    expect(await draw(kind, { repository })).toContain('<a href="https://github.com/lindmouth/papers/issues">');
    expect(await draw(kind, {})).not.toContain("Whom to ask");
  });
});

describe("the sources", () => {
  it("are said to be unknown where no article has one", async () => {
    const none = { order: "articles" as const, coverage: coverageFrom("2019-02", [1]), sources: [] };
    expect(await drawPage("sources", "/sources/", none, SITE)).toContain("Of no article is the source known yet.");
  });

  const term = (id: string, name: string, count: number, first: string) => ({
    ...{ id, name, url: `/sources/${id}/`, count, source: { ...HERALD, id, name } },
    coverage: coverageFrom(
      first,
      Array.from({ length: 3 }, () => count / 3),
    ),
  });
  const sources = [
    term("a", "The Courier", 3, "2019-02"),
    term("b", "Ärzteblatt", 3, "2021-03"),
    term("c", "Herald", 30, "2020-01"),
  ];
  const draw = (order: "articles" | "name" | "first") =>
    drawPage("sources", "/sources/", { order, coverage: coverageFrom("2019-02", [1, 2, 3]), sources }, SITE);
  const names = (html: string) => [...html.matchAll(/<a href="(?:[abc])\/">([^<]+)<\/a>/g)].map(([, name]) => name);

  it("have a row with a chart where they have five articles, and otherwise a place in columns", async () => {
    const html = await draw("articles");
    expect(names(html)).toEqual(["Herald", "Ärzteblatt", "The Courier"]);
    expect(html.match(/class="spark"/g)).toHaveLength(1);
    expect([...html.matchAll(/<h2>(.)<\/h2>/g)].map(([, letter]) => letter)).toEqual(["A", "C"]);
  });

  it("are counted where they have articles, and all are shown", async () => {
    const html = await drawPage(
      "sources",
      "/sources/",
      {
        order: "articles",
        coverage: coverageFrom("2019-02", [1]),
        sources: [...sources, term("d", "Echo", 0, "2019-02")],
      },
      SITE,
    );
    expect(html).toContain("3 sources, ");
    expect(html).toContain(">Echo</a>");
  });

  it("can be had by name and by the year of their first article, without a script", async () => {
    expect(names(await draw("name"))).toEqual(["Ärzteblatt", "The Courier", "Herald"]);
    const html = await draw("first");
    expect(names(html)).toEqual(["The Courier", "Herald", "Ärzteblatt"]);
    expect(html).toContain('<a href="../sources-by-name/">by name</a>');
    expect(html).toContain('<b aria-current="page">by first date</b>');
  });
});

describe("a rail", () => {
  it("shows the ten terms with most articles, and leads to all", async () => {
    const terms = Array.from({ length: 12 }, (_, i) => ({
      id: `t${i}`,
      name: `T${i}`,
      url: `/topics/t${i}/`,
      count: i + 1,
    }));
    const front = { coverage: coverageFrom("2021-01", [1]), latest: [day], years: [], sources: [], topics: terms };
    const html = await drawPage("front", "/", front, SITE);
    expect([...html.matchAll(/>(T\d+)<\/a>/g)].map(([, name]) => name).slice(0, 2)).toEqual(["T11", "T10"]);
    expect(html).not.toContain(">T1</a>");
    expect(html).toContain('<p><a href="topics/">All 12 topics</a></p>');
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
