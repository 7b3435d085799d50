/** The search indexes, as `src/site/search/search-index.ts` writes them and the search page reads them. Loaded by both. */

/**
 * What the browser knows of a volume's articles besides their words, in `facets.json`: enough to filter, count and order all
 * results before any of them is loaded. An article is a fragment's name, then positions in the lists, -1 where it has none; newest
 * first.
 */
export interface Facets {
  /** Ids and names. */
  sources: [id: string, name: string][];
  topics: [id: string, name: string][];
  /** BCP 47. */
  languages: string[];
  articles: [fragment: string, source: number, topics: number[], language: number, certainty: number][];
}

/** Degrees of a date's certainty, in the order in which `Facets` counts them. */
export const DEGREES = ["high", "medium", "low", "edited"] as const;

/** What Pagefind keeps of an article besides its text: words that the page shows, set apart. Absent where there are none. */
export interface ArticleMeta {
  title: string;
  authors?: string;
  source?: string;
  agency?: string;
  /** In words. */
  date?: string;
  /** Of words that have letters which are no letter and accent; see `plainSpellings`. */
  spellings?: string;
}

/** The same of a page that leads to articles: a year, a source, a topic. */
export interface WayMeta {
  title: string;
  /** What the page is, in the language of the interface. */
  kind: string;
}

/** Scripts that set no spaces between words. */
const UNSPACED = ["Han", "Hira", "Kana", "Bopo", "Thai", "Laoo", "Khmr", "Mymr"]
  .map((script) => `\\p{scx=${script}}`)
  .join("");
const BETWEEN = new RegExp(`(?<=[${UNSPACED}])(?=[${UNSPACED}])(?!\\p{M})`, "gu");
const SPACE_BETWEEN = new RegExp(`(?<=[${UNSPACED}](?:</mark>)?) (?=(?:<mark>)?[${UNSPACED}])`, "gu");

/**
 * Puts a space between letters of scripts that set none between words, so that each letter is found, and any run of letters as a
 * phrase of them: in what is indexed and in what is asked.
 */
export function setApart(text: string): string {
  return text.replace(BETWEEN, " ");
}

/** Takes those spaces out again, also where `<mark>` stands around a letter. */
export function joined(text: string): string {
  return text.replace(SPACE_BETWEEN, "");
}
