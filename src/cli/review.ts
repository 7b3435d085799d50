/** The command `review`: what a person should look at, or entries for publishers that sources.yaml does not know. */
import type { Command } from "commander";
import type { Article } from "../archive/archive.ts";
import { archiveCommand, type CommonOptions } from "./options.ts";
import { type Run, type Session, vocabularyOf } from "./session.ts";
import { counted } from "./terminal.ts";

interface ReviewOptions extends CommonOptions {
  sources?: boolean;
}

export function registerReview(program: Command, run: Run): void {
  archiveCommand(
    program,
    "review",
    "list what needs a human eye: contradictions, text left out, missing fields, weak clues, likely duplicates",
  )
    .option("--sources", "print entries for sources.yaml instead, for publishers that it does not know")
    .action((options: ReviewOptions) => run(options, options.sources ? proposeEntries : listFindings));
}

async function listFindings(session: Session): Promise<number> {
  const { review } = await import("../archive/review.ts");
  const { archive, problems } = await archiveOf(session);
  const { terminal } = session;
  const { toldFinding } = await import("./sentences.ts");
  const findings = review(archive).map(toldFinding);
  for (const { file, says } of findings) terminal.say(`${file}: ${says}`);
  terminal.say(`${counted(findings.length, "finding")} in ${counted(archive.articles.length, "article")}`);
  if (withoutSource(archive.articles).length > 0) {
    terminal.say("Publishers that sources.yaml does not know: backfile review --sources proposes entries for them");
  }
  return terminal.finish({ articles: archive.articles.length, findings }, problems);
}

async function proposeEntries(session: Session): Promise<number> {
  const { proposeSources, unknownPublishers } = await import("../intake/unknown-publishers.ts");
  const { archive, vocabulary, problems } = await archiveOf(session);
  const publishers = await unknownPublishers(session.root, withoutSource(archive.articles));
  for (const line of proposeSources(publishers, vocabulary.sources).split("\n")) session.terminal.say(line);
  return session.terminal.finish({ publishers }, problems);
}

async function archiveOf(session: Session) {
  const { readArchive } = await import("../archive/read-archive.ts");
  const vocabulary = await vocabularyOf(session);
  const { archive, problems } = await readArchive(session.root, vocabulary);
  return { archive, vocabulary, problems: [...vocabulary.problems, ...problems] };
}

function withoutSource(articles: readonly Article[]): Article[] {
  return articles.filter(({ source }) => source === undefined);
}
