/** The words of a table for the page of an article. `page-words.ts` says what words marked up are. */
import type { EvidenceField } from "../../model/fields.ts";

export interface ArticleWords {
  /** Page or pages of the newspaper: `p. A3`. */
  page(page: string): string;
  /** Heading above captions. */
  pictures(count: number): string;
  image: string;
  note: string;
  original: string;
  licence: string;
  cite: string;
  /** Below the citation: how a single paragraph is named. */
  citeParagraph: string;
  correct: string;
  updated: string;
  related: string;
  /** Of related articles within a week. */
  thatWeek: string;
  /** Other articles of a topic. */
  moreIn(count: number, month: string): string;
  inArchive: string;
  /** Heading above neighbours of the same source. */
  inSource(name: string): string;
  /** Where not all of the article is shown. */
  excerpt(site: string): string;
  listing(site: string): string;
  whole(source: string | undefined): string;
}

export interface CitationWords {
  /** A locale of the Citation Style Language that citation-js brings along. */
  locale: "en-US" | "de-DE" | "fr-FR" | "es-ES" | "nl-NL";
  /** Whether `and` has a comma before it after more than two names. */
  serialComma: boolean;
  /** Quotation marks of a headline, and what they become within quotation marks. */
  inner: { readonly [mark: string]: string };
  inferred: string;
  uncertain: string;
}

/** For readers who have never seen the program: no rule, and no word of its own. */
export interface EvidenceWords {
  summary: string;
  /** Headings of the columns. */
  columns: Record<"field" | "says" | "because" | "sure", string>;
  fields: Record<EvidenceField, string>;
  /** In place of a value that stands on the page anyway, or was taken out. */
  above: string;
  nothing: string;
  /** Why a value is recorded. `ranges`: `3`, `3, 5–9`. */
  printed(ranges: string, several: boolean): string;
  machines: string;
  address: string;
  throughout: string;
  linked: string;
  running: string;
  /** Where a person has set the value: what the program had read, before that value. */
  hadRead: string;
  hadReadOtherwise: string;
  /** A person has found the value right. */
  foundRight: string;
  /** `lines 3, 5–9` within a sentence. */
  lines(ranges: string, several: boolean): string;
  /** Before `capture` or the capture's path. */
  readFrom: string;
  capture: string;
  /** Before the digest of the capture. */
  fingerprint: string;
}

export interface WithheldWords {
  description(site: string): string;
  note: string;
  /** In place of the note where the article is not withdrawn, but what may be published is unclear. */
  inDoubt: string;
  withheld: string;
  /** Marked up: `date` around the date. */
  since(date: string): string;
  reason: string;
  noReason: string;
  /** Before the contact. */
  ask: string;
  published: string;
  source: string;
  address: string;
}

/** Of an article whose record cannot be read. */
export interface UnreadableWords {
  description(site: string): string;
  note: string;
  /** For the editor who can mend the record. */
  mend: string;
}
