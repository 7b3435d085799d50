/**
 * The command line: lists the commands and runs the one that was called. A command loads its modules when it runs, because a small
 * task would spend most of its time on loading those of the others.
 */
import { resolve } from "node:path";
import { Command, CommanderError } from "commander";
import { programVersion } from "../system/program.ts";
import { registerAdd } from "./add.ts";
import { registerBuild } from "./build.ts";
import { registerCheck } from "./check.ts";
import { registerExplain } from "./explain.ts";
import { registerHistory } from "./history.ts";
import { registerInit } from "./init.ts";
import { registerParse } from "./parse.ts";
import { registerRename } from "./rename.ts";
import { registerReview } from "./review.ts";
import { registerSearch } from "./search.ts";
import { registerServe } from "./serve.ts";
import { type Run, runWork } from "./session.ts";
import { registerSet } from "./set.ts";
import { DONE, FAILED, type Outlet, Terminal } from "./terminal.ts";
import { registerTopics } from "./topics.ts";

/** In the order in which `--help` lists them. */
const COMMANDS: readonly ((program: Command, run: Run) => void)[] = [
  registerInit,
  registerAdd,
  registerParse,
  registerExplain,
  registerReview,
  registerSet,
  registerRename,
  registerTopics,
  registerSearch,
  registerBuild,
  registerServe,
  registerCheck,
  registerHistory,
];

/** Runs one command. @param args As typed, without the program's name. @returns The exit code. */
export async function runCommandLine(args: readonly string[], outlet: Outlet): Promise<number> {
  const program = new Command("backfile")
    .description("A static news archive from raw captures: every field says how it is known.")
    .version(programVersion(), "--version", "print the version")
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: outlet.out, writeErr: outlet.err })
    .exitOverride()
    .helpCommand(false)
    .showHelpAfterError("(add --help for what is possible)");
  let code = DONE;
  const run: Run = async (options, work) => {
    const terminal = new Terminal(options, outlet);
    code = await runWork({ terminal, root: resolve(options.root), args: args.slice(1), signal: outlet.signal }, work);
  };
  for (const register of COMMANDS) register(program, run);
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? DONE : FAILED;
  }
}
