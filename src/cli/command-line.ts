/**
 * The command line: wires the floors together and says what came of it. A command loads what it needs when it runs, for most of
 * the time that a small task takes would go into loading the rest.
 */
import { resolve } from "node:path";
import { Command, CommanderError } from "commander";
import type { IntakeOptions } from "../intake/intake.ts";
import { programVersion } from "../system/program.ts";
import type { LoadedVocabulary, Vocabulary } from "../vocabulary/vocabulary.ts";
import type { BuildCourse } from "./build-archive.ts";
import { buildInNewProcess } from "./build-process.ts";
import { addInit, beginWhereNone } from "./init-command.ts";
import {
  type BuildOptions,
  belowRoot,
  type CommonOptions,
  FORCE,
  outputOf,
  portNumber,
  withCommonOptions,
} from "./options.ts";
import { counted, FAILED, type Outlet, Terminal, type TerminalOptions, told, type Work } from "./terminal.ts";

const DONE = 0;
/** What a command gives that goes on until it is interrupted. */
const ENDED = -1;
/** Exit code of a command that was interrupted. */
export const INTERRUPTED = 130;

/** Runs one command. @param args As typed, without the program's name. @returns The exit code. */
export function runCommandLine(args: readonly string[], outlet: Outlet): Promise<number> {
  return new CommandLine(args, outlet).run();
}

class CommandLine {
  readonly #args: readonly string[];
  readonly #outlet: Outlet;
  readonly #program: Command;
  #code = DONE;

  constructor(args: readonly string[], outlet: Outlet) {
    this.#args = args;
    this.#outlet = outlet;
    this.#program = new Command("backfile")
      .description("A static news archive from raw captures: every field says how it is known.")
      .version(programVersion(), "--version", "print the version")
      .configureHelp({ showGlobalOptions: true })
      .configureOutput({ writeOut: outlet.out, writeErr: outlet.err })
      .exitOverride()
      .helpCommand(false)
      .showHelpAfterError("(add --help for what is possible)");
    this.#addCommands();
  }

  async run(): Promise<number> {
    try {
      await this.#program.parseAsync(this.#args, { from: "user" });
      return this.#code;
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      return error.exitCode === 0 ? DONE : FAILED;
    }
  }

