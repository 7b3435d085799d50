/** One run of a command: what it works with, and how it ends. */
import type { LoadedVocabulary } from "../vocabulary/vocabulary.ts";
import { DONE, INTERRUPTED, type Terminal, type TerminalOptions } from "./terminal.ts";

export interface Session {
  terminal: Terminal;
  /** The archive's folder, absolute. */
  root: string;
  /** The arguments as they were typed after the command's name. */
  args: readonly string[];
  /** Aborted when the command is to end. */
  signal: AbortSignal;
}

/** The work of a command. Gives the exit code, or `ENDED`. */
export type Work = (session: Session) => Promise<number>;

/** Does the work of a command and sets the exit code of the program. */
export type Run = (options: TerminalOptions & { root: string }, work: Work) => Promise<void>;

/** Given in place of an exit code by work that goes on until it is interrupted, so that the interruption counts as its regular end. */
export const ENDED = -1;

/** Does the work, whose errors become problems on the terminal. @returns The exit code. */
export async function runWork(session: Session, work: Work): Promise<number> {
  const { terminal, signal } = session;
  try {
    const code = await work(session);
    if (code === ENDED) return DONE;
    return signal.aborted ? stopped(terminal) : code;
  } catch (error) {
    // After an interruption whatever fails is a consequence of it.
    return signal.aborted ? stopped(terminal) : terminal.fail(error);
  }
}

/** The same work, done while no other command writes into the archive. @param sweeps As `withArchiveLock` takes it. */
export function locked(work: Work, { sweeps = false } = {}): Work {
  return async (session) => {
    const { withArchiveLock } = await import("./archive-lock.ts");
    const { root, terminal, signal } = session;
    return withArchiveLock(root, { onWait: terminal.tell, signal, sweeps }, () => work(session));
  };
}

/** @throws BackfileError where a file of the vocabularies cannot be read at all. */
export async function vocabularyOf({ root }: Session): Promise<LoadedVocabulary> {
  const { loadVocabulary } = await import("../vocabulary/vocabulary-folder.ts");
  return loadVocabulary(root);
}

function stopped(terminal: Terminal): number {
  terminal.say("Stopped. What is done stays; the same command goes on from there.");
  return INTERRUPTED;
}
