/** The command `add`: copies captures into the archive and makes their records; begins an archive where there is none. */
import type { Command } from "commander";
import type { Added } from "../accession/add-captures.ts";
import type { NamedCaptures } from "../accession/named-captures.ts";
import { BackfileError } from "../model/problem.ts";
import { intakeInWords, intakeWithProgress } from "./intake-progress.ts";
import { archiveCommand, type CommonOptions } from "./options.ts";
import { FEW } from "./problem-groups.ts";
import { locked, type Run, type Session, vocabularyOf } from "./session.ts";
import { counted } from "./terminal.ts";

interface AddOptions extends CommonOptions {
  allowPrivate?: boolean;
}

export function registerAdd(program: Command, run: Run): void {
  archiveCommand(program, "add", "copy captures into articles/raw and parse them")
    .argument("<from...>", "files, folders, or http(s) addresses")
    .option("--allow-private", "fetch from this computer and its own network too")
    .action((from: string[], options: AddOptions) =>
      run(options, async (session) => {
        const { NamedCaptures } = await import("../accession/named-captures.ts");
        const named = new NamedCaptures(session.root, from, { ...options, signal: session.signal });
        await beginWhereNone(session, named);
        return locked(() => add(session, named))(session);
      }),
    );
}

async function add(session: Session, named: NamedCaptures): Promise<number> {
  const { addCaptures } = await import("../accession/add-captures.ts");
  const { terminal, root } = session;
  const vocabulary = await vocabularyOf(session);
  const { added, present, problems } = await addCaptures(root, named);
  const taken = await intakeWithProgress(session, vocabulary, { added });
  const { joinedReports, settleTopics } = await import("./accept-topics.ts");
  const report = joinedReports(taken, await settleTopics(session));
  terminal.say(`${counted(added.length, "capture")} added; ${intakeInWords(report)}`);
  if (present.length > 0) terminal.say(presentInWords(present));
  const { openTwins } = await import("./twins.ts");
  const made = report.made.map(({ record }) => record);
  const twins = await openTwins(made, "new records are much like others", root, await vocabularyOf(session));
  return terminal.finish({ added, present, ...report }, [
    ...vocabulary.problems,
    ...problems,
    ...report.problems,
    ...twins,
  ]);
}

/** `44 files are here already: a.txt, b.txt, c.txt and 41 more`; of a few, as which captures. */
function presentInWords(present: Added["present"]): string {
  const few = present.length <= FEW;
  const first = present.slice(0, FEW).map(({ name, capture }) => (few ? `${name} as ${capture}` : name));
  const rest = few ? "" : ` and ${(present.length - FEW).toLocaleString("en")} more (--json names them all)`;
  return `${counted(present.length, "file")} ${present.length === 1 ? "is" : "are"} here already: ${first.join(", ")}${rest}`;
}

/**
 * Begins an archive in a folder that is missing or empty, and says so.
 * @throws BackfileError where the folder holds something else, or an archive would be begun and nothing of what was named can be added.
 */
async function beginWhereNone({ terminal, root }: Session, named: NamedCaptures): Promise<void> {
  const { beginArticles, kindOfFolder } = await import("../init/new-archive.ts");
  const isNew = (await kindOfFolder(root)) === "empty";
  if (isNew && (await named.isEmpty()) && named.problems.length > 0) throw new BackfileError(named.problems);
  const made = await beginArticles(root);
  if (made.length > 0) terminal.say(`A new archive: ${made.join(", ")}. npx backfile init ${root} makes the rest.`);
}
