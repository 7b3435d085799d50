#!/usr/bin/env node
/** The entry of the program: runs the command that it was called with, and ends with its exit code. */
import "../system/compile-cache.ts";
import "../system/compile-patterns.ts";
import { runCommandLine } from "./command-line.ts";
import { INTERRUPTED, Terminal } from "./terminal.ts";

/** Aborted by the first SIGINT or SIGTERM; the second ends the process at once. */
const interruption = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => interruption.abort());

/** A reader of the output may stop early, as `| head` does. The work goes on. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

const outlet = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  watched: process.stderr.isTTY ?? false,
  signal: interruption.signal,
};

// Errors that no command can catch: rejected promises that nobody awaits.
process.on("uncaughtException", (error) => {
  process.exit(
    interruption.signal.aborted
      ? INTERRUPTED
      : new Terminal({ stack: process.argv.includes("--stack") }, outlet).fail(error),
  );
});

process.exitCode = await runCommandLine(process.argv.slice(2), outlet);
