/** Asks of many patterns at once whether any of them matches: most lines match none, and one search is cheaper than many. */

/** Whether the text matches at least one of the patterns. They may have groups, but no back references. */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const byFlags = Map.groupBy(patterns, ({ flags }) => flags.replace("g", ""));
  const unions = [...byFlags].map(
    ([flags, some]) => new RegExp(some.map(({ source }) => `(?:${source})`).join("|"), flags),
  );
  return (text) => unions.some((union) => union.test(text));
}
