/** The command `backfile init`, and what `add` does of it. */
import type { Command } from "commander";
import type { Terminal, TerminalOptions, Work } from "./terminal.ts";

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

/** For a command that adds to an archive: begins one in a folder that is missing or empty, and says so. */
export async function beginWhereNone(terminal: Terminal, root: string): Promise<void> {
  const { beginArticles } = await import("../init/new-archive.ts");
  const made = await beginArticles(root);
  if (made.length > 0) terminal.say(`A new archive: ${made.join(", ")}. backfile init ${root} makes the rest.`);
}

async function init(terminal: Terminal, root: string): Promise<number> {
  const { makeArchive } = await import("../init/new-archive.ts");
  const { made, kept, problems } = await makeArchive(root);
  if (made.length > 0) terminal.say(`Made in ${root}: ${made.join(", ")}`);
  if (kept.length > 0) terminal.say(`Kept as they were: ${kept.join(", ")}`);
  if (problems.length === 0)
    terminal.say("Next, in that folder: npm ci, then npm run build. README.md there says the rest.");
  return terminal.finish({ made, kept }, problems);
}
