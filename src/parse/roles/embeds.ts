/** Embedded posts: the post's words, its author, and its date, as they stand in a page copied as text. */

import type { DateMention } from "../dates/date-mention.ts";
import { findDates } from "../dates/find-dates.ts";
import type { GivenRole } from "../page/line-roles.ts";
import type { PageLine, PageLines } from "../page/page-lines.ts";

export interface Embed {
  /** Indices of its lines, in order; the last is the line with author and date. */
  lines: number[];
  date?: DateMention;
  rule: string;
}

/** `— The Korea Society (@koreasociety) January 20, 2021` */
const POST_SIGNATURE = /^[—–-]{1,2}\s?(\S.{0,80}?\s?\(@?[\w.@-]{1,60}\))\s?(.{0,40})$/u;

/** Words that only posts end with: a short link, a picture link, a mention. */
const POST_WORDS = /(?:https?:\/\/t\.co\/|pic\.(?:twitter|x)\.com\/|(?:^|\s)[@#]\w{2,30}\s{0,9}$)/;

/** How many lines before its signature a post may take. */
const POST_LINES = 6;

export function embedRoles(embeds: readonly Embed[]): readonly GivenRole[] {
  return embeds.flatMap(({ lines, rule }) => lines.map((index) => ({ index, role: "embed" as const, rule })));
}

export function findEmbeds(page: PageLines, languages: readonly string[]): Embed[] {
  const embeds: Embed[] = [];
  let last = -1;
  for (const line of page.lines) {
    const signature = line.text.match(POST_SIGNATURE);
    if (!signature) continue;
    const date = findDates(signature[2] as string, languages)[0];
    if (!date && !signature[1]?.includes("@")) continue;
    const lines = [line.index];
    for (let i = line.index - 1; i > last && line.index - i <= POST_LINES; i--) {
      const before = page.lines[i];
      if (!before || before.text.length > 600) break;
      if (i < line.index - 1 && !goesOnBelow(before, page.lines[i + 1], lines.length)) break;
      lines.unshift(i);
      if (POST_WORDS.test(before.text) && i === line.index - 1) break;
    }
    embeds.push({
      lines,
      ...(date ? { date } : {}),
      rule: "post-with-handle-and-date",
    });
    last = line.index;
  }
  return embeds;
}

/** Whether a line is of the same post as the one below it. @param found How many lines of the post are known. */
function goesOnBelow(line: PageLine, below: PageLine | undefined, found: number): boolean {
  if (POST_WORDS.test(line.text)) return true;
  const isBroken = below?.blankBefore === false && line.width < 280 && !line.closed;
  return isBroken && found < 3 && !POST_WORDS.test(below.text);
}
