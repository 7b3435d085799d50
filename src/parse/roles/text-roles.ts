/** Gives every line of the article's text its role: body, subheading, caption, embed, note, or furniture that strayed in. */
import type { Span } from "../page/article-text.ts";
import { isProse } from "../page/article-text.ts";
import { headsEntry } from "../page/entries.ts";
import { type GivenRole, RolesInHand } from "../page/line-roles.ts";
import { type PageLine, WIDEST_SUBHEADING } from "../page/page-lines.ts";
import type { Known } from "../page/page-view.ts";

export function textRoles(
  view: Known<"page" | "languages" | "marks" | "zones" | "roles">,
  span: Span,
): readonly GivenRole[] {
  const { lines } = view.page;
  const roles = new RolesInHand(view.roles);
  let closed = -1;
  const said = new Set<string>();
  for (let i = span.start; i <= span.end; i++) {
    const line = lines[i] as PageLine;
    const mark = view.marks[i];
    if (roles.has(i)) continue;
    if (mark) {
      roles.give(i, "furniture", mark.rule);
      if (mark.kind === "closing" || mark.kind === "end") closed = i;
      continue;
    }
    if (headsInCapitals(line, lines[i + 1])) {
      roles.give(i, "subheading", "capitals-over-text");
      continue;
    }
    if (isProse(line) || line.closed) {
      if (isSaidAgain(line, said, REPEATED)) {
        roles.give(i, "furniture", "said-before");
        continue;
      }
      roles.give(i, "body", "prose");
      if (isProse(line)) closed = -1;
      continue;
    }
    roles.give(i, ...otherRole(view, line, span, closed));
  }
  return roles.given;
}

/** Rule of lines of which nothing tells what they are, and which are not of the text. */
export const OUTSIDE_ARTICLE = "outside-the-article";

/** `WRECK OF A SCHOONER.` between blank lines, over text in small letters: newspapers set headings so, with the full stop of a sentence. */
function headsInCapitals(line: PageLine, next: PageLine | undefined): boolean {
  if (!line.closed || !line.blankBefore || !line.blankAfter || line.width > WIDEST_HEADING) return false;
  const words = line.head.split(" ");
  // Word by word: a pattern for all of them would try every way to part them.
  const isHeading =
    words.length <= MOST_WORDS && words.every((word) => IN_CAPITALS.test(word)) && /\p{Lu}{3}/u.test(line.head);
  return isHeading && next !== undefined && isProse(next) && /\p{Ll}{3}/u.test(next.head.slice(-60));
}

/** In Latin letters, and in words: what is longer is shouted. */
const WIDEST_HEADING = 80;
const MOST_WORDS = 12;
const IN_CAPITALS = /^[\p{Lu}\p{Nd}][\p{Lu}\p{M}\p{Nd}'’.,&-]{0,30}$/u;

type LineRole = ["body" | "subheading" | "furniture", string];

/** The role of a line that is no sentence. @param closed Index of the closing line above it, below which no prose came; -1 where none is. */
function otherRole(view: Known<"page" | "languages" | "zones">, line: PageLine, span: Span, closed: number): LineRole {
  if (line.structure && line.structure !== "alike") return ["body", line.structure];
  if (headsEntry(view.page, line, view.languages)) return ["subheading", "day-or-time-of-an-entry"];
  if (repeatsHeadline(line, view.page.lines[view.zones.headline ?? -1])) return ["furniture", "headline-again"];
  // Short lines in a run after `Related` or the like are teasers until prose comes again.
  if (closed >= 0 && line.index - closed <= TEASERS && !headsText(view, line))
    return ["furniture", "teaser-after-closing-line"];
  const role = shortLineRole(view, line, span);
  return role[0] === "furniture" && line.structure === "alike" ? ["body", "alike"] : role;
}

/** Lines of this width are not said twice for the effect. */
const REPEATED = 40;

/** Whether a line of at least the `least` width was `said` before; interviewers may ask the same of everybody. */
export function isSaidAgain(line: PageLine, said: Set<string>, least: number): boolean {
  if (line.copies === 1 || line.width < least || /[?？]["”»*]{0,4}$/.test(line.tail)) return false;
  const again = said.has(line.words);
  said.add(line.words);
  return again;
}

/** Whether the line says the headline, and after a stroke or a dash who published it, as the title of a page does. */
function repeatsHeadline({ words, width }: PageLine, headline: PageLine | undefined): boolean {
  if (!headline || headline.width < REPEATED_TITLE || width > headline.width + SITE) return false;
  return words.startsWith(headline.words) && /^$|^\s?[|–—·•»-]\s/.test(words.slice(headline.words.length));
}

/** A shorter title may be a subheading as well; after it stands the name of a site. */
const REPEATED_TITLE = 16;
const SITE = 60;

/** How many teasers a box within the text may hold. */
const TEASERS = 12;

/** A short last line before a blank one and then prose: a subheading, even under a box of teasers. */
function headsText(view: Known<"page">, line: PageLine): boolean {
  const next = view.page.lines[line.index + 1];
  return line.blankAfter && line.width <= 48 && next !== undefined && isProse(next) && isSubheading(line);
}

function shortLineRole(view: Known<"page">, line: PageLine, span: Span): LineRole {
  const next = nextBody(view, line, span);
  if (line.run === 1) {
    if (next && next.index - line.index <= 2 && line.width <= WIDEST_SUBHEADING && isSubheading(line)) {
      return ["subheading", "short-line-over-text"];
    }
    return ["body", "short-line-in-text"];
  }
  const nextLine = view.page.lines[line.index + 1];
  if (
    nextLine &&
    isProse(nextLine) &&
    isSubheading(line) &&
    (line.blankBefore || line.blankAfter) &&
    line.width <= WIDEST_SUBHEADING
  ) {
    return ["subheading", "short-line-over-text"];
  }
  if (line.run >= 3 && line.width < 60 && !isListItem(line) && !inList(view, line))
    return ["furniture", "run-of-short-lines"];
  return ["body", "line-in-text"];
}

/** Whether the line's neighbours are of its kind: `Record: 21-0`, `Next fight: …` make a list that belongs to the text. */
function inList(view: Known<"page">, line: PageLine): boolean {
  if (!LABELLED.test(line.head)) return false;
  const near = [line.index - 2, line.index - 1, line.index + 1, line.index + 2].map((index) => view.page.lines[index]);
  return near.filter((other) => other !== undefined && LABELLED.test(other.head)).length >= 2;
}

const LABELLED = /^\S.{1,40}: \S/u;

function nextBody(view: Known<"page">, line: PageLine, span: Span): PageLine | undefined {
  for (let i = line.index + 1; i <= Math.min(span.end, line.index + 3); i++) {
    const next = view.page.lines[i] as PageLine;
    if (isProse(next)) return next;
  }
  return undefined;
}

function isSubheading(line: PageLine): boolean {
  return line.width >= 3 && !/[,;:–—-]$/.test(line.head) && /\p{L}/u.test(line.head) && !/^[“"„«»'‘(]/.test(line.head);
}

/** `• one`, `- one`, `1. one` */
function isListItem(line: PageLine): boolean {
  return /^(?:[•◦▪‣●·*+-]\s+|\d{1,2}[.)]\s+)\S/u.test(line.head);
}

/** Lines that belong to nothing of the article. */
export function restRoles({ marks, roles }: Known<"marks" | "roles">): readonly GivenRole[] {
  return marks.flatMap((mark, index) =>
    roles.has(index) ? [] : [{ index, role: "furniture" as const, rule: mark?.rule ?? OUTSIDE_ARTICLE }],
  );
}
