/**
 * The head of an article that was typed, or read by OCR, from a printed newspaper: the newspaper's name, the line of the issue or a
 * reference (`Lindmouth Gazette, 3 May 1934, p. 4`), a deck of headlines, who sent the report, and where from.
 */
import type { Clue } from "../../model/reading.ts";
import { trimmed } from "../../text/trim.ts";
import { findWeekdays } from "../dates/find-dates.ts";
import { NEWSPAPER_ARTICLE } from "../languages/newspaper-words.ts";
import { isOutletName } from "../names/outlet-names.ts";
import { isPersonName } from "../names/person-names.ts";
import { cited } from "../page/clues.ts";
import { announcesName, beginsAsByline } from "../page/header-line.ts";
import { datesIn } from "../page/line-dates.ts";
import type { GivenRole } from "../page/line-roles.ts";
import type { PageLine } from "../page/page-lines.ts";
import type { Known } from "../page/page-view.ts";
import { ISSUE_LINE, type Issue, issueLine, mastheadOf, REFERENCE, referenceIn, wholeDate } from "./issue-lines.ts";

export interface NewspaperHead {
  /** Lines with the name of the newspaper, and what stands with it. */
  readonly masthead: readonly PageLine[];
  readonly issue: Issue;
  /** The first headline of the deck, over one line or more; none where text follows at once. */
  readonly headline: readonly PageLine[];
  readonly deck: readonly PageLine[];
  /** `(From Our Own Correspondent.)` */
  readonly senders: readonly PageLine[];
  /** `LINDMOUTH, Wednesday.`, and the place. */
  readonly dateline?: { readonly line: PageLine; readonly place: string };
}

type View = Known<"page" | "languages" | "marks" | "roles">;

/** In Latin letters. */
const WIDEST_ISSUE_LINE = 160;

/** How many lines may stand above the line of the issue, and between it and the text. */
const MASTHEAD_LINES = 5;
const DECK_LINES = 9;

/** The head of a newspaper's article at the top of a text capture, or the reference after its end. */
export function findNewspaperHead(view: View): NewspaperHead | undefined {
  const { lines, marked } = view.page;
  if (marked) return undefined;
  for (const line of lines.slice(0, MASTHEAD_LINES + 1)) {
    if (line.width > WIDEST_ISSUE_LINE) break;
    const found = headAt(view, line);
    if (found) return found.head;
  }
  const last = lines.at(-1);
  const after = last && last.width <= WIDEST_ISSUE_LINE && lines.length > 3 ? referenceIn(view, last) : undefined;
  return after && withDeck(view, [], after, 0);
}

/**
 * `Der Lindmouther Bote` at the top, with a short title and a byline or a date under it: no headline. The words must tell a newspaper
 * without what stands around them, for a headline may end in one that newspapers have as well (`Minister leaves post`).
 */
function mastheadAbove(view: View): readonly [name: PageLine, title: PageLine] | undefined {
  const [name, title, under] = view.page.lines;
  if (view.page.marked || !name || !title || !under || mastheadOf(view, [name]) !== "named") return undefined;
  if (!NEWSPAPER_ARTICLE.test(name.head) && !isOutletName(name.head)) return undefined;
  if (title.width > WIDEST_SHORT_TITLE || title.closed || UNSPACED.test(title.head)) return undefined;
  if (view.marks[title.index] || announcesName(title) || wholeDate(view, title) || beginsText(title)) return undefined;
  if (announcesName(under) || beginsAsByline(under.head)) return [name, title];
  // Over a date alone a name is a byline.
  return wholeDate(view, under) && !isName(title) ? [name, title] : undefined;
}

/** The search for headlines finds longer ones by itself, in Latin letters. */
const WIDEST_SHORT_TITLE = 30;
/** Scripts whose words say more in fewer letters. */
const UNSPACED = /[\u3040-\u9fff\uac00-\ud7af]/;

/** Undefined where the line dates no issue; its `head` is where what follows is no article of a newspaper. */
function headAt(view: View, line: PageLine): { head: NewspaperHead | undefined } | undefined {
  const masthead = view.page.lines.slice(0, line.index);
  const reference = referenceIn(view, line);
  const isIssue = issueLine(view, line, masthead);
  if (!reference && !isIssue) return undefined;
  const above = mastheadOf(view, masthead);
  // What stands over a reference and is no masthead is the title, with a byline.
  if (reference && above !== "named") return { head: { ...BARE, masthead: [], issue: reference } };
  if (above !== "named" && (isIssue !== "number" || above !== "unnamed")) return undefined;
  const issue = reference ?? { line, rule: ISSUE_LINE };
  const head = withDeck(view, masthead, issue, line.index + 1);
  if (above === "named") return { head: head ?? (reference && { ...BARE, masthead, issue: reference }) };
  return { head: head && hasHeadline(head) ? head : undefined };
}

const BARE = { headline: [], deck: [], senders: [] };

/** Whether the line under that of the issue can be the headline, so that the one above is the name of the newspaper. */
function hasHeadline({ headline: [first] }: NewspaperHead): boolean {
  return first !== undefined && !isName(first);
}

/** A person's name as bylines have it; a headline in capitals may look alike. */
function isName({ head }: PageLine): boolean {
  return head !== head.toUpperCase() && isPersonName(head);
}

