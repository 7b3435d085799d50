/** What is counted of the terms of all articles of a language: numbers, and no texts. */
import type { ArticleTerms } from "./article-terms.ts";
import type { Kind } from "./term-line.ts";

export interface TermCount {
  /** Articles that it is a subject of. */
  articles: number;
  /** Those in whose headline it stands. */
  titled: number;
  kinds: Record<Kind, number>;
  alone: number;
  determined: number;
  addressed: number;
  /** Articles whose text has it first at the beginning of a longer name. */
  begins: number;
  /** Articles that state it as a keyword. */
  stated: number;
  /** In the text of those articles. */
  mentions: number;
  surfaces: Map<string, number>;
  /** Names that end with it, by the articles that have them. */
  longer: Map<string, number>;
  /** Some of the sources and months of those articles: as many as make a difference. */
  sources: Set<string>;
  months: Set<string>;
}

/** Of sources, months and ways of writing, so many are kept of each term. */
const KEPT = 6;

/** Terms in memory. Beyond it, those of a single article are forgotten, which a term of many articles survives wherever they stand. */
const MOST_TERMS = 400_000;

export class TermCounts {
  readonly terms = new Map<string, TermCount>();
  /** How often each word is met. */
  readonly words = new Map<string, { count: number; articles: number }>();
  articles = 0;
  length = 0;
  readonly sources = new Set<string>();
  readonly months = new Set<string>();
  readonly #most: number;

  constructor(most = MOST_TERMS) {
    this.#most = most;
  }

  add(
    { terms, words, length }: ArticleTerms,
    { source, month }: { source?: string | undefined; month?: string | undefined },
  ): void {
    this.articles++;
    this.length += length;
    if (source) this.sources.add(source);
    if (month) this.months.add(month);
    for (const [word, count] of words) {
      const known = this.words.get(word);
      if (known) {
        known.count += count;
        known.articles++;
      } else this.words.set(word, { count, articles: 1 });
    }
    for (const [key, { title, body, kinds, alone, determined, addressed, begins, stated, surfaces, longer }] of terms) {
      const known = this.terms.get(key) ?? newCount();
      this.terms.set(key, known);
      known.articles++;
      if (title > 0) known.titled++;
      known.mentions += body;
      known.alone += alone;
      known.determined += determined;
      known.addressed += addressed;
      known.begins += Number(begins);
      known.stated += Number(stated);
      for (const kind of ["name", "noun", "mixed"] as const) known.kinds[kind] += kinds[kind];
      for (const [surface, count] of surfaces) tally(known.surfaces, surface, count);
      for (const long of longer) tally(known.longer, long, 1);
      if (source && known.sources.size < KEPT) known.sources.add(source);
      if (month && known.months.size < KEPT) known.months.add(month);
    }
    if (this.terms.size > this.#most) this.#forget();
  }

  #forget(): void {
    for (let few = 1; this.terms.size > this.#most / 2; few++)
      for (const [key, { articles }] of this.terms) if (articles <= few) this.terms.delete(key);
  }
}

/** The counts of two terms as of one. Articles that have both are counted twice. */
export function addedUp(one: TermCount, other: TermCount): TermCount {
  const sum = newCount();
  for (const { kinds, surfaces, longer, sources, months, ...count } of [one, other]) {
    for (const number of NUMBERS) sum[number] += count[number];
    for (const kind of ["name", "noun", "mixed"] as const) sum.kinds[kind] += kinds[kind];
    for (const [surface, count] of surfaces) tally(sum.surfaces, surface, count);
    for (const [long, count] of longer) tally(sum.longer, long, count);
    for (const source of sources) sum.sources.add(source);
    for (const month of months) sum.months.add(month);
  }
  return sum;
}

const NUMBERS = ["articles", "titled", "alone", "determined", "addressed", "begins", "stated", "mentions"] as const;

/** Counts the most frequent: where there is no room, those that were met once make room. */
function tally(counts: Map<string, number>, key: string, by: number): void {
  if (counts.size >= KEPT && !counts.has(key))
    for (const [other, count] of counts) if (count === 1) counts.delete(other);
  if (counts.size < KEPT || counts.has(key)) counts.set(key, (counts.get(key) ?? 0) + by);
}

function newCount(): TermCount {
  return {
    ...{ articles: 0, titled: 0, alone: 0, determined: 0, addressed: 0, begins: 0, stated: 0, mentions: 0 },
    ...{
      kinds: { name: 0, noun: 0, mixed: 0 },
      surfaces: new Map(),
      longer: new Map(),
      sources: new Set(),
      months: new Set(),
    },
  };
}
