/**
 * Captures of which no record can be made. Each is told of in full once, as an error; on later runs all of them are one line, a
 * warning, or an archive that keeps one such file would never be built without an error. What was told is remembered by the
 * captures' bytes in `.backfile/`; where that is lost, as in a new clone, they are told of in full again.
 */
import { join } from "node:path";
import type { IdentifiedCapture } from "../accession/capture-folder.ts";
import type { Problem } from "../model/problem.ts";
import { readCache, writeCache } from "../system/file-store.ts";

export interface UnreadCapture {
  capture: IdentifiedCapture;
  /** Why. */
  problems: readonly Problem[];
}

/** By SHA-256, what was found in it. */
type Told = { [sha256: string]: string };

/**
 * What to say of them now.
 * @param captures All that there are.
 * @param added Paths of captures that came with this run, and are new whatever is remembered of them.
 */
export async function tellOfUnread(
  root: string,
  captures: readonly UnreadCapture[],
  added: readonly string[] = [],
): Promise<Problem[]> {
  const unread = captures.toSorted((a, b) => (a.capture.path < b.capture.path ? -1 : 1));
  const told = (await readCache<Told>(placeIn(root), EDITION)) ?? {};
  const now: Told = Object.fromEntries(unread.map(({ capture, problems }) => [capture.sha256, reasonOf(problems)]));
  if (JSON.stringify(now) !== JSON.stringify(told)) writeCache(placeIn(root), EDITION, now);
  const fresh = new Set(added);
  return unread.flatMap(({ capture: { path, sha256 }, problems }) =>
    told[sha256] !== reasonOf(problems) || fresh.has(path) ? problems : stillUnread(path, reasonOf(problems)),
  );
}

/** What to say of captures without a record where none is made now. */
export async function tellOfUnrecorded(root: string, captures: readonly IdentifiedCapture[]): Promise<Problem[]> {
  const told = (await readCache<Told>(placeIn(root), EDITION)) ?? {};
  return captures.map(({ path, sha256 }): Problem => {
    const reason = told[sha256];
    if (reason !== undefined) return stillUnread(path, reason);
    return { severity: "warning", file: path, found: "the capture has no record", remedy: "run parse" };
  });
}

const EDITION = "1";
const placeIn = (root: string) => join(root, ".backfile", "unread.json");

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
    kind: "captures are still unreadable",
  };
}
