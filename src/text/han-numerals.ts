/** Numbers written with Chinese numerals: `二〇一九`, `六十`, `一百零八`, `廿三`. */

const DIGITS = "〇一二三四五六七八九";
const UNITS: { readonly [sign: string]: number } = { 十: 10, 百: 100 };

/** The numerals, as the inside of a class of a pattern. */
export const HAN_NUMERALS = `${DIGITS}零○十百廿卅`;

/** The number that ASCII digits or Chinese numerals say; `元` is the first year of an era. `NaN` where they say none. */
export function hanNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === "元") return 1;
  const signs = [...text.replaceAll(/[零○]/g, "〇").replaceAll("廿", "二十").replaceAll("卅", "三十")];
  if (!signs.some((sign) => sign in UNITS)) return Number(signs.map((sign) => digitOf(sign)).join(""));
  let sum = 0;
  let digit: number | undefined;
  for (const sign of signs) {
    const unit = UNITS[sign];
    if (unit === undefined) digit = digitOf(sign);
    else {
      sum += (digit ?? 1) * unit;
      digit = undefined;
    }
  }
  return sum + (digit ?? 0);
}

function digitOf(sign: string): number {
  const digit = DIGITS.indexOf(sign);
  return digit < 0 ? Number.NaN : digit;
}
