/** Marks text in another language than that of its page, so that it is displayed, hyphenated and read aloud correctly. */

import type { Conflict } from "../../src/model/conflict.ts";
import type { SiteContext } from "../../src/site/pages/context.ts";
import type { Entry } from "../../src/site/pages/entry.ts";
import { conflictInWords } from "../../src/site/words/conflict.ts";
import { ENGLISH } from "../../src/site/words/words.ts";
import { type Drawable, type Html, html } from "./markup.ts";

/** ` lang="ar" dir="rtl"` for a start tag; `undefined` where the language is unknown or that of the interface. */
export function languageAttributes(language: string | undefined, context: SiteContext): Html | undefined {
  const { words } = context;
  if (!language || !isForeign(language, context)) return undefined;
  const direction = directionOf(language);
  return direction === directionOf(words.tag)
    ? html` lang="${language}"`
    : html` lang="${language}" dir="${direction}"`;
}

/**
 * Whether a text of the language must be marked among the words of the interface. Countries make no difference: among English words, `en-GB` is
 * displayed, hyphenated and read aloud as they are.
 */
export function isForeign(language: string, { words }: SiteContext): boolean {
  const [one, other] = [writtenIn(language), writtenIn(words.tag)];
  return one.language !== other.language || one.script !== other.script;
}

/** The attributes of a headline; none where the archive's own words replace it. */
export function titleAttributes({ language, untitled }: Entry, context: SiteContext): Html | undefined {
  return untitled ? undefined : languageAttributes(language, context);
}

/** Words of the archive's editors, such as title, topics and notes. They are in the site's language, for which the interface may have no table. */
export function keeperWords(text: string | undefined, context: SiteContext): Drawable {
  return text && inLanguage(text, context.site.language, context);
}

/** A contradiction in the words of the interface, or in those of the person who wrote it. */
export function contradiction(conflict: Conflict, context: SiteContext): Drawable {
  const sentence = conflictInWords(conflict, context.words);
  return conflict.kind === "other" ? keeperWords(sentence, context) : sentence;
}

/** Sentences of the parser, which are English. */
export function english(text: string | undefined, context: SiteContext): Drawable {
  return text && inLanguage(text, ENGLISH.tag, context);
}

/** The text, in an element with its language where that is not the page's. */
export function inLanguage(text: string, language: string | undefined, context: SiteContext): Drawable {
  const attributes = languageAttributes(language, context);
  return attributes ? html`<span${attributes}>${text}</span>` : text;
}

/** Writing direction of a BCP 47 tag by its script; by the likely script where the tag has none. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(writtenIn(language).script) ? "rtl" : "ltr";
}

/** Scripts from right to left, ISO 15924. */
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

interface Written {
  language: string;
  /** ISO 15924; the likely one where the tag has none, and empty where it is no tag. */
  script: string;
}

function writtenIn(tag: string): Written {
  let written = known.get(tag);
  if (!written) {
    written = readTag(tag);
    known.set(tag, written);
  }
  return written;
}

const known = new Map<string, Written>();

function readTag(tag: string): Written {
  try {
    const { language, script = "" } = new Intl.Locale(tag).maximize();
    return { language, script };
  } catch {
    return { language: tag, script: "" };
  }
}
