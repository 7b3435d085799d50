/**
 * Captures of which no record can be made. Each is reported once in full, as an error. Later runs report all of them in one line, as a
 * warning, because otherwise an archive with one such file could never be built without an error. `.backfile/` keeps what was reported,
 * by the SHA-256 of the captures; without it, as in a new clone, they are reported in full again.
 */
import { join } from "node:path";
import { type IdentifiedCapture, partedAddress } from "../accession/capture-folder.ts";
import type { Problem } from "../model/problem.ts";
import { readCache, writeCache } from "../system/file-store.ts";

export interface UnreadCapture {
  capture: IdentifiedCapture;
  /** Why no record can be made. */
  problems: readonly Problem[];
}

/** What was reported, by identity of the capture. */
type Reported = { [identity: string]: string };

/**
 * The problems to report in this run.
 * @param captures All captures of which no record can be made.
 * @param added Paths of captures added in this run, which are reported in full even where they were reported before.
 */
export async function unreadProblems(
  root: string,
  captures: readonly UnreadCapture[],
  added: readonly string[] = [],
): Promise<Problem[]> {
  const unread = captures.toSorted((a, b) => (a.capture.path < b.capture.path ? -1 : 1));
  const reported = (await readCache<Reported>(cacheFile(root), CACHE_VERSION)) ?? {};
  const now: Reported = Object.fromEntries(
    unread.map(({ capture, problems }) => [capture.identity, reasonOf(problems)]),
  );
  if (JSON.stringify(now) !== JSON.stringify(reported)) writeCache(cacheFile(root), CACHE_VERSION, now);
  const fresh = new Set(added);
  return unread.flatMap(({ capture: { path, identity }, problems }) =>
    reported[identity] !== reasonOf(problems) || fresh.has(partedAddress(path).file)
      ? problems
      : stillUnread(path, reasonOf(problems)),
  );
}

/** The problems to report of captures without record, where this run makes no records. */
export async function unrecordedProblems(root: string, captures: readonly IdentifiedCapture[]): Promise<Problem[]> {
  const reported = (await readCache<Reported>(cacheFile(root), CACHE_VERSION)) ?? {};
  return captures.map(({ path, identity }): Problem => {
    const reason = reported[identity];
    if (reason !== undefined) return stillUnread(path, reason);
    return { severity: "warning", file: path, found: "the capture has no record", remedy: "run parse" };
  });
}

const CACHE_VERSION = "1";
const cacheFile = (root: string) => join(root, ".backfile", "unread.json");

function reasonOf(problems: readonly Problem[]): string {
  return problems.map(({ found, remedy }) => `${found}; ${remedy}`).join("; ");
}

function stillUnread(file: string, reason: string): Problem {
  const [found = "", ...remedies] = reason.split("; ");
  const remedy = remedies.join("; ");
  return {
    severity: "warning",
    file,
    found: `still unreadable: ${found}`,
    remedy,
    kind: STILL,
  };
}

const STILL = "captures are still unreadable";

/** The problems of one command that reads the captures twice: of a capture that the first reading reports in full, the second says nothing. */
export function withoutRepeated(first: readonly Problem[], second: readonly Problem[]): Problem[] {
  const told = new Set(first.flatMap(({ file, severity }) => (file && severity === "error" ? [file] : [])));
  return [...first, ...second.filter(({ kind, file = "" }) => kind !== STILL || !told.has(file))];
}
