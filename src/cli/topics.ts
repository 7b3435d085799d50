/** The command `topics`: proposes a vocabulary from what the archive's articles are about. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { archiveCommand, type CommonOptions } from "./options.ts";
import { locked, type Run, type Session, vocabularyOf } from "./session.ts";
import { counted } from "./terminal.ts";

interface SuggestOptions extends CommonOptions {
  accept?: number;
  language?: string;
  limit: number;
}

export function registerTopics(program: Command, run: Run): void {
  const topics = program.command("topics").description("work on the vocabulary of topics: backfile topics suggest");
  archiveCommand(topics, "suggest", "propose topics that articles/topics.yaml does not have, in its format")
    .option("--accept <number>", "write the best so many into articles/topics.yaml, after what stands there", numberOf)
    .option("--language <tag>", "only from articles in this language")
    .option("--limit <number>", "propose at most so many", numberOf, 30)
    .action((options: SuggestOptions) => {
      const work = (session: Session) => suggestion(session, options);
      return run(options, options.accept === undefined ? work : locked(work));
    });
}

async function suggestion(session: Session, { accept, language, limit }: SuggestOptions): Promise<number> {
  const { recordedArticles } = await import("../term-extraction/recorded-articles.ts");
  const { suggestTopics } = await import("../term-extraction/suggest-topics.ts");
  const { topicEntries, unwantedPhrases, withEntries } = await import("../term-extraction/topic-entries.ts");
  const { VOCABULARY_FILES } = await import("../vocabulary/vocabulary.ts");
  const { terminal, root } = session;
  const vocabulary = await vocabularyOf(session);
  const file = VOCABULARY_FILES.topics;
  const text = await readFile(join(root, file), "utf8").catch(() => "");
  const { number: articles, read, publishers, problems } = await recordedArticles(root, vocabulary, language);
  const unwanted = [...unwantedPhrases(text), ...publishers];
  const { topics, site } = vocabulary;
  const suggestions = await terminal.progress("Counting", (onProgress) => {
    let done = 0;
    const onEach = () => onProgress(++done, 2 * articles);
    return suggestTopics(() => read(onEach), { topics, language: site.language, unwanted, limit: accept ?? limit });
  });
  const found = `${counted(suggestions.length, "topic")} from ${counted(articles, "article")}`;
  if (accept !== undefined && suggestions.length > 0) {
    const { writeWhole } = await import("../system/file-store.ts");
    writeWhole(root, file, withEntries(text, file, suggestions));
    terminal.say(`Written to ${file}: ${suggestions.map(({ label }) => label).join(", ")} (${found}).`);
    terminal.say("Next: look through them, then backfile parse --refresh gives the articles their topics.");
  } else {
    for (const line of topicEntries(suggestions).split("\n")) terminal.say(line);
    terminal.tell(
      `${found}. --accept ${Math.min(15, suggestions.length)} writes the best into ${file}; a line "# not: word, word" there keeps words from being proposed.`,
    );
  }
  return terminal.finish({ articles, suggestions, ...(accept !== undefined && { accepted: suggestions.length }) }, [
    ...vocabulary.problems,
    ...problems,
  ]);
}

function numberOf(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("Write a number of at least 1.");
  return number;
}
