/**
 * Decides which number is the month where a date may be read two ways (`03/04/2021`), and leaves the question open where
 * nothing tells.
 */
import type { DateMention } from "./date-mention.ts";

export type DateOrder = "day-first" | "month-first";

export interface OrderEvidence {
  order: DateOrder;
  /** What tells, for the evidence: `13/02/2021 on the same page`. */
  because: string;
  /** Whether that is an inference. */
  inferred?: true;
}

/** Countries that write the month first. */
const MONTH_FIRST = new Set(["US", "PH", "PR", "GU", "FM", "MH", "PW"]);

/** Patterns of dates in which the month may come first. */
const OPEN_FORMS: ReadonlySet<string> = new Set(["numeric", "numeric-dots"]);

/**
 * The order that the page follows. In falling force: another date of the page that can be read in one way only, a weekday
 * that fits one reading only, the publisher's country, the language where it is not English, a time zone, the weekday that the text names
 * for its news.
 */
export function dateOrder(
  mentions: readonly DateMention[],
  context: {
    language: string | undefined;
    region?: string;
    country?: string;
    zones: readonly string[];
    /** That the text names for its news, 0 (Sunday) to 6. */
    newsday?: number | undefined;
  },
): OrderEvidence | undefined {
  for (const mention of mentions) {
    if (!OPEN_FORMS.has(mention.form) || mention.day === undefined) continue;
    if (mention.swapped === undefined && mention.day === mention.month) continue;
    if (mention.swapped === undefined) {
      return { order: mention.monthFirst ? "month-first" : "day-first", because: "another date of the page" };
    }
    const fits = weekdayFits(mention);
    if (fits) return { order: fits, because: "the weekday beside it" };
  }
  const country = context.country ?? context.region;
  if (country)
    return { order: MONTH_FIRST.has(country) ? "month-first" : "day-first", because: `the usage of ${country}` };
  if (context.language && context.language !== "en")
    return { order: "day-first", because: `the usage of the language (${context.language})` };
  if (context.zones.some((zone) => /^(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|AK[SD]T|HST)$/.test(zone))) {
    return { order: "month-first", because: "a time zone of North America" };
  }
  if (context.zones.some((zone) => /^(?:GMT|BST|UTC|IST|AE[SD]T|CE?S?T|SAST|KST|JST)$/.test(zone))) {
    return { order: "day-first", because: "the time zone beside it" };
  }
  const open = mentions.find(({ form, swapped }) => OPEN_FORMS.has(form) && swapped !== undefined);
  const order = open && context.newsday !== undefined ? orderByNews(open, context.newsday) : undefined;
  return order && { order, because: "the weekday that the text names", inferred: true };
}

/** News is printed on its day or the day after. */
const FRESH = 1;
/** From this many days on, a weekday is rather one that is to come. */
const AHEAD = 6;

/** The one reading by which the weekday is that of the date or of the day before it. */
function orderByNews({ year, month, day, swapped }: DateMention, weekday: number): DateOrder | undefined {
  if (year === undefined || day === undefined || swapped === undefined) return undefined;
  const age = (at: { month: number; day: number }) => (weekdayOf(year, at.month, at.day) - weekday + 7) % 7;
  const [dayFirst, monthFirst] = [age({ month, day }), age(swapped)];
  const isStale = (days: number) => days > FRESH && days < AHEAD;
  if (dayFirst <= FRESH && isStale(monthFirst)) return "day-first";
  if (monthFirst <= FRESH && isStale(dayFirst)) return "month-first";
  return undefined;
}

/** The date in the order given; `day` and `month` are day-first as found. */
export function inOrder(mention: DateMention, order: DateOrder): { month: number; day: number } | undefined {
  if (mention.day === undefined) return undefined;
  if (!mention.swapped || order === "day-first") return { month: mention.month, day: mention.day };
  return mention.swapped;
}

function weekdayFits(mention: DateMention): DateOrder | undefined {
  if (mention.weekday === undefined || !mention.swapped || mention.year === undefined || mention.day === undefined)
    return undefined;
  const dayFirst = weekdayOf(mention.year, mention.month, mention.day) === mention.weekday;
  const monthFirst = weekdayOf(mention.year, mention.swapped.month, mention.swapped.day) === mention.weekday;
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? "day-first" : "month-first";
}

/** 0 (Sunday) to 6. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
