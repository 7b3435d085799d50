import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bibtex } from "../../../src/site/exports/bibtex.ts";
import { citationInWords } from "../../../src/site/exports/citation.ts";
import { cslItem } from "../../../src/site/exports/csl-item.ts";
import { ris } from "../../../src/site/exports/ris.ts";
import { siteContext } from "../../../src/site/pages/context.ts";
import type { Cited } from "../../../src/site/pages/entry.ts";
import { cited, context, date } from "./cited.ts";

describe("a citation in words", () => {
  const words = (change?: Partial<Cited["entry"]>) => citationInWords(cited(change), context);
  const address = "Available at: https://example.org/papers/articles/moon-instructs-lineup/.";

  test("names authors, day, headline, newspaper and address", () => {
    expect(words()).toBe(
      `Lee Wan (22 January 2021) “Moon instructs foreign security lineup to reinvigorate dialogue,” The Hankyoreh. ${address}`,
    );
  });

  test("says where the date is not stated outright", () => {
    expect(words({ date: { ...date, certainty: "medium" } })).toContain("(22 January 2021, inferred)");
    expect(words({ date: { ...date, certainty: "low" } })).toContain("(22 January 2021, uncertain)");
    const { date: _, ...undated } = cited().entry;
    expect(citationInWords({ entry: undated }, context)).toContain("Lee Wan (no date)");
  });

  test("keeps a question mark, and sets quotation marks within the headline apart", () => {
    expect(words({ title: "“Will they talk”?" })).toContain("“‘Will they talk’?,” The Hankyoreh");
  });

  test("names several authors, and the agency where there is none", () => {
    expect(words({ authors: ["Lee Wan", "Choi Si-young"] })).toContain("Lee Wan and Choi Si-young (22");
    expect(words({ authors: [], agency: "Yonhap" })).toContain("Yonhap (22");
  });

  test("names edition and page, one or several, as the language says it", () => {
    const printed = (more: Partial<Cited>) => citationInWords({ ...cited(), ...more }, context);
    expect(printed({ edition: "Final Edition", page: "A3" })).toContain("The Hankyoreh. Final Edition, p. A3. Avail");
    expect(printed({ page: "1, 4" })).toContain("The Hankyoreh, pp. 1, 4. Avail");
    const german = siteContext({ ...context.site, language: "de" });
    expect(citationInWords({ ...cited(), page: "12" }, german)).toContain("The Hankyoreh, S. 12. Verf");
  });

  test("takes no markup or placeholder of a headline for its own", () => {
    expect(words({ title: "A <i>sloping</i> $1 \ue001 word" })).toContain("“A <i>sloping</i> $1 word,” The Hankyoreh");
  });
});

describe("a citation in words on a site in German", () => {
  const german = siteContext({ ...context.site, language: "de" });
  const inferred = { ...date, certainty: "medium" as const };
  const words = (change: Partial<Cited["entry"]>) => citationInWords(cited({ date: inferred, ...change }), german);

  test("is in German, without the comma that English sets before the last of several names", () => {
    expect(words({ authors: ["Lee Wan", "Choi Si-young", "Ada Quill"] })).toBe(
      "Lee Wan, Choi Si-young und Ada Quill (22 January 2021, erschlossen) „Moon instructs foreign security lineup to reinvigorate dialogue“, The Hankyoreh. Verfügbar unter: https://example.org/papers/articles/moon-instructs-lineup/.",
    );
  });

  test("sets quotation marks within the headline apart, German and English ones", () => {
    expect(words({ title: "Was „Frieden“ heißt" })).toContain("„Was ‚Frieden‘ heißt“, The Hankyoreh");
    expect(words({ title: "What “peace” means" })).toContain("„What ‘peace’ means“, The Hankyoreh");
  });

  test("leaves files for reference managers as they are elsewhere", () => {
    expect(bibtex(cited({ date: inferred }), german)).toBe(bibtex(cited({ date: inferred }), context));
    expect(ris(cited({ date: inferred }), german)).toBe(ris(cited({ date: inferred }), context));
  });
});

test("whatever a headline and a name hold, the words are whole, and no mark of ours is left", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 60 });
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (title, authors) => {
      const words = citationInWords(cited({ title, authors }), context);
      expect(words).toContain("Available at: https://example.org/papers/articles/moon-instructs-lineup/.");
      expect(words).not.toMatch(/[\ue000-\uf8ff\n]/);
    }),
  );
});

test("an article is one item in all formats, and another on a site at another address", () => {
  const article = cited({});
  const item = cslItem(article, context);
  expect(cslItem(article, context)).toBe(item);
  const elsewhere = siteContext({ ...context.site, url: "https://elsewhere.example/" });
  expect(cslItem(article, elsewhere).URL).toBe("https://elsewhere.example/articles/moon-instructs-lineup/");
});

test("a date that is not stated outright is noted in every form", () => {
  const inferred = cited({ date: { ...date, certainty: "medium" } });
  expect(bibtex(inferred, context)).toContain("\nnote={Date of publication inferred},\n");
  expect(ris(inferred, context)).toContain("N1  - Date of publication inferred\r\n");
  expect(cslItem(cited({ date: { ...date, certainty: "low", edited: true } }), context).note).toBeUndefined();
  expect(cslItem(cited({ date: { ...date, edtf: "2021-01-22?", edited: true } }), context).note).toBe(
    "Date of publication uncertain",
  );
});

describe("CSL-JSON", () => {
  test("dates no article closer or surer than the archive does", () => {
    const issued = (edtf: string, certainty: "high" | "low" = "high") =>
      cslItem(cited({ date: { ...date, edtf, certainty } }), context).issued;
    expect(issued("2021-01-22")).toEqual({ "date-parts": [[2021, 1, 22]] });
    expect(issued("2021-01")).toEqual({ "date-parts": [[2021, 1]] });
    expect(issued("2021-01-22", "low")).toEqual({ "date-parts": [[2021, 1, 22]], circa: true });
    expect(issued("2021~")).toEqual({ "date-parts": [[2021]], circa: true });
    const parts = [
      [2021, 1, 20],
      [2021, 1, 25],
    ];
    expect(issued("2021-01-20/2021-01-25")).toEqual({ "date-parts": parts });
    expect(issued("2021-22")).toEqual({ "date-parts": [[2021]], season: 2 });
    expect(issued("199X")?.["date-parts"]).toBeUndefined();
    expect(issued("[2019, 2021]")?.["date-parts"]).toBeUndefined();
    expect(issued("2020-12-30/2021-01-02")?.["date-parts"]).toEqual([
      [2020, 12, 30],
      [2021, 1, 2],
    ]);
    expect(issued("2020-12-30/2021-01-02?")).toEqual({ literal: "between 30 December 2020 and 2 January 2021" });
  });
});
