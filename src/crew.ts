/**
 * Further processes of this program that share a large piece of work. Processes and not threads, so that the fault of one is an
 * error here and not the end of all.
 */
import { availableParallelism } from "node:os";
import Tinypool from "tinypool";

/** How many processes are worth while. */
export const HANDS = availableParallelism();

/**
 * @param worker Address of a module whose default export does one task.
 * @param brief What each process is told when it starts; see `briefOf`. JSON, at most a few kilobytes.
 */
export function hireCrew(worker: URL, brief: object): Tinypool {
  return new Tinypool({
    filename: worker.href,
    runtime: "child_process",
    serialization: "advanced",
    // Before anything else is loaded: Ctrl-C reaches every process, and the one that hired the crew sees to the end.
    execArgv: [...process.execArgv, "--import", "data:text/javascript,process.on('SIGINT',()=>{})"],
    minThreads: 1,
    maxThreads: HANDS,
    idleTimeout: 60_000,
    argv: [JSON.stringify(brief)],
    env: { ...process.env } as { [name: string]: string },
  });
}

/** In a process of the crew: what it was told. */
export function briefOf<Brief>(): Brief {
  process.on("SIGTERM", () => process.exit());
  return JSON.parse(process.argv[2] ?? "{}");
}
