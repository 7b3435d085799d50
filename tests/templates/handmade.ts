/** Page data made by hand, for what the made archive does not hold: hostile words, corrections, and pages that only large archives have. */

import type { Conflict } from "../../src/model/conflict.ts";
import { baseOf } from "../../src/record/compose.ts";
import type { ArticleRecord } from "../../src/record/record.ts";
import type { DateInWords } from "../../src/site/pages/date-in-words.ts";
import type { Coverage, Entry } from "../../src/site/pages/entry.ts";
import type { PageData } from "../../src/site/pages/page.ts";
import { type Site, site } from "../../src/vocabulary/site.ts";
import { type Source, source } from "../../src/vocabulary/source.ts";

export const SITE: Site = site.parse({
  title: "The Peace Process Papers",
  description: "News of the talks, as the papers of the day reported it.",
  url: "https://archive.example/repository/",
  rights: "The articles remain their publishers’.",
  contact: "The archive, archive@archive.example, https://society.example/contact.",
});

export const HERALD: Source = source.parse({
  id: "korea-herald",
  name: "The Korea Herald",
  homepage: "https://www.koreaherald.com/",
  country: "KR",
  description: "English-language daily newspaper of Seoul.",
});

export function date(datetime: string, words: string, more: Partial<DateInWords> = {}): DateInWords {
  return { edtf: datetime, datetime, words, certainty: "high", edited: false, ...more };
}

export function entry(id: string, title: string, more: Partial<Entry> = {}): Entry {
  return {
    ...{ id, url: `/articles/${id}/`, title, authors: [], topics: [] },
    date: date("2021-01-21", "21 January 2021"),
    source: { id: "korea-herald", name: "The Korea Herald", url: "/sources/korea-herald/" },
    ...more,
  };
}

const CONFLICT: Conflict = {
  field: "date",
  kind: "caption-against-weekday",
  values: {
    caption: { value: "2022-01-21", line: 5 },
    text: { value: "Thursday", line: 7 },
    fitting: "2021-01-21",
  },
};

export const RECORD: ArticleRecord = {
  id: "moon-reaffirms-commitment",
  file: "articles/records/2021/moon-reaffirms-commitment.md",
  title: "Moon reaffirms commitment to engagement with North Korea",
  date: "2021-01-21",
  source: "korea-herald",
  authors: ["Choi Si-young"],
  language: "en",
  captions: [{ text: "President Moon chairs a meeting, Jan. 21, 2022.", credit: "Yonhap" }],
  topics: ["diplomacy"],
  capture: "raw/001_d36589888354f117.txt",
  sha256: "d36589888354f117".repeat(4),
  body: "President Moon Jae-in reaffirmed his commitment at a meeting Thursday.\n\nThe ministry discussed exchanges with China.",
  conflicts: [CONFLICT],
  evidence: {
    title: {
      certainty: "high",
      rule: "first-line",
      lines: [3],
      quote: "Moon reaffirms commitment",
      read: "Moon reaffirms commitment to engagement with North Korea",
    },
    date: {
      certainty: "medium",
      rule: "caption-date-and-weekday",
      lines: [5, 6, 7],
      quote: "at a meeting Thursday",
      read: "2021-01-21",
    },
  },
};

/** The evidence of a field that the parser read as it stands on the record. */
export function asRead(field: "body" | "captions", value: unknown) {
  return { certainty: "high" as const, rule: "paragraph-run", read: baseOf(field, value) };
}

export function articleData(
  record: Partial<ArticleRecord> = {},
  more: Partial<PageData["article"]> = {},
): PageData["article"] {
  const whole = { ...RECORD, ...record };
  return {
    record: whole,
    entry: entry(whole.id, whole.title ?? "Untitled", {
      date: date("2021-01-21", "21 January 2021", { certainty: "medium" }),
      authors: whole.authors ?? [],
      topics: [{ id: "diplomacy", name: "Diplomacy", url: "/topics/diplomacy/" }],
      ...(whole.language && { language: whole.language }),
    }),
    source: HERALD,
    related: [],
    ...more,
  };
}

/** Coverage of `counts.length` months from `first` (`YYYY-MM`). */
export function coverageFrom(first: string, counts: readonly number[]): Coverage {
  const months = counts.map((count, index) => {
    const [year = 0, month = 0] = first.split("-").map(Number);
    const day = new Date(Date.UTC(year, month - 1 + index));
    const key = day.toISOString().slice(0, 7);
    const name = `${day.toLocaleString("en-GB", { month: "long", timeZone: "UTC" })} ${key.slice(0, 4)}`;
    return { month: key, name, count, url: `/${key.replace("-", "/")}/` };
  });
  return {
    count: counts.reduce((sum, count) => sum + count, 0),
    undated: 0,
    first: date(`${first}-03`, `3 ${months[0]?.name}`),
    last: date(`${months.at(-1)?.month}-24`, `24 ${months.at(-1)?.name}`),
    months,
  };
}
