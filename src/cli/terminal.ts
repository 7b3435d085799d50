/** The output of a command: plain lines, a progress bar on a terminal, or one JSON object. Control characters of captures do not reach it. */
import { resolve } from "node:path";
import { BackfileError, describeProblem, type Problem, programFault, systemProblem } from "../model/problem.ts";
import { visible } from "../text/controls.ts";
import { annotations } from "./annotation.ts";
import { groupLines, groupProblems } from "./problem-groups.ts";

/** Exit code where the work is done; findings and warnings may be among its outcome. */
export const DONE = 0;
/** Exit code where the work is done as far as errors in single files let it. */
const DONE_WITH_ERRORS = 1;
/** Exit code of misuse, of a failure of the program, and where nothing could be done. */
export const FAILED = 2;
/** Exit code of a command that was interrupted: 128 and the number of SIGINT, as shells have it. */
export const INTERRUPTED = 130;

export interface TerminalOptions {
  /** Print one JSON object on stdout at the end, and nothing else. */
  json?: boolean;
  /** Print only problems. */
  quiet?: boolean;
  /** The archive's folder. Annotations of GitHub name files by their path in the repository. */
  root?: string;
  /** Print the stack of a failure of the program itself. */
  stack?: boolean;
}

/** Where the output of a command goes, and what interrupts it. */
export interface Outlet {
  /** Writes to stdout. */
  out: (text: string) => void;
  /** Writes to stderr. */
  err: (text: string) => void;
  /** Whether stderr is a terminal. */
  watched: boolean;
  /** Aborted when the command is to end. */
  signal: AbortSignal;
}

export class Terminal {
  readonly #options: TerminalOptions;
  readonly #outlet: Outlet;

  constructor(options: TerminalOptions, outlet: Outlet) {
    this.#options = options;
    this.#outlet = outlet;
  }

  /** Prints a line of the outcome. */
  say(text: string): void {
    if (!this.#options.quiet && !this.#options.json) this.#outlet.out(`${visible(text)}\n`);
  }

  /** Prints a line for the person who waits, apart from the outcome. */
  readonly tell = (text: string): void => {
    if (!this.#options.quiet) this.#outlet.err(`${visible(text)}\n`);
  };

  /** Runs work that reports its progress. On a terminal a bar is shown once it has taken a second. */
  async progress<T>(what: string, work: (onProgress: (done: number, total: number) => void) => Promise<T>): Promise<T> {
    if (this.#options.quiet || this.#options.json || !this.#outlet.watched) return work(() => {});
    const { SingleBar } = await import("cli-progress");
    const bar = new SingleBar({ format: `${what} {bar} {value}/{total}  {eta_formatted} left`, hideCursor: true });
    const started = performance.now();
    let shown = false;
    try {
      return await work((done, total) => {
        if (!shown && performance.now() - started < 1000) return;
        if (!shown) bar.start(total, done);
        else bar.update(done);
        shown = true;
      });
    } finally {
      if (shown) bar.stop();
    }
  }

  /**
   * Ends the command. Prints the problems on stderr, many of one kind as one and in GitHub Actions as annotations; or report and problems
   * as JSON on stdout.
   * @returns The exit code: 1 where there is an error among the problems.
   */
  finish(report: object, found: readonly Problem[]): number {
    const problems = eachOnce(found);
    if (this.#options.json) this.#outlet.out(`${JSON.stringify({ ...report, problems }, null, 2)}\n`);
    else for (const line of this.#problemLines(problems)) this.#outlet.err(`${line}\n`);
    return problems.some(({ severity }) => severity === "error") ? DONE_WITH_ERRORS : DONE;
  }

  /**
   * Ends a command that could not do its work. Prints the problems of the error as `finish` does. A failure of the program itself is one
   * line, with the stack where that was asked for.
   * @returns The exit code.
   */
  fail(error: unknown): number {
    if (error instanceof BackfileError) this.finish({}, error.problems);
    else {
      const known = systemProblem(error);
      const stack = !known && this.#options.stack && error instanceof Error ? (error.stack ?? "") : "";
      for (const line of stack.split("\n").filter(Boolean)) this.#outlet.err(`${visible(line)}\n`);
      this.finish({}, [known ?? programFault(error)]);
    }
    return FAILED;
  }

  #problemLines(problems: readonly Problem[]): string[] {
    const groups = groupProblems(problems);
    if (process.env.GITHUB_ACTIONS !== "true") return groups.flatMap((group) => groupLines(group, describeProblem));
    const repository = process.env.GITHUB_WORKSPACE || process.cwd();
    return annotations(groups, { root: resolve(this.#options.root ?? "."), repository });
  }
}

/** The problems, each once: two stages of one command can find the same. */
export function eachOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [describeProblem(problem), problem])).values()];
}

/** `1 article`, `2,000 articles`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** `2,000`. Written here, because the first number that `Intl` writes takes 20 ms, a fiftieth of a build after no change. */
function grouped(count: number): string {
  const digits = String(count);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
}
