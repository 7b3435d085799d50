/** Sentences that a page says for itself (consent, subscription, copyright), and lines that merely count something. */
import { anyWord, rowsOf } from "./registry.ts";
import { NOTICE_NAMES, type SiteNotice } from "./table.ts";

/** In falling precedence, whatever language they are in: those first that leave no doubt. */
export const SITE_NOTICES: readonly SiteNotice[] = rowsOf(({ notices }) => notices).toSorted(
  (a, b) =>
    Number(b.certain ?? false) - Number(a.certain ?? false) ||
    NOTICE_NAMES.indexOf(a.name) - NOTICE_NAMES.indexOf(b.name),
);

const COUNTED = anyWord(({ furniture }) => furniture?.counters);
const READING_TIME = anyWord(({ furniture }) => furniture?.readingTimes);
const MINUTES = anyWord(({ furniture }) => furniture?.minutes);
const OF = anyWord(({ furniture }) => furniture?.countOf);

/** How a short line ends that stands for a count or a duration: `16 Comments`, `4 min read`, `0`. */
export const COUNTER = new RegExp(
  `^(?:${[
    String.raw`\(?\d{1,3}(?:[.,]\d{3}){0,3}[kK]?\)?\s?${COUNTED}?`,
    `${READING_TIME}:?.{0,20}`,
    String.raw`\d{1,2}:\d{2}(?: ${MINUTES})?`,
    // The speed of a player.
    String.raw`1\.0x`,
    String.raw`\d{1,2} ?(?:\/|${OF}) ?\d{1,3}`,
  ].join("|")})$`,
  "i",
);
