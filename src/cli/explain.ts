/** The command `explain`: how a capture is read, line by line and clue by clue, and what a file of several articles holds. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { archiveCommand, belowRoot, type CommonOptions } from "./options.ts";
import { type Run, type Session, vocabularyOf } from "./session.ts";
import { counted } from "./terminal.ts";

export function registerExplain(program: Command, run: Run): void {
  archiveCommand(program, "explain", "print a capture with a role for every line and the clues for every field")
    .argument("<capture>", "path of the capture; of a file of several articles, it prints which those are")
    .action((given: string, options: CommonOptions) =>
      run(options, async (session) => {
        const path = belowRoot(session.root, given);
        return (await explainContainer(session, path)) ?? explainOne(session, path);
      }),
    );
}

async function explainOne(session: Session, path: string): Promise<number> {
  const { explainCapture } = await import("../intake/explain.ts");
  const { toldConflict } = await import("./sentences.ts");
  const { terminal, root } = session;
  const vocabulary = await vocabularyOf(session);
  const { lines, reading, warnings } = await explainCapture(root, path, vocabulary, toldConflict);
  for (const line of lines) terminal.say(line);
  return terminal.finish({ path, ...reading }, warnings);
}

/** @returns `undefined` where the path is that of one capture. */
async function explainContainer({ terminal, root }: Session, path: string): Promise<number | undefined> {
  if (!statSync(resolve(root, path), { throwIfNoEntry: false })?.isFile()) return undefined;
  const { articlesOfFile } = await import("../accession/capture-file.ts");
  const { readOrigin } = await import("../accession/origin.ts");
  const { origin, problems } = await readOrigin(root, path);
  const index = await articlesOfFile(root, path, origin);
  if (!index) return undefined;
  const articles = index.members.map(({ member, name }) => ({ member, ...(name !== undefined && { name }) }));
  const leftOut = index.problems.flatMap((problem) => problem.leftOut ?? []);
  terminal.say(`${path} holds ${counted(articles.length, "article")}.`);
  for (const { member, name = "" } of articles) terminal.say(`  #${member} ${name}`);
  if (leftOut.length > 0) terminal.say(`${counted(leftOut.length, "other page")}, taken for no article:`);
  for (const { member, name = "", why } of leftOut) terminal.say(`  #${member} ${name}   [${why}]`);
  if (articles.length > 0) terminal.say(`npx backfile explain "${path}#NUMBER" shows how one of them is read.`);
  // Those of pages that are left out are told by the list.
  const others = index.problems.filter((problem) => problem.severity === "error" || !problem.leftOut);
  const warnings = others.map(({ leftOut: _, ...problem }) => ({ ...problem, file: path }));
  return terminal.finish({ path, articles, leftOut }, [...problems, ...warnings]);
}
