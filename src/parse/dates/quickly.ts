/** Sources of patterns of any of many names. */

/** A class of the letters that the names begin with, or at -1 end with. */
export function letterClass(names: readonly string[], at: 0 | -1): string {
  const letters = new Set(names.map((name) => [...name].at(at)));
  return `[${[...letters].join("").replace(/[\]^\\-]/g, "\\$&")}]`;
}

/** A pattern of any of the names, known as none of them by the first letter, or looked for backwards by the last. */
export function quickly(names: readonly string[]): string {
  if (names.length === 0) return alternation(names);
  return `(?:(?=${letterClass(names, 0)})(?:${alternation(names)})(?<=${letterClass(names, -1)}))`;
}

export function alternation(names: Iterable<string>): string {
  return [...names]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace(/\\-/g, "-"))
    .join("|");
}
