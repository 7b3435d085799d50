/** The id of an article: the name of its record's file and the last part of its permalink. It is made once, from the title. */
import { calendarUnit, readEdtf } from "../model/edtf.ts";
import { hostOf, nameOfHost } from "../text/host-name.ts";
import { spareDevice } from "../text/portable-name.ts";
import { romanised } from "../text/romanised.ts";
import type { FrontMatter } from "./record.ts";

/** Characters: readable in an address bar, and short enough for paths on any system. */
const LONGEST = 80;

/** What the id of a record is made of. */
export type NamingFields = Pick<FrontMatter, "title" | "language" | "source" | "url" | "date">;

/**
 * The id of a new record: its title, otherwise publisher and day, `asahi-2021-01-21`.
 * @param sha256 Digest of the capture. Its first eight digits replace a publisher or a day that is not known.
 */
export function recordId(
  { title, language, source, url, date }: NamingFields,
  sha256: string,
  taken: { has(id: string): boolean },
): string {
  const host = hostOf(url);
  const publisher = source ?? (host && nameOfHost(host)?.slice(0, LONGEST_NAME).replace(/-$/, ""));
  const when = date ? readEdtf(date) : undefined;
  const digits = sha256.slice(0, 8);
  const fallback = publisher ? `${publisher}-${when ? calendarUnit(when) : digits}` : `capture-${digits}`;
  return articleId(title, fallback, taken, language);
}

/** Characters of a publisher's name that leave room for the day within an id. */
const LONGEST_NAME = 60;

/**
 * Lower-case ASCII letters, digits and single hyphens, at most 80 characters, cut between words; other scripts are
 * transliterated as the language (BCP 47) reads them. `-2`, `-3` … is added where `taken` has the id already. `fallback` (such as
 * `asahi-2021-01-21`) replaces a title without letters and digits, and one of which less than half can be read.
 */
export function articleId(
  title: string | undefined,
  fallback: string,
  taken: { has(id: string): boolean },
  language?: string,
): string {
  const { text, share } = romanised((title ?? "").slice(0, 1000).replace(/['’‘]/g, ""), language);
  const base = spareDevice((share >= READABLE && slug(text)) || fallback, "-article");
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

/** Share of a title's letters from which on their transliteration still names the article: less than half leaves words that say little. */
const READABLE = 0.5;

function slug(text: string): string {
  const words = text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let id = "";
  for (const word of words) {
    if (id && id.length + 1 + word.length > LONGEST) break;
    id = (id ? `${id}-${word}` : word).slice(0, LONGEST);
  }
  return id;
}

/** The id of the article of a record's file: the file's name without `.md`. */
export function articleIdOf(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.md$/, "");
}
