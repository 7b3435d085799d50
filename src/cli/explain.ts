/** The command `explain`: how a capture is read, line by line and clue by clue. */
import type { Command } from "commander";
import { archiveCommand, belowRoot, type CommonOptions } from "./options.ts";
import { type Run, vocabularyOf } from "./session.ts";

export function registerExplain(program: Command, run: Run): void {
  archiveCommand(program, "explain", "print a capture with a role for every line and the clues for every field")
    .argument("<capture>", "path of the capture")
    .action((path: string, options: CommonOptions) =>
      run(options, async (session) => {
        const { explainCapture } = await import("../intake/explain.ts");
        const { toldConflict } = await import("./sentences.ts");
        const { terminal, root } = session;
        const vocabulary = await vocabularyOf(session);
        const { lines, reading, warnings } = await explainCapture(
          root,
          belowRoot(root, path),
          vocabulary,
          toldConflict,
        );
        for (const line of lines) terminal.say(line);
        return terminal.finish({ path, ...reading }, warnings);
      }),
    );
}