/** The masthead is furniture; who sent the report names nobody, and stands where a byline would. */
export function newspaperRoles(head: NewspaperHead | undefined, view: View): readonly GivenRole[] {
  if (!head) {
    const [name, title] = mastheadAbove(view) ?? [];
    if (!name || !title || view.roles.has(name.index) || view.roles.has(title.index)) return [];
    return [
      { index: name.index, role: "furniture", rule: "masthead" },
      { index: title.index, role: "headline", rule: UNDER_MASTHEAD },
    ];
  }
  const roles: GivenRole[] = [
    ...head.masthead.map(({ index }) => ({ index, role: "furniture", rule: "masthead" }) as const),
    { index: head.issue.line.index, role: "published", rule: head.issue.rule },
    ...head.headline.map(({ index }) => ({ index, role: "headline", rule: UNDER_ISSUE }) as const),
    ...head.deck.map(({ index }) => ({ index, role: "dek", rule: DECK }) as const),
    ...head.senders.map(({ index }) => ({ index, role: "byline", rule: "sender-in-brackets" }) as const),
    ...(head.dateline ? [{ index: head.dateline.line.index, role: "dateline", rule: DATELINE } as const] : []),
  ];
  return roles.filter(({ index }) => !view.roles.has(index));
}

export function newspaperClues(head: NewspaperHead | undefined, view: View): Clue[] {
  if (!head) {
    const [, title] = mastheadAbove(view) ?? [];
    if (!title || view.roles.at(title.index)?.rule !== UNDER_MASTHEAD) return [];
    return [cited({ field: "title", value: title.text, rule: UNDER_MASTHEAD, weight: 0.7 }, [title])];
  }
  const { headline, deck, issue, dateline } = head;
  const title = trimmed(joined(headline), ".", "end");
  return [
    ...(title ? [cited({ field: "title", value: title, rule: UNDER_ISSUE, weight: 0.8 }, headline)] : []),
    ...(deck.length > 0 ? [cited({ field: "dek", value: joined(deck), rule: DECK, weight: 0.6 }, deck)] : []),
    ...(issue.page ? [cited({ field: "page", value: issue.page, rule: REFERENCE, weight: 0.9 }, [issue.line])] : []),
    ...(dateline
      ? [cited({ field: "dateline", value: dateline.place, rule: DATELINE, weight: 0.8 }, [dateline.line])]
      : []),
  ];
}

function joined(lines: readonly PageLine[]): string {
  return lines.map(({ text }) => text.replace(/\s+/g, " ")).join(" ");
}

const UNDER_MASTHEAD = "headline-under-masthead";
const UNDER_ISSUE = "headline-under-issue-line";
const DECK = "deck-of-headlines";
const DATELINE = "dateline-of-a-weekday";

/** What stands between the issue's line and the text; undefined where that is no deck of headlines. */
function withDeck(
  view: View,
  masthead: readonly PageLine[],
  issue: NewspaperHead["issue"],
  start: number,
): NewspaperHead | undefined {
  const deck: PageLine[] = [];
  const senders: PageLine[] = [];
  let dateline: NewspaperHead["dateline"];
  const { lines } = view.page;
  for (let i = start; i <= start + DECK_LINES; i++) {
    const line = lines[i];
    if (!line) return undefined;
    if (beginsText(line)) {
      const lengthOfFirst = deck.findIndex((part, n) => n > 0 && !goesOn(deck[n - 1] as PageLine, part));
      const headline = lengthOfFirst < 0 ? deck : deck.slice(0, lengthOfFirst);
      // A headline that ends like the name of a newspaper may stand over a date and the text.
      if (headline.length === 0 && !dateline) return undefined;
      return { masthead, issue, headline, deck: deck.slice(headline.length), senders, ...(dateline && { dateline }) };
    }
    // The name of who wrote it, without a word before, is left to those who read bylines.
    if (deck.length > 0 && isName(line)) continue;
    const place = datelineOf(view, line);
    if (place) dateline = { line, place };
    // A byline, a second date or a menu: the page of a site, which is read as such.
    else if (view.marks[i] || view.roles.has(i) || announcesName(line) || wholeDate(view, line)) return undefined;
    else if (/^[[(].{3,90}[\])]\.?$/.test(line.head) || beginsAsByline(line.head)) senders.push(line);
    else deck.push(line);
  }
  return undefined;
}

/** Whether a headline goes on in the next line: in capitals as it began, or with a small letter, and no stop ends it. */
function goesOn({ head, closed }: PageLine, next: PageLine): boolean {
  if (closed || next.blankBefore) return false;
  const inCapitals = head === head.toUpperCase() && next.head === next.head.toUpperCase();
  return /^\p{Ll}/u.test(next.head) || (inCapitals && /\p{Lu}/u.test(next.head));
}

/** A headline of a deck is not wider, in Latin letters, unless it is set in capitals. */
const WIDEST_HEADLINE = 100;

function beginsText(line: PageLine): boolean {
  if (line.head === line.head.toUpperCase() && /\p{Lu}/u.test(line.head)) return line.width > 2 * WIDEST_HEADLINE;
  if (isTitleCase(line)) return line.width > 2 * WIDEST_HEADLINE;
  return line.width > WIDEST_HEADLINE || (line.closed && line.width >= SENTENCE) || line.run > 3;
}

/** A line of this width that ends as a sentence does is text. */
const SENTENCE = 60;

/** Whether most of its long words begin with a capital. */
function isTitleCase({ head }: PageLine): boolean {
  const words = head.match(/\p{L}{4,40}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capital * 2 > words.length;
}

/** The place of `LINDMOUTH, Wednesday.`, `Lindmouth, February 12.` */
function datelineOf({ languages }: View, line: PageLine): string | undefined {
  const [, place, day = ""] = DATELINE_FORM.exec(line.head) ?? [];
  if (!place) return undefined;
  const isDay = datesIn(line, languages).length > 0 || findWeekdays(day, languages).length > 0;
  return isDay ? place : undefined;
}

const DATELINE_FORM = /^(\p{Lu}[\p{L}\p{M}.'’ -]{1,40}),\s([\p{L}\p{M}\d][\p{L}\p{M}\d. -]{2,30}[.:—–-]{0,2})$/u;
