/**
 * The order of authors in an index: by family name, a group for each letter of the Latin alphabet and for each other script, and names of
 * bodies apart. The authority file decides; otherwise the language of the articles tells which end of a name is the family's.
 */
import { INSTITUTION } from "../parse/languages/institution-words.ts";
import { isLatin, letterGroup } from "../text/letter-group.ts";
import { romanised } from "../text/romanised.ts";
import type { Author } from "./authors.ts";

export interface AuthorGroup {
  /** `A`; the ISO 15924 code of another script, `Hang`; or `body`. */
  id: string;
  authors: readonly Author[];
}

/** @param bodies Names of agencies and publishers, which are no persons. */
export function groupedAuthors(authors: readonly Author[], bodies: ReadonlySet<string>): AuthorGroup[] {
  const keyed = authors.map((author) => {
    const key = keyOf(author);
    const id = groupOf(author, key, bodies);
    // A body has no family: it stands under its whole name.
    return { author, key: id === "body" ? romanised(folded(author.name), undefined).text : key, id };
  });
  keyed.sort((a, b) => compare(rank(a.id), rank(b.id)) || compare(a.key, b.key) || compare(a.author.id, b.author.id));
  const groups = Map.groupBy(keyed, ({ id }) => id);
  return [...groups].map(([id, of]) => ({ id, authors: of.map(({ author }) => author) }));
}

/** The part of a name that is the family's; the whole name where it is one word or its order is not known to be of words. */
export function familyName(name: string, language: string | undefined): string {
  const words = name.split(/[\s,]/).filter((word) => word !== "" && !SUFFIX.test(word));
  const [first = "", ...rest] = words;
  if (rest.length === 0 || (language && FAMILY_FIRST.test(language)) || rest.some((word) => KOREAN_GIVEN.test(word)))
    return first;
  return words.at(-1) ?? name;
}

/** Languages in which the family's name comes first: Chinese, Hungarian, Japanese, Korean, Vietnamese. */
const FAMILY_FIRST = /^(?:zh|cmn|yue|hu|ja|ko|vi)(?:-|$)/i;
/** A given name of two syllables, as Korean names are written in Latin letters: `Jong-un`. */
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u;
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/u;

function groupOf({ name, entry }: Author, key: string, bodies: ReadonlySet<string>): string {
  if (entry ? entry.kind === "body" : bodies.has(folded(name)) || isBodyByLetters(name) || INSTITUTION.test(name))
    return "body";
  return letterGroup(name, key) ?? "body";
}

/** `AFP`, `AFPRelaxnews`, `BuzzFeed`, `Smith & Sons`: written as no person's name is, in any language. */
function isBodyByLetters(name: string): boolean {
  return /[&\d]/.test(name) || (/^[\p{L}.]+$/u.test(name) && !SCOTTISH.test(name) && CAPITALS_WITHIN.test(name));
}

const CAPITALS_WITHIN = /^\p{Lu}{2,6}$|\p{Lu}{2}\p{Ll}|\p{Ll}\p{Lu}/u;
/** Names of one word that have a capital within: `McCarthy`. */
const SCOTTISH = /^Ma?c\p{Lu}\p{Ll}+$/u;

/** A name as it is compared with names of bodies. */
export function folded(name: string): string {
  return name.toLowerCase().replace(/^the /, "");
}

function keyOf({ name, entry, articles }: Author): string {
  const language = articles[0]?.language;
  const family = entry?.family ?? familyName(name, language);
  return isLatin(family) ? romanised(`${family} ${name}`, language).text.toLowerCase() : name;
}

/** Latin letters first, then other scripts, then bodies. */
function rank(id: string): string {
  if (id === "body") return "2";
  return id.length === 1 ? `0${id}` : `1${id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
