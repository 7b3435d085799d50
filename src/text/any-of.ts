/** Tests a text against many patterns at once. Most lines match no pattern, and one search is cheaper than many. */

/** Whether the text matches at least one of the patterns. They may have groups, but no back references. */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const byFlags = Map.groupBy(patterns, ({ flags }) => flags.replace("g", ""));
  const unions = [...byFlags].flatMap(([flags, some]) =>
    unionsOf(some.map(({ source }) => source)).map((union) => new RegExp(union, flags)),
  );
  return (text) => unions.some((union) => union.test(text));
}

/** Beginnings of patterns that match at few places of a text, so that they are tested once for all patterns that begin so. */
const LEADS = ["^", String.raw`\b`];

/** One pattern for those of each lead. Patterns with alternatives at the top level have no lead, because it is part of the first alone. */
function unionsOf(sources: readonly string[]): string[] {
  const byLead = Map.groupBy(sources, (source) =>
    hasAlternatives(source) ? "" : (LEADS.find((lead) => source.startsWith(lead)) ?? ""),
  );
  return [...byLead].map(
    ([lead, some]) => `${lead}(?:${some.map((source) => `(?:${source.slice(lead.length)})`).join("|")})`,
  );
}

/** Whether the pattern has alternatives outside of groups. */
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
