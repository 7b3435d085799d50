/** Asks of many patterns at once whether any of them matches: most lines match none, and one search is cheaper than many. */

/** Whether the text matches at least one of the patterns. They may have groups, but no back references. */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const byFlags = Map.groupBy(patterns, ({ flags }) => flags.replace("g", ""));
  const unions = [...byFlags].flatMap(([flags, some]) =>
    unionsOf(some.map(({ source }) => source)).map((union) => new RegExp(union, flags)),
  );
  return (text) => unions.some((union) => union.test(text));
}

/** What patterns may begin with that holds at few places of a text, so that it is tested once for all of them. */
const LEADS = ["^", String.raw`\b`];

/** One pattern for those of each lead. A lead before several alternatives is that of the first alone. */
function unionsOf(sources: readonly string[]): string[] {
  const byLead = Map.groupBy(sources, (source) =>
    hasAlternatives(source) ? "" : (LEADS.find((lead) => source.startsWith(lead)) ?? ""),
  );
  return [...byLead].map(
    ([lead, some]) => `${lead}(?:${some.map((source) => `(?:${source.slice(lead.length)})`).join("|")})`,
  );
}

/** Whether the pattern is several alternatives outside of any group. */
function hasAlternatives(source: string): boolean {
  let depth = 0;
  let inClass = false;
  for (const character of source.replace(/\\./gu, "")) {
    if (character === "[" || character === "]") inClass = character === "[";
    if (inClass) continue;
    if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (character === "|" && depth === 0) return true;
  }
  return false;
}
