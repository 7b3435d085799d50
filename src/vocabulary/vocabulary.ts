/** The vocabulary of an archive: its sources, topics, names of authors and site settings, from `articles/*.yaml`. */
import { BackfileError, type Problem } from "../model/problem.ts";
import { type AuthorName, examineNames, salvageNames } from "./name.ts";
import { examineSite, type Site, salvageSite } from "./site.ts";
import { examineSources, type Source, salvageSources } from "./source.ts";
import { examineTopics, salvageTopics, type Topic } from "./topic.ts";

export interface Vocabulary {
  site: Site;
  /** In the order of the file. */
  sources: Source[];
  /** In the order of the file. */
  topics: Topic[];
  /** The authority file for authors; absent where there is none. */
  names?: AuthorName[];
  /** An entry of the sources has a problem, so that a page whose publisher is not recognised may be of that publisher. */
  sourcesInDoubt?: true;
}

/** A vocabulary with the problems of single entries, in spite of which the others can be used. */
export interface LoadedVocabulary extends Vocabulary {
  problems: Problem[];
}

/** Paths of the files, below the archive's root. */
export const VOCABULARY_FILES = {
  site: "articles/site.yaml",
  sources: "articles/sources.yaml",
  topics: "articles/topics.yaml",
  names: "articles/names.yaml",
} as const;

/** The texts of the files; that of the names may be missing. */
export type VocabularyTexts = Record<Exclude<keyof typeof VOCABULARY_FILES, "names">, string> & { names?: string };

/**
 * The vocabulary from the text of its files.
 * @throws BackfileError with the problems of all where one cannot be read at all, because what it restricts would be published. The names
 * restrict nothing.
 */
export function readVocabulary(texts: VocabularyTexts): LoadedVocabulary {
  const site = examineSite(texts.site, VOCABULARY_FILES.site);
  const sources = examineSources(texts.sources, VOCABULARY_FILES.sources);
  const topics = examineTopics(texts.topics, VOCABULARY_FILES.topics);
  const names = examineNames(texts.names ?? "", VOCABULARY_FILES.names);
  const authors = salvageNames(names);
  const problems = [site, sources, topics, names].flatMap((examined) => examined.problems);
  if (!isMapping(site.raw) || !Array.isArray(sources.raw) || !Array.isArray(topics.raw))
    throw new BackfileError(problems);
  return {
    site: site.value ?? salvageSite(site),
    sources: salvageSources(sources),
    topics: salvageTopics(topics),
    ...(authors.length > 0 && { names: authors }),
    ...(sources.problems.length > 0 && { sourcesInDoubt: true }),
    problems,
  };
}

function isMapping(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
