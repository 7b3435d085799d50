/** Marks text that is in another language than the site, so that it is set, hyphenated and read aloud as it should be. */
import { type Html, html } from "./markup.ts";

/** ` lang="ar" dir="rtl"` for an element's start tag; nothing for the site's own language or an unknown one. */
export function languageAttributes(language: string | undefined, siteLanguage: string): Html | undefined {
  if (!language || language === siteLanguage) return undefined;
  const direction = directionOf(language);
  return direction === directionOf(siteLanguage)
    ? html` lang="${language}"`
    : html` lang="${language}" dir="${direction}"`;
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
