#!/usr/bin/env node
/**
 * The command line: wires the floors together and says what came of it. A command loads what it needs when it runs, for most of
 * the time that a small task takes would go into loading the rest.
 */
import "./compile-cache.ts";
import { resolve } from "node:path";
import { Command, CommanderError } from "commander";
import {
  type BuildOptions,
  belowRoot,
  type CommonOptions,
  FORCE,
  outputOf,
  portNumber,
  withCommonOptions,
} from "./argument.ts";
import { addInit, beginWhereNone } from "./init/init-command.ts";
import { programVersion } from "./program.ts";
import type { IntakeOptions } from "./record/intake.ts";
import type { PublishOptions } from "./site/publish.ts";
import { counted, FAILED, Terminal, type TerminalOptions, told, type Work } from "./terminal.ts";
import type { LoadedVocabulary, Vocabulary } from "./vocabulary/vocabulary.ts";

const DONE = 0;
const INTERRUPTED = 130;

/** Aborted by the first Ctrl-C or request to end; the second ends the process at once. */
const interruption = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => interruption.abort());

const program = new Command("backfile")
  .description("A static news archive from raw captures: every field says how it is known.")
  .version(programVersion(), "--version", "print the version")
  .configureHelp({ showGlobalOptions: true })
  .exitOverride()
  .helpCommand(false)
  .showHelpAfterError("(add --help for what is possible)");

addInit(program, run);

command("add", "copy captures into articles/raw and parse them")
  .argument("<from...>", "files, folders, or http(s) addresses")
  .option("--allow-private", "fetch from this computer and its own network too")
  .action((from: string[], options: CommonOptions & { allowPrivate?: boolean }) =>
    run(options, async (terminal, root) => {
      const { addCaptures } = await import("./record/add-captures.ts");
      await beginWhereNone(terminal, root);
      return alone(terminal, root, async () => {
        const vocabulary = await vocabularyOf(root);
        const { added, problems } = await addCaptures(root, from, { ...options, signal: interruption.signal });
        const report = await parse(terminal, root, vocabulary, { added });
        terminal.say(`${counted(added.length, "capture")} added; ${told(report)}`);
        return terminal.finish({ added, ...report }, [...vocabulary.problems, ...problems, ...report.problems]);
      });
    }),
  );

command("parse", "make records for captures that have none")
  .option("--refresh", "parse all captures again, keeping every edit")
  .action((options: CommonOptions & { refresh?: boolean }) =>
    runAlone(options, async (terminal, root) => {
      const vocabulary = await vocabularyOf(root);
      const report = await parse(terminal, root, vocabulary, { refresh: options.refresh ?? false });
      terminal.say(told(report));
      return terminal.finish(report, [...vocabulary.problems, ...report.problems]);
    }),
  );

command("explain", "print a capture with a role for every line and the clues for every field")
  .argument("<capture>", "path of the capture")
  .action((path: string, options: CommonOptions) =>
    run(options, async (terminal, root) => {
      const { explainCapture } = await import("./record/explain.ts");
      const at = belowRoot(root, path);
      const { lines, reading, warnings } = await explainCapture(root, at, await vocabularyOf(root));
      for (const line of lines) terminal.say(line);
      return terminal.finish({ path, ...reading }, warnings);
    }),
  );

command("review", "list what needs a human eye: contradictions, missing fields, weak clues, likely duplicates")
  .option("--sources", "print entries for sources.yaml instead, for publishers that it does not know")
  .action((options: CommonOptions & { sources?: boolean }) =>
    run(options, async (terminal, root) => {
      const { readArchive } = await import("./archive/read-archive.ts");
      const vocabulary = await vocabularyOf(root);
      const { archive, problems } = await readArchive(root, vocabulary);
      const orphans = archive.articles.filter(({ source }) => source === undefined);
      if (options.sources) {
        const { proposeSources, unknownPublishers } = await import("./record/unknown-publishers.ts");
        const publishers = await unknownPublishers(root, orphans);
        for (const line of proposeSources(publishers, vocabulary.sources).split("\n")) terminal.say(line);
        return terminal.finish({ publishers }, [...vocabulary.problems, ...problems]);
      }
      const { review } = await import("./archive/review.ts");
      const findings = review(archive).map(({ kind, article, says }) => ({ kind, file: article.file, says }));
      for (const { file, says } of findings) terminal.say(`${file}: ${says}`);
      terminal.say(`${counted(findings.length, "finding")} in ${counted(archive.articles.length, "article")}`);
      if (orphans.some(({ url }) => url)) {
        terminal.say("Publishers that sources.yaml does not know: backfile review --sources proposes entries for them");
      }
      const report = { articles: archive.articles.length, findings };
      return terminal.finish(report, [...vocabulary.problems, ...problems]);
    }),
  );

command("build", "parse what is new, then publish into the output folder")
  .option(...FORCE)
  .action((options: BuildOptions) => runAlone(options, (terminal, root) => build(terminal, root, options)));

