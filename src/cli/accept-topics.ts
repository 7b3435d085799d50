/** Topics that are suggested and written into `articles/topics.yaml`, and the articles that are given them. */
import { hash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { IntakeReport } from "../intake/intake.ts";
import { withoutRepeated } from "../intake/unread-captures.ts";
import type { Problem } from "../model/problem.ts";
import type { SuggestTopicsOptions } from "../term-extraction/suggest-topics.ts";
import type { Suggestion } from "../term-extraction/suggestions.ts";
import { VOCABULARY_FILES } from "../vocabulary/vocabulary.ts";
import { intakeWithProgress } from "./intake-progress.ts";
import { type Session, vocabularyOf } from "./session.ts";
import { counted } from "./terminal.ts";

export const TOPICS = VOCABULARY_FILES.topics;

/** The text of `topics.yaml`; empty where there is none. */
export function topicsText({ root }: Session): Promise<string> {
  return readFile(join(root, TOPICS), "utf8").catch(() => "");
}

export interface SuggestedTopics {
  /** Articles that they were suggested from. */
  articles: number;
  suggestions: Suggestion[];
  problems: Problem[];
}

/**
 * @param text That of `topics.yaml`.
 * @param options `language`: only from articles in it; `least`: from fewer articles none are suggested.
 */
export async function suggestedTopics(
  session: Session,
  text: string,
  { language, limit, least = 0 }: Pick<SuggestTopicsOptions, "limit"> & { language?: string; least?: number },
): Promise<SuggestedTopics> {
  const { recordedArticles } = await import("../term-extraction/recorded-articles.ts");
  const { suggestTopics } = await import("../term-extraction/suggest-topics.ts");
  const { unwantedPhrases } = await import("../term-extraction/topic-entries.ts");
  const vocabulary = await vocabularyOf(session);
  const { number, read, publishers, problems } = await recordedArticles(session.root, vocabulary, language);
  const all = [...vocabulary.problems, ...problems];
  if (number < least) return { articles: number, suggestions: [], problems: all };
  const unwanted = [...unwantedPhrases(text), ...publishers];
  const { topics, site } = vocabulary;
  const suggestions = await session.terminal.progress("Counting", (onProgress) => {
    let done = 0;
    const onEach = () => onProgress(++done, 2 * number);
    return suggestTopics(() => read(onEach), { topics, language: site.language, unwanted, limit });
  });
  return { articles: number, suggestions, problems: all };
}

/** Writes the file, and reads all captures again, so that the articles get the topics. @param text The new text of `topics.yaml`. */
export async function acceptTopics(session: Session, text: string): Promise<IntakeReport> {
  const { writeCache, writeWhole } = await import("../system/file-store.ts");
  // First, so that whichever command comes after an interruption goes on.
  writeCache(join(session.root, ACCEPTED), CACHE_VERSION, digestOf(text));
  writeWhole(session.root, TOPICS, text);
  return giveTopics(session);
}

/** Goes on where `acceptTopics` was interrupted. @returns `undefined` where it was not. */
export async function resumeTopics(session: Session): Promise<IntakeReport | undefined> {
  const { readCache } = await import("../system/file-store.ts");
  const accepted = await readCache<string>(join(session.root, ACCEPTED), CACHE_VERSION);
  if (accepted === undefined || accepted !== digestOf(await topicsText(session))) return undefined;
  return giveTopics(session);
}

async function giveTopics(session: Session): Promise<IntakeReport> {
  const report = await intakeWithProgress(session, await vocabularyOf(session), { refresh: true });
  if (!session.signal.aborted) await rm(join(session.root, ACCEPTED), { force: true });
  return report;
}

/** Holds the digest of the topics that the articles are not known to have been given yet. */
const ACCEPTED = ".backfile/accepted-topics.json";
const CACHE_VERSION = "1";

function digestOf(text: string): string {
  return hash("sha256", text);
}

/** Topics that are written for an archive that has decided none, at most, and articles from which on they are. */
const BEGUN = 15;
const LEAST_ARTICLES = 10;

/**
 * What follows upon new records: work of `acceptTopics` that was interrupted, or the first topics of an archive for which nobody has decided
 * any. They are suggested once: from then on they are a person's to edit, and neither a further article nor an edit moves them.
 * @returns What became of the records; `undefined` where there was nothing to do.
 */
export async function settleTopics(session: Session): Promise<IntakeReport | undefined> {
  if (session.signal.aborted) return undefined;
  const resumed = await resumeTopics(session);
  if (resumed) return resumed;
  const { begunTopics, isUndecided } = await import("../term-extraction/topic-entries.ts");
  const text = await topicsText(session);
  if (!isUndecided(text)) return undefined;
  const options = { limit: BEGUN, least: LEAST_ARTICLES };
  const { articles, suggestions } = await suggestedTopics(session, text, options);
  if (suggestions.length === 0 || session.signal.aborted) return undefined;
  const labels = suggestions.map(({ label }) => label).join(", ");
  session.terminal.tell(
    `The archive had no topics. ${counted(suggestions.length, "topic")}, suggested from ${counted(articles, "article")}, are in ${TOPICS} now, which is yours to edit: ${labels}.`,
  );
  return acceptTopics(session, begunTopics(text, TOPICS, suggestions, articles));
}

/** Two reports as one: what either made or changed, and each problem once. */
export function joinedReports(one: IntakeReport, other: IntakeReport | undefined): IntakeReport {
  if (!other) return one;
  const made = [...one.made, ...other.made];
  const fresh = new Set(made.map(({ record }) => record));
  const refreshed = [...new Set([...one.refreshed, ...other.refreshed])].filter((record) => !fresh.has(record));
  const problems = new Map(
    withoutRepeated(one.problems, other.problems).map((problem) => [JSON.stringify(problem), problem]),
  );
  return { ...one, made, refreshed, addressed: one.addressed || other.addressed, problems: [...problems.values()] };
}
