/** Searches a whole archive, segment by segment, and gives every article that matches. */
import { type Found, findClause, type Stemmers } from "./find.ts";
import type { HeadArticle } from "./head.ts";
import { unpacked } from "./packing.ts";
import type { Query } from "./query.ts";
import { score } from "./rank.ts";
import { ROOT, type Root } from "./root.ts";
import { type Load, Segment } from "./segment.ts";
import { remembering, type Stemmer, stemmerName } from "./stems.ts";

/** An article that matches. */
export interface Hit {
  segment: Segment;
  /** Position in the segment. */
  article: number;
  /** Position in the archive, newest first, those without a date last. */
  place: number;
  facts: HeadArticle;
  /** How well it matches; 0 where there are no words. */
  score: number;
}

export interface Answer {
  /** In the order of the archive, before any filter. */
  hits: Hit[];
  /** For each clause the number of articles that have it. */
  frequencies: number[];
  /** Segments that have been searched, of all. Scores and counts are final when they are equal. */
  done: number;
  all: number;
}

/**
 * Segments that are searched at a time: enough to keep a connection busy, few enough for the newest to come first. The newest of all, of which something
 * is shown first, has the connection for itself; the others are loaded while it is read.
 */
const AT_ONCE = 4;

export class SearchArchive {
  readonly root: Root;
  readonly segments: readonly Segment[];
  readonly stemmers: Stemmers;

  private constructor(root: Root, load: Load, stemmers: Stemmers) {
    this.root = root;
    this.segments = root.segments.map((entry) => new Segment(entry, load));
    this.stemmers = stemmers;
  }

  /** @param loadStemmer Loads the stemmer of a name that `stemmerName` gives. */
  static async open(load: Load, loadStemmer: (name: string) => Promise<Stemmer>): Promise<SearchArchive> {
    const root: Root = JSON.parse(new TextDecoder().decode(await unpacked(await load(ROOT))));
    const names = new Set(root.segments.flatMap(({ languages }) => languages.map(stemmerName)).filter(Boolean));
    const loaded = await Promise.all([...names].map(async (name) => [name, await loadStemmer(name)] as const));
    const none = ["", remembering(undefined)] as const;
    return new SearchArchive(
      root,
      load,
      new Map([none, ...loaded.map(([name, stemmer]) => [name, remembering(stemmer)] as const)]),
    );
  }

  /**
   * Every article that matches the query; all of them where it has no words.
   * @param onProgress Called after each segment, the newest first, with a function that gives what is found so far. Returns whether to go on, perhaps
   * only once it is seen.
   */
  async search(
    query: Query,
    onProgress: (soFar: () => Answer) => boolean | Promise<boolean> = () => true,
  ): Promise<Answer> {
    const found: (SegmentFound | undefined)[] = this.segments.map(() => undefined);
    let next = 0;
    let goesOn = true;
    const work = async () => {
      for (let at = next++; goesOn && at < found.length; at = next++) {
        const segment = this.segments[at] as Segment;
        const [head, ...clauses] = await Promise.all([
          segment.head(),
          ...query.clauses.map((clause) => findClause(segment, clause, this.stemmers)),
        ]);
        found[at] = { segment, head, clauses };
        if (goesOn && !(await onProgress(() => this.#answer(query, found)))) goesOn = false;
      }
    };
    const first = work();
    first.catch(() => {}); // It is awaited below.
    await this.segments[0]?.arrived();
    await Promise.all([first, ...Array.from({ length: AT_ONCE - 1 }, work)]);
    return this.#answer(query, found);
  }

  /** What is known of every article, in the order of the archive. */
  async facts(): Promise<HeadArticle[]> {
    return (await Promise.all(this.segments.map((segment) => segment.head()))).flat();
  }

  /** The names of authors, sources and topics. */
  async names(): Promise<string[]> {
    const { sources, topics } = this.root;
    const authors = (await this.facts()).flatMap((facts) => facts.authors);
    return [...new Set([...authors, ...sources.flatMap(([, ...names]) => names), ...topics.map(([, name]) => name)])];
  }

  #answer(query: Query, found: readonly (SegmentFound | undefined)[]): Answer {
    const searched = found.flatMap((one) => one ?? []);
    const frequencies = query.clauses.map((_, i) => sum(searched.map(({ clauses }) => clauses[i]?.size ?? 0)));
    const articles = sum(searched.map(({ head }) => head.length));
    const words = sum(searched.map(({ head }) => sum(head.map(({ length }) => length))));
    const scoreOf = score(query, frequencies, { articles, averageLength: words / Math.max(1, articles) });
    const starts: number[] = [];
    let start = 0;
    for (const { entry } of this.segments) {
      starts.push(start);
      start += entry.articles;
    }
    const hits = found.flatMap((one, at) => {
      if (!one) return [];
      const { segment, head, clauses } = one;
      return matching(query, one).map((article): Hit => {
        const facts = head[article] as HeadArticle;
        const counts = clauses.map((clause) => clause.get(article));
        return { segment, article, place: (starts[at] ?? 0) + article, facts, score: scoreOf(counts, facts.length) };
      });
    });
    return { hits, frequencies, done: searched.length, all: found.length };
  }
}

interface SegmentFound {
  segment: Segment;
  head: HeadArticle[];
  /** For each clause of the query. */
  clauses: Found[];
}

/** Positions of the articles that match all clauses and none of the excluded, ascending. */
function matching({ clauses }: Query, found: SegmentFound): number[] {
  const wanted = clauses.flatMap(({ excluded }, i) => (excluded ? [] : [found.clauses[i] ?? new Map()]));
  const unwanted = clauses.flatMap(({ excluded }, i) => (excluded ? [found.clauses[i] ?? new Map()] : []));
  const [rarest, ...others] = wanted.toSorted((a, b) => a.size - b.size);
  const from = rarest ? [...rarest.keys()].sort((a, b) => a - b) : found.head.map((_, article) => article);
  return from.filter((article) => others.every((of) => of.has(article)) && !unwanted.some((of) => of.has(article)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
