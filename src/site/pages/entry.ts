/** An article and other named things as lists show them. */
import { UNDATED } from "../../archive/volumes.ts";
import type { CitedBy } from "../../model/conflict.ts";
import type { DateInWords } from "./date-in-words.ts";

/** A source, topic or other thing with a page, and its number of articles. */
export interface Term {
  id: string;
  name: string;
  /** Root-relative: `/topics/diplomacy/`. */
  url: string;
  count: number;
}

/** A source or topic in a month: `url` and `fragment` lead to its articles of that month. */
export interface MonthTerm extends Term {
  fragment?: string;
}

/** Where the articles of a month are among others, and how many. */
export type MonthPlace = Pick<MonthTerm, "url" | "fragment" | "count">;

/** An article in a list. */
export interface Entry {
  id: string;
  url: string;
  title: string;
  dek?: string;
  date?: DateInWords;
  source?: Omit<Term, "count">;
  agency?: string;
  authors: string[];
  topics: Omit<Term, "count">[];
  /** BCP 47. */
  language?: string;
  /** The fields of its citation that are disputed and not settled. */
  disputed?: readonly CitedBy[];
  /** There is no headline; `title` says so in the language of the interface. */
  untitled?: true;
  /** The article may not be published; `title` says so instead of the headline. */
  withheld?: true;
  /** The record cannot be read; `title` says so where the headline is not known. */
  unreadable?: true;
}

/** The volume of an article: `2021`, or `undated`. */
export function volumeOf({ date }: Pick<Entry, "date">): string {
  return date?.datetime.slice(0, 4) ?? UNDATED;
}

/** A day and its articles; a month or year where no closer date is known. */
export interface Day {
  /** `2021-01-21`, `2021-01`, `2021`; also the id of its heading. Absent for undated articles. */
  date?: string;
  /** `Thursday 21 January 2021`, `January 2021`, `Undated`. */
  heading: string;
  entries: Entry[];
}

/** What a page covers. Only dated articles have a first and a last day. */
export interface Coverage {
  count: number;
  undated: number;
  /** Date of the earliest article. */
  first?: DateInWords;
  /** Date of the latest article. */
  last?: DateInWords;
  /** Articles by month from the first to the last, months without articles included. */
  months: { month: string; name: string; count: number; url: string }[];
}

/** A link to a neighbouring page in time. */
export interface Step {
  url: string;
  name: string;
}

/** An author. Names that make the same address share a page. */
export interface Person {
  id: string;
  name: string;
  url: string;
}

export interface Cited {
  entry: Pick<
    Entry,
    "id" | "url" | "title" | "untitled" | "date" | "authors" | "agency" | "source" | "topics" | "language"
  >;
  section?: string | undefined;
  edition?: string | undefined;
  page?: string | undefined;
  dateline?: string | undefined;
  /** The standfirst, or the beginning of the text. */
  abstract?: string;
}
