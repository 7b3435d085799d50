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

/** The place of the first from `from` on of which something does not hold, found by halves: it holds of none behind that. */
export function firstBut<T>(list: readonly T[], holds: (one: T) => boolean, from = 0): number {
  let [low, high] = [from, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place behind the last of those that follow each other from `start` on and have its key: all of one key must, also those without one. */
export function endOfRun<T>(list: readonly T[], start: number, keyOf: (one: T) => unknown): number {
  const key = keyOf(list[start] as T);
  return firstBut(list, (one) => keyOf(one) === key, start + 1);
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
