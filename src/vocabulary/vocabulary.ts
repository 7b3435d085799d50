/** The archive's own words: who publishes, what about, and what the site is called. Read from `articles/*.yaml`. */
import { BackfileError, type Problem } from "../model/problem.ts";
import { examineSite, type Site, salvageSite } from "./site.ts";
import { examineSources, type Source, salvageSources } from "./source.ts";
import { examineTopics, salvageTopics, type Topic } from "./topic.ts";

export interface Vocabulary {
  site: Site;
  /** In the order of the file. */
  sources: Source[];
  /** In the order of the file. */
  topics: Topic[];
  /** An entry of the sources has a fault, so that a page whose publisher is not known may be one of that publisher's. */
  sourcesInDoubt?: true;
}

/** With what is wrong with single entries, which do not stand in the way of the others. */
export interface LoadedVocabulary extends Vocabulary {
  problems: Problem[];
}

/** Where each vocabulary stands, below the archive's root. */
export const VOCABULARY_FILES = {
  site: "articles/site.yaml",
  sources: "articles/sources.yaml",
  topics: "articles/topics.yaml",
} as const;

/**
 * The vocabulary from the text of its three files.
 * @throws BackfileError with the faults of all three, where one cannot be read at all: what it restricts would be published.
 */
export function readVocabulary(texts: Record<keyof typeof VOCABULARY_FILES, string>): LoadedVocabulary {
  const site = examineSite(texts.site, VOCABULARY_FILES.site);
  const sources = examineSources(texts.sources, VOCABULARY_FILES.sources);
  const topics = examineTopics(texts.topics, VOCABULARY_FILES.topics);
  const problems = [site, sources, topics].flatMap((examined) => examined.problems);
  if (!isMapping(site.raw) || !Array.isArray(sources.raw) || !Array.isArray(topics.raw))
    throw new BackfileError(problems);
  return {
    site: site.value ?? salvageSite(site),
    sources: salvageSources(sources),
    topics: salvageTopics(topics),
    ...(sources.problems.length > 0 && { sourcesInDoubt: true }),
    problems,
  };
}

function isMapping(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
