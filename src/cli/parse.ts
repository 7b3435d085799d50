/** The command `parse`: makes the records that are missing, or reads all captures again. */
import type { Command } from "commander";
import { intakeInWords, intakeWithProgress } from "./intake-progress.ts";
import { archiveCommand, type CommonOptions } from "./options.ts";
import { locked, type Run, vocabularyOf } from "./session.ts";

interface ParseOptions extends CommonOptions {
  refresh?: boolean;
}

export function registerParse(program: Command, run: Run): void {
  archiveCommand(program, "parse", "make records for captures that have none")
    .option("--refresh", "parse all captures again, keeping every edit")
    .action((options: ParseOptions) =>
      run(
        options,
        locked(async (session) => {
          const vocabulary = await vocabularyOf(session);
          const taken = await intakeWithProgress(session, vocabulary, { refresh: options.refresh ?? false });
          const { joinedReports, settleTopics } = await import("./accept-topics.ts");
          const report = joinedReports(taken, await settleTopics(session));
          session.terminal.say(intakeInWords(report));
          return session.terminal.finish(report, [...vocabulary.problems, ...report.problems]);
        }),
      ),
    );
}
