/** What an article tells machines of itself, against what each vocabulary requires. */

import { describe, expect, test } from "vitest";
import { articleMetas, type Described, type Meta, newsArticle } from "../../../src/site/exports/json-ld.ts";
import { pageContext, siteContext } from "../../../src/site/pages/context.ts";
import type { DateInWords } from "../../../src/site/pages/date-in-words.ts";
import { machineDates } from "../../../src/site/pages/machine-dates.ts";
import { source } from "../../../src/vocabulary/source.ts";
import { articleHead } from "../../../templates/parts/machine-head.ts";
import { zoteroItem } from "./zotero.ts";

const context = siteContext({
  ...{ title: "The Peace Process Papers", description: "News of the talks.", language: "en", branch: "main" },
  url: "https://example.org/papers/",
});

function dated(edtf: string, more: Partial<DateInWords> = {}): DateInWords {
  return { edtf, words: edtf, datetime: edtf, certainty: "high", edited: false, ...more };
}

/** Longer than what search engines show. */
const LEAD =
  "President Moon Jae-in directed government agencies involved in foreign affairs and national security to come up with new ways of breaking the talks out of their deadlock.";

const ARTICLE: Described = {
  url: "/articles/moon-instructs-lineup/",
  entry: {
    ...{ title: "Moon instructs lineup", date: dated("2021-01-22T17:32+09:00") },
    topics: ["Diplomacy", "Summits, talks"].map((name) => ({ id: "a", name, url: "/topics/a/" })),
  },
  record: {
    ...{
      authors: ["Lee Wan", "Choi Si-young"],
      agency: "Yonhap",
      dateline: "SEOUL",
      language: "en",
      section: "Politics",
      edition: "Final Edition",
      page: "A3",
    },
    url: "https://english.hani.co.kr/moon",
    rights: { statement: "CC BY 4.0", licence: "https://creativecommons.org/licenses/by/4.0/" },
  },
  source: source.parse({ id: "hankyoreh", name: "The Hankyoreh", homepage: "https://english.hani.co.kr/" }),
};

/** What a page's head needs besides. */
const RECORD = { id: "a", file: "articles/records/2021/a.md", body: `${LEAD}\n\nMore.` };
const ENTRY = { id: "a", url: "/articles/a/", authors: [], conflicts: 0 };

const described = (change: Partial<Described> = {}): Described => ({ ...ARTICLE, ...change });
const metas = (change?: Partial<Described>) => articleMetas(described(change), context);
const keysOf = ({ name, property }: Meta) => [name, property].filter((key) => key !== undefined);
const valuesOf = (key: string, change?: Partial<Described>) =>
  metas(change).flatMap((meta) => (keysOf(meta).includes(key) ? [meta.content] : []));

describe("the metadata of an article", () => {
  test("says twice in one element what two vocabularies say alike, unless Zotero would miss it", () => {
    const both = metas().filter((meta) => keysOf(meta).length === 2);
    expect(both.map(keysOf)).toEqual([
      ["citation_title", "og:title"],
      ["prism.publicationName", "dc:publisher"],
    ]);
    const one = metas({ record: { ...ARTICLE.record, authors: ["Lee Wan"] } });
    expect(one.map(keysOf)).toContainEqual(["author", "dc:creator"]);
  });

  test("never takes it for a journal's", () => {
    expect(valuesOf("prism.publicationName")).toEqual(["The Hankyoreh"]);
    expect(metas().flatMap(keysOf)).not.toContain("citation_journal_title");
  });

  test("has what Google Scholar requires: title, each author, date", () => {
    expect(valuesOf("citation_title")).toEqual(["Moon instructs lineup"]);
    expect(valuesOf("citation_author")).toEqual(["Lee Wan,", "Choi Si-young,"]);
    expect(valuesOf("citation_publication_date")).toEqual(["2021/01/22"]);
  });

  test("has the properties that OpenGraph requires besides the address, which is that of the canonical link", () => {
    expect(valuesOf("og:title")).toEqual(["Moon instructs lineup"]);
    expect(valuesOf("og:type")).toEqual(["article"]);
    expect(valuesOf("og:image")).toEqual(["https://example.org/papers/card.png"]);
  });

  test("gives Dublin Core creators, date, publisher, language, rights and subjects", () => {
    expect(valuesOf("dc:creator")).toEqual(["Lee Wan", "Choi Si-young"]);
    expect(valuesOf("dc:date")).toEqual(["2021-01-22T17:32+09:00"]);
    expect(valuesOf("dc:publisher")).toEqual(["The Hankyoreh"]);
    expect(valuesOf("dc:language")).toEqual(["en"]);
    expect(valuesOf("dc:rights")).toEqual(["CC BY 4.0"]);
    expect(valuesOf("dc:subject")).toEqual(["Diplomacy", "Summits, talks"]);
  });

  test("says nothing of what is not known", () => {
    const bare = articleMetas({ url: ARTICLE.url, record: {}, entry: { title: "Untitled", topics: [] } }, context);
    expect(bare.flatMap(keysOf)).toEqual(["z:itemType", "citation_title", "og:title", "og:type", "og:image"]);
  });
});

