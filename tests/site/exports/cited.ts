/** An article as citations tell of it, for tests of what is written for reference managers. */

import fc from "fast-check";
import { siteContext } from "../../../src/site/pages/context.ts";
import type { DateInWords } from "../../../src/site/pages/date-in-words.ts";
import type { Cited } from "../../../src/site/pages/entry.ts";

export const context = siteContext({
  ...{ title: "The Peace Process Papers", description: "", language: "en", branch: "main" },
  url: "https://example.org/papers/",
});

export const date: DateInWords = {
  ...{ edtf: "2021-01-22T17:32+09:00", words: "22 January 2021, 17:32 (UTC+9)", day: "22 January 2021" },
  ...{ time: "17:32 (UTC+9)", datetime: "2021-01-22", certainty: "high", edited: false },
};

export function cited(change: Partial<Cited["entry"]> = {}, more: Omit<Cited, "entry"> = {}): Cited {
  const entry = {
    ...{ id: "moon-instructs-lineup", url: "/articles/moon-instructs-lineup/" },
    title: "Moon instructs foreign security lineup to reinvigorate dialogue",
    date,
    authors: ["Lee Wan"],
    source: { id: "hankyoreh", name: "The Hankyoreh", url: "/sources/hankyoreh/" },
    topics: [],
    language: "en",
    ...change,
  };
  return { entry, dateline: "Seoul", ...more };
}

export function topic(name: string): Cited["entry"]["topics"][number] {
  return { id: "topic", name, url: "/topics/topic/" };
}

/** Words that try to end the field that they stand in, to begin another, or to make a program do something. */
export const HOSTILE = [
  "Jane Doe}}, note={see \\input{/etc/passwd}}, x={{y",
  "\\immediate\\write18{id}",
  'a" # {b} # "c',
  "}\n@book{evil,\n title={x}}",
  "Lee\r\nTY  - BOOK\r\nER  - \r\n",
  "Lee\u2028ER  - \u2029TY  - BOOK\u0085KW  - x\u000bAU  - y\u000cz",
  "100% sure_of $5^2 & #1 ~ `x`` ''y'' --- ,,z,, <<q>>",
  "{unbalanced", "unbalanced}", "\\", "%", "%%", "\ud800 half", "@comment{x}", "Smith, Jones and Sons; Co.",
  "]]> </title> <b> & 'x' \u0001 \ufffe", "</script><script>alert(1)</script><!--", "\u00ad=1+1",
]; // biome-ignore format: a list

/** Ordinary words, letters of many scripts, and hostile words. */
export const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."{}\\\"'`%$&#_^~@,;:=-+ \n\r\tAb가é"), maxLength: 40 }),
  fc.constantFrom(...HOSTILE),
);
