/** Pages that lead to articles: sources, topics, years and days whose name is what was searched for. */

import type { SearchPageWords } from "../src/site/words/search-words.ts";
import { dateAsked, type MonthNames } from "./search/date-query.ts";
import type { HeadArticle } from "./search/head.ts";
import { dayOf } from "./search/head.ts";
import { formsOf, plain } from "./search/letters.ts";
import { daysOf } from "./search/question.ts";
import type { SearchArchive } from "./search/search-archive.ts";
import { make } from "./search-results.ts";

/** The pages of the archive write a day before its month in English too. */
const LOCALE = document.documentElement.lang.replace(/^en$/, "en-GB");

/** Pages that are shown. */
const MOST = 5;

/** The links of pages that a question leads to. @param all All articles of the archive. */
export function wayItems(
  words: string,
  { root }: SearchArchive,
  all: readonly HeadArticle[],
  said: SearchPageWords,
  site: string,
): HTMLLIElement[] {
  const link = (kind: keyof SearchPageWords["ways"], path: string, name: string) =>
    make("li", {}, make("i", {}, said.ways[kind]), " ", make("a", { href: site + path, dir: "auto" }, name));
  const asked = formsOf(words).map(plain);
  if (asked.length === 0) return [];
  // Each word is the beginning of a word of the name.
  const isNamed = (name: string) => {
    const forms = formsOf(name).map(plain);
    return asked.every((word) => forms.some((form) => form.startsWith(word)));
  };
  const sources = root.sources.filter(([, ...names]) => names.some(isNamed));
  const topics = root.topics.filter(([, name]) => isNamed(name));
  return [
    ...dateWay(words, all, link),
    ...sources.map(([id, name]) => link("source", `sources/${id}/`, name)),
    ...topics.map(([id, name]) => link("topic", `topics/${id}/`, name)),
  ].slice(0, MOST);
}

function dateWay(
  words: string,
  all: readonly HeadArticle[],
  link: (kind: "year" | "month" | "day", path: string, name: string) => HTMLLIElement,
): HTMLLIElement[] {
  const date = dateAsked(words, monthNames());
  const [first = 0, last = 0] = (date && daysOf(date)) || [];
  const has = all.some(({ days }) => days && days[0] >= first && days[0] <= last);
  if (!date || !has) return [];
  const [year = "", month, day] = date.split("-");
  if (!month) return [link("year", `${year}/`, year)];
  const unit = day ? ({ dateStyle: "long" } as const) : ({ month: "long", year: "numeric" } as const);
  const format = new Intl.DateTimeFormat(LOCALE, { ...unit, timeZone: "UTC" });
  const name = format.format(new Date(`${dayOf(first)}T00:00:00Z`));
  return [link(day ? "day" : "month", `${year}/${month}/${day ? `#${date}` : ""}`, name)];
}

/** Names of months in the interface's language and in English, long and short. */
function monthNames(): MonthNames {
  const names = new Map<string, number>();
  for (const language of [document.documentElement.lang, "en"])
    for (const style of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, day: "numeric", timeZone: "UTC" });
      for (let month = 0; month < 12; month++) {
        const part = format.formatToParts(Date.UTC(2021, month, 1)).find(({ type }) => type === "month");
        if (part) names.set(part.value.toLowerCase().replace(/\.$/, ""), month + 1);
      }
    }
  return names;
}
