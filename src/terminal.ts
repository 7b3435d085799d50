/** What a command says: plain lines, a progress bar on a terminal, or one JSON object. Nothing of a capture reaches it unescaped. */
import { describeProblem, type Problem, visible } from "./problem.ts";
import type { IntakeReport } from "./record/intake.ts";

export interface TerminalOptions {
  /** One JSON object on stdout at the end, nothing else. */
  json?: boolean;
  /** Only problems. */
  quiet?: boolean;
}

/** What a command does in the archive at `root`, an absolute path; gives the exit code. */
export type Work = (terminal: Terminal, root: string) => Promise<number>;

/** Whoever reads the output may stop early, as `| head` does; the work goes on. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

export class Terminal {
  readonly #options: TerminalOptions;

  constructor(options: TerminalOptions) {
    this.#options = options;
  }

  /** A line for a person. */
  say(text: string): void {
    if (!this.#options.quiet && !this.#options.json) process.stdout.write(`${visible(text)}\n`);
  }

  /** Runs work that reports its progress; on a terminal a bar is shown once it has taken a second. */
  async progress<T>(what: string, work: (onProgress: (done: number, total: number) => void) => Promise<T>): Promise<T> {
    if (this.#options.quiet || this.#options.json || !process.stderr.isTTY) return work(() => {});
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
   * Ends the command: problems on stderr, or all of it as JSON on stdout.
   * @returns The exit code: 1 when there is an error among the problems.
   */
  finish(report: object, found: readonly Problem[]): number {
    // Two stages of one command may both come upon the same thing.
    const problems = [...new Map(found.map((problem) => [describeProblem(problem), problem])).values()];
    if (this.#options.json) process.stdout.write(`${JSON.stringify({ ...report, problems }, null, 2)}\n`);
    else for (const problem of problems) process.stderr.write(`${problem.severity}: ${describeProblem(problem)}\n`);
    return problems.some(({ severity }) => severity === "error") ? 1 : 0;
  }
}

/** What an intake has done, in words. */
export function told({ made, refreshed, reread, known }: IntakeReport): string {
  const changed = refreshed.length > 0 ? `, ${refreshed.length} changed` : "";
  const again = reread.map(({ source, captures }) => `${counted(captures, "capture")} of ${source}`).join(", ");
  const why = again && ` (read again, for what recurs on the pages of the source is another now: ${again})`;
  return `${counted(made.length, "new record")}${changed}, ${known} known${why}`;
}

/** `1 article`, `2,000 articles`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
