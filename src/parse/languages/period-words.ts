/** The words by which issues are dated, of all languages. */
import { SEASON } from "../../model/edtf.ts";
import { calendarKey } from "./calendar-words.ts";
import { anyWord, rowsOf, wordsOf } from "./registry.ts";

/** The number that EDTF gives a season (21 to 24), by its name. */
export const SEASONS: ReadonlyMap<string, number> = new Map(
  (["spring", "summer", "autumn", "winter"] as const).flatMap((season) =>
    wordsOf(({ periods }) => periods?.[season]).map((name) => [calendarKey(name), SEASON[season]] as const),
  ),
);

/** Before the number of a week. */
export const WEEK_WORD = anyWord(({ periods }) => periods?.week);
/** Between the first and the last of days or months. */
export const SPAN_WORD = anyWord(({ periods }) => periods?.until);
/** Between week, season or month and the year. */
export const BEFORE_PERIOD_YEAR = anyWord(({ dates }) => dates?.beforeYear);

/** `Week of`, `Woche vom`, beside its days. */
export const OF_A_WEEK = new RegExp(String.raw`^(?:${WEEK_WORD})(?: \p{L}{1,4})?$`, "iu");

const ISSUE = rowsOf(({ periods }) => periods?.issue);
/** What calls a line one of an issue: `March 2019 issue`, `Heft 3`. */
export const PERIODICAL_ISSUE = new RegExp(String.raw`(?<!\p{L})(?:${ISSUE.join("|")})(?!\p{L})|号$|호$`, "iu");
