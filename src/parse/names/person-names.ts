/** Takes the names of people out of what follows a byline's first words, and tells names from other capitalised words. */

import { undoubled } from "../../text/repeated-text.ts";
import { trimmed } from "../../text/trim.ts";
import {
  AGENCY_STAFF,
  AND,
  BYLINE_ENDS,
  DESK,
  FOR_OUTLET,
  GLUED_OFFICE,
  LEFT_AFTER,
  LEFT_BEFORE,
  NAME_AND_OFFICE,
  NAME_IN_PLACE,
  OFFICE,
  WITH_AGENCY,
} from "../languages/byline-words.ts";
import { BEAT, GLUED_BEAT, NOT_NAMES, PARTICLE, SURNAMES } from "../languages/name-words.ts";
import { agencyNamed } from "./agencies.ts";

export interface Names {
  people: string[];
  /** Desks and publishers, as printed: `The Citizen`, `Slate Staff`. */
  desks: string[];
  /** Agencies by the name of the agency table. */
  agencies: string[];
  /** Set where the list goes on with words that are neither names nor offices: a place, a second outlet. */
  more?: boolean;
}

/**
 * Reads a list of names: `Dominik Bath und Theresa Martus`, `Ross Wilkers, Senior Staff Reporter`. `announced`: a word
 * such as `By` stood before it, so that a single word, too, is taken for a name.
 */
export function readNames(text: string, announced: boolean): Names {
  const names: Names = { people: [], desks: [], agencies: [] };
  const bounded = undoubled(beforeGluedOffice(text.slice(0, 240)))
    .replace(/\s?@\w{2,40}(?![\w-]{0,60}\.\w)/g, "")
    .trim();
  const whole = agencyNamed(bounded.replace(AGENCY_STAFF, ""));
  if (whole) return { ...names, agencies: [whole] };
  const placed = namesWithPlaces(bounded);
  if (placed.length > 1) return { ...names, people: placed };
  const cut = bounded.search(BYLINE_ENDS);
  const list = cut > 0 ? bounded.slice(0, cut) : bounded;
  for (const agency of agenciesBeside(bounded.slice(list.length))) names.agencies.push(agency);
  for (const piece of list.split(SEPARATOR)) {
    const name = tidy(piece);
    if (name !== "" && !addName(names, name, list, announced)) break;
  }
  return names;
}

/** Adds what one piece of the list names. @returns Whether it may be a list of names at all. */
function addName(names: Names, name: string, list: string, announced: boolean): boolean {
  const agency = agencyNamed(name.replace(AGENCY_STAFF, ""));
  if (agency) return add(names.agencies, agency);
  const { person, beside } = personNamed(name, list);
  if (beside) add(names.agencies, beside);
  const told = announced || person !== name;
  if (isPersonName(person) ? told || !CASELESS.test(person) : told && isShortName(person))
    return add(names.people, unshout(person));
  const isNobody = names.people.length === 0 && names.desks.length === 0;
  if (isNobody && announced && isDeskName(name)) return add(names.desks, name);
  if (names.people.length > 0 && !OFFICE.test(name) && !DESK.test(name)) {
    names.more = true;
    return true;
  }
  return !isNobody || names.agencies.length > 0;
}

/** Adds what is not there yet. */
function add(list: string[], name: string): true {
  if (!list.includes(name)) list.push(name);
  return true;
}

/** A person's name without office and beat, and the agency whose name stands after it. */
function personNamed(name: string, list: string): { person: string; beside: string | undefined } {
  const [, before = "", after = ""] = name.match(BESIDE_AGENCY) ?? [];
  const beside = after ? agencyNamed(after) : undefined;
  const person = withoutOffice(beside ? before : name);
  // `Ann Baker Health and science reporter`: the beat stands against the name.
  const withBeat = !isPersonName(person) && OFFICE.test(list);
  return { person: withBeat ? withoutBeat(person.split(" ")).join(" ") : person, beside };
}

/** `Emma Farge in Geneva and John Smith in London`: the names, where more than one stands before a place and nothing else is said. */
export function namesWithPlaces(text: string): string[] {
  const names: string[] = [];
  for (const piece of text.split(SEPARATOR)) {
    const name = piece.match(NAME_IN_PLACE)?.[1];
    if (!name || !isPersonName(name)) return [];
    names.push(name);
  }
  return names;
}

/** `(avec AFP)`, `with Reuters`, after the names. */
function agenciesBeside(text: string): string[] {
  if (text.length > 60) return [];
  const words = text.replace(/[()[\]]/g, " ").split(SEPARATOR);
  return words.flatMap((word) => agencyNamed(word.trim().replace(WITH_AGENCY, "")) ?? []);
}

/**
 * Whether the text is a name in Korean, Chinese or Japanese, in as many syllables or ideographs as names have. Other words are
 * as short: something else must tell that it is a name.
 */
export function isShortName(text: string): boolean {
  return /^(?:\p{Script=Hangul}{2,4}|\p{Script=Han}{2,5})$/u.test(text) && !DESK.test(text) && !OFFICE.test(text);
}

