/** The command `history`: writes down what people have corrected, from the commits of the archive's repository. */
import type { Command } from "commander";
import { archiveCommand, type CommonOptions } from "./options.ts";
import { locked, type Run, type Session } from "./session.ts";
import { counted } from "./terminal.ts";

export function registerHistory(program: Command, run: Run): void {
  archiveCommand(
    program,
    "history",
    "write what was corrected, and when, into articles/history.jsonl, from all commits of a complete clone",
  ).action((options: CommonOptions) => run(options, locked(history)));
}

async function history({ terminal, root }: Session): Promise<number> {
  const { correctionsFromCommits } = await import("../editing/commits.ts");
  const { HISTORY, historyText } = await import("../record/corrections.ts");
  const { writeWhole } = await import("../system/file-store.ts");
  const corrections = await correctionsFromCommits(root);
  writeWhole(root, HISTORY, historyText(corrections));
  const articles = new Set(corrections.map(({ id }) => id)).size;
  terminal.say(`${counted(corrections.length, "correction")} of ${counted(articles, "article")} in ${HISTORY}`);
  return terminal.finish({ corrections: corrections.length, articles }, []);
}
