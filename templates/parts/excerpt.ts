/** Shortens quotations of evidence so that they keep the year or the weekday for which they are evidence. */
import { trimmed } from "../../src/text/trim.ts";
import { characterStart } from "../../src/text/truncate.ts";

/** At most about `limit` characters. Each part of a quotation from several places (`… / …`) gets its share. */
export function excerpt(quote: string, limit: number, language = "en"): string {
  const parts = quote.replace(/\s+/g, " ").trim().split(" / ");
  const room = Math.floor(limit / parts.length);
  return parts.map((part) => cut(part, room, language)).join(" / ");
}

function cut(text: string, room: number, language: string): string {
  if (text.length <= room) return text;
  const dated = /\b\d{4}\b/.exec(text) ?? weekdayOf(language).exec(text);
  const end = dated ? Math.min(text.length, Math.max(room, dated.index + dated[0].length + room / 4)) : room;
  const words = text.slice(characterStart(text, Math.floor(end - room)), characterStart(text, Math.floor(end)));
  const first = end > room ? words.indexOf(" ") + 1 : 0;
  const last = end < text.length ? words.lastIndexOf(" ") : words.length;
  const kept = last > first ? words.slice(first, last) : words;
  return `${end > room ? "…" : ""}${trimmed(kept.replace(/^…/, ""), ".,;:–—-", "end")}${end < text.length ? "…" : ""}`;
}

/** A pattern for the names of weekdays in a language. */
function weekdayOf(language: string): RegExp {
  let pattern = weekdays.get(language);
  if (!pattern) {
    const name = new Intl.DateTimeFormat(knownTag(language), { weekday: "long", timeZone: "UTC" });
    const names = Array.from({ length: 7 }, (_, day) => name.format(Date.UTC(2024, 0, 1 + day)));
    pattern = new RegExp(names.join("|"), "iu");
    weekdays.set(language, pattern);
  }
  return pattern;
}

/** The language; English where it is no valid tag. */
function knownTag(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? "en";
  } catch {
    return "en";
  }
}

const weekdays = new Map<string, RegExp>();
