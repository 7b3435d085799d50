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
