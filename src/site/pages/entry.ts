/** An article and other named things as lists show them. */
import { UNDATED } from "../../archive/archive.ts";
import type { DateInWords } from "./date-in-words.ts";

/** A named thing with a page of its own, and how many articles it has. */
export interface Term {
  id: string;
  name: string;
  /** Root-relative: `/topics/diplomacy/`. */
  url: string;
  count: number;
}

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
  /** How many contradictions the record carries. */
  conflicts: number;
  /** No headline is known; `title` says so in the language of the interface. */
  untitled?: true;
  /** Nothing of it may be published; `title` says so instead of the headline. */
  withheld?: true;
  /** Its record cannot be read and is being mended; `title` says so where it is not known. */
  unreadable?: true;
}

/** The volume that an article belongs to: `2021`, or `undated`. */
export function volumeOf({ date }: Pick<Entry, "date">): string {
  return date?.datetime.slice(0, 4) ?? UNDATED;
}

/** A day (or month, or year, where no closer date is known) and its articles. */
export interface Day {
  /** `2021-01-21`, `2021-01`, `2021`; also the fragment of its heading. Absent for the undated. */
  date?: string;
  /** `Thursday 21 January 2021`, `January 2021`, `Undated`. */
  heading: string;
  entries: Entry[];
}

/** What a page covers. Only dated articles have a first and a last day. */
export interface Coverage {
  count: number;
  undated: number;
  /** Earliest date covered. */
  first?: DateInWords;
  /** Latest date covered. */
  last?: DateInWords;
  /** Articles by month from the first to the last, months without articles included. */
  months: { month: string; name: string; count: number; total: number; url: string }[];
}

/** A link to a neighbouring page in time. */
export interface Step {
  url: string;
  name: string;
}

/** Whoever is named as an author; two names that make the same address share a page. */
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
  dateline?: string | undefined;
  /** The standfirst, or the beginning of the text. */
  abstract?: string;
}
