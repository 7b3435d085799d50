/** Finds the dates that a page's lines give around headline and text, where each stands, and what it says of itself. */

import type { DateMention } from "../../dates/date-mention.ts";
import { matches } from "../../dates/find-dates.ts";
import { findDays } from "../../dates/find-periods.ts";
import { DATE_LABELS, OTHER_DATES, PUBLISHED_WORD } from "../../languages/date-words.ts";
import { isProse } from "../../page/article-text.ts";
import { isInDatedList } from "../../page/dated-list.ts";
import { headsEntry } from "../../page/entries.ts";
import { announcesName, WIDEST_HEADER_LINE } from "../../page/header-line.ts";
import { datesIn } from "../../page/line-dates.ts";
import type { PageLine } from "../../page/page-lines.ts";
import type { Known } from "../../page/page-view.ts";

export type Place = "header" | "above" | "below-start" | "footer" | "elsewhere";

export interface PlacedDate {
  mention: DateMention;
  line: PageLine;
  place: Place;
  meaning: "published" | "updated" | undefined;
  /** Lines between it and the headline. */
  distance: number;
  /** Rule of the label, or of the place where nothing labels it. */
  rule: string;
}

/** Lines longer than this are not date lines unless they label their date. */
const DATE_LINE_WIDTH = 170;

/** A line with more than this much beside a date is about something else, unless it labels the date. */
const OTHER_WORDS = 90;

/** After the text, wider lines date something else unless a label says what. In Latin letters. */
const WIDEST_UNLABELLED = 90;

type View = Known<"page" | "languages" | "marks" | "zones" | "roles">;

/** The dates that may be those of publication or of a change, in the order of the page. */
export function placeDates(view: View): PlacedDate[] {
  const headline = view.zones.headline ?? -1;
  return view.page.lines.flatMap((line) => {
    const issue = issueDate(view, line);
    if (issue) return [issue];
    const elsewise = view.roles.has(line.index, ...ELSEWISE_DATED) || headsEntry(view.page, line, view.languages);
    const at = elsewise ? undefined : placeOf(view, line, headline);
    if (!at) return [];
    const { place, labelledOnly } = at;
    return datesOf(view, line)
      .filter((date) => date.meaning || (!labelledOnly && isBare(view, line, date.mention, place, headline)))
      .map((date) => ({ ...date, line, place, distance: Math.abs(line.index - Math.max(0, headline)) }));
  });
}

/** The last date of a line that dates the issue of a newspaper: that of the article's head has its role before dates are read. */
function issueDate(view: View, line: PageLine): PlacedDate | undefined {
  const given = view.roles.at(line.index);
  if (given?.role !== "published") return undefined;
  const { rule } = given;
  const mention = datesIn(line, view.languages).findLast(({ year, day }) => year !== undefined && day !== undefined);
  return mention && { mention, line, place: "header", meaning: "published", rule, distance: 0 };
}

/** Lines whose dates are of something else. */
const ELSEWISE_DATED = ["caption", "embed", "credit", "note", "rights", "label"] as const;

/** Where a line stands that may date the article, and whether only a date with a label does. */
function placeOf(view: View, line: PageLine, headline: number): { place: Place; labelledOnly: boolean } | undefined {
  const { zones } = view;
  const { lines } = view.page;
  const { index } = line;
  const textStart = zones.text?.start ?? lines.length;
  const prose = isProse(line) && line.width > DATE_LINE_WIDTH;
  const inHeader =
    index > headline && index <= zones.header.end && (zones.headline !== undefined || index >= zones.header.start);
  if (inHeader && index < textStart && !prose)
    return { place: "header", labelledOnly: line.closed && line.width > WIDEST_HEADER_LINE };
  if (index >= zones.header.start && index < headline) return { place: "above", labelledOnly: line.width > 100 };
  if (index === headline) return undefined;
  if (index >= textStart && index <= Math.min(textStart + 3, zones.text?.end ?? 0) && !prose && !line.closed)
    return { place: isDateLine(view, line) ? "header" : "below-start", labelledOnly: false };
  if (index >= zones.footer.start && index <= zones.footer.end && !prose)
    return { place: "footer", labelledOnly: line.width > WIDEST_UNLABELLED || index > zones.footer.start + 4 };
  const isLabelled =
    line.width <= WIDEST_UNLABELLED && datesIn(line, view.languages).length > 0 && saysPublished(lines, line);
  return isLabelled ? { place: "elsewhere", labelledOnly: true } : undefined;
}

/** Whether the line is hardly more than the date, which is not that of another article or of something that is told. */
function isBare(view: View, line: PageLine, mention: DateMention, place: Place, headline: number): boolean {
  if (line.width - (mention.end - mention.start) > OTHER_WORDS) return false;
  if (place === "footer" && isUnderHeading(view, line)) return false;
  if (isInDatedList(view.page, line, view.languages, view.marks, headline) || isReference(line, mention)) return false;
  return place !== "header" || !isTold(line, mention);
}

