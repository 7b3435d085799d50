/** What an article tells machines of itself, against what each vocabulary requires. */
import { describe, expect, test } from "vitest";
import { articleMetas, type Described, newsArticle } from "../../src/site/article-metadata.ts";
import { siteContext } from "../../src/site/context.ts";
import { machineDates } from "../../src/site/machine-dates.ts";
import type { DateInWords } from "../../src/site/page.ts";
import { source } from "../../src/vocabulary/source.ts";

const context = siteContext({
  ...{ title: "The Peace Process Papers", description: "News of the talks.", language: "en", branch: "main" },
  url: "https://example.org/papers/",
});

function dated(edtf: string, more: Partial<DateInWords> = {}): DateInWords {
  return { edtf, words: edtf, datetime: edtf, certainty: "high", edited: false, ...more };
}

const ARTICLE: Described = {
  url: "/articles/moon-instructs-lineup/",
  entry: { title: "Moon instructs lineup", date: dated("2021-01-22T17:32+09:00") },
  record: {
    ...{
      authors: ["Lee Wan", "Choi Si-young"],
      agency: "Yonhap",
      dateline: "SEOUL",
      language: "en",
      section: "Politics",
    },
    url: "https://english.hani.co.kr/moon",
    rights: { statement: "CC BY 4.0", licence: "https://creativecommons.org/licenses/by/4.0/" },
  },
  source: source.parse({ id: "hankyoreh", name: "The Hankyoreh", homepage: "https://english.hani.co.kr/" }),
};

const metas = (change: Partial<Described> = {}) => articleMetas({ ...ARTICLE, ...change }, context);
const valuesOf = (key: string, change?: Partial<Described>) =>
  metas(change).flatMap(({ name, property, content }) => (name === key || property === key ? [content] : []));

describe("the metadata of an article", () => {
  test("makes Zotero save a newspaper article, never a journal's", () => {
    expect(valuesOf("z:itemType")).toEqual(["newspaperArticle"]);
    expect(valuesOf("prism.publicationName")).toEqual(["The Hankyoreh"]);
    expect(metas().some(({ name }) => name === "citation_journal_title")).toBe(false);
  });

  test("has what Google Scholar requires: title, each author, date", () => {
    expect(valuesOf("citation_title")).toEqual(["Moon instructs lineup"]);
    expect(valuesOf("citation_author")).toEqual(["Lee Wan", "Choi Si-young"]);
    expect(valuesOf("citation_publication_date")).toEqual(["2021/01/22"]);
  });

  test("has the four properties that OpenGraph requires", () => {
    expect(valuesOf("og:title")).toEqual(["Moon instructs lineup"]);
    expect(valuesOf("og:type")).toEqual(["article"]);
    expect(valuesOf("og:url")).toEqual(["https://example.org/papers/articles/moon-instructs-lineup/"]);
    expect(valuesOf("og:image")).toEqual(["https://example.org/papers/card.png"]);
  });

  test("gives Dublin Core creators, date, publisher and language", () => {
    expect(valuesOf("dc:creator")).toEqual(["Lee Wan", "Choi Si-young"]);
    expect(valuesOf("dc:date")).toEqual(["2021-01-22T17:32+09:00"]);
    expect(valuesOf("dc:publisher")).toEqual(["The Hankyoreh"]);
    expect(valuesOf("dc:language")).toEqual(["en"]);
  });

  test("names the agency as author where the article names nobody, and says nothing of what is not known", () => {
    expect(valuesOf("citation_author", { record: { agency: "Yonhap" } })).toEqual(["Yonhap"]);
    const bare = metas({ record: {}, entry: { title: "Untitled" }, source: undefined });
    expect(bare.map(({ name, property }) => name ?? property)).toEqual([
      ...["z:itemType", "citation_title", "og:url", "og:type", "og:image"],
    ]);
  });
});

/**
 * What Zotero's translator "Embedded Metadata" makes of the elements: it reads `name` before `property`; a Highwire name by its end;
 * an unknown prefix not at all; `z:itemType` before the type that `citation_title` would have it guess, a journal's article.
 */
