/** The command `topics`: proposes a vocabulary from what the archive's articles are about. */
import { type Command, InvalidArgumentError } from "commander";
import { archiveCommand, type CommonOptions } from "./options.ts";
import { locked, type Run, type Session } from "./session.ts";
import { counted } from "./terminal.ts";

interface SuggestOptions extends CommonOptions {
  accept?: number;
  language?: string;
  limit: number;
}

export function registerTopics(program: Command, run: Run): void {
  const topics = program.command("topics").description("work on the vocabulary of topics: backfile topics suggest");
  archiveCommand(topics, "suggest", "propose topics that articles/topics.yaml does not have, in its format")
    .option(
      "--accept <number>",
      "write the best so many into articles/topics.yaml, and give the articles them",
      numberOf,
    )
    .option("--language <tag>", "only from articles in this language")
    .option("--limit <number>", "propose at most so many", numberOf, 30)
    .action((options: SuggestOptions) => {
      const work = (session: Session) => suggestion(session, options);
      return run(options, options.accept === undefined ? work : locked(work));
    });
}

async function suggestion(session: Session, { accept, language, limit }: SuggestOptions): Promise<number> {
  const { acceptTopics, resumeTopics, suggestedTopics, topicsText, TOPICS } = await import("./accept-topics.ts");
  const { topicEntries, withEntries } = await import("../term-extraction/topic-entries.ts");
  const { terminal } = session;
  const resumed = accept === undefined ? undefined : await resumeTopics(session);
  if (resumed) return terminal.finish({ accepted: 0, refreshed: resumed.refreshed }, resumed.problems);
  const text = await topicsText(session);
  const options = { limit: accept ?? limit, ...(language !== undefined && { language }) };
  const { articles, suggestions, problems } = await suggestedTopics(session, text, options);
  const found = `${counted(suggestions.length, "topic")} from ${counted(articles, "article")}`;
  if (suggestions.length === 0) {
    terminal.tell(`No topic to propose from ${counted(articles, "article")} besides those that ${TOPICS} has.`);
    return terminal.finish({ articles, suggestions, ...(accept !== undefined && { accepted: 0 }) }, problems);
  }
  if (accept === undefined) {
    for (const line of topicEntries(suggestions).split("\n")) terminal.say(line);
    terminal.tell(
      `${found}. --accept ${Math.min(15, suggestions.length)} writes the best into ${TOPICS}; a line "# not: word, word" there keeps words from being proposed.`,
    );
    return terminal.finish({ articles, suggestions }, problems);
  }
  const { refreshed, problems: ofCaptures } = await acceptTopics(session, withEntries(text, TOPICS, suggestions));
  terminal.say(`Written to ${TOPICS}: ${suggestions.map(({ label }) => label).join(", ")} (${found}).`);
  terminal.say(
    `${counted(refreshed.length, "record")} changed. Next: look through the topics; npx backfile build makes their pages.`,
  );
  const report = { articles, suggestions, accepted: suggestions.length, refreshed };
  return terminal.finish(report, [...problems, ...ofCaptures]);
}

function numberOf(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("Write a number of at least 1.");
  return number;
}
