/** The mutants of the parser: each one change, with a name that does not depend on the file that it stands in. */
import type { MutableParser, Site } from "./mutable-parser.ts";
import type { Change } from "./read-sites.ts";

export interface Mutant {
  kind: "weight" | "threshold" | "row" | "word";
  change: Change;
  /** Of a number: its value in the program. */
  value?: number;
  /** `isProse: line.width >= 50 [50 to 63]`, `ASIDE_LINES.de [anzeige]`. */
  label: string;
  file: string;
  line: number;
  /** The phrase or word that a page must hold to notice. */
  phrase?: string;
  /** What a page must hold somewhere to notice: the pattern of a row. */
  pattern?: RegExp;
  /** Set where the element is one of a list of words. */
  words?: true;
  /** Set where the same words stand in the list more than once, or in that of another language. */
  twice?: true;
}

export function mutantsOf({ sites, elements }: MutableParser): Mutant[] {
  const mutants = sites.flatMap((site) =>
    "value" in site ? ofNumber(site) : ofTable(site, elements.get(site.id) ?? []),
  );
  const count = new Map<string, number>();
  for (const mutant of mutants) {
    const seen = (count.get(mutant.label) ?? 0) + 1;
    count.set(mutant.label, seen);
    if (seen > 1) mutant.label += ` #${seen}`;
  }
  markTwice(mutants);
  return mutants;
}

function ofNumber(site: Extract<Site, { value: number }>): Mutant[] {
  const { kind, value, label, file, line, id } = site;
  const values = kind === "weight" ? [0, value * 2] : quarters(value);
  return values.map((other) => ({
    kind,
    change: { site: id, value: other },
    value,
    label: `${label} [${value} to ${other}]`,
    file,
    line,
  }));
}

/** A quarter less and a quarter more; of small whole numbers the next ones. */
function quarters(value: number): number[] {
  if (!Number.isInteger(value)) return [value * 0.75, value * 1.25].map((other) => Number(other.toPrecision(6)));
  return [Math.min(value - 1, Math.round(value * 0.75)), Math.max(value + 1, Math.round(value * 1.25))];
}

function ofTable(site: Exclude<Site, { value: number }>, elements: readonly unknown[]): Mutant[] {
  const { kind, keys, label, file, line, lines, literal, id } = site;
  if (keys) {
    const areNames = CALENDAR_NAMES.test(label);
    return keys.map((key) => ({
      kind,
      change: { site: id, without: key },
      label: `${label} [${key}]`,
      file,
      line,
      ...(areNames && { phrase: key }),
    }));
  }
  return elements.map((element, index) => {
    const pattern = patternOf(element);
    return {
      kind,
      change: { site: id, without: index },
      label: `${label} [${nameOfRow(element)}]`,
      file,
      line: lines?.[index] ?? line,
      ...(typeof element === "string" && !lines && { words: true as const }),
      ...(literal && typeof element === "string" && { phrase: element }),
      ...(pattern && { pattern }),
    };
  });
}

/** Records whose keys are words of a page: `da.calendar.months`. */
const CALENDAR_NAMES = /\.calendar\.(?:months|weekdays|eras)$/;

/** The pattern of a row, without the bounds of the part of a line that it is held against. */
function patternOf(element: unknown): RegExp | undefined {
  const { pattern } = (typeof element === "object" && element !== null ? element : {}) as { pattern?: unknown };
  if (!(pattern instanceof RegExp)) return undefined;
  const source = pattern.source.replace(/^\^/, "").replace(/(?<!\\)\$$/, "");
  return new RegExp(source, `${pattern.flags.replace(/[gym]/g, "")}m`);
}

/** A row by what it says of itself. */
function nameOfRow(element: unknown): string {
  if (typeof element !== "object" || element === null) return String(element);
  const { rule, name, lead, language, example, pattern, where } = element as { [key: string]: unknown };
  const text = [rule ?? name ?? lead ?? language, example ?? pattern ?? where].filter((part) => part !== undefined);
  return (text.length > 0 ? text.join(", ") : String(element)).slice(0, 80);
}

/** Marks the words that lists of the same key hold elsewhere as well: all tables apply to every page. */
function markTwice(mutants: readonly Mutant[]): void {
  for (const group of Map.groupBy(mutants, ({ label }) => label.replace(ANOTHER, "").replace(LIST, "")).values())
    if (group.length > 1 && group.every(({ words }) => words)) for (const mutant of group) mutant.twice = true;
}

/** What leads to a list: `de.furniture.` */
const LIST = /^(?:\w+\.)+(?=\w+ \[)/;
const ANOTHER = / #\d+$/;
