/** Filters results, and counts how many each value of a filter would leave. */
import { dayOf, type HeadArticle } from "./head.ts";
import { formsOf, plain } from "./letters.ts";
import { daysOf, GROUPS, type Group, type Question } from "./question.ts";

/** The year of articles without a date. */
export const UNDATED = "undated";

/** The values of an article in a group. An author is the name in plain letters, so that spellings count as one. */
export function valuesOf(
  { days, source, topics, authors, language, certainty }: HeadArticle,
  group: Group,
): readonly string[] {
  if (group === "year") return [days ? dayOf(days[0]).slice(0, 4) : UNDATED];
  if (group === "source") return source === undefined ? [] : [source];
  if (group === "topic") return topics;
  if (group === "author") return authors.map(authorValue);
  if (group === "language") return language === undefined ? [] : [language];
  return certainty ? [certainty] : [];
}

/** A name as the filter of authors knows it. */
export function authorValue(name: string): string {
  const known = authors.get(name) ?? formsOf(name).map(plain).join("-");
  authors.set(name, known);
  return known;
}

/** Values by name: each is asked for again with every result. */
const authors = new Map<string, string>();

/** Gives whether an article passes the filters. A date that may lie in the asked time passes. @param except A group that is ignored; `time` for the span of time. */
export function passing({ chosen, from, to }: Question, except?: Group | "time"): (facts: HeadArticle) => boolean {
  const wanted = GROUPS.filter((group) => group !== except && chosen[group].length > 0);
  const first = except === "time" ? undefined : daysOf(from)?.[0];
  const last = except === "time" ? undefined : daysOf(to)?.[1];
  return (facts) => {
    if (first !== undefined && !(facts.days && facts.days[1] >= first)) return false;
    if (last !== undefined && !(facts.days && facts.days[0] <= last)) return false;
    return wanted.every((group) => valuesOf(facts, group).some((value) => chosen[group].includes(value)));
  };
}

/** The number of articles with each value of a group, the most frequent first; those of years by time. */
export function countValues(facts: readonly HeadArticle[], group: Group): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of facts)
    for (const value of new Set(valuesOf(article, group))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const byTime = ([a]: [string, number], [b]: [string, number]) => (a < b ? 1 : -1);
  const isUndated = ([value]: [string, number]) => (value === UNDATED ? 1 : 0);
  const byCount = (a: [string, number], b: [string, number]) => b[1] - a[1] || byTime(b, a);
  const inOrder =
    group === "year"
      ? (a: [string, number], b: [string, number]) => isUndated(a) - isUndated(b) || byTime(a, b)
      : byCount;
  return new Map([...counts].sort(inOrder));
}

/** The number of dated articles in each year from the first to the last, years without any included. */
export function countYears(facts: readonly HeadArticle[]): [year: number, count: number][] {
  const counts = new Map<number, number>();
  for (const { days } of facts) {
    if (!days) continue;
    const year = Number(dayOf(days[0]).slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const years = [...counts.keys()].sort((a, b) => a - b);
  const [first = 0, last = -1] = [years[0], years.at(-1)];
  return Array.from({ length: last - first + 1 }, (_, i) => [first + i, counts.get(first + i) ?? 0]);
}
