/** Suggestions for topics: the best candidates that are none yet and that do not say the same. */
import { hash } from "node:crypto";
import { phraseWords } from "../parse/clues/phrase-words.ts";
import { articleId } from "../record/article-id.ts";
import type { Topic } from "../vocabulary/topic.ts";
import type { CandidateCount, CandidateCounts, Example } from "./candidate-counts.ts";
import type { Candidate } from "./candidates.ts";

export interface Suggestion {
  id: string;
  label: string;
  broader?: string;
  match: string[];
  /** Articles that would be given the topic. */
  articles: number;
  titled: number;
  mentioned: number;
  sources: number;
  /** Years. */
  from?: string;
  to?: string;
  examples: Pick<Example, "id" | "title">[];
}

export interface SuggestionOptions {
  /** What the vocabulary has already. */
  topics: readonly Topic[];
  /** Phrases that a person does not want. */
  unwanted: Iterable<string>;
  /** A topic needs so many articles. */
  least: number;
  limit: number;
}

/** Of a word in small letters: the share of the articles with it that are about it. Below, it is one of general language. */
const LEAST_SUBJECT = 0.3;

export function suggest(counts: CandidateCounts, { topics, unwanted, least, limit }: SuggestionOptions): Suggestion[] {
  const known = new Set([...topics.flatMap(({ label, match }) => [label, ...match]), ...unwanted].map(phraseKey));
  const order = counts.candidates
    .map((candidate, number) => ({ candidate, number, count: counts.counts[number] as CandidateCount }))
    .filter(({ candidate, count }) => count.articles >= least && isTold(candidate, count))
    .filter(({ candidate }) => !candidate.phrases.some((phrase) => known.has(phraseKey(phrase))))
    .map((one) => ({ ...one, score: scoreOf(one.candidate, one.count) }))
    .sort((a, b) => b.score - a.score || (a.candidate.label < b.candidate.label ? -1 : 1));
  const chosen: typeof order = [];
  for (const one of order) {
    if (chosen.length >= limit) break;
    if (!chosen.some((other) => saysTheSame(one, other, counts))) chosen.push(one);
  }
  const taken = new Set(topics.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
  const made = chosen.map(({ candidate, count }): Suggestion => {
    const id = articleId(
      candidate.label,
      `topic-${hash("sha256", candidate.label).slice(0, 8)}`,
      taken,
      candidate.language,
    );
    taken.add(id);
    const { articles, titled, mentioned, sources, from, to, examples } = count;
    return {
      ...{ id, label: candidate.label, match: candidate.phrases, articles, titled, mentioned, sources: sources.size },
      ...(from !== undefined && to !== undefined && { from, to }),
      examples: examples.map(({ id, title }) => ({ id, title })),
    };
  });
  return withBroader(made, topics);
}

/** Two topics may have the same articles by chance where these are few. */
const LEAST_COMPARED = 5;

/** Whether a word says what an article is about where it stands, as a word of general language does not. */
function isTold(
  { kind, isSubject, phrases: [phrase = ""] }: Candidate,
  { articles, mentioned }: CandidateCount,
): boolean {
  return (
    isSubject || kind === "name" || articles >= mentioned * (phrase.includes(" ") ? LEAST_SUBJECT / 2 : LEAST_SUBJECT)
  );
}

/** What is mentioned often is worth a topic more than its articles alone say, but words of general language are, too. */
function scoreOf({ worth, kind }: Candidate, { articles, titled, mentioned }: CandidateCount): number {
  const weight = articles + (kind === "name" ? 0.2 : 0) * Math.min(mentioned - articles, 2 * articles);
  return weight * worth * (0.6 + (0.8 * titled) / articles);
}

/** Whether one contains the other and both have nearly the same articles, or all of them. */
function saysTheSame(
  one: { candidate: Candidate; number: number; count: CandidateCount },
  other: { candidate: Candidate; number: number; count: CandidateCount },
  counts: CandidateCounts,
): boolean {
  const shared = counts.both(one.number, other.number);
  const all = one.count.articles + other.count.articles - shared;
  if (all >= LEAST_COMPARED && shared >= all * 0.9) return true;
  const isPart =
    contains(one.candidate.label, other.candidate.label) || contains(other.candidate.label, one.candidate.label);
  // "Playoff berth" besides "Playoffs" says no more.
  if (one.candidate.kind !== "name" && shared >= one.count.articles * 0.8 && isWithin(one.candidate, other.candidate))
    return true;
  return isPart && shared >= Math.min(one.count.articles, other.count.articles) * 0.8 && shared >= all * 0.7;
}

function isWithin({ label }: Candidate, { phrases }: Candidate): boolean {
  return phrases.some((phrase) => contains(label, phrase));
}

function contains(text: string, phrase: string): boolean {
  return ` ${phraseKey(text)} `.includes(` ${phraseKey(phrase)} `);
}

/** `broader` where the phrase of another topic is part of the label: the longest of them. */
function withBroader(suggestions: readonly Suggestion[], topics: readonly Topic[]): Suggestion[] {
  const all = [...topics, ...suggestions].flatMap(({ id, match }) => match.map((phrase) => ({ id, phrase })));
  return suggestions.map((suggestion) => {
    const { id, label, match, ...rest } = suggestion;
    const above = all
      .filter(
        (other) => other.id !== id && contains(label, other.phrase) && phraseKey(label) !== phraseKey(other.phrase),
      )
      .sort((a, b) => b.phrase.length - a.phrase.length)[0];
    return { id, label, ...(above && { broader: above.id }), match, ...rest };
  });
}

export function phraseKey(phrase: string): string {
  return phraseWords(phrase).join(" ");
}