/** Whether the words have the shape of a person's name: two to five capitalised words, particles allowed, nothing else. */
export function isPersonName(text: string): boolean {
  if (text.length < 4 || text.length > 45) return false;
  if (/^[\p{Script=Han}]{2,5}$/u.test(text)) return !DESK.test(text) && !OFFICE.test(text);
  if (/^[\p{Script=Hangul}]{2,4}$/u.test(text)) return true;
  if (!/^[\p{Lu}\p{Lo}]/u.test(text) && !PARTICLE.test(text.split(" ")[0] as string)) return false;
  if (!NAME_CHARACTERS.test(text)) return false;
  const words = text.split(" ");
  if (words.length > 6) return false;
  const proper = words.filter((word) => PROPER.test(word));
  if (proper.length < 2 || !words.some((word) => /\p{L}{2}/u.test(word))) return false;
  if (words.some((word) => !PROPER.test(word) && !PARTICLE.test(word))) return false;
  if (proper.some((word, i) => isNoName(word.toLowerCase().replace(/[.'’]s?$/, ""), i === proper.length - 1)))
    return false;
  // `BBC`, `MDR`: three capitals without a vowel are no name.
  if (words.some((word) => /^[\p{Lu}]{3,5}$/u.test(word) && !/[AEIOUYÄÖÜÉÁÍÓÚ]/.test(word))) return false;
  return !DESK.test(text) && !OFFICE.test(text);
}

function isNoName(word: string, last: boolean): boolean {
  return NOT_NAMES.has(word) && !(last && SURNAMES.has(word));
}

const SEPARATOR = new RegExp(String.raw`\s*[;,/、・•]\s*|\s+${AND}\s+|\s{2,}|\n`, "iu");
/** `MIKE JONES AP`, `MIKE JONES Associated Press`: a name, and after it an agency's, as it may be. */
const BESIDE_AGENCY = /^(\S+ \S+(?: \S+)?) ((?:The |Associated |Canadian )?\p{Lu}\p{L}{1,10})$/u;
/** Scripts that do not tell names by capitals: there any few words look like one, unless a word announces it. */
const CASELESS = /^[^\p{Lu}\p{Script=Han}]+$/u;
const PROPER = /^(?:[dlDL]['’])?[\p{Lu}\p{Lo}]/u;
const NAME_CHARACTERS = /^[\p{L}\p{M}.'’`\u2010\u2011 -]+$/u;

/** `Ana WalshShowbiz & TV Reporter`: an office stands against the name, or what it is about, where an office comes after it. */
function beforeGluedOffice(text: string): string {
  const beat = text.search(GLUED_BEAT);
  if (beat > 0 && OFFICE.test(text.slice(beat))) return text.slice(0, beat);
  const at = text.search(GLUED_OFFICE);
  return at > 0 ? text.slice(0, at) : text;
}

/** The number or the sign of a note that stands against a name, or how many comments there are: `Rachel Brazil0`. */
const NOTE_MARK = /(?<=\p{L}{2})(?:\d{1,3}|[*†‡])$/u;

function tidy(piece: string): string {
  return undoubled(
    trimmed(trimmed(piece, ":.,|·•–—-", "start"), ":,|·•–—-", "end")
      .replace(LEFT_BEFORE, "")
      .replace(FOR_OUTLET, "")
      .replace(NOTE_MARK, "")
      .replace(LEFT_AFTER, ""),
  );
}

/** `Lee Wan staff reporter`, `Matt Wales News Reporter`, `홍길동 기자`: the name before the office. */
function withoutOffice(name: string): string {
  for (const pattern of NAME_AND_OFFICE) {
    const person = name.match(pattern)?.[1];
    if (person) return person;
  }
  if (!OFFICE.test(name) && !DESK.test(name))
    return name.replace(/\.$/, (dot) => (/(?:jr|sr|\b\p{Lu})\.$/iu.test(name) ? dot : ""));
  let words = name.split(" ");
  const last = (words.at(-1) as string).replace(/[.,]$/, "");
  const outlet = DESK.test(last) && !OFFICE.test(last);
  const isOffice = (word: string) => OFFICE.test(word) || DESK.test(word);
  while (words.length > 1 && isOffice(words.at(-1) as string)) words.pop();
  if (OFFICE.test(last)) words = withoutBeat(words);
  // An outlet's name begins with a word of its own: `Fox News`, `USA Today`.
  if (outlet && words.length > 2) words.pop();
  const person = words.join(" ");
  return isPersonName(person) ? person : name;
}

/** The words without those that say what an office is about. */
function withoutBeat(words: readonly string[]): string[] {
  const person = words.findLastIndex((word) => !BEAT.test(word));
  return words.slice(0, person + 1);
}

function isDeskName(name: string): boolean {
  return (
    name.length > 1 &&
    name.length <= 40 &&
    /^[\p{L}\p{Nd}]/u.test(name) &&
    name.split(" ").length <= 5 &&
    !/[.!?]$/.test(name)
  );
}

/** `BRIAN STELTER` as `Brian Stelter`, `TOM McNEIL Jr.` as `Tom McNeil Jr.`; names that are not all capitals stay as they are. */
function unshout(name: string): string {
  const capitals = name.replace(/\b(?:Mc(?=\p{Lu})|[JS]r\.?$)/gu, "");
  if (capitals !== capitals.toUpperCase() || name === name.toLowerCase() || name.length < 5) return name;
  return name
    .split(" ")
    .map((word) =>
      word.length <= 3 && !/[AEIOUYÄÖÜÉ]/.test(word) && !/^\p{L}+$/u.test(word) ? word : capitalised(word),
    )
    .join(" ");
}

function capitalised(word: string): string {
  if (/^[IVX]{2,4}$/.test(word) || /^(?:\p{L}\.)+$/u.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’.])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
