/** Marks text that is in another language than its page, so that it is set, hyphenated and read aloud as it should be. */

import type { Conflict } from "../../src/model/conflict.ts";
import type { SiteContext } from "../../src/site/pages/context.ts";
import type { Entry } from "../../src/site/pages/entry.ts";
import { conflictInWords } from "../../src/site/words/conflict.ts";
import { ENGLISH } from "../../src/site/words/words.ts";
import { type Drawable, type Html, html } from "./markup.ts";

/** ` lang="ar" dir="rtl"` for an element's start tag; nothing for the language of the page, which its interface speaks, or an unknown one. */
export function languageAttributes(language: string | undefined, { words }: SiteContext): Html | undefined {
  if (!language || language === words.tag) return undefined;
  const direction = directionOf(language);
  return direction === directionOf(words.tag)
    ? html` lang="${language}"`
    : html` lang="${language}" dir="${direction}"`;
}

/** Of a headline. Where there is none, the archive's own words stand in its place. */
export function titleAttributes({ language, untitled }: Entry, context: SiteContext): Html | undefined {
  return untitled ? undefined : languageAttributes(language, context);
}

/** What the keeper wrote: title and description of the site, topics, notes. It is in the site's language, which the interface may not speak. */
export function keeperWords(text: string | undefined, context: SiteContext): Drawable {
  return text && inLanguage(text, context.site.language, context);
}

/** A contradiction in the words of the interface; one that a person has written, in theirs. */
export function contradiction(conflict: Conflict, context: SiteContext): Drawable {
  const sentence = conflictInWords(conflict, context.words);
  return conflict.kind === "other" ? keeperWords(sentence, context) : sentence;
}

/** Sentences that the program has composed. */
export function english(text: string | undefined, context: SiteContext): Drawable {
  return text && inLanguage(text, ENGLISH.tag, context);
}

/** The text, in an element that says its language where that is not the page's. */
export function inLanguage(text: string, language: string | undefined, context: SiteContext): Drawable {
  const attributes = languageAttributes(language, context);
  return attributes ? html`<span${attributes}>${text}</span>` : text;
}

/** Writing direction of a BCP 47 tag by its script, the likeliest one where the tag names none. */
export function directionOf(language: string): "ltr" | "rtl" {
  let direction = directions.get(language);
  if (!direction) {
    direction = RIGHT_TO_LEFT.has(scriptOf(language)) ? "rtl" : "ltr";
    directions.set(language, direction);
  }
  return direction;
}

/** ISO 15924 codes. */
const RIGHT_TO_LEFT = new Set([
  "Adlm",
  "Arab",
  "Aran",
  "Hebr",
  "Mand",
  "Mend",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
  "Yezi",
]);
const directions = new Map<string, "ltr" | "rtl">();

function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? "";
  } catch {
    return "";
  }
}
