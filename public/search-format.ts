/** The format of the search indexes, which `src/site/search/search-index.ts` writes and the search page reads. Both import it. */

/**
 * `facets.json`: the values of a volume's articles by which all results are filtered, counted and ordered before any of them is loaded. An
 * article is the name of its fragment, then positions in the lists, -1 where it has no value. Newest first.
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

/** The metadata of an article in Pagefind: words that results show, as `setApart` gives them. Absent where there are none. */
export interface ArticleMeta {
  title: string;
  authors?: string;
  source?: string;
  agency?: string;
  /** Date in words. */
  date?: string;
  /** Plain spellings of words, see `plainSpellings`. */
  spellings?: string;
}

/** The metadata of a page that leads to articles: a year, a source, a topic. */
export interface WayMeta {
  title: string;
  /** Kind of page, in the language of the interface. */
  kind: string;
}

/** Scripts without spaces between words. */
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

/** Removes these spaces, also where `<mark>` is around a letter. */
export function joined(text: string): string {
  return text.replace(SPACE_BETWEEN, "");
}
