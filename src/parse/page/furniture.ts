/** Tells furniture (menus, share buttons, teasers, notices) from the article, by phrases and by what recurs across the captures of a source. */

import type { PageText } from "../../model/page-text.ts";
import { anyOf } from "../../text/any-of.ts";
import { sameWords } from "../../text/same-words.ts";
import { trimmed } from "../../text/trim.ts";
import { BEFORE_STROKE, endsArticle, opensBox } from "../languages/furniture-leads.ts";
import { leadsAway } from "../languages/leading-away.ts";
import { wordsOf } from "../languages/registry.ts";
import { COUNTER, SITE_NOTICES } from "../languages/site-notices.ts";
import type { NoticeLength, NoticeName } from "../languages/table.ts";
import { headWords, type PageLine } from "./page-lines.ts";

/** Lines that recur across the captures of one source, so that they cannot belong to one article. */
export interface Furniture {
  /** Id of the source whose captures were compared; absent where they were taken together. */
  source?: string;
  /** How many captures were compared. */
  captures: number;
  /** What the line says (see `sameWords`) and in how many of the captures it stands. */
  lines: Map<string, number>;
}

/** A line that stands in at least this share of a source's captures, and in at least three of them, is furniture. */
const RECURRING_SHARE = 0.3;
const RECURRING_CAPTURES = 3;

/**
 * Learns the furniture of one source from its captures. Each capture counts a line once, however often it repeats it.
 * Fewer than three captures teach nothing.
 */
