/** What differs between two lists of articles by their keys, so that what was found out about the earlier one is carried over. */

export interface ListChanges {
  /** By number in the earlier list, the number in the present one; -1 where an article is no longer there. */
  moved: Int32Array;
  /** Articles that follow each other in both lists. */
  runs: Run[];
  /** Numbers in the present list of articles that the earlier one has not, ascending. */
  added: number[];
  /** Numbers in the earlier list of articles that the present one has not, ascending. */
  removed: number[];
}

interface Run {
  /** Of the earlier list, the first number and the one behind the last. */
  from: number;
  to: number;
  /** Number of the first in the present list. */
  at: number;
}

/** An article that stands elsewhere among the others than before counts as removed and added. */
export function changesOf(before: readonly string[], now: readonly string[]): ListChanges {
  const least = Math.min(before.length, now.length);
  let start = 0;
  while (start < least && before[start] === now[start]) start++;
  let end = 0;
  while (end < least - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  const moved = new Int32Array(before.length).fill(-1);
  for (let i = 0; i < start; i++) moved[i] = i;
  for (let i = 1; i <= end; i++) moved[before.length - i] = now.length - i;
  const between = new Map(before.slice(start, before.length - end).map((key, i) => [key, start + i]));
  const added: number[] = [];
  let last = -1;
  for (let i = start; i < now.length - end; i++) {
    const number = between.get(now[i] ?? "") ?? -1;
    if (number <= last) added.push(i);
    else {
      moved[number] = i;
      last = number;
    }
  }
  const removed: number[] = [];
  const runs: Run[] = [];
  let run: Run | undefined;
  for (let number = 0; number < moved.length; number++) {
    const at = moved[number] ?? -1;
    if (at < 0) removed.push(number);
    else if (run?.to === number && run.at + number - run.from === at) run.to++;
    else {
      run = { from: number, to: number + 1, at };
      runs.push(run);
    }
  }
  return { moved, runs, added, removed };
}

/** The values of the present list, of which each article has as many. @param made Those of the added articles, one after the other. */
export function carried<T extends Int32Array | Uint32Array>(
  before: T,
  made: T,
  { runs, added }: ListChanges,
  articles: number,
  each = 1,
): T {
  const values = new (before.constructor as new (length: number) => T)(articles * each);
  for (const { from, to, at } of runs) values.set(before.subarray(from * each, to * each), at * each);
  for (const [i, number] of added.entries()) values.set(made.subarray(i * each, (i + 1) * each), number * each);
  return values;
}
