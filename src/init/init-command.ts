/** The command `backfile init`. */
import type { Command } from "commander";
import type { Terminal, TerminalOptions, Work } from "../terminal.ts";

/** @param run Runs a command and sets the exit code. */
export function addInit(
  program: Command,
  run: (options: TerminalOptions & { root: string }, work: Work) => Promise<void>,
): void {
  program
    .command("init")
    .description("make a new archive, or add to an archive what it lacks to be published")
    .argument("<folder>", "where it is to be: empty, or not there yet")
    .option("--json", "print the outcome as JSON")
    .option("--quiet", "print problems only")
    .action((root: string, options: TerminalOptions) => run({ ...options, root }, init));
}

async function init(terminal: Terminal, root: string): Promise<number> {
  const { makeArchive } = await import("./new-archive.ts");
  const { made, kept, problems } = await makeArchive(root);
  if (made.length > 0) terminal.say(`Made in ${root}: ${made.join(", ")}`);
  if (kept.length > 0) terminal.say(`Kept as they were: ${kept.join(", ")}`);
  if (problems.length === 0)
    terminal.say("Next, in that folder: npm ci, then npm run build. README.md there says the rest.");
  return terminal.finish({ made, kept }, problems);
}
