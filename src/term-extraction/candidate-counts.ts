/** What would come of candidates if they were topics: counted with the same function that gives topics to articles. */
import { mentionedTopics } from "../parse/clues/topics.ts";
import type { Topic } from "../vocabulary/topic.ts";
import type { TermText } from "./article-terms.ts";
import type { Candidate } from "./candidates.ts";

export interface CandidateCount {
  /** Articles that would be given the topic. */
  articles: number;
  /** Those with a phrase of it in the headline. */
  titled: number;
  /** Articles that mention it, if only in passing. */
  mentioned: number;
  sources: Set<string>;
  /** Years of the first and the last of the articles. */
  from?: string;
  to?: string;
  examples: Example[];
}

export interface Example {
  id: string;
  title: string;
  /** How much the article says of it. */
  points: number;
}

export interface CountedArticle extends TermText {
  id: string;
  source?: string | undefined;
  /** EDTF. */
  date?: string | undefined;
  /** BCP 47. */
  language?: string | undefined;
}

const EXAMPLES = 3;

export class CandidateCounts {
  readonly counts: CandidateCount[];
  readonly candidates: readonly Candidate[];
  readonly #topics: Topic[];
  /** Of two candidates, by `lower * number + higher`, the articles that would be given both. */
  readonly #both = new Map<number, number>();

  constructor(candidates: readonly Candidate[]) {
    this.candidates = candidates;
    this.#topics = candidates.map(({ label, phrases }, i) => ({ id: String(i), label, match: phrases }));
    this.counts = candidates.map(() => ({ articles: 0, titled: 0, mentioned: 0, sources: new Set(), examples: [] }));
  }

  add({ id, title, dek, paragraphs, keywords = [], source, date }: CountedArticle): void {
    const given: number[] = [];
    for (const { topic, mentions, isSubject } of mentionedTopics(this.#topics, {
      title,
      dek,
      body: paragraphs.join("\n"),
      keywords,
    })) {
      const number = Number(topic.id);
      const count = this.counts[number] as CandidateCount;
      count.mentioned++;
      if (!isSubject) continue;
      given.push(number);
      count.articles++;
      if (mentions.title > 0) count.titled++;
      if (source) count.sources.add(source);
      const year = date?.match(/^\d{4}/)?.[0];
      if (year !== undefined) {
        if (count.from === undefined || year < count.from) count.from = year;
        if (count.to === undefined || year > count.to) count.to = year;
      }
      const points = 10 * Math.sign(mentions.title) + 3 * Math.sign(mentions.lead) + Math.min(mentions.body, 9);
      if (title)
        count.examples = [...count.examples, { id, title, points }]
          .sort((a, b) => b.points - a.points)
          .slice(0, EXAMPLES);
    }
    for (const [i, one] of given.entries())
      for (const other of given.slice(i + 1)) {
        const pair = one * this.counts.length + other;
        this.#both.set(pair, (this.#both.get(pair) ?? 0) + 1);
      }
  }

  /** Articles that would be given both. */
  both(one: number, other: number): number {
    return this.#both.get(Math.min(one, other) * this.counts.length + Math.max(one, other)) ?? 0;
  }
}
