/** Dates in numerals: ISO 8601, with strokes, stops or hyphens, joined, or with the month in Roman numerals. */
import type { DateParts, DatePattern } from "./date-pattern.ts";
import { COMMON_YEAR, readYear } from "./years.ts";

/** @param english Whether the month may come first where full stops part the numerals. */
export function numeralDates(english: boolean): DatePattern[] {
  return [
    {
      name: "iso",
      needs: "stroke",
      pattern: new RegExp(String.raw`(?<!\d)(${COMMON_YEAR})-(\d{2})-(\d{2})(?!\d)`, "g"),
      read: ([, y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
    },
    {
      name: "numeric-year-first",
      needs: "stroke",
      pattern: new RegExp(String.raw`(?<![\d./-])(${COMMON_YEAR})([./-])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d|-\d)\.?`, "g"),
      read: ([, y, , m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
    },
    {
      name: "numeric-dots",
      needs: "stroke",
      pattern: new RegExp(
        String.raw`(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(${COMMON_YEAR}|25[4-9]\d|\d{2})(?![\d.]\d|\d)`,
        "g",
      ),
      read: ([, d, m, y]) => inEitherOrder(d, m, y, english || Number(m) > 12),
    },
    {
      name: "numeric",
      needs: "stroke",
      pattern: new RegExp(
        String.raw`(?<![\d./-])(\d{1,2})([/-])\s?(\d{1,2})\2\s?['’]?(${COMMON_YEAR}|25[4-9]\d|\d{2})(?!\d|[/-]\d)`,
        "g",
      ),
      read: ([, d, , m, y]) => inEitherOrder(d, m, y, true),
    },
    {
      name: "roman-month",
      needs: "roman",
      pattern: new RegExp(
        String.raw`(?<![\d.])(\d{1,2})(?:\.\s?|\s?[/-]\s?|\s)(${ROMAN})(?:\.\s?|\s?[/-]\s?|\s)(${COMMON_YEAR})(?!\d)`,
        "g",
      ),
      read: ([, d, m, y]) => ({ year: Number(y), month: romanMonth(m), day: Number(d) }),
    },
    {
      name: "roman-month-year-first",
      needs: "roman",
      pattern: new RegExp(
        String.raw`(?<!\d)(${COMMON_YEAR})(?:\.\s?|\s?[/-]\s?|\s)(${ROMAN})(?:\.\s?|\s?[/-]\s?|\s)(\d{1,2})(?!\d)\.?`,
        "g",
      ),
      read: ([, y, m, d]) => ({ year: Number(y), month: romanMonth(m), day: Number(d) }),
    },
    {
      name: "joined-numerals",
      needs: "joined",
      pattern: new RegExp(
        String.raw`(?:(?<=^|[:：]\s?))(${COMMON_YEAR})(\d{2})(\d{2})(?![\d\p{L}-]|[.,]\d)|(?<=^|[:：]\s?)(${COMMON_YEAR})(\d{2})(\d{2})(?=T\d{4})`,
        "gu",
      ),
      read: ([, y, m, d, timedYear, timedMonth, timedDay]) => ({
        year: Number(y ?? timedYear),
        month: Number(m ?? timedMonth),
        day: Number(d ?? timedDay),
      }),
    },
  ];
}

/** Needs of the patterns above. */
export const NUMERAL_NEEDS = {
  stroke: /\d[./-]\s?\d/,
  roman: /\d(?:\.\s?|\s?[/-]\s?|\s)(?:[IVX]{1,4}|[ivx]{1,4})(?:\.\s?|\s?[/-]\s?|\s)\d/,
  joined: /(?<!\d)(?:1[6-9]|20)\d{6}(?!\d)/,
};

const ROMAN_MONTHS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const ROMAN = [...ROMAN_MONTHS, ...ROMAN_MONTHS.map((month) => month.toLowerCase())]
  .sort((a, b) => b.length - a.length)
  .join("|");

function romanMonth(numeral: string | undefined): number {
  return ROMAN_MONTHS.indexOf((numeral ?? "").toUpperCase()) + 1;
}

/** A date in numerals; `open`: the month may come first. */
function inEitherOrder(
  a: string | undefined,
  b: string | undefined,
  printed: string | undefined,
  open: boolean,
): DateParts | undefined {
  const [day, month] = [Number(a), Number(b)];
  const year = readYear(printed ?? "", month);
  if (year === undefined) return undefined;
  const mention = { year, month, day };
  return open && day !== month ? { ...mention, swapped: { month: day, day: month } } : mention;
}
