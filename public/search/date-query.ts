/** A date as the only words of a question, which leads to its year, month or day. */

/** Numbers of months by their names, in small letters. */
export type MonthNames = ReadonlyMap<string, number>;

/** `2019`, `2019-03` or `2019-03-04`; `undefined` where the words are no date, or no day of the calendar. */
export function dateAsked(words: string, months: MonthNames): string | undefined {
  const text = words.trim().toLowerCase().replace(/\s+/g, " ");
  const [year, month, day] = inFigures(text) ?? inWords(text, months) ?? [];
  if (year === undefined) return undefined;
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, "0"));
  const date = parts.join("-");
  const whole = [...parts, "01", "01"].slice(0, 3).join("-");
  const time = Date.parse(`${whole}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole) ? date : undefined;
}

type Parts = readonly [year: string, month?: number, day?: number];

function inFigures(text: string): Parts | undefined {
  const [, year, month, day] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text) ?? [];
  if (year) return parts(year, month, day);
  const [, first, second, last] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text) ?? [];
  if (last) return [last, Number(second), Number(first)];
  const [, east, eastMonth, eastDay] =
    /^(\d{4}) ?[年년] ?(?:(\d{1,2}) ?[月월] ?(?:(\d{1,2}) ?[日일])?)?$/.exec(text) ?? [];
  return east ? parts(east, eastMonth, eastDay) : undefined;
}

function parts(year: string, month?: string, day?: string): Parts {
  if (!month) return [year];
  return day ? [year, Number(month), Number(day)] : [year, Number(month)];
}

function inWords(text: string, months: MonthNames): Parts | undefined {
  const words = text
    .replace(/(\d)\./g, "$1 ")
    .split(/[\s,]+/)
    .filter((word) => word !== "" && !LINKS.has(word));
  const year = words.find((word) => /^\d{4}$/.test(word));
  const month = words.flatMap((word) => months.get(word) ?? months.get(word.replace(/\.$/, "")) ?? [])[0];
  const days = words.flatMap((word) => /^(\d{1,2})(?:st|nd|rd|th|er|º)?$/.exec(word)?.[1] ?? []);
  if (!year || month === undefined || words.length !== 2 + days.length || days.length > 1) return undefined;
  return days[0] === undefined ? [year, month] : [year, month, Number(days[0])];
}

/** Words between the parts of a date. */
const LINKS = new Set(["de", "of", "del", "the", "le"]);
