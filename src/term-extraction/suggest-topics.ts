/** Suggests topics for articles, which are read twice: once to count terms, and once to count what the best would be given to. */
import type { Topic } from "../vocabulary/topic.ts";
import { articleTerms } from "./article-terms.ts";
import { CandidateCounts, type CountedArticle } from "./candidate-counts.ts";
import { type Candidate, candidatesOf, joinedCandidates, subjectCandidates } from "./candidates.ts";
import { type LanguageRules, rulesOf } from "./language-rules.ts";
import { RegionNames } from "./region-names.ts";
import { phraseKey, type Suggestion, suggest } from "./suggestions.ts";
import { TermCounts } from "./term-counts.ts";
import { rankTerms } from "./term-ranking.ts";

export interface SuggestTopicsOptions {
  /** What the vocabulary has already. */
  topics: readonly Topic[];
  /** Primary tag of the language of labels. */
  language?: string;
  /** Phrases that are no topics: what a person does not want, names of publishers. */
  unwanted?: Iterable<string>;
  limit: number;
}

/** Candidates that are counted, at most: several times what anybody looks through. */
const MOST_CANDIDATES = 600;

/** A topic needs so many articles, and fewer in a small archive, of whose few hundred articles hardly three are about the same. */
const LEAST = 3;
const LEAST_OF_SMALL = 2;
const SMALL = 300;

/** From this share of the articles on, words without meaning of a language keep the same letters from being a topic. */
const OFTEN = 0.05;

/** @param articles Gives the same articles each time. */
export async function suggestTopics(
  articles: () => Iterable<CountedArticle>,
  { topics, language = "en", unwanted = [], limit }: SuggestTopicsOptions,
): Promise<Suggestion[]> {
  const languages = await countTerms(articles());
  const number = languages.reduce((sum, { counts }) => sum + counts.articles, 0);
  const counts = new CandidateCounts(candidatesAmong(languages, number, primaryTag(language)));
  for (const article of articles()) counts.add(article);
  return suggest(counts, { topics, unwanted, least: number < SMALL ? LEAST_OF_SMALL : LEAST, limit });
}

interface CountedLanguage {
  rules: LanguageRules;
  counts: TermCounts;
}

async function countTerms(articles: Iterable<CountedArticle>): Promise<CountedLanguage[]> {
  const languages = new Map<string, CountedLanguage>();
  for (const article of articles) {
    const tag = primaryTag(article.language);
    const known = languages.get(tag) ?? { rules: await rulesOf(tag), counts: new TermCounts() };
    languages.set(tag, known);
    const month = article.date?.match(/^\d{4}-\d{2}/)?.[0];
    known.counts.add(articleTerms(article, known.rules), { source: article.source, month });
  }
  return [...languages.values()];
}

function candidatesAmong(languages: readonly CountedLanguage[], articles: number, language: string): Candidate[] {
  const often = languages.filter(({ counts }) => counts.articles >= articles * OFTEN);
  // Capitals tell US from us.
  const isEmpty = (phrase: string) =>
    !/^\p{Lu}{2,5}$/u.test(phrase) && often.some(({ rules }) => rules.isEmpty(phrase.toLowerCase()));
  // Variants are counted apart until they are one candidate.
  const lists = languages.map(({ rules, counts }) => candidatesOf(rankTerms(counts, rules, LEAST_OF_SMALL), rules));
  const regions = new RegionNames([language, ...often.map(({ rules }) => rules.language)]);
  const isOfOther = (phrase: string, own: string) =>
    often.some(({ rules, counts }) => rules.language !== own && isWordOf(phraseKey(phrase), rules, counts));
  const subjects = subjectCandidates(
    often.map(({ rules }) => rules),
    language,
    isOfOther,
  );
  const ofSubjects = new Set(subjects.flatMap(({ phrases }) => phrases.map(phraseKey)));
  const terms = joinedCandidates(lists, regions, language)
    .filter(({ phrases }) => !phrases.some((phrase) => isEmpty(phrase) || ofSubjects.has(phraseKey(phrase))))
    .slice(0, MOST_CANDIDATES);
  return [...terms, ...subjects];
}

/** Whether it is a word of the language, by its table or by the archive's articles. */
function isWordOf(word: string, { general }: LanguageRules, { words }: TermCounts): boolean {
  return general?.isKnown(word) || words.has(word);
}

/** The primary subtag of a language tag (BCP 47). */
export function primaryTag(language = "und"): string {
  return (language.split("-", 1)[0] as string).toLowerCase();
}