export function learnFurniture(captures: Iterable<PageText>, source?: string): Furniture {
  const counts = new Map<string, number>();
  let total = 0;
  for (const capture of captures) {
    total++;
    const seen = new Set<string>();
    for (const line of capture.lines) {
      if (line.text.length > 2000) continue;
      const words = sameWords(line.text);
      if (words !== "") seen.add(words);
    }
    for (const words of seen) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const needed = Math.max(RECURRING_CAPTURES, Math.ceil(total * RECURRING_SHARE));
  const lines = new Map([...counts].filter(([, count]) => count >= needed).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...(source === undefined ? {} : { source }), captures: total, lines };
}

/** Whether the page has a line that says one of these. */
export function holdsLine(page: PageText, lines: ReadonlySet<string>): boolean {
  return page.lines.some(({ text }) => lines.has(headWords(text)));
}

/** Shorter lines are no sentences. */
const SHORTEST_SENTENCE = 14;

/** Longer lines are paragraphs, whatever they begin with. */
const LONGEST_LEADING = 300;

/** Why a line is furniture: a `kind` that tells what it does to the text around it, and the rule's name. */
export interface FurnitureMark {
  /**
   * `end`: nothing of the article comes after it (comments, the next article). `closing`: opens what follows an article, or
   * a box within it. `dated`: dates a teaser or a comment. `aside`: stands anywhere. `house`: a sentence of the page's
   * own. `recurring`: learned.
   */
  kind: "end" | "dated" | "closing" | "aside" | "house" | "recurring";
  rule: string;
  /**
   * `button`: a button or an entry of a menu. `other-role`: a line that is set aside because it has a role of its own, such as a caption.
   * `untelling`: it may stand anywhere, and says nothing of what stands around it.
   */
  nature?: "button" | "other-role" | "untelling";
  /** What a sentence of the page's own is about. */
  notice?: NoticeName;
  /** Set of a notice that no paragraph of an article says, however long it is. */
  certain?: true;
}

/** Marks of the lines, by index. @param siteNames What the page calls its publisher, see `sameWords`. */
export function furnitureMarks(
  lines: readonly PageLine[],
  siteNames: ReadonlySet<string>,
  learned: Furniture | undefined,
): (FurnitureMark | undefined)[] {
  return lines.map(
    (line) =>
      (line.ofPage ? OF_PAGE : markFurniture(line, learned)) ?? (siteNames.has(line.words) ? SITE_NAME : undefined),
  );
}

const OF_PAGE: FurnitureMark = { kind: "aside", rule: "head-of-a-page" };

const SITE_NAME: FurnitureMark = { kind: "aside", rule: "name-of-the-site", nature: "untelling" };

export function markFurniture(line: PageLine, learned?: Furniture): FurnitureMark | undefined {
  const { words } = line;
  const count = learned?.lines.get(words);
  if (count !== undefined && learned)
    return { kind: "recurring", rule: `recurs-in-${count}-of-${learned.captures}-captures` };
  const bare = words.length <= LONGEST_LABEL ? withoutSigns(words) : words;
  return WORD_RULES.find(({ longest, is }) => words.length <= longest && is(words, bare))?.mark ?? siteNotice(line);
}

function withoutSigns(words: string): string {
  return trimmed(trimmed(words, "›»▶►•·|*#+-–—", "start"), ":›»>→↓…|*.!+-–—", "end");
}

/** How a line is known by its words: the whole of them, or without signs at its ends. */
interface WordRule {
  mark: FurnitureMark;
  /** Longer lines are something else, whatever they say. In characters. */
  longest: number;
  is(words: string, bare: string): boolean;
}

/** Longer lines are no button or heading of a box. */
const LONGEST_LABEL = 70;

/** The first that fits counts. */
const WORD_RULES: readonly WordRule[] = [
  {
    mark: { kind: "end", rule: "ending-line" },
    longest: LONGEST_LABEL,
    is: (words, bare) => ENDING.has(bare) || endsArticle(words),
  },
  {
    mark: { kind: "closing", rule: "closing-line" },
    longest: LONGEST_LABEL,
    is: (words, bare) => opensBox(words) || CLOSING.has(bare),
  },
  {
    mark: { kind: "aside", rule: "aside-line", nature: "button" },
    longest: LONGEST_LABEL,
    is: (words, bare) => ASIDE.has(bare) || ASIDE.has(words),
  },
  { mark: { kind: "aside", rule: "counter" }, longest: LONGEST_LABEL, is: (words) => COUNTER.test(words) },
  {
    mark: { kind: "aside", rule: "no-words", nature: "untelling" },
    longest: LONGEST_LABEL,
    is: (words) => /^[^\p{L}\p{Nd}]*$/u.test(words),
  },
  {
    mark: { kind: "aside", rule: "leads-elsewhere" },
    longest: Number.POSITIVE_INFINITY,
    is: (words) => BEFORE_STROKE.test(words),
  },
  {
    mark: { kind: "aside", rule: "bare-address" },
    longest: Number.POSITIVE_INFINITY,
    is: (words) => /^(?:https?:\/\/|www\.)\S{3,}$/.test(words),
  },
  { mark: { kind: "aside", rule: "leads-elsewhere" }, longest: LONGEST_LEADING, is: leadsAway },
];

/** A sentence of the page's own: on cookies, subscriptions, comments. */
function siteNotice({ text, head, words }: PageLine): FurnitureMark | undefined {
  if (words.length < SHORTEST_SENTENCE) return undefined;
  const mayBe = HOUSE_SENTENCES.find(({ longest }) => text.length <= longest);
  if (!mayBe?.isAny(head)) return undefined;
  // What somebody is quoted as saying is no sentence of the page's own.
  const said = head.replace(QUOTED_SENTENCE, " ");
  const notice = SITE_NOTICES.find(
    ({ pattern, also, length = "sentence" }) =>
      text.length <= LONGEST_NOTICE[length] && pattern.test(said) && (also === undefined || also.test(said)),
  );
  if (!notice) return undefined;
  const { name, certain } = notice;
  return { kind: "house", rule: name, notice: name, ...(certain && { certain }) };
}

/** In characters, the shortest first: what is longer is rather an article about the matter. */
const LONGEST_NOTICE: { readonly [L in NoticeLength]: number } = {
  short: 160,
  sentence: 240,
  paragraph: 700,
  any: 1200,
};

/** Quoted words with the end of a sentence, or its comma, before the last quotation mark. */
const QUOTED_SENTENCE = /["“„«][^"“”„«»]{12,400}[.,!?…]["“”»]/gu;

/** For lines of each length, whether they are any of the notices that may be so long; the shortest first. */
const HOUSE_SENTENCES = Object.values(LONGEST_NOTICE).map((longest) => ({
  longest,
  isAny: anyOf(
    SITE_NOTICES.flatMap(({ pattern, length = "sentence" }) => (LONGEST_NOTICE[length] >= longest ? [pattern] : [])),
  ),
}));
const ENDING = new Set(wordsOf(({ furniture }) => furniture?.ending));
const CLOSING = new Set(wordsOf(({ furniture }) => furniture?.closing).map((phrase) => trimmed(phrase, ":.", "end")));
const ASIDE = new Set(wordsOf(({ furniture }) => furniture?.aside));
