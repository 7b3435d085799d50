/** Which articles each segment of the last build has, so that a segment of which few articles differ is made from the built one. */
import { hash } from "node:crypto";
import { join, resolve } from "node:path";
import { readCache, writeCache } from "../../system/file-store.ts";
import type { BuiltIndex, IndexTask, PlannedIndex } from "../pages/planned-page.ts";

/** By the path of the segment's directory, the digests of its articles in order: `PlannedIndex.bases`. */
export type BuiltSegments = { readonly [directory: string]: readonly string[] };

/** Reading an article takes some twice as long as taking over another, so that a segment with more new ones is as quickly made anew. */
const MOST_NEW = 0.5;

/** @param isWhole Whether a segment has all of the files that its directory names, unchanged. */
export function indexTasks(
  indexes: readonly PlannedIndex[],
  segments: BuiltSegments,
  isWhole: (directory: string) => boolean,
): IndexTask[] {
  const directories = Object.keys(segments).filter(isWhole);
  return indexes.map((index) => {
    const built = directories.map((directory) => shared(index, directory, segments[directory] ?? []));
    const nearest = built.reduce<BuiltIndex | undefined>(
      (best, one) => (missing(one) < (best ? missing(best) : MOST_NEW * index.bases.length) ? one : best),
      undefined,
    );
    return { index, ...(nearest && { built: nearest }) };
  });
}

function shared({ bases }: PlannedIndex, directory: string, built: readonly string[]): BuiltIndex {
  const numbers = new Map(built.map((base, number) => [base, number]));
  return { directory, numbers: Int32Array.from(bases, (base) => numbers.get(base) ?? -1) };
}

function missing({ numbers }: BuiltIndex): number {
  return numbers.reduce((sum, number) => (number < 0 ? sum + 1 : sum), 0);
}

export async function readBuiltSegments(root: string, output: string): Promise<BuiltSegments> {
  return (await readCache<BuiltSegments>(cacheOf(root, output), FORMAT)) ?? {};
}

/** Articles of a segment from which on to change it takes longer than to start a thread for it: a twentieth of a second. */
export const LARGE_SEGMENT = 300;
/** Writes only where a segment is new. @param before The result of `readBuiltSegments`. */
export function writeBuiltSegments(
  root: string,
  output: string,
  indexes: readonly PlannedIndex[],
  before: BuiltSegments,
): void {
  if (indexes.every(({ directory }) => before[directory]) && Object.keys(before).length === indexes.length) return;
  const segments = Object.fromEntries(indexes.map(({ directory, bases }) => [directory, bases]));
  writeCache(cacheOf(root, output), FORMAT, segments);
}

const FORMAT = "2";

function cacheOf(root: string, output: string): string {
  return join(root, ".backfile", `search-${hash("sha256", resolve(output)).slice(0, 16)}.json`);
}