/** Whether a heading stands between the end of the text and the line: it is a card of another article, or a comment. */
function isUnderHeading({ page, zones }: View, { index }: PageLine): boolean {
  const after = page.lines.slice((zones.text?.end ?? index) + 1, index + 1);
  return after.some(({ block }) => block !== undefined && /^h[1-6]$/.test(block.tag));
}

/** Whether a word of publication stands in the line, or alone in the one above: `입력 :`. */
function saysPublished(lines: readonly PageLine[], line: PageLine): boolean {
  const above = lines[line.index - 1];
  return (
    PUBLISHED_WORD.test(line.head) ||
    (/^\p{Nd}/u.test(line.head) && above !== undefined && above.width <= LABEL_WIDTH && PUBLISHED_WORD.test(above.head))
  );
}

/** This many words in small letters before a date tell of it: `The act was signed into law on August 14, 1935`. */
const TELLING_WORDS = 5;

function isTold(line: PageLine, { start }: DateMention): boolean {
  const words = line.head.slice(0, start).match(/(?<![\p{L}\p{M}])\p{Ll}{2,40}/gu)?.length ?? 0;
  return words >= TELLING_WORDS && !announcesName(line);
}

/** Words beside a date in parentheses at a line's end that make it the title of another article. */
const TITLE_WORDS = 4;

/** `Envoy Faults Hong Kong on Snowden (July 19, 2013)`: another article, and its day. */
function isReference(line: PageLine, { start, end }: DateMention): boolean {
  const before = line.head.slice(0, start);
  return before.endsWith("(") && /^\)[.,]?$/.test(line.head.slice(end)) && before.split(/\s+/).length > TITLE_WORDS;
}

/** `KIROV, Russia | Fri Jul 19, 2013 6:34am EDT`: a place at most stands beside a date that names its year. */
function isDateLine(view: Known<"languages">, line: PageLine): boolean {
  const [mention] = datesIn(line, view.languages);
  if (mention?.day === undefined || mention.year === undefined) return false;
  const before = line.head.slice(0, mention.start);
  return line.head.length - mention.end <= 2 && (before === "" || PLACE_BEFORE.test(before));
}

const PLACE_BEFORE = /^\p{Lu}[\p{L}.' -]{1,30}(?:, \p{Lu}[\p{L}.' -]{1,30})?\s?[|·•–—-]\s?$/u;

function datesOf(view: Known<"page" | "languages">, line: PageLine): Omit<PlacedDate, "line" | "place" | "distance">[] {
  const head = line.head;
  const spans = TWO_DAYS.test(head) ? findDays(head, view.languages) : [];
  const mentions = datesIn(line, view.languages).filter(
    ({ day, start, end }) => day !== undefined && !spans.some((span) => start < span.end && span.start < end),
  );
  const found: Omit<PlacedDate, "line" | "place" | "distance">[] = [];
  let from = 0;
  for (const [i, mention] of mentions.entries()) {
    const before = head.slice(Math.max(from, mention.start - 60), mention.start);
    const after = head.slice(mention.end, Math.min(mentions[i + 1]?.start ?? head.length, mention.end + 24));
    from = mention.end;
    if (OTHER_DATES.test(before.slice(-24))) continue;
    const label =
      nearestLabel(before) ??
      (before.trim() === "" ? labelAbove(view, line) : undefined) ??
      (i === mentions.length - 1 && !NUMBER_AHEAD.test(head.slice(mention.end)) ? nearestLabel(after) : undefined);
    if (!label && i > 0 && OWN_LABEL.test(before)) continue;
    found.push({
      mention,
      meaning: label?.meaning === "other" ? undefined : label?.meaning,
      rule: label?.rule ?? "date-line",
    });
  }
  return found;
}

/** `4–10 March 2019`, `March 4 to April 10, 2019`: an event, or the days of an issue, whose last is no day of publication. */
const TWO_DAYS = /\p{Nd}.{0,16}\s?(?:[–—-]|\s\p{L}{1,7}\s)\s?(?:\p{L}{1,12}\.?\s)?\p{Nd}{1,2}(?!\p{Nd})/u;

/** `Published: 3 May; comments close: 17 May`: a further date under another label is of something else. */
const OWN_LABEL = /\p{L}:\s?$/u;

/** `4 août 2024 (mis à jour : 19:56)`: a label between the date and a number speaks of that number. */
const NUMBER_AHEAD = /^\P{Nd}{0,40}\p{Nd}/u;

/** The label that stands last in the text before a date. */
function nearestLabel(text: string) {
  if (!/\p{L}/u.test(text)) return undefined;
  let best: { at: number; label: (typeof DATE_LABELS)[number] } | undefined;
  for (const label of DATE_LABELS) {
    for (const match of matches(label.pattern, text)) {
      const at = match.index + match[0].length;
      if (!best || at > best.at) best = { at, label };
    }
  }
  return best?.label;
}

/** Wider lines say more than what the date below them means. */
const LABEL_WIDTH = 24;

/** The line above may be the label alone: `Updated on` over the date. */
function labelAbove(view: Known<"page">, line: PageLine) {
  const above = view.page.lines[line.index - 1];
  if (!above || above.width > LABEL_WIDTH || /\p{Nd}/u.test(above.head)) return undefined;
  return nearestLabel(above.head);
}
