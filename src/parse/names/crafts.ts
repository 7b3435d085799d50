/** Headings of what somebody made, before the name: `Words: `, `Story and photos by `, `글·사진 `. */
import { BEFORE_CRAFTSMAN, CRAFT, CRAFT_JOINED } from "../languages/byline-words.ts";

/** How many crafts one heading may join. */
const MOST = 3;

/** Where the crafts that begin at a place of the text end; undefined where none does. */
export function craftsAt(text: string, at: number, most = MOST): number | undefined {
  const joined = most > 1 ? endOf(CRAFT_JOINED, text, at) : undefined;
  return (joined === undefined ? undefined : craftsAt(text, joined, most - 1)) ?? endOf(CRAFT, text, at);
}

/** Whether the text says what somebody made, and nothing else. */
export function isCrafts(text: string): boolean {
  return craftsAt(text, 0) === text.length;
}

export interface CraftHeading {
  start: number;
  /** Where the names begin. */
  end: number;
}

/** The headings of a text, in order. */
export function craftHeadings(text: string): CraftHeading[] {
  const headings: CraftHeading[] = [];
  for (let at = 0; at < text.length; ) {
    const crafts = beginsWord(text, at) ? craftsAt(text, at) : undefined;
    const end = crafts === undefined ? undefined : endOf(BEFORE_CRAFTSMAN, text, crafts);
    if (end !== undefined) headings.push({ start: at, end });
    at = end ?? at + 1;
  }
  return headings;
}

function beginsWord(text: string, at: number): boolean {
  return at === 0 || !/\p{L}$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** @param pattern Sticky. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
