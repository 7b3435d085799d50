/** Dates with the signs of East Asia for year, month and day, and those that count the years of an era. */
import { HAN_NUMERALS, hanNumber } from "../../text/han-numerals.ts";
import { TABLES } from "../languages/registry.ts";
import type { LanguageTable } from "../languages/table.ts";
import type { DatePattern } from "./date-pattern.ts";
import { COMMON_YEAR } from "./years.ts";

/** A year, a month or a day in digits, or in Chinese numerals. */
const NUMBER = String.raw`\d{1,4}|元|[${HAN_NUMERALS}]{1,7}`;
const SHORT_NUMBER = String.raw`\d{1,2}|元|[${HAN_NUMERALS}]{1,4}`;

const YEAR = new RegExp(`^${COMMON_YEAR}$`);

/** Japan reckons by the calendar of ISO 8601 from 1873, China from 1912. Before, months are those of the moon. */
const SOLAR_FROM = 1873;

/** The patterns of the languages that a page is written in. */
export function eraDates(spoken: readonly LanguageTable[]): DatePattern[] {
  const eras = new Map(
    TABLES.flatMap((table) => {
      const own = Object.entries(table.calendar?.eras ?? {});
      // A letter alone stands for an era only where that language is written.
      return spoken.includes(table) ? own : own.filter(([name]) => name.length > 1);
    }),
  );
  const bare = spoken.flatMap(({ calendar }) => calendar?.unnamedEra ?? [])[0];
  const era = `(${[...eras.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|")})`;
  // The same year by another count stands beside it in brackets: `昭和60年（1985年）`, `주체108(2019)년`.
  const beside = String.raw`\s?(?:[(（]\s?(?:${era}\s?)?(${NUMBER})\s?[年년]?\s?[)）]\s?)?`;
  const yearOf = (name: string | undefined, number: string | undefined): number | undefined => {
    if (number === undefined) return undefined;
    const count = hanNumber(number);
    const base = name === undefined ? undefined : eras.get(name);
    if (base !== undefined) return count > 0 && base + count >= SOLAR_FROM ? base + count : undefined;
    if (YEAR.test(String(count))) return count;
    return bare && count >= bare.from && count <= bare.to ? bare.before + count : undefined;
  };
  return [
    {
      name: "year-month-day-cjk",
      needs: "ideograph",
      pattern: new RegExp(
        String.raw`(?<![\d${HAN_NUMERALS}])(?:${era}\s?)?(${NUMBER})${beside}[年년]${beside}\s?(${SHORT_NUMBER})\s?[月월]\s?(${SHORT_NUMBER})\s?[日일号號]`,
        "g",
      ),
      read: ([, name, number, insideName, inside, afterName, after, m, d]) => {
        const years = [yearOf(name, number), yearOf(insideName, inside), yearOf(afterName, after)];
        const year = years.find((known) => known !== undefined);
        if (year === undefined || (name !== undefined && years[0] === undefined)) return undefined;
        return { year, month: hanNumber(m as string), day: hanNumber(d as string) };
      },
    },
    {
      name: "numeric-era",
      needs: "stroke",
      pattern: new RegExp(
        String.raw`(?<![\p{L}\d])${era}\s?(\d{1,4})\s?(?:[(（]\d{4}[)）]\s?)?([./-])\s?(\d{1,2})\3\s?(\d{1,2})(?!\d|[./-]\d)`,
        "gu",
      ),
      read: ([, name, number, , m, d]) => {
        const year = yearOf(name, number);
        return year === undefined ? undefined : { year, month: Number(m), day: Number(d) };
      },
    },
    {
      name: "month-day-cjk",
      yearless: true,
      needs: "ideograph",
      pattern: /(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
      read: ([, m, d]) => ({ month: Number(m), day: Number(d) }),
    },
  ];
}

function escaped(name: string): string {
  return name.replaceAll(".", String.raw`\.`);
}