describe("Zotero", () => {
  const read = (change?: Partial<Described>) =>
    metas(change).map(({ name, property, content }) => [name ?? property, content]);

  test("reads a newspaper's article with its paper, date, authors, language and address", () => {
    expect(read()).toEqual([
      ["z:itemType", "newspaperArticle"],
      ["citation_title", "Moon instructs lineup"],
      ["citation_author", "Lee Wan"],
      ["citation_author", "Choi Si-young"],
      ["dc:date", "2021-01-22T17:32+09:00"],
      ["citation_publication_date", "2021/01/22"],
      ["prism.publicationName", "The Hankyoreh"],
      ["dc:language", "en"],
      ["og:url", "https://example.org/papers/articles/moon-instructs-lineup/"],
      ["og:type", "article"],
      ["og:image", "https://example.org/papers/card.png"],
    ]);
  });

  test("finds nothing that stands for another kind of item, whatever the article", () => {
    const other = /citation_(?:journal|book|conference|dissertation|technical_report|series|isbn|issn|doi)/;
    for (const change of [{}, { record: {} }, { source: undefined }, { entry: { title: "Untitled" } }]) {
      for (const [key] of read(change)) expect(key).not.toMatch(other);
      expect(read(change)[0]).toEqual(["z:itemType", "newspaperArticle"]);
    }
  });

  test("reads the date as far as it is known, and of one that no month holds the EDTF alone", () => {
    const dates = (edtf: string) =>
      read({ entry: { title: "A", date: dated(edtf) } }).filter(([key]) => key?.includes("date"));
    expect(dates("2021-01")).toEqual([
      ["dc:date", "2021-01"],
      ["citation_publication_date", "2021/01"],
    ]);
    expect(dates("2020-12-30/2021-01-02")).toEqual([["dc:date", "2020-12-30/2021-01-02"]]);
  });
});

describe("JSON-LD", () => {
  test("tells the newspaper, which published the article, from the archive, which keeps it", () => {
    expect(newsArticle(ARTICLE, context)).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Moon instructs lineup",
      datePublished: "2021-01-22T17:32:00+09:00",
      author: [
        { "@type": "Person", name: "Lee Wan" },
        { "@type": "Person", name: "Choi Si-young" },
      ],
      publisher: { "@type": "Organization", name: "The Hankyoreh", url: "https://english.hani.co.kr/" },
      provider: { "@type": "Organization", name: "Yonhap" },
      sdPublisher: { "@type": "Organization", name: "The Peace Process Papers" },
      archivedAt: "https://example.org/papers/articles/moon-instructs-lineup/",
      isBasedOn: "https://english.hani.co.kr/moon",
      dateline: "SEOUL",
      inLanguage: "en",
      articleSection: "Politics",
      license: "https://creativecommons.org/licenses/by/4.0/",
    });
  });
});

describe("a later change, to machines", () => {
  const modified = (updated: DateInWords) => {
    const { certainty } = updated;
    const record = {
      ...ARTICLE.record,
      evidence: { updated: { certainty, rule: "updated-line", read: updated.edtf } },
    };
    const said = newsArticle({ ...ARTICLE, record, updated }, context);
    return Object.entries(said).find(([key]) => key === "dateModified")?.[1];
  };

  test("is dated as closely as it is known, and left out where it is the date of publication", () => {
    expect(modified(dated("2021-01-23T09:00+09:00"))).toBe("2021-01-23T09:00:00+09:00");
    expect(modified(dated("2021-01-23T09:00+09:00", { certainty: "medium" }))).toBe("2021-01-23");
    expect(modified(dated("2021-01-22T17:32+09:00"))).toBeUndefined();
  });
});

describe("a date for machines", () => {
  const iso = (date: DateInWords) => machineDates(date)?.iso;

  test("is as close as it is known", () => {
    expect(iso(dated("2021-01-22"))).toBe("2021-01-22");
    expect(iso(dated("2021-01"))).toBe("2021-01");
    expect(iso(dated("2021"))).toBe("2021");
    expect(machineDates(dated("2021-01"))?.parts).toEqual([2021, 1]);
  });

  test("has a time only where that is stated, with its offset", () => {
    expect(iso(dated("2021-01-22T17:32+09:00"))).toBe("2021-01-22T17:32:00+09:00");
    expect(iso(dated("2021-01-22T17:32+09:00", { certainty: "medium" }))).toBe("2021-01-22");
    expect(iso(dated("2021-01-22T17:32"))).toBe("2021-01-22");
  });

  test("is marked as uncertain in EDTF where one weak clue is all there is, unless a person has set it", () => {
    expect(machineDates(dated("2021-01-22", { certainty: "low" }))?.edtf).toBe("2021-01-22?");
    expect(machineDates(dated("2021-01-22T17:32Z", { certainty: "low" }))?.edtf).toBe("2021-01-22?");
    expect(machineDates(dated("2021-01-22", { certainty: "low", edited: true }))?.edtf).toBe("2021-01-22");
    expect(machineDates(dated("2021~", { certainty: "low" }))?.edtf).toBe("2021~");
  });

  test("of an interval is the month or year that holds it, or nothing", () => {
    expect(iso(dated("2021-01-20/2021-01-25"))).toBe("2021-01");
    expect(iso(dated("2021-01/2021-03"))).toBe("2021");
    expect(iso(dated("2020-12-30/2021-01-02"))).toBeUndefined();
  });
});
