/** The command `add`: copies captures into the archive and makes their records; begins an archive where there is none. */
import type { Command } from "commander";
import { intakeInWords, intakeWithProgress } from "./intake-progress.ts";
import { archiveCommand, type CommonOptions } from "./options.ts";
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
        await beginWhereNone(session);
        return locked(() => add(session, from, options))(session);
      }),
    );
}

async function add(session: Session, from: readonly string[], options: AddOptions): Promise<number> {
  const { addCaptures } = await import("../accession/add-captures.ts");
  const { terminal, root, signal } = session;
  const vocabulary = await vocabularyOf(session);
  const { added, problems } = await addCaptures(root, from, { ...options, signal });
  const report = await intakeWithProgress(session, vocabulary, { added });
  terminal.say(`${counted(added.length, "capture")} added; ${intakeInWords(report)}`);
  return terminal.finish({ added, ...report }, [...vocabulary.problems, ...problems, ...report.problems]);
}

/** Begins an archive in a folder that is missing or empty, and says so. */
async function beginWhereNone({ terminal, root }: Session): Promise<void> {
  const { beginArticles } = await import("../init/new-archive.ts");
  const made = await beginArticles(root);
  if (made.length > 0) terminal.say(`A new archive: ${made.join(", ")}. backfile init ${root} makes the rest.`);
}
