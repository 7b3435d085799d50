/** The archive's own words: who publishes, what about, and what the site is called. Read from `articles/*.yaml`. */
import { BackfileError } from "../problem.ts";
import { examineSite, type Site } from "./site.ts";
import { examineSources, type Source } from "./source.ts";
import { examineTopics, type Topic } from "./topic.ts";

export interface Vocabulary {
  site: Site;
  /** In the order of the file. */
  sources: Source[];
  /** In the order of the file. */
  topics: Topic[];
}

/** Where each vocabulary stands, below the archive's root. */
export const VOCABULARY_FILES = {
  site: "articles/site.yaml",
  sources: "articles/sources.yaml",
  topics: "articles/topics.yaml",
} as const;

/**
 * The vocabulary from the text of its three files.
 * @throws BackfileError with the faults of all three
 */
export function readVocabulary(texts: Record<keyof typeof VOCABULARY_FILES, string>): Vocabulary {
  const site = examineSite(texts.site, VOCABULARY_FILES.site);
  const sources = examineSources(texts.sources, VOCABULARY_FILES.sources);
  const topics = examineTopics(texts.topics, VOCABULARY_FILES.topics);
  const problems = [site, sources, topics].flatMap((examined) => examined.problems);
  if (problems.length > 0 || !site.value || !sources.value || !topics.value) throw new BackfileError(problems);
  return { site: site.value, sources: sources.value, topics: topics.value };
}
