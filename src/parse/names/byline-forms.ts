/** Bylines that say more than names: who told and who wrote, who made what, and reporters without a name. */

import { append } from "../../text/list.ts";
import { trimmed } from "../../text/trim.ts";
import {
  BEFORE_NAME,
  CRAFT_BY,
  LEFT_BEFORE,
  OTHER_CRAFT,
  OWN_REPORTER,
  REPORTER_FIRST,
  TOLD_TO,
  WRITING,
} from "../languages/byline-words.ts";
import { PARTICLE } from "../languages/name-words.ts";
import { chineseNames } from "./chinese-names.ts";
import { type CraftHeading, craftHeadings, craftsAt, isCrafts } from "./crafts.ts";
import { isPersonName, isShortName, readNames } from "./person-names.ts";

export interface NamedForm {
  rule: string;
  /** None where the line names nobody: `From Our Own Correspondent`. */
  people: string[];
  /** Who of them counts as the author is read in more than one way. */
  shared?: true;
}

/** The rule of a byline that leaves it open whether who tells or who writes it down is the author. */
export const AS_TOLD_TO = "byline-as-told-to";

/** What a part of a line says in one of these forms, or undefined where it has none of them. */
export function bylineForm(part: string): NamedForm | undefined {
  return toldTo(part) ?? ownReporter(part) ?? creditsByCraft(part) ?? craftsInBrackets(part) ?? reporterFirst(part);
}

/** `Odile Marrow, as told to Tobias Renholt`; `As told to Tobias Renholt`. */
function toldTo(part: string): NamedForm | undefined {
  const match = part.match(TOLD_TO);
  if (!match) return undefined;
  const [whole, before = ""] = match;
  const teller = trimmed(before.replace(BEFORE_NAME, ""), ",: ");
  if (teller !== "" && !isPersonName(teller)) return undefined;
  const writers = peopleIn(part.slice(whole.length));
  if (writers.length === 0) return undefined;
  const told = teller ? readNames(teller, true).people : [];
  return { rule: AS_TOLD_TO, people: [...told, ...writers], ...(told.length > 0 && { shared: true }) };
}

/** Longest place or occasion after a reporter without a name, in characters. */
const LONGEST_PLACE = 40;

/** `(From Our Own Correspondent.)`, `Von unserem Korrespondenten Tom Adler`. */
function ownReporter(part: string): NamedForm | undefined {
  const match = part.match(OWN_REPORTER);
  if (!match) return undefined;
  const after = part.slice(match[0].length);
  // A text may begin with the words in brackets.
  if (/^[)\]）】〕]\s?[\p{L}\p{Nd}]/u.test(after)) return undefined;
  const rest = trimmed(after, "()[]（）【】.,:：–—- ");
  const people = rest === "" ? [] : (chineseNames(rest) ?? peopleIn(rest));
  const isPlace = rest.length <= LONGEST_PLACE && !/[，。；;!?！？]|\p{Script=Han}{9}/u.test(rest);
  return people.length > 0 || isPlace ? { rule: "byline-own-reporter", people } : undefined;
}

/** `Words: Mara Quillfeather. Pictures: Hanne Brill`, `글·사진 홍길동 기자`: the names after each heading, those of the writing. */
function creditsByCraft(part: string): NamedForm | undefined {
  // Most lines begin with another word, or go on with words of a sentence, and are not searched.
  const crafts = craftsAt(part, 0);
  if (crafts === undefined || goesOnAsSentence(part.slice(crafts))) return undefined;
  const headings = craftHeadings(part);
  const wordsOf = ({ start, end }: CraftHeading) => part.slice(start, end);
  const [first] = headings;
  if (first?.start !== 0) return undefined;
  const isHeading = headings.length > 1 || /[&+·・,/／]|\p{L}\s\p{L}+\s\p{L}/u.test(wordsOf(first));
  if (!isHeading) return undefined;
  const people: string[] = [];
  for (const [i, heading] of headings.entries()) {
    const span = trimmed(part.slice(heading.end, headings[i + 1]?.start), " .,;/／|·");
    const names = chineseNames(span) ?? peopleIn(span);
    if (names.length === 0) return undefined;
    if (WRITING.test(wordsOf(heading))) append(people, names);
  }
  return people.length > 0 ? { rule: "byline-by-craft", people: [...new Set(people)] } : undefined;
}

/** ` shows the ferry` after `Video`: a word in small letters that is none of a name, and none between a heading and a name. */
function goesOnAsSentence(after: string): boolean {
  const [, word] = /^ (\p{Ll}{1,30}) /u.exec(after) ?? [];
  return word !== undefined && !PARTICLE.test(word) && !CRAFT_BY.test(after);
}

/** Whom a line credits with something else than the writing: `Edited by Hanne Brill`. */
export function creditedOtherwise(part: string): string[] {
  const [heading] = part.match(OTHER_CRAFT) ?? [];
  return heading ? peopleIn(trimmed(part.slice(heading.length), " .,;/／|·")) : [];
}

/** The first of what `BRACKETED` finds, without what stands before it. */
const FIRST_BRACKETED = /[^()]{3}\(([^()]{2,30})\)/u;
const BRACKETED = /([^()]{3,60})\s?\(([^()]{2,30})\)/gu;

/** `Von Ana Ruiz (Text) und Tom Adler (Fotos)` */
function craftsInBrackets(part: string): NamedForm | undefined {
  // Most brackets hold something else, and the text before them is not searched.
  if (!part.includes("(")) return undefined;
  const first = FIRST_BRACKETED.exec(part)?.[1];
  if (first === undefined || !isCrafts(first)) return undefined;
  const people: string[] = [];
  for (const [, before = "", craft = ""] of part.matchAll(BRACKETED)) {
    if (!isCrafts(craft)) return undefined;
    const names = peopleIn(trimmed(before, " ,;/&").replace(LEFT_BEFORE, "").replace(BEFORE_NAME, ""));
    if (names.length === 0) return undefined;
    if (WRITING.test(craft)) append(people, names);
  }
  return people.length > 0 ? { rule: "byline-by-craft", people } : undefined;
}

/** `記者林小舟／港城報導`, `（记者 王小明 李大海）`: Chinese sets the office before the name. */
function reporterFirst(part: string): NamedForm | undefined {
  const match = part.match(REPORTER_FIRST);
  const people = match && chineseNames(part.slice(match[0].length));
  return people ? { rule: "byline-reporter-first", people } : undefined;
}

/** The names that the words list, where they list nothing else. */
function peopleIn(words: string): string[] {
  const { people, more } = readNames(words, true);
  return more || !people.every((name) => isPersonName(name) || isShortName(name)) ? [] : people;
}