command("serve", "build, serve on this machine, and build again on every change")
  .option("--port <number>", "port on 127.0.0.1; 0 takes a free one", portNumber, 8080)
  .option(...FORCE)
  .action((options: BuildOptions & { port: number }) =>
    run(options, async (terminal, root) => {
      const { basePath } = await import("./site/address.ts");
      const { openSite } = await import("./site/load-site.ts");
      const { serve } = await import("./site/serve.ts");
      const { vocabulary } = await openSite(root, options);
      let code = DONE;
      const served = await serve({
        root,
        output: outputOf(options, root),
        prefix: basePath(vocabulary.site),
        port: options.port,
        build: async () => {
          code = await alone(terminal, root, () => build(terminal, root, options));
          return code !== FAILED && !interruption.signal.aborted;
        },
        rebuild: async ({ onPages, signal }) => {
          const either = AbortSignal.any([signal, interruption.signal]);
          const work = () => build(terminal, root, options, { onPages, signal: either });
          await attempt(terminal, () => alone(terminal, root, work));
        },
        arguments: process.argv.slice(3),
        warn: (text) => terminal.say(text),
        signal: interruption.signal,
      });
      if (!served) return code;
      terminal.say(`Serving ${served.address} (Ctrl-C ends it)`);
      await served.closed;
      process.exit(DONE);
    }),
  );

command("check", "validate records, vocabularies, links, and the size budget of GitHub Pages").action(
  (options: CommonOptions) =>
    run(options, async (terminal, root) => {
      const { checkArchive } = await import("./check-archive.ts");
      const output = outputOf(options, root);
      const { problems, ...report } = await checkArchive(root, output, options);
      const size = `${(report.size / 1e6).toFixed(1)} MB of 1000 MB`;
      terminal.say(`${counted(report.articles, "article")}, ${counted(report.files, "file")} in ${output}, ${size}`);
      terminal.say(`${counted(report.links, "internal link")} checked, ${counted(problems.length, "problem")}`);
      return terminal.finish(report, problems);
    }),
);

// What no command could catch: a rejected promise that nobody awaited.
process.on("uncaughtException", (error) => {
  process.exit(interruption.signal.aborted ? INTERRUPTED : new Terminal({}).fail(error));
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? DONE : FAILED;
}

function command(name: string, description: string): Command {
  return withCommonOptions(program.command(name).description(description));
}

/** Runs a command and sets the exit code: 0 done, 1 done with errors, 2 not done. */
async function run(options: TerminalOptions & { root: string }, work: Work): Promise<void> {
  const terminal = new Terminal(options);
  process.exitCode = await attempt(terminal, () => work(terminal, resolve(options.root)));
}

async function attempt(terminal: Terminal, work: () => Promise<number>): Promise<number> {
  try {
    const code = await work();
    return interruption.signal.aborted ? stopped(terminal) : code;
  } catch (error) {
    // Ctrl-C ends the processes of the crew too: whatever fails then is part of stopping.
    if (interruption.signal.aborted) return stopped(terminal);
    return terminal.fail(error);
  }
}

function stopped(terminal: Terminal): number {
  terminal.say("Stopped. What is done stays; the same command goes on from there.");
  return INTERRUPTED;
}

async function vocabularyOf(root: string): Promise<LoadedVocabulary> {
  const { loadVocabulary } = await import("./vocabulary/vocabulary-folder.ts");
  return loadVocabulary(root);
}

async function parse(terminal: Terminal, root: string, vocabulary: Vocabulary, options: IntakeOptions) {
  const { intake } = await import("./record/intake.ts");
  const { signal } = interruption;
  return terminal.progress("Parsing", (onProgress) => intake(root, vocabulary, { ...options, signal, onProgress }));
}

/** Runs a command that writes into the archive. */
function runAlone(options: CommonOptions, work: Work): Promise<void> {
  return run(options, (terminal, root) => alone(terminal, root, () => work(terminal, root)));
}

async function alone<T>(terminal: Terminal, root: string, work: () => Promise<T>): Promise<T> {
  const { writing } = await import("./archive-lock.ts");
  return writing(root, { onWait: terminal.tell, signal: interruption.signal }, work);
}

async function build(
  terminal: Terminal,
  root: string,
  options: BuildOptions,
  course: Pick<PublishOptions, "onPages" | "signal"> = { signal: interruption.signal },
): Promise<number> {
  const { beginSite, publish } = await import("./site/publish.ts");
  const { readShelf } = await import("./record/shelf.ts");
  const output = outputOf(options, root);
  const { site, press } = await beginSite(root, output, options);
  try {
    const shelf = await readShelf(root, site.vocabulary, press.readRecords);
    const parsed = await parse(terminal, root, site.vocabulary, { shelf });
    const records = parsed.made.length + parsed.refreshed.length;
    if (records > 0) terminal.say(told(parsed));
    const begun = { site, press, shelf: records === 0 ? shelf : undefined };
    const built = await terminal.progress("Publishing", (onProgress) =>
      publish({ ...options, root, output, onProgress, onWait: terminal.tell, ...course, begun }),
    );
    if (interruption.signal.aborted) return DONE;
    const { articles, pages, written, removed } = built;
    const files = `${counted(written, "file")} written${removed > 0 ? `, ${removed} removed` : ""} in ${output}`;
    terminal.say(`${counted(articles, "article")} on ${counted(pages, "page")}: ${files}`);
    const report = { made: parsed.made, articles, pages, written, removed };
    return terminal.finish(report, [...parsed.problems, ...built.problems]);
  } finally {
    await press.close();
  }
}
