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
  const counts = isPhrase(clause) ? await inSequence(segment, elements, found) : countsOf(found[0] ?? new Map());
  return field ? inField(counts, field) : counts;
}

/** Postings of words of articles, by article. */
type Occurrences = Map<number, { posting: Posting; at: number }[]>;

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

/** The articles in which the elements follow each other as they were asked for. */
async function inSequence(
  segment: Segment,
  elements: readonly Element[],
  found: readonly Occurrences[],
): Promise<Found> {
  const [rarest] = found.toSorted((a, b) => a.size - b.size);
  const candidates = [...(rarest?.keys() ?? [])].filter((article) => found.every((inAll) => inAll.has(article)));
  const needed = new Set(
    candidates.flatMap((article) => found.flatMap((of) => (of.get(article) ?? []).map(({ posting }) => posting))),
  );
  const places = new Map<Posting, number[][]>();
  await Promise.all([...needed].map(async (posting) => places.set(posting, await segment.places(posting))));
  const counts: Found = new Map();
  for (const article of candidates) {
    const starts = found.map((of, i) => {
      const offset = elements[i]?.offset ?? 0;
      const inArticle = (of.get(article) ?? []).flatMap(({ posting, at }) => places.get(posting)?.[at] ?? []);
      return new Set(inArticle.map((place) => place - offset));
    });
    const [first = new Set<number>(), ...others] = starts;
    const sum: [number, number, number, number] = [0, 0, 0, 0];
    for (const start of first) {
      const field = Math.floor(start / FIELD);
      if (others.every((other) => other.has(start))) sum[field] = (sum[field] ?? 0) + 1;
    }
    if (sum.some((count) => count > 0)) counts.set(article, sum);
  }
  return counts;
}

function inField(counts: Found, field: Field): Found {
  const at = FIELDS.indexOf(field === "title" ? "title" : "names");
  const inIt = [...counts].filter(([, count]) => (count[at] ?? 0) > 0);
  const only = (count: Counts) => inEachField((i) => (i === at ? (count[i] ?? 0) : 0));
  return new Map(inIt.map(([article, count]) => [article, only(count)]));
}
