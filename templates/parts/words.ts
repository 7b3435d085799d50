/** The archive's own words for numbers, dates and spans. */
import type { Coverage, DateInWords } from "../../src/site/page.ts";

const number = new Intl.NumberFormat("en-GB");

/** `1,204`. */
export function figure(count: number): string {
  return number.format(count);
}

/** `1 article`, `1,204 articles`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${figure(count)} ${count === 1 ? noun : plural}`;
}

/** The date without its time of day: `22 January 2021`. */
export function dayInWords({ words }: DateInWords): string {
  return words.split(",", 1)[0] ?? words;
}

/** `3 March 2009 to 24 January 2022`; one date where both are the same; nothing where no article is dated. */
export function span({ first, last }: Coverage): string | undefined {
  if (!first || !last) return undefined;
  const [from, to] = [dayInWords(first), dayInWords(last)];
  return from === to ? from : `${from} to ${to}`;
}

/** What a page covers, in one sentence: `604 articles, 3 March 2009 to 24 January 2022; 2 of them undated`. */
export function coverageInWords(coverage: Coverage): string {
  const dated = [counted(coverage.count, "article"), span(coverage)].filter(Boolean).join(", ");
  if (coverage.undated === 0 || coverage.undated === coverage.count) return dated;
  return `${dated}; ${figure(coverage.undated)} of them undated`;
}

/** The text cut at a word to at most `limit` characters, with an ellipsis where it was cut. */
export function shortened(text: string, limit: number): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:–—-]+$/, "")}…`;
}
