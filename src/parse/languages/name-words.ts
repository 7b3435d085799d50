/** Words that stand in names, and words that look like names, of all languages. */
import { anyWord, wordsOf } from "./registry.ts";

/** A word in small letters within a name, or a number or a degree after it. */
export const PARTICLE = new RegExp(`^${anyWord(({ names }) => names?.particles)}$`, "iu");

/** Capitalised words of menus, months and headings, which would otherwise pass for names. */
export const NOT_NAMES: ReadonlySet<string> = new Set(wordsOf(({ names }) => names?.notNames));

/** Words of headings that are surnames as well. */
export const SURNAMES: ReadonlySet<string> = new Set(wordsOf(({ names }) => names?.surnames));

/** The name of a person in Chinese: that of the family, and one or two signs. */
export const CHINESE_NAME = new RegExp(
  String.raw`^${anyWord(({ names }) => names?.familyNames)}\p{Script=Han}{1,2}$`,
  "u",
);

/** How the name ends of one who took the picture. */
export const PHOTOGRAPHED = new RegExp(`${anyWord(({ names }) => names?.photographed)}$`, "u");

/** What an office is about, where it stands before it: `Ann Baker Political correspondent`. */
export const BEAT = new RegExp(`^${anyWord(({ names }) => names?.beats)}$`, "i");

/** Such a word with a capital that stands against the name before it; `McCourt` is one name. */
export const GLUED_BEAT = new RegExp(
  String.raw`(?<=\p{Ll}{3})(?:${wordsOf(({ names }) => names?.beats)
    .map((word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))
    .join("|")})(?!\p{Ll})`,
  "u",
);
