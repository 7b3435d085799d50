/** The words of a table for the pages of prose, about and data, and for contradictions. `page-words.ts` says what words marked up are. */
import type { Counted } from "./numbers.ts";
import type { Degree } from "./page-words.ts";

export interface AboutWords {
  title: string;
  covers(covers: string, sources: number, topics: number): string;
  description(site: string, covers: string): string;
  making: string;
  howMade: string;
  /** Marked up: `i`. */
  letters: string;
  certainty: string;
  marks: string;
  meanings: Record<Degree, string>;
  /** Number of dates with a certainty. */
  dates: Counted;
  undated: string;
  noSign: string;
  /** What `disputed` means; then the articles of which each field is disputed. */
  disputed: string;
  disputes(date: number, authors: number, source: number): string;
  /** Marked up: `review`. */
  evidence: string;
  gaps: string;
  noGap: string;
  someGaps: string;
  gap(first: string, last: string, months: number): string;
  furtherGaps(count: number): string;
  addresses: string;
  /** Marked up: `undated`. */
  permanence: string;
  /** What of other programs works on the pages. */
  annotating: string;
  /** Marked up: `repository`. */
  repository: string;
}

/** Formats of the data files, each of which has an exporter. */
export type VolumeFormat = "jsonl" | "csv" | "csl" | "bibtex" | "ris";

export interface DataWords {
  note: string;
  description(site: string, covers: string): string;
  covers(articles: number, volumes: number): string;
  forms: string;
  volumes: string;
  /** What each format of a volume is for. */
  formats: Record<VolumeFormat, string>;
  packed: string;
  /** Marked up: `package`, `schema`, `lines`. */
  package: string;
  /** Above a command that counts the articles of each source. */
  duckdb: string;
  /** Marked up: `code`. */
  dates: string;
  tableLabel: string;
  volume: string;
  articles: string;
  bytes: Counted;
  /** The amount in words. */
  kilobytes(amount: string): string;
  megabytes(amount: string): string;
}

/** A value in words, and where it stands: `line 3 of the page`. */
export interface SaidValue {
  value: string;
  where: string;
}

/** The second value of a sentence: `where` is absent if it stands in the same place. */
export interface OtherValue extends Partial<SaidValue> {
  value: string;
}

/**
 * Contradictions, a sentence for each kind, which stands after “Date disputed.” and the like. Days and weekdays are given in words, values
 * without quotation marks.
 */
export interface ConflictWords {
  /** @param again The sentence has named the page before. */
  line(number: number, again?: boolean): string;
  /** Where a value stands that comes from metadata. */
  machines(again?: boolean): string;
  /** Which of the two values of a sentence the record has. */
  followsFirst: string;
  /** Another form of a value. */
  variants: Record<"title" | "url" | "language", (other: SaidValue) => string>;
  twoNames(recorded: SaidValue, other: OtherValue): string;
  twoDates(recorded: SaidValue, other: OtherValue): string;
  twoPublishers(recordedQuote: string, name: string, quote: string): string;
  updateBeforePublication(updated: string, published: string): string;
  captionAgainstWeekday(
    caption: { line: number; day: string; weekday: string },
    text: { line: number; weekday: string },
  ): string;
  /** A sentence that is added to the last. */
  fittingDay(day: string, weekday: string): string;
  /** `sentences` of the `of` of the capture are not in the article; `where`: `lines 3, 5–9`; `first`: the first of them. */
  textLeftOut(sentences: number, of: number, where: string, first: string): string;
  /** `quote`: the words of the page by which it is known that the article goes on. */
  beginningOnly(quote: string): string;
  /** The article's text may be that of so many articles. */
  severalArticles(articles: number): string;
  dateAgainstWeekday(line: number, quote: string, date: { day: string; weekday: string }, weekday: string): string;
  /** In less room, above the text: what stands against the value that the archive has. */
  briefly: {
    date(other: SaidValue): string;
    names(other: SaidValue): string;
    /** @param weekday That the text says. */
    caption(day: string, dayName: string, weekday: string): string;
    /** @param dayName What the day was. */
    weekday(line: number, quote: string, dayName: string): string;
  };
}