  #addCommands(): void {
    addInit(this.#program, (options, work) => this.#run(options, work));

    this.#command("add", "copy captures into articles/raw and parse them")
      .argument("<from...>", "files, folders, or http(s) addresses")
      .option("--allow-private", "fetch from this computer and its own network too")
      .action((from: string[], options: CommonOptions & { allowPrivate?: boolean }) =>
        this.#run(options, async (terminal, root) => {
          const { addCaptures } = await import("../accession/add-captures.ts");
          await beginWhereNone(terminal, root);
          return this.#alone(terminal, root, async () => {
            const vocabulary = await this.#vocabularyOf(root);
            const { added, problems } = await addCaptures(root, from, { ...options, signal: this.#outlet.signal });
            const report = await this.#parse(terminal, root, vocabulary, { added });
            terminal.say(`${counted(added.length, "capture")} added; ${told(report)}`);
            return terminal.finish({ added, ...report }, [...vocabulary.problems, ...problems, ...report.problems]);
          });
        }),
      );

    this.#command("parse", "make records for captures that have none")
      .option("--refresh", "parse all captures again, keeping every edit")
      .action((options: CommonOptions & { refresh?: boolean }) =>
        this.#runAlone(options, async (terminal, root) => {
          const vocabulary = await this.#vocabularyOf(root);
          const report = await this.#parse(terminal, root, vocabulary, { refresh: options.refresh ?? false });
          terminal.say(told(report));
          return terminal.finish(report, [...vocabulary.problems, ...report.problems]);
        }),
      );

    this.#command("explain", "print a capture with a role for every line and the clues for every field")
      .argument("<capture>", "path of the capture")
      .action((path: string, options: CommonOptions) =>
        this.#run(options, async (terminal, root) => {
          const { explainCapture } = await import("../intake/explain.ts");
          const at = belowRoot(root, path);
          const { lines, reading, warnings } = await explainCapture(root, at, await this.#vocabularyOf(root));
          for (const line of lines) terminal.say(line);
          return terminal.finish({ path, ...reading }, warnings);
        }),
      );

    this.#command(
      "review",
      "list what needs a human eye: contradictions, missing fields, weak clues, likely duplicates",
    )
      .option("--sources", "print entries for sources.yaml instead, for publishers that it does not know")
      .action((options: CommonOptions & { sources?: boolean }) =>
        this.#run(options, async (terminal, root) => {
          const { readArchive } = await import("../archive/read-archive.ts");
          const vocabulary = await this.#vocabularyOf(root);
          const { archive, problems } = await readArchive(root, vocabulary);
          const orphans = archive.articles.filter(({ source }) => source === undefined);
          if (options.sources) {
            const { proposeSources, unknownPublishers } = await import("../intake/unknown-publishers.ts");
            const publishers = await unknownPublishers(root, orphans);
            for (const line of proposeSources(publishers, vocabulary.sources).split("\n")) terminal.say(line);
            return terminal.finish({ publishers }, [...vocabulary.problems, ...problems]);
          }
          const { review } = await import("../archive/review.ts");
          const findings = review(archive).map(({ kind, article, says }) => ({ kind, file: article.file, says }));
          for (const { file, says } of findings) terminal.say(`${file}: ${says}`);
          terminal.say(`${counted(findings.length, "finding")} in ${counted(archive.articles.length, "article")}`);
          if (orphans.some(({ url }) => url)) {
            terminal.say(
              "Publishers that sources.yaml does not know: backfile review --sources proposes entries for them",
            );
          }
          const report = { articles: archive.articles.length, findings };
          return terminal.finish(report, [...vocabulary.problems, ...problems]);
        }),
      );

    this.#command("build", "parse what is new, then publish into the output folder")
      .option(...FORCE)
      .action((options: BuildOptions) =>
        this.#runAlone(options, (terminal, root) => this.#build(terminal, root, options)),
      );

    this.#command("serve", "build, serve on this machine, and build again on every change")
      .option("--port <number>", "port on 127.0.0.1; 0 takes a free one", portNumber, 8080)
      .option(...FORCE)
      .action((options: BuildOptions & { port: number }) =>
        this.#run(options, async (terminal, root) => {
          const { basePath } = await import("../site/pages/address.ts");
          const { openSite } = await import("../site/plan/load-site.ts");
          const { serve } = await import("../site/serve.ts");
          const { vocabulary } = await openSite(root, options);
          let code = DONE;
          const served = await serve({
            root,
            output: outputOf(options, root),
            prefix: basePath(vocabulary.site),
            port: options.port,
            build: async () => {
              code = await this.#alone(terminal, root, () => this.#build(terminal, root, options));
              return code !== FAILED && !this.#outlet.signal.aborted;
            },
            rebuild: async ({ onPages, signal }) => {
              const either = AbortSignal.any([signal, this.#outlet.signal]);
              const work = () => this.#build(terminal, root, options, { onPages, signal: either });
              await this.#attempt(terminal, () => this.#alone(terminal, root, work));
            },
            rebuildInNewProcess: () => buildInNewProcess(this.#args.slice(1)),
            warn: (text) => terminal.say(text),
            signal: this.#outlet.signal,
          });
          if (!served) return code;
          terminal.say(`Serving ${served.address} (Ctrl-C ends it)`);
          await served.closed;
          return ENDED;
        }),
      );

    this.#command("check", "validate records, vocabularies, links, and the size budget of GitHub Pages").action(
      (options: CommonOptions) =>
        this.#run(options, async (terminal, root) => {
          const { checkArchive } = await import("./check-archive.ts");
          const output = outputOf(options, root);
          const { problems, ...report } = await checkArchive(root, output, options);
          const size = `${(report.size / 1e6).toFixed(1)} MB of 1000 MB`;
          terminal.say(
            `${counted(report.articles, "article")}, ${counted(report.files, "file")} in ${output}, ${size}`,
          );
          terminal.say(`${counted(report.links, "internal link")} checked, ${counted(problems.length, "problem")}`);
          return terminal.finish(report, problems);
        }),
    );
  }

  #command(name: string, description: string): Command {
    return withCommonOptions(this.#program.command(name).description(description));
  }

  /** Runs a command and sets the exit code: 0 done, 1 done with errors, 2 not done. */
  async #run(options: TerminalOptions & { root: string }, work: Work): Promise<void> {
    const terminal = new Terminal(options, this.#outlet);
    this.#code = await this.#attempt(terminal, () => work(terminal, resolve(options.root)));
  }

  async #attempt(terminal: Terminal, work: () => Promise<number>): Promise<number> {
    try {
      const code = await work();
      if (code === ENDED) return DONE;
      return this.#outlet.signal.aborted ? this.#stopped(terminal) : code;
    } catch (error) {
      // Ctrl-C ends the processes of the pool too: whatever fails then is part of stopping.
      if (this.#outlet.signal.aborted) return this.#stopped(terminal);
      return terminal.fail(error);
    }
  }

  #stopped(terminal: Terminal): number {
    terminal.say("Stopped. What is done stays; the same command goes on from there.");
    return INTERRUPTED;
  }

  async #vocabularyOf(root: string): Promise<LoadedVocabulary> {
    const { loadVocabulary } = await import("../vocabulary/vocabulary-folder.ts");
    return loadVocabulary(root);
  }

  async #parse(terminal: Terminal, root: string, vocabulary: Vocabulary, options: IntakeOptions) {
    const { intake } = await import("../intake/intake.ts");
    const { signal } = this.#outlet;
    return terminal.progress("Parsing", (onProgress) => intake(root, vocabulary, { ...options, signal, onProgress }));
  }

  /** Runs a command that writes into the archive. */
  #runAlone(options: CommonOptions, work: Work): Promise<void> {
    return this.#run(options, (terminal, root) => this.#alone(terminal, root, () => work(terminal, root)));
  }

  async #alone<T>(terminal: Terminal, root: string, work: () => Promise<T>): Promise<T> {
    const { writing } = await import("./archive-lock.ts");
    return writing(root, { onWait: terminal.tell, signal: this.#outlet.signal }, work);
  }

  async #build(terminal: Terminal, root: string, options: BuildOptions, course: BuildCourse = {}): Promise<number> {
    const { buildArchive } = await import("./build-archive.ts");
    return buildArchive(terminal, root, options, { ending: this.#outlet.signal, ...course });
  }
}
