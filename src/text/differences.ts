/** Where two lists differ. */

export interface Difference {
  /** Stretch of the first list, end exclusive. */
  from: number;
  to: number;
  /** Stretch of the second list that replaces it, end exclusive. */
  start: number;
  end: number;
}

/** With more comparisons, everything between the common beginning and the common end is one difference: time and memory grow with their number. */
const MOST = 250_000;

/** The differences in their order, by a longest common subsequence. */
export function differences(first: readonly string[], second: readonly string[]): Difference[] {
  let begin = 0;
  while (begin < Math.min(first.length, second.length) && first[begin] === second[begin]) begin++;
  let ends = 0;
  const rest = Math.min(first.length, second.length) - begin;
  while (ends < rest && first[first.length - 1 - ends] === second[second.length - 1 - ends]) ends++;
  const [rows, columns] = [first.length - begin - ends, second.length - begin - ends];
  if (rows + columns === 0) return [];
  const whole = { from: begin, to: begin + rows, start: begin, end: begin + columns };
  if (rows * columns === 0 || rows * columns > MOST) return [whole];
  const lengths = commonLengths(first.slice(begin, whole.to), second.slice(begin, whole.end));
  const found: Difference[] = [];
  let [i, k] = [0, 0];
  let open: Difference | undefined;
  while (i < rows || k < columns) {
    const [down, across] = [lengths[i + 1]?.[k] ?? -1, lengths[i]?.[k + 1] ?? -1];
    if (i < rows && k < columns && first[begin + i] === second[begin + k]) {
      open = undefined;
      i++;
      k++;
      continue;
    }
    if (!open) {
      open = { from: begin + i, to: begin + i, start: begin + k, end: begin + k };
      found.push(open);
    }
    if (k >= columns || (i < rows && down >= across)) open.to = begin + ++i;
    else open.end = begin + ++k;
  }
  return found;
}

/** For every pair of places, the length of the longest common subsequence of both lists from there on. */
function commonLengths(first: readonly string[], second: readonly string[]): number[][] {
  const lengths = Array.from({ length: first.length + 1 }, () => new Array<number>(second.length + 1).fill(0));
  for (let i = first.length - 1; i >= 0; i--) {
    const [row, below] = [lengths[i] as number[], lengths[i + 1] as number[]];
    for (let k = second.length - 1; k >= 0; k--)
      row[k] =
        first[i] === second[k] ? 1 + (below[k + 1] as number) : Math.max(below[k] as number, row[k + 1] as number);
  }
  return lengths;
}
