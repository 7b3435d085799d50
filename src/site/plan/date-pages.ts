/** Plans the pages by date: one for each year and each month with articles, and one for undated articles. */
import type { Archive } from "../../archive/archive.ts";
import { unitInWords } from "../pages/date-in-words.ts";
import type { Step } from "../pages/entry.ts";
import { LISTED, type Listings } from "../pages/listing.ts";
import type { PageDraft } from "../pages/planned-page.ts";
import type { Words } from "../words/table.ts";

export function* datePages(archive: Archive, listings: Listings): Generator<PageDraft> {
  const years = [...archive.volumes.keys()];
  for (const [year, articles] of archive.volumes) {
    const months = listings.spans(articles, "month", "/");
    yield {
      kind: "year",
      url: `/${year}/`,
      data: {
        year,
        coverage: listings.coverage(articles),
        months,
        days: articles.length > LISTED ? [] : listings.days(articles),
        ...steps(years, year, listings.words),
      },
    };
  }
  const byMonth = Map.groupBy(archive.articles, ({ when }) => when?.month);
  const months = [...byMonth.keys()].filter((month) => month !== undefined);
  for (const month of months) {
    const articles = byMonth.get(month) ?? [];
    yield {
      kind: "month",
      url: urlOf(month),
      data: {
        month,
        name: unitInWords(month, listings.words),
        coverage: listings.coverage(articles),
        days: listings.days(articles),
        ...steps(months, month, listings.words),
      },
    };
  }
  const undated = archive.articles.filter(({ when }) => !when);
  yield {
    kind: "undated",
    url: "/undated/",
    data: { coverage: listings.coverage(undated), days: listings.days(undated) },
  };
}

/** The neighbours of a year or month. @param spans Years or months with articles, newest first. @param base Address above their pages. */
export function steps(
  spans: readonly string[],
  span: string,
  words: Words,
  base = "/",
): { earlier?: Step; later?: Step } {
  const place = spans.indexOf(span);
  const step = (other: string | undefined) => other && { url: urlOf(other, base), name: unitInWords(other, words) };
  const [earlier, later] = [step(spans[place + 1]), step(spans[place - 1])];
  return { ...(earlier && { earlier }), ...(later && { later }) };
}

/** `/2021/` or `/2021/01/`, below `base`. */
export function urlOf(span: string, base = "/"): string {
  return `${base}${span.replace("-", "/")}/`;
}
