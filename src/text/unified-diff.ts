/** The difference of two texts in the unified format of POSIX `diff -u`, without context lines. */
import { differences } from "./differences.ts";

/** @param name Path of the file, for the head. @returns Lines; none where the texts are the same. */
export function unifiedDiff(before: string, after: string, name: string): string[] {
  const [first, second] = [linesOf(before), linesOf(after)];
  const hunks = differences(first, second).map(({ from, to, start, end }) => [
    `@@ -${range(from, to)} +${range(start, end)} @@`,
    ...first.slice(from, to).map((line) => `-${line}`),
    ...second.slice(start, end).map((line) => `+${line}`),
  ]);
  return hunks.length > 0 ? [`--- ${name}`, `+++ ${name}`, ...hunks.flat()] : [];
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/);
}

/** First line and number of lines; an empty stretch is named by the line before it. */
function range(from: number, to: number): string {
  if (to - from === 1) return String(from + 1);
  return to === from ? `${from},0` : `${from + 1},${to - from}`;
}
