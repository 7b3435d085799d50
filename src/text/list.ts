/**
 * Operations on lists of any length. A list is never spread into the arguments of a call, which takes some 60,000 to 120,000 of them, as
 * the stack allows: archives and captures may have more.
 */

/** Appends all of `more` to the list. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** The largest of the numbers, or `floor` where none is larger. */
export function largest(numbers: Iterable<number>, floor: number): number {
  let most = floor;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

/**
 * The place behind the last of those that follow each other from `start` on and have its key. Found by halves, so that of a long run few are
 * looked at: all of one key must follow each other, also those without one.
 */
export function endOfRun<T>(list: readonly T[], start: number, keyOf: (one: T) => unknown): number {
  const key = keyOf(list[start] as T);
  let [from, to] = [start + 1, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (keyOf(list[middle] as T) === key) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** By key, where each run of a list begins and ends, see `endOfRun`. */
export function* runsBy<T, K>(
  list: readonly T[],
  keyOf: (one: T) => K,
): Generator<[key: K, start: number, end: number]> {
  for (let start = 0; start < list.length; ) {
    const end = endOfRun(list, start, keyOf);
    yield [keyOf(list[start] as T), start, end];
    start = end;
  }
}
