/** Finds the articles of a segment that match the clauses of a query. */
import type { HeadArticle } from "./head.ts";
import { isHangul, plain } from "./letters.ts";
import { keyFor, means } from "./match.ts";
import { type Counts, FIELD, FIELDS, type Posting } from "./postings.ts";
import { type Clause, type Element, type Field, isPhrase } from "./query.ts";
import type { Segment } from "./segment.ts";
import { type Stemmer, stemmerName } from "./stems.ts";

/** By the name that `stemmerName` gives; the empty one changes no word. */
export type Stemmers = ReadonlyMap<string, Stemmer>;

/** How often a clause is in each field of the articles that match it, by position in the segment. */
export type Found = Map<number, Counts>;

/** The articles that match a clause, whether it is excluded or not. */
export async function findClause(segment: Segment, clause: Clause, all: Stemmers): Promise<Found> {
  const { elements, field } = clause;
  // Each stemmer has a word look for another key, which can be in another file.
  const names = new Set(segment.entry.languages.map(stemmerName));
  const stemmers = new Map([...all].filter(([name]) => names.has(name)));
  const [head, ...postings] = await Promise.all([
    segment.head(),
    ...elements.map((element) => postingsOf(segment, element, stemmers)),
  ]);
  const found = elements.map((element, i) => occurrences(element, postings[i] ?? [], head, stemmers));
  const counts = isPhrase(clause) ? await inSequence(segment, elements, found, field) : countsOf(found[0] ?? new Map());
  return field ? inField(counts, field) : counts;
}

/** Postings of words of articles, by article. */
type Occurrences = Map<number, Occurrence[]>;

interface Occurrence {
  posting: Posting;
  /** The article's place among those of the posting. */
  at: number;
}

async function postingsOf(segment: Segment, element: Element, stemmers: Stemmers): Promise<Posting[]> {
  const { kind, form } = element;
  if (kind === "letter" || (kind === "word" && isHangul(form))) return segment.range(form);
  if (kind === "beginning") {
    const words = (await segment.words(plain(form))).filter((word) => means(element, word.form, same));
    const keys = new Set(words.flatMap((word) => [...stemmers.values()].map((stemmer) => plain(stemmer(word.form)))));
    return together([...keys].map((key) => segment.group(key)));
  }
  const keys = new Set([...stemmers.values()].flatMap((stemmer) => keyFor(element, stemmer) ?? []));
  return together([...keys].map((key) => segment.group(key)));
}

const same: Stemmer = (word) => word;

async function together(groups: readonly Promise<Posting[]>[]): Promise<Posting[]> {
  return (await Promise.all(groups)).flat();
}

function occurrences(
  element: Element,
  postings: readonly Posting[],
  head: readonly HeadArticle[],
  stemmers: Stemmers,
): Occurrences {
  const found: Occurrences = new Map();
  for (const posting of postings) {
    const isMeant = new Map([...stemmers].map(([name, stemmer]) => [name, isHere(element, posting, stemmer)]));
    for (const [at, article] of posting.articles.entries()) {
      if (!isMeant.get(stemmerName(head[article]?.language))) continue;
      const known = found.get(article);
      if (known) known.push({ posting, at });
      else found.set(article, [{ posting, at }]);
    }
  }
  return found;
}

/** Whether the element means a word of articles with this stemmer, and this is the key by which it is looked for: a word can stand under two. */
function isHere(element: Element, { key, form }: Posting, stemmer: Stemmer): boolean {
  return key === (keyFor(element, stemmer) ?? plain(stemmer(form))) && means(element, form, stemmer);
}

function countsOf(found: Occurrences): Found {
  const counts: Found = new Map();
  for (const [article, places] of found) {
    counts.set(
      article,
      inEachField((field) => places.reduce((sum, { posting, at }) => sum + (posting.counts[at]?.[field] ?? 0), 0)),
    );
  }
  return counts;
}

/** @param count Of a field, by its place in `FIELDS`. */
function inEachField(count: (field: number) => number): Counts {
  return [count(0), count(1), count(2), count(3)];
}

/**
 * The articles in which the elements follow each other as they were asked for. Places are loaded of the two rarest first, and of the others, which are
 * often the largest files of all, where these follow each other.
 * @param field Where they are to be; anywhere by default.
 */
async function inSequence(
  segment: Segment,
  elements: readonly Element[],
  found: readonly Occurrences[],
  field: Field | undefined,
): Promise<Found> {
  const sizes = found.map(numberOf);
  const order = [...elements.keys()].sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
  const fields = field ? [placeOf(field)] : [...FIELDS.keys()];
  const isInOneField = (article: number) => fields.some((at) => found.every((of) => isIn(of.get(article), at)));
  let candidates = [...(found[order[0] ?? 0]?.keys() ?? [])].filter(isInOneField);
  /** By article, where the first element would stand for those that were looked at to follow it. */
  const starts = new Map<number, ReadonlySet<number>>();
  for (const some of [order.slice(0, 2), order.slice(2)]) {
    const placesOf = await loadedPlaces(
      segment,
      candidates,
      some.map((i) => found[i] ?? new Map()),
    );
    candidates = candidates.filter((article) => {
      for (const [n, i] of some.entries()) {
        const offset = elements[i]?.offset ?? 0;
        const own = new Set(placesOf(article, n).map((place) => place - offset));
        const known = starts.get(article);
        starts.set(article, known ? new Set([...known].filter((start) => own.has(start))) : own);
      }
      return starts.get(article)?.size !== 0;
    });
  }
  const countIn = (article: number) => (at: number) =>
    [...(starts.get(article) ?? [])].filter((start) => Math.floor(start / FIELD) === at).length;
  return new Map(candidates.map((article) => [article, inEachField(countIn(article))]));
}

/** How often an element is in all of its articles. */
function numberOf(found: Occurrences): number {
  let number = 0;
  for (const inArticle of found.values())
    for (const { posting, at } of inArticle) for (const count of posting.counts[at] ?? []) number += count;
  return number;
}

function isIn(occurrences: readonly Occurrence[] = [], field: number): boolean {
  return occurrences.some(({ posting, at }) => (posting.counts[at]?.[field] ?? 0) > 0);
}

/** Gives the places of an element in one of the articles. @param found Of each element. */
async function loadedPlaces(
  segment: Segment,
  articles: readonly number[],
  found: readonly Occurrences[],
): Promise<(article: number, element: number) => number[]> {
  const needed = found.flatMap((of) =>
    articles.flatMap((article) => of.get(article)?.map(({ posting }) => posting) ?? []),
  );
  const places = new Map<Posting, number[][]>();
  await Promise.all([...new Set(needed)].map(async (posting) => places.set(posting, await segment.places(posting))));
  return (article, element) =>
    (found[element]?.get(article) ?? []).flatMap(({ posting, at }) => places.get(posting)?.[at] ?? []);
}

function placeOf(field: Field): number {
  return FIELDS.indexOf(field === "title" ? "title" : "names");
}

function inField(counts: Found, field: Field): Found {
  const at = placeOf(field);
  const inIt = [...counts].filter(([, count]) => (count[at] ?? 0) > 0);
  const only = (count: Counts) => inEachField((i) => (i === at ? (count[i] ?? 0) : 0));
  return new Map(inIt.map(([article, count]) => [article, only(count)]));
}
