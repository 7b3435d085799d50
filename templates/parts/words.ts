/** Coverage in the words of the interface, and shortened texts. */
import type { DateInWords } from "../../src/site/pages/date-in-words.ts";
import type { Coverage } from "../../src/site/pages/entry.ts";
import type { Words } from "../../src/site/words/table.ts";
import { truncate } from "../../src/text/truncate.ts";

/** The date without its time of day: `22 January 2021`. */
export function dayInWords({ words, day = words }: DateInWords): string {
  return day;
}

/** `3 March 2009 to 24 January 2022`; one date where both are the same; `undefined` where no article is dated. */
export function span({ first, last }: Coverage, { lists }: Words): string | undefined {
  if (!first || !last) return undefined;
  const [from, to] = [dayInWords(first), dayInWords(last)];
  return from === to ? from : lists.span(from, to);
}

/** Coverage in one sentence: `604 articles, 3 March 2009 to 24 January 2022; 2 of them undated`. */
export function coverageInWords(coverage: Coverage, words: Words): string {
  const { count, undated } = coverage;
  return words.lists.coverage(count, span(coverage, words), undated === count ? 0 : undated);
}

/** Above a group of an index of names: a letter, the name of a script, or what bodies are called. */
export function groupHeading(id: string, { indexes, tag }: Words): string {
  if (id === "body") return indexes.bodies;
  return id.length === 1 ? id : (new Intl.DisplayNames(tag, { type: "script" }).of(id) ?? id);
}

/** Words of the interface at the beginning of a sentence or of a line. */
export function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** The text, shortened between words to at most `limit` characters, the ellipsis included. */
export function shortened(text: string, limit: number): string {
  const options = { words: true, until: limit - 2, without: ".,;:–—-" };
  return truncate(text.replace(/\s+/g, " ").trim(), limit, options);
}
