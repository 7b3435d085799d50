/** The article page: what it says of its date, its evidence and its neighbours, and how little it weighs. */
import { describe, expect, it } from "vitest";
import { type ArticleWeight, articleWeight, quantile } from "../article-weight.ts";
import { makeFirstArchive } from "../first-archive.ts";
import { makeArchive } from "../made-archive.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { drawPage, drawSite } from "./drawn-site.ts";
import { articleData, asRead, date, entry, RECORD, SITE } from "./handmade.ts";

const draw = (...data: Parameters<typeof articleData>) =>
  drawPage("article", "/articles/a/", articleData(...data), SITE);
/** As a reader sees it: no tags, references resolved, spaces closed up. */
const read = (html: string) =>
  html
    .slice(html.indexOf("<main"))
    .replace(/<[^>]*>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .replace(/ ,/g, ",");

describe("the date of an article", () => {
  it("is followed by how it is known, in words", async () => {
    const dated = (more: Parameters<typeof date>[2]) =>
      draw({ conflicts: [] }, { entry: entry("a", "A", { date: date("2021-01-21", "21 January 2021", more) }) });
    expect(read(await dated({ certainty: "high" }))).toContain("21 January 2021, stated");
    expect(read(await dated({ certainty: "medium" }))).toContain("21 January 2021, inferred");
    expect(read(await dated({ certainty: "low" }))).toContain("21 January 2021, uncertain");
    expect(read(await dated({ edited: true }))).toContain("21 January 2021, corrected by an editor");
  });

  it("leads to its day, and the word to what it means", async () => {
    const html = await draw();
    expect(html).toContain('href="../../2021/01/#2021-01-21"><time datetime="2021-01-21">21 January 2021</time>');
    expect(html).toMatch(/<a class="sure medium" href="\.\.\/\.\.\/about\/#certainty">inferred<\/a>/);
  });

  it("leads to its month or year where no day is known", async () => {
    const month = await draw({}, { entry: entry("a", "A", { date: date("2021-01", "January 2021") }) });
    expect(month).toContain('href="../../2021/01/#2021-01"');
    const year = await draw({}, { entry: entry("a", "A", { date: date("2021", "2021") }) });
    expect(year).toContain('href="../../2021/"');
  });

  it("is called undated where there is none", async () => {
    const { date: _, ...undated } = entry("a", "A");
    expect(await draw({}, { entry: undated })).toContain('<p class="when"><a href="../../undated/">Undated</a></p>');
  });

  it("stands beside the time of day and of a later change, but not of a change in the same minute", async () => {
    const minute = date("2021-01-22T17:32+09:00", "22 January 2021, 17:32 (UTC+9)", {
      day: "22 January 2021",
      time: "17:32 (UTC+9)",
    });
    const changed = date("2021-01-23", "23 January 2021");
    const html = await draw({ conflicts: [] }, { entry: entry("a", "A", { date: minute }), updated: changed });
    expect(read(html)).toContain("22 January 2021, 17:32 (UTC+9), stated, updated 23 January 2021");
    expect(read(await draw({}, { entry: entry("a", "A", { date: minute }), updated: minute }))).not.toContain(
      "updated 22",
    );
    const later = date("2021-01-22T18:05+09:00", "22 January 2021, 18:05 (UTC+9)", {
      day: "22 January 2021",
      time: "18:05 (UTC+9)",
    });
    const sameDay = await draw({ conflicts: [] }, { entry: entry("a", "A", { date: minute }), updated: later });
    expect(read(sameDay)).toContain("22 January 2021, 17:32 (UTC+9), stated, updated 18:05 (UTC+9)");
  });

  it("is called disputed and not stated where its signs stand against each other, which one sentence above the text tells", async () => {
    const html = read(await draw());
    const says =
      "The caption dates it 21 January 2022, a Friday; the text says Thursday. 21 January 2021 was a Thursday.";
    expect(html).toContain("21 January 2021, inferred, disputed");
    expect(html.indexOf(`Date disputed. ${says}`)).toBeGreaterThan(0);
    expect(html.indexOf(`Date disputed. ${says}`)).toBeLessThan(html.indexOf("President Moon Jae-in reaffirmed"));
    expect(html.split(says), "told once").toHaveLength(2);
    const stated = await draw({}, { entry: entry("a", "A", { date: date("2021-01-21", "21 January 2021") }) });
    expect(read(stated)).toContain("21 January 2021, disputed");
    expect(stated).toContain('<a href="#evidence-date"><b>Date disputed.</b>');
    expect(stated).toContain('<dt id="evidence-date">');
  });
});

const TWO_DATES = {
  field: "date",
  kind: "two-dates",
  values: {
    recorded: { value: "2026-05-17", rule: "JSON-LD NewsArticle.datePublished" },
    other: { value: "2026-05-18", rule: "published-word", line: 12 },
    strength: "stated",
  },
} as const;
const TWO_HEADLINES = {
  field: "title",
  kind: "two-forms",
  values: { recorded: { value: "Moon", rule: "first-line" }, other: { value: "Moon: talks", rule: "meta og:title" } },
} as const;

describe("the line below the headline", () => {
  it("says nothing twice", async () => {
    const html = await draw({ section: "Berlin", dateline: "Berlin", authors: ["Lee Wan"] });
    expect(/<p class="by">(.*?)<\/p>/s.exec(html)?.[1]?.match(/Berlin/g)).toHaveLength(1);
  });
});

describe("what is told above the text", () => {
  const above = (html: string) => html.slice(html.indexOf("<article"), html.indexOf('<div class="body"'));

  it("is in the words of a reader, and says which sign the archive follows", async () => {
    const html = await draw({ conflicts: [TWO_DATES] });
    expect(read(`<main${above(html)}`)).toContain(
      "Date disputed. The page’s data for machines says 17 May 2026; line 12 says 18 May 2026. This archive follows the first.",
    );
    expect(html).not.toMatch(/<p>[^<]*NewsArticle/);
  });

  it("is one sentence for a field, and none for other forms of the headline, which stand among the evidence", async () => {
    const html = await draw({
      conflicts: [TWO_DATES, { ...TWO_DATES, values: { ...TWO_DATES.values } }, TWO_HEADLINES],
    });
    expect(above(html).match(/disputed\.<\/b>/g)).toHaveLength(1);
    expect(above(html)).not.toContain("Moon: talks");
    expect(read(html)).toContain("Also headlined “Moon: talks” (the page’s data for machines).");
    expect(read(html)).toMatch(/Headline .* stated/);
  });

  it("is nothing where a person has settled the field", async () => {
    expect(await draw({ conflicts: [TWO_DATES], reviewed: ["date"] })).not.toContain('class="disputes"');
    expect(await draw({ conflicts: [TWO_DATES], date: "2021-01-20" })).not.toContain('class="disputes"');
  });
});

describe("how each field is known", () => {
  it("tells for each field what the archive says, because of which words and where, and how sure that is", async () => {
    expect(read(await draw())).toMatch(
      /Field We say Because How sure Date 21 January 2021 at a meeting Thursday, lines 5–7 caption-date-and-weekday disputed .* Headline as above line 3 of the page first-line stated/,
    );
  });

  it("leaves out words that are the value itself, and words quoted before", async () => {
    const [quote, ground] = ["Posted 21.1.2021", { certainty: "high" as const, rule: "posted" }];
    const evidence = {
      title: { ...ground, read: RECORD.title, lines: [3], quote: RECORD.title ?? "" },
      date: { ...ground, lines: [4], quote, read: RECORD.date },
      updated: { ...ground, lines: [4], quote, read: RECORD.date },
    };
    const html = read(await draw({ updated: RECORD.date, evidence, conflicts: [] }));
    expect(html.split("Posted 21.1.2021, line 4")).toHaveLength(2);
    expect(html).toContain("Headline as above line 3 of the page posted stated");
  });

  it("says no value again that the page has told: names that are quoted as they are, topics, the address", async () => {
    const ground = { certainty: "high" as const, rule: "JSON-LD author" };
    const evidence = {
      authors: { ...ground, quote: "Lee Wan; Ada Quill", read: ["Lee Wan", "Ada Quill"] },
      source: { ...ground, quote: "The Korea Herald", read: "korea-herald" },
    };
    const url = "https://www.koreaherald.com/view.php?ud=20210121000879";
    const html = read(await draw({ authors: ["Lee Wan", "Ada Quill"], url, evidence, conflicts: [] }));
    expect(html).toContain("Authors Lee Wan, Ada Quill in the page’s data for machines");
    expect(html).toContain("Source The Korea Herald in the page’s data for machines");
    expect(html).toContain("Topics as above");
    expect(html).toContain("Web address as above");
  });

  it("says in words what a page states for machines", async () => {
    const ground = { certainty: "high" as const, rule: "JSON-LD datePublished" };
    const [printed, stated] = ["Jan 21, 2021", "2021-01-21T19:58:32.000+0900"];
    const evidence = {
      date: { ...ground, lines: [4], quote: `${printed} / ${stated}`, read: RECORD.date },
      updated: { ...ground, quote: "2021-01-22 08:15:00", read: RECORD.date },
    };
    const html = read(await draw({ updated: RECORD.date, evidence, conflicts: [] }));
    expect(html).toContain("Date 21 January 2021 Jan 21, 2021, line 4; 19:58 (UTC+9), in the page’s data for machines");
    expect(html).toContain("22 January 2021, 08:15, in the page’s data for machines");
    expect(html).not.toContain(stated);
  });

  it("keeps the date in a long quotation", async () => {
    const quote = `${"The President speaks at length. ".repeat(5)}He spoke at a meeting on Aug. 23, 2017, with ministers. / …${"of choosing ".repeat(9)}the ministry said on Wednesday.`;
    const date = { certainty: "medium" as const, rule: "caption", lines: [1], quote, read: RECORD.date };
    const html = read(await draw({ evidence: { date } }));
    expect(html).toMatch(/…[^/]*on Aug\. 23, 2017[^/]*… \/ …[^/]*said on Wednesday, line 1/);
  });

  it("shows of a corrected field what the program had read", async () => {
    const html = read(await draw({ title: "Moon renews his commitment" }));
    expect(html).toContain(
      "Headline as above the program had read Moon reaffirms commitment to engagement with North Korea, line 3 of the page",
    );
    const evidence = { authors: { certainty: "low" as const, rule: "byline", lines: [9], read: ["Choi"] } };
    expect(read(await draw({ authors: undefined, evidence }))).toContain(
      "Authors nothing the program had read Choi, line 9 of the page",
    );
    expect(read(await draw({ note: "A reprint." }))).toContain("Note as above corrected");
    const read2020 = { date: { certainty: "high" as const, rule: "posted", lines: [4], read: "2020-01-21T09:40Z" } };
    expect(read(await draw({ evidence: read2020, conflicts: [] }))).toContain(
      "the program had read 21 January 2020, 09:40 (UTC), line 4 of the page",
    );
  });

  it("shows edition and page as printed, the page after the word for it", async () => {
    expect(read(await draw({ edition: "Final Edition", page: "A3" }))).toContain("Final Edition · p. A3");
    expect(read(await draw({ page: "front page" }))).toContain("The Korea Herald · front page");
  });

  it("shows no digests of values", async () => {
    const evidence = { body: asRead("body", RECORD.body), captions: asRead("captions", RECORD.captions) };
    const asItStands = await draw({ evidence });
    expect(read(asItStands)).toMatch(/Text as above the lines that read on as one text paragraph-run stated/);
    expect(asItStands).not.toContain("sha256:");
    const rewritten = await draw({ evidence, body: "Rewritten by hand." });
    expect(read(rewritten)).toMatch(/Text as above the program had read it otherwise/);
    expect(rewritten).not.toContain("sha256:");
  });

  it("names the saved copy with its whole digest, and leads to it and to its correction where they can be seen", async () => {
    const [captureUrl, correct] = [
      "https://github.com/o/r/blob/main/articles/raw/1.txt",
      "https://github.com/o/r/edit/main/1.md",
    ];
    const html = await draw({}, { captureUrl, correct });
    const panel = html.slice(html.indexOf('<details class="evidence">'), html.indexOf("</details>"));
    expect(panel).toContain(`<a href="${captureUrl}">the saved copy</a>`);
    expect(panel).toContain(`<a href="${correct}">Correct this record</a>`);
    expect(panel).toContain(`<small>Fingerprint of the copy (SHA-256): ${RECORD.sha256}</small>`);
    expect(read(await draw())).toContain("Read from raw/001_d36589888354f117.txt.");
  });
});

describe("an article in another language", () => {
  it("is marked with its language and direction, and the archive's own words are not", async () => {
    const html = await draw({ language: "ar", title: "هيئة الميناء" });
    expect(html).toContain('<h1 lang="ar" dir="rtl">هيئة الميناء</h1>');
    expect(html).toContain('<section class="text article-content" lang="ar" dir="rtl">');
    expect(await draw({ language: "ko" })).toContain('<section class="text article-content" lang="ko">');
    expect(await draw({ language: "en" })).toContain('<section class="text article-content">');
  });

  it("gives its language to the document, but for what the archive says, unless nothing of its text is shown", async () => {
    const html = await draw({ language: "ar", publish: "excerpt" });
    expect(html).toContain('<html lang="ar">');
    expect(html).toContain('<body lang="en">');
    for (const beside of ["rail", "part"]) expect(html).toContain(`<aside class="${beside}" dir="ltr">`);
    const listed = await draw({ language: "ar", publish: "listing", body: "" });
    expect(listed).toContain('<html lang="en">');
    expect(listed).toContain("<body>");
  });

  it("is not marked among the interface's words where only the country is another", async () => {
    const html = await draw({ language: "en-GB", dek: "Talks." });
    expect(html).toContain('<html lang="en-GB">');
    expect(html.match(/ lang="en[^"]*"/g)).toEqual([' lang="en-GB"']);
    expect(await draw({ language: "zh-Hant-TW" })).toContain(
      '<section class="text article-content" lang="zh-Hant-TW">',
    );
  });
});

it("a citation isolates what is written from right to left", async () => {
  const html = await draw({}, { entry: entry("a", "هيئة الميناء", { authors: ["Lee Wan"] }) });
  expect(html).toContain("<bdi>هيئة الميناء</bdi>");
  expect(html).not.toContain("<bdi>Lee Wan</bdi> (");
  const quoting = await draw({}, { entry: entry("a", "هيئة الميناء: «لن ننتظر»", { authors: ["Lee Wan"] }) });
  expect(quoting).toMatch(/“<bdi>هيئة الميناء: «لن ننتظر»<\/bdi>/);
});

it("captions without a picture are called captions", async () => {
  const caption = { text: "The quay.", image: "https://paper.example/quay.jpg" };
  expect(await draw({ captions: [{ text: "The quay." }] })).toContain("<h2>Captions</h2>");
  expect(await draw({ captions: [caption] })).toContain("<h2>Picture</h2>");
});

describe("what lies around an article", () => {
  it("names its neighbours in the archive and in its source, each once", async () => {
    const [before, after, sibling] = [
      entry("b", "Before"),
      entry("c", "After"),
      entry("d", "Sibling", { date: date("2021-01-22", "22 January 2021") }),
    ];
    const around = {
      earlier: before,
      later: after,
      earlierInSource: before,
      laterInSource: sibling,
      related: [after, entry("e", "Kin")],
    };
    const html = await draw({}, around);
    for (const id of ["b", "c", "d", "e"]) expect(html.split(`href="../${id}/"`), id).toHaveLength(2);
    for (const title of ["Before", "After", "Kin"]) expect(html.split(`>${title}</a>`), title).toHaveLength(2);
    expect(read(html)).toContain("In The Korea Herald Later 22 January 2021");
  });

  it("is led up from, to the year and the month of its date", async () => {
    const trail = /<nav class="trail".*?<\/nav>/s.exec(await draw())?.[0];
    expect(trail).toContain(
      '<p><a href="../../">Archive</a> / <a href="../../2021/">2021</a> / <a href="../../2021/01/">Jan</a>',
    );
  });

  it("tells related articles of the same week from others, and the number of others on a topic in the month", async () => {
    const near = entry("b", "Near", { date: date("2021-01-27", "27 January 2021") });
    const far = entry("c", "Far", { date: date("2021-01-28", "28 January 2021") });
    const inMonth = { diplomacy: { url: "/topics/diplomacy/2021/", fragment: "2021-01", count: 3 } };
    const html = await draw({}, { related: [far, near], inMonth });
    expect(read(html)).toContain("Also that week Near 27 January 2021 Related Far 28 January 2021");
    expect(html).toContain('<a href="../../topics/diplomacy/2021/#2021-01">3 more in January 2021</a>');
  });

  it("names the article before and after with their whole titles", async () => {
    const title =
      "Commissioners of the harbour agree to nothing whatever about the ferries, the floods and the quays of the town";
    expect(await draw({}, { earlier: entry("b", title) })).toContain(`>${title}</a>`);
  });

  it("leads to the place where the record is corrected", async () => {
    expect(await draw({}, { correct: "https://github.com/o/r/edit/main/a.md" })).toContain(
      '<a href="https://github.com/o/r/edit/main/a.md">Correct this record</a>',
    );
    expect(await draw()).not.toContain("Correct this record");
  });
});

describe("a note on an article in another language", () => {
  const noted = (rule: string, note: string, read = note) =>
    draw({ language: "de", note, evidence: { note: { certainty: "medium", rule, lines: [9], quote: "…", read } } });

  it("is marked as being in it, where it is the article's own words", async () => {
    const note = "Korrektur: Das Treffen war am Freitag.";
    expect(await noted("correction", note)).toContain(`<dt>Note<dd><span lang="de">${note}</span>`);
  });

  it("is not, where the program or a person wrote it", async () => {
    const note = "A Korean original exists.";
    expect(await noted("original-in-other-language", note)).toContain(`<dt>Note<dd>${note}`);
    expect(await noted("correction", note, "Korrektur")).toContain(`<dt>Note<dd>${note}`);
  });
});

it("an article without a headline does not pass off the archive's words for the article's", async () => {
  const untitled = entry("a", "Untitled", { language: "ko", untitled: true });
  const html = await draw({ language: "ko" }, { entry: untitled, earlier: untitled });
  expect(html).toContain("<h1>Untitled</h1>");
  expect(html).toContain('<a href="./">Untitled</a>');
});

/**
 * All the rest than the article's words is counted: the whole head (which says the headline again for machines), all markup, masthead and foot, dates,
 * topics, citation, rights, contradictions, evidence and what lies around the article.
 */
describe("the weight of an article page", () => {
  async function weightsOf(root: string): Promise<ArticleWeight[]> {
    const pages = await drawSite(root, ["article"]);
    return pages.map(({ url, text }) => {
      const weight = articleWeight(text);
      expect(weight, url).toBeDefined();
      return weight as ArticleWeight;
    });
  }

  const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;

  // A headline stands seven times in its page and the address nine times: headlines of 110 characters make the heaviest.
  it.each([
    "en",
    "de",
    "fr",
    "es",
    "ko",
  ])("is less than 7 KB (7,000 bytes) on average, and without the article's own markup in nine of ten, where the site's language is %s", async (language) => {
    const root = await temporaryFolder();
    await makeArchive(root, { articles: 120, language });
    const all = await weightsOf(root);
    expect(all).toHaveLength(120);
    const besidesWords = all.map((weight) => weight.besidesWords);
    expect(mean(besidesWords)).toBeLessThan(7000);
    expect(Math.max(...besidesWords)).toBeLessThan(8200);
    expect(
      quantile(
        all.map(({ besidesText }) => besidesText),
        0.9,
      ),
    ).toBeLessThan(7000);
  });

  it("is less than 7.7 KB on average in the archive with which this repository began, whose headlines are long", async () => {
    const root = await temporaryFolder();
    await makeFirstArchive(root);
    const all = await weightsOf(root);
    expect(all).toHaveLength(5);
    expect(mean(all.map(({ besidesWords }) => besidesWords))).toBeLessThan(7700);
    expect(mean(all.map(({ besidesText }) => besidesText))).toBeLessThan(7200);
  });
});
