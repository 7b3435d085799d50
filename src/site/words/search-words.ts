/** The words of a table for the search. */
import type { Forms } from "./numbers.ts";
import type { CertaintyWords } from "./page-words.ts";

export interface SearchWords {
  description(site: string): string;
  /** In the field of the masthead. */
  masthead: string;
  /** In a copy that is read from a disk. */
  offline: string;
  unscripted: string;
  /** @param articles A number of articles in words. */
  covers(articles: string): string;
  label: string;
  help: string;
  /** Examples of what can be typed, and what it finds. */
  helps: readonly (readonly [example: string, meaning: string])[];
  filters: string;
  order: string;
  bestFirst: string;
  newestFirst: string;
  oldestFirst: string;
  time: string;
  from: string;
  to: string;
  dateHint: string;
  chart: string;
  /** Before the names of the formats. */
  cite: string;
  /** On a list, leads to the search page, which gives the citations of the same articles. */
  citeList: string;
  more: string;
  undated: string;
  script: SearchScriptWords;
}

/** For `public/search.ts`, which replaces names in braces: `{articles}` by a number of articles, `{words}` by the words of the search. */
export interface SearchScriptWords {
  groups: Record<"year" | "source" | "topic" | "author" | "language" | "certainty", string>;
  /** Kinds of pages that lead to articles. */
  ways: Record<"year" | "month" | "day" | "source" | "topic", string>;
  /** Number of values of a filter that are hidden until asked for. */
  rest: Forms;
  searching: string;
  /** While older articles are still searched. */
  soFar: string;
  best: string;
  newest: string;
  oldest: string;
  /** For a search without words, the newest first. */
  all: string;
  allOldest: string;
  nothing: string;
  nothingAtAll: string;
  /** Where something would be found without the filters. */
  filtered: string;
  filteredAtAll: string;
  failed: string;
  uncited: string;
  meant: string;
  /** Words that end in the one that was searched for. */
  compounds: string;
  chosen: string;
  remove: string;
  clear: string;
  fromDate: string;
  toDate: string;
  /** What was typed and is not searched for as it was perhaps meant. */
  notices: Record<"field" | "operator" | "sign" | "quote" | "short" | "date", string>;
}

/** All words of `public/search.ts`, which the page has as JSON in `data-words`. */
export interface SearchPageWords extends SearchScriptWords {
  degrees: CertaintyWords["degrees"] & { disputed: string };
  ofDate: CertaintyWords["ofDate"] & { disputed: string };
  undated: string;
  /** A number of articles. */
  articles: Forms;
}
