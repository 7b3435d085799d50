/**
 * What is wrong with something that a person gave to the program, and what they can do about it.
 *
 * All rooms report in this form. A problem is a value, which is collected and shown; a `BackfileError` is thrown where the work cannot
 * go on.
 */
import { visible } from "../text/controls.ts";

export interface Problem {
  /** `error`: something was not done, and the exit code is 1. `warning`: it was done, and a person should look at it. */
  severity: "error" | "warning";
  /** Path below the archive's root, with forward slashes, such as `articles/records/2021/moon-speaks.md`. */
  file?: string;
  /** Line of the file, counted from 1. */
  line?: number;
  /** Front matter key, vocabulary entry or page field concerned, such as `date` or `topics[3].broader`. */
  field?: string;
  /** What was found, quoting the value: `"2021-13-40" is no EDTF date`. */
  found: string;
  /** What to do about it, as an instruction: `write YYYY-MM-DD`. */
  remedy: string;
  /**
   * What problems that are reported as one have in common, in words that can follow their number: `captures still cannot be read`.
   * Where it is absent, problems belong together whose texts differ only in quotations, paths and numbers.
   */
  kind?: string;
  /** How the problem is told among those of its kind, where the name of the file does not say enough: `a.md is much like b.md`. */
  named?: string;
  /** Where the problem is that parts of the file are left out: each of them. Only JSON has them. */
  leftOut?: readonly LeftOut[];
}

/** A part of a file of which no record is made. */
export interface LeftOut {
  /** Its number in the file: `file#member` names it. */
  member: string;
  /** What it is called in its file, as its address. */
  name?: string;
  /** In words that follow its name: `has the address of a list`. */
  why: string;
}

/** Thrown where a whole command cannot go on. Carries every problem that was found, and not only the first. */
export class BackfileError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(describeProblem).join("\n"), options);
    this.name = "BackfileError";
    this.problems = problems;
  }
}

/** The error for one file or address that cannot be used at all. @param file Path or address; empty where the caller adds it. */
export function refusal(file: string, found: string, remedy: string): BackfileError {
  return new BackfileError([{ severity: "error", ...(file && { file }), found, remedy }]);
}

/** One line for a terminal: `file:line: field: found; remedy`. Control characters are shown as `�`, so that no escape gets through. */
export function describeProblem(problem: Problem): string {
  const { field, found, remedy } = problem;
  return visible([placeOf(problem), field, `${found}; ${remedy}`].filter(Boolean).join(": "));
}

/** `file:line`; the line is left out where a field names the place. */
export function placeOf({ file = "", line, field }: Problem): string {
  return file && line !== undefined && field === undefined ? `${file}:${line}` : file;
}

/** The problem behind an error of the operating system (a full disk, a missing permission, a port in use); `undefined` for other errors. */
export function systemProblem(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !("syscall" in error)) return undefined;
  const { code, path, message } = error as NodeJS.ErrnoException;
  const remedy = REMEDIES[code ?? ""] ?? "mend that, then run the command again";
  return { severity: "error", ...(path && { file: path }), found: message, remedy };
}

/** Remedies by the code of the system's error. What was written before the error stays, and the same command goes on from there. */
const REMEDIES: { readonly [code: string]: string } = {
  EADDRINUSE: "choose another port with --port",
  ENOSPC: "the disk is full: free some space, then run the command again",
  EDQUOT: "your share of the disk is full: free some space, then run the command again",
  EROFS: "the disk is mounted for reading alone: choose another, or mount it for writing",
  EACCES: "give yourself the right to read and write there, then run the command again",
  EPERM: "give yourself the right to read and write there, then run the command again",
  EISDIR: "move that folder away, then run the command again",
  ENOTDIR: "a file stands where a folder should be: move it away, then run the command again",
  ENAMETOOLONG: "the name is too long for this disk: choose a shorter path for the archive or the output",
};

/** The problem that reports a failure of the program itself. */
export function programFault(error: unknown): Problem {
  const found = `Backfile itself has failed: ${(error instanceof Error && error.message.split("\n", 1)[0]) || String(error)}`;
  const remedy = "report it where you have Backfile from, with what the same command prints with --stack";
  return { severity: "error", found, remedy };
}
