/**
 * The head of a segment: of each article what filters, counts and orders need, so that no article is loaded for it; and the names of the files that are
 * asked for last.
 */
import { ByteReader, ByteWriter } from "./bits.ts";
import type { LaterFiles } from "./root.ts";

export interface Head extends LaterFiles {
  /** In the order of the archive. */
  articles: HeadArticle[];
}

/** Degrees of a date's certainty, in the order in which a head counts them. A disputed date has none. */
export const DEGREES = ["high", "medium", "low", "edited", "disputed"] as const;

/** Each article of a segment, in the order of the archive: the newest first, those without a date last. */
export interface HeadArticle {
  /** Days since 0001-01-01 of the first and the last day that the date may mean; absent where there is none. */
  days?: readonly [first: number, last: number];
  certainty?: (typeof DEGREES)[number];
  /** Id. */
  source?: string;
  /** Ids. */
  topics: readonly string[];
  /** Names. */
  authors: readonly string[];
  /** BCP 47. */
  language?: string;
  /** Number of words, as `roundedLength` gives it. */
  length: number;
}

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2001, 0, 1) / DAY - 730_485;

/** The number of a day since 0001-01-01. @param date `YYYY-MM-DD`. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY - FIRST_DAY;
}

/** `YYYY-MM-DD`. */
export function dayOf(number: number): string {
  return new Date((number + FIRST_DAY) * DAY).toISOString().slice(0, 10);
}

/** The number of words to an eighth, in which it is stored: exact up to 16. */
export function roundedLength(words: number): number {
  const width = Math.max(0, 28 - Math.clz32(words));
  return (words >> width) << width;
}

export function writeHead(articles: readonly HeadArticle[], { later, places }: LaterFiles): Uint8Array {
  const content = new ByteWriter();
  content.text(later.p);
  content.text(later.c);
  content.number(places.length);
  for (const [i, first] of places.entries()) content.number(first - (places[i - 1] ?? 0));
  content.number(articles.length);
  const sources = table(articles.flatMap(({ source }) => source ?? []));
  const topics = table(articles.flatMap((article) => article.topics));
  const authors = table(articles.flatMap((article) => article.authors));
  const languages = table(articles.flatMap(({ language }) => language ?? []));
  for (const values of [sources, topics, authors, languages]) content.text([...values.keys()].join("\n"));
  let before = articles[0]?.days?.[0] ?? 0;
  content.number(before);
  const column = (numberOf: (article: HeadArticle) => number) => {
    for (const article of articles) content.number(numberOf(article));
  };
  const lists = (of: "topics" | "authors", values: ReadonlyMap<string, number>) => {
    column((article) => article[of].length);
    for (const article of articles) for (const value of article[of]) content.number(values.get(value) ?? 0);
  };
  column(({ days }) => {
    if (!days) return 0;
    const step = before - days[0];
    before = days[0];
    return 1 + (step < 0 ? -2 * step - 1 : 2 * step);
  });
  column(({ days }) => (days ? days[1] - days[0] : 0));
  column(({ certainty }) => (certainty ? 1 + DEGREES.indexOf(certainty) : 0));
  column(({ source }) => (source === undefined ? 0 : 1 + (sources.get(source) ?? 0)));
  column(({ language }) => (language === undefined ? 0 : 1 + (languages.get(language) ?? 0)));
  column(({ length }) => lengthCode(length));
  lists("topics", topics);
  lists("authors", authors);
  return content.done();
}

export function readHead(file: Uint8Array): Head {
  const content = new ByteReader(file);
  const later = { p: content.text(), c: content.text() };
  let ordinal = 0;
  const places = Array.from({ length: content.number() }, () => {
    ordinal += content.number();
    return ordinal;
  });
  const length = content.number();
  const strings = () => content.text().split("\n");
  const [sources, topics, authors, languages] = [strings(), strings(), strings(), strings()];
  let day = content.number();
  const column = () => Array.from({ length }, () => content.number());
  const lists = (values: readonly string[]) =>
    column().map((count) => Array.from({ length: count }, () => values[content.number()] ?? ""));
  const steps = column();
  const spans = column();
  const [degrees, ofSource, ofLanguage, lengths] = [column(), column(), column(), column()];
  const [ofTopics, ofAuthors] = [lists(topics), lists(authors)];
  const articles = steps.map((step, i): HeadArticle => {
    if (step > 0) day -= step % 2 === 1 ? (step - 1) / 2 : -step / 2;
    const certainty = DEGREES[(degrees[i] ?? 0) - 1];
    const source = sources[(ofSource[i] ?? 0) - 1];
    const language = languages[(ofLanguage[i] ?? 0) - 1];
    return {
      ...(step > 0 && { days: [day, day + (spans[i] ?? 0)] as const }),
      ...(certainty && { certainty }),
      ...(source !== undefined && { source }),
      ...(language !== undefined && { language }),
      topics: ofTopics[i] ?? [],
      authors: ofAuthors[i] ?? [],
      length: lengthOf(lengths[i] ?? 0),
    };
  });
  return { articles, later, places };
}

/** A rounded length in one byte: its highest bits, and by how many they are moved. */
function lengthCode(length: number): number {
  const width = Math.max(0, 28 - Math.clz32(length));
  return width * 16 + (length >> width);
}

function lengthOf(code: number): number {
  return (code % 16) << Math.floor(code / 16);
}

/** The position of each value, in the order of their letters. */
function table(values: readonly string[]): Map<string, number> {
  return new Map([...new Set(values)].sort().map((value, i) => [value, i]));
}
