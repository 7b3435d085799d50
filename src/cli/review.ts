/** The command `review`: what a person should look at, or entries for publishers that sources.yaml does not know. */
import { type Command, InvalidArgumentError } from "commander";
import type { Article } from "../archive/archive.ts";
import type { ReviewFilter, ReviewKind } from "../archive/review.ts";
import { archiveCommand, type CommonOptions } from "./options.ts";
import { type Run, type Session, vocabularyOf } from "./session.ts";
import { counted } from "./terminal.ts";

interface ReviewOptions extends CommonOptions {
  sources?: boolean;
  unwanted?: boolean;
  kind: ReviewKind[];
  field: string[];
  source: string[];
  year: string[];
}

export function registerReview(program: Command, run: Run): void {
  archiveCommand(
    program,
    "review",
    "list what needs a human eye: contradictions, text left out, missing fields, weak clues, likely duplicates",
  )
    .option("--kind <kind>", `only findings of this kind: ${KINDS.join(", ")} (repeatable)`, kinds, [])
    .option("--field <field>", "only findings about this field, such as date (repeatable)", listed, [])
    .option("--source <id>", "only articles of this source (repeatable)", listed, [])
    .option("--year <yyyy>", "only articles of this year, or undated (repeatable)", listed, [])
    .option("--sources", "print entries for sources.yaml instead, for publishers that it does not know")
    .option("--unwanted", "list instead the captures whose records were deleted, with their SHA-256 and the reason")
    .action((options: ReviewOptions) =>
      run(options, (session) => {
        if (options.sources) return proposeEntries(session);
        return options.unwanted ? listUnwanted(session) : listFindings(session, options);
      }),
    );
}

/** As `REVIEW_KINDS`, which loads only when the command runs. */
const KINDS: readonly ReviewKind[] = ["conflict", "changed", "left-out", "missing", "weak", "variant", "duplicate"];

function kinds(text: string, earlier: readonly ReviewKind[]): ReviewKind[] {
  const kind = KINDS.find((one) => one === text);
  if (!kind) throw new InvalidArgumentError(`Write one of ${KINDS.join(", ")}.`);
  return [...earlier, kind];
}

function listed(text: string, earlier: readonly string[]): string[] {
  return [...earlier, text];
}

async function listFindings(session: Session, options: ReviewOptions): Promise<number> {
  const { byArticle, filtered, review } = await import("../archive/review.ts");
  const { archive, problems } = await archiveOf(session);
  const { terminal } = session;
  const { reviewLines, toldFinding } = await import("./sentences.ts");
  const { kind, field, source, year } = options;
  const filter: ReviewFilter = { kinds: kind, fields: field, sources: source, years: year };
  const articles = byArticle(filtered(review(archive), filter));
  for (const article of articles) for (const line of reviewLines(article)) terminal.say(line);
  const findings = articles.flatMap(({ items }) => items.map(toldFinding));
  const among = counted(archive.articles.length, "article");
  terminal.say(`${counted(findings.length, "finding")} about ${counted(articles.length, "article")} of ${among}`);
  if (findings.some(({ kind: of }) => of !== "duplicate")) {
    terminal.say("Correct the line, or say that it is right: npx backfile set reviewed+=FIELD --where id=ID");
  }
  if (articles.some(({ items }) => items.some(({ kind, fields }) => kind === "missing" && fields.includes("source")))) {
    terminal.say("Publishers that sources.yaml does not know: npx backfile review --sources proposes entries for them");
  }
  return terminal.finish({ articles: archive.articles.length, findings }, problems);
}

async function listUnwanted(session: Session): Promise<number> {
  const { intake } = await import("../intake/intake.ts");
  const { terminal, root } = session;
  const { unwanted, problems } = await intake(root, await vocabularyOf(session), { dry: true });
  for (const { capture, identity, line, reason } of unwanted) {
    terminal.say(`${capture}: ${reason}`);
    terminal.say(`  SHA-256 ${identity}`);
    terminal.say(`  ${line} (remove this line to have it read again)`);
  }
  terminal.say(counted(unwanted.length, "unwanted capture"));
  return terminal.finish({ unwanted }, problems);
}

async function proposeEntries(session: Session): Promise<number> {
  const { proposeSources } = await import("../intake/proposed-sources.ts");
  const { unknownPublishers } = await import("../intake/unknown-publishers.ts");
  const { archive, vocabulary, problems } = await archiveOf(session);
  const publishers = await unknownPublishers(session.root, withoutSource(archive.articles), vocabulary.sources);
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
