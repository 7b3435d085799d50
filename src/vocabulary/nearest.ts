/** Guesses which word was meant by one that is mistyped, for remedies such as `did you mean "broader"?`. */

/** The candidate closest to `word`, ignoring case; `undefined` where more than a third of the letters differ from every candidate. */
export function nearest<T extends string>(word: string, candidates: Iterable<T>): T | undefined {
  const typed = word.toLowerCase().slice(0, 100);
  let best: T | undefined;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(typed, candidate.toLowerCase().slice(0, 100));
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Number of letters to insert, delete, replace or swap with their neighbour (optimal string alignment distance). */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let steps = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        steps = Math.min(steps, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(steps);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
