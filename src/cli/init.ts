/** The command `init`: makes a new archive, or adds to one what it lacks to be published. */
import type { Command } from "commander";
import type { Run, Session } from "./session.ts";
import type { TerminalOptions } from "./terminal.ts";

export function registerInit(program: Command, run: Run): void {
  program
    .command("init")
    .description("make a new archive, or add to an archive what it lacks to be published")
    .argument("<folder>", "where it is to be: empty, or not there yet")
    .option("--json", "print the outcome as JSON")
    .option("--quiet", "print problems only")
    .action((root: string, options: TerminalOptions) => run({ ...options, root }, init));
}

async function init({ terminal, root }: Session): Promise<number> {
  const { makeArchive } = await import("../init/new-archive.ts");
  const { made, kept, problems } = await makeArchive(root);
  if (made.length > 0) terminal.say(`Made in ${root}: ${made.join(", ")}`);
  if (kept.length > 0) terminal.say(`Kept as they were: ${kept.join(", ")}`);
  if (problems.length === 0)
    terminal.say("Next, in that folder: npm ci, then npm run build. README.md there says the rest.");
  return terminal.finish({ made, kept }, problems);
}
