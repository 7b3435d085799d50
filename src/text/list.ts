/**
 * What is done with lists of any length. A call takes some 60,000 to 120,000 arguments, as the stack allows, and an archive or a
 * capture may have more of anything: nothing is spread into the arguments of a call that takes any number of them.
 */

/** Adds all to the end of the list. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** The largest of the numbers, or `floor` where none is larger. */
export function largest(numbers: Iterable<number>, floor: number): number {
  let most = floor;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