describe("Zotero", () => {
  const read = (change: Partial<Described> = {}) => {
    const { record, entry, ...more } = described(change);
    const page = { ...more, related: [], record: { ...RECORD, ...record }, entry: { ...ENTRY, ...entry } };
    const head = `<meta name="description" content="${LEAD}"><link rel="canonical" href="${context.site.url}articles/moon-instructs-lineup/">`;
    return zoteroItem(head + String(articleHead(page, pageContext(context, page.url))));
  };
  const readDated = (date: DateInWords) => read({ entry: { ...ARTICLE.entry, date } });

  test("reads a newspaper's article with all that the archive knows of it", () => {
    expect(read()).toEqual({
      itemType: "newspaperArticle",
      title: "Moon instructs lineup",
      creators: [{ lastName: "Lee Wan" }, { lastName: "Choi Si-young" }],
      publicationTitle: "The Hankyoreh",
      date: "2021/01/22",
      section: "Politics",
      edition: "Final Edition",
      pages: "A3",
      rights: "CC BY 4.0",
      tags: ["Diplomacy", "Summits, talks"],
      language: "en",
      abstractNote: LEAD,
      url: "https://example.org/papers/articles/moon-instructs-lineup/",
    });
  });

  test.each([
    "Coast Wire",
    "이완 기자",
    "Nagy Imre",
    "Mao Zedong",
    "Martin Luther King, Jr.",
    "Smith, Jones and Sons; Co.",
  ])("keeps %s in one part", (name) => {
    const plain = name.replace(/[,;]/g, "").replace(/\.$/, "");
    expect(read({ record: { authors: [name] } }).creators).toEqual([{ lastName: plain }]);
    expect(read({ record: { authors: [name, "Kim"] } }).creators).toEqual([{ lastName: plain }, { lastName: "Kim" }]);
    expect(read({ record: { agency: name } }).creators).toEqual([{ lastName: plain }]);
  });

  test("keeps a date's doubt, in the date itself and in a word", () => {
    const of = (edtf: string, more: Partial<DateInWords> = {}) => {
      const { date, extra } = readDated(dated(edtf, more));
      return [date, extra];
    };
    expect(of("2021-01-22")).toEqual(["2021/01/22", undefined]);
    expect(of("2021-01-22", { certainty: "medium" })).toEqual(["2021/01/22", "Date of publication inferred"]);
    expect(of("2021-01-22", { certainty: "low" })).toEqual(["2021-01-22?", "Date of publication uncertain"]);
    expect(of("2021-01-22", { certainty: "low", edited: true })).toEqual(["2021/01/22", undefined]);
    expect(of("2021~")).toEqual(["2021~", "Date of publication uncertain"]);
    expect(of("2020-12-30/2021-01-02")).toEqual(["2020-12-30/2021-01-02", undefined]);
  });
});

describe("JSON-LD", () => {
  test("tells the newspaper, which published the article, from the archive, which keeps it", () => {
    expect(newsArticle(ARTICLE)).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Moon instructs lineup",
      datePublished: "2021-01-22T17:32:00+09:00",
      author: [
        { "@type": "Person", name: "Lee Wan" },
        { "@type": "Person", name: "Choi Si-young" },
      ],
      publisher: { "@type": "Organization", name: "The Hankyoreh" },
      provider: { "@type": "Organization", name: "Yonhap" },
      archivedAt: "./",
      isBasedOn: "https://english.hani.co.kr/moon",
      dateline: "SEOUL",
      articleSection: "Politics",
      printEdition: "Final Edition",
      printPage: "A3",
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
    const said = newsArticle({ ...ARTICLE, record, updated });
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
