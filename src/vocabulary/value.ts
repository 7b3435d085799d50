/**
 * The kinds of value that a vocabulary holds. All are text in the file. Each kind refuses what it cannot use and says what to write.
 * Values are trimmed and, where their standard has one, brought into canonical form.
 */
import * as z from "zod";
import { lazily } from "../text/lazily.ts";
import { whyUnportable } from "../text/portable-name.ts";
import { truncate } from "../text/truncate.ts";

/** What is wrong with a value: `"Ko_kr" is no language tag` and `write one of BCP 47, such as "ko"`. */
export interface Refusal {
  found: string;
  remedy: string;
}

/** The refusal of a key without a value. */
export const EMPTY: Refusal = { found: "is empty", remedy: "write a value, or remove the line if none is known" };

/** Any text that is not blank. */
export const words = kind(() => undefined);

/** Text of one line and at most 200 characters, for names and labels. */
export const name = kind((value) => {
  if (/[\r\n]/.test(value)) return { found: `${quote(value)} has a line break`, remedy: "write it on one line" };
  if (value.length > 200) return { found: `has ${value.length} characters`, remedy: "write a name of at most 200" };
  return undefined;
});

/** Permanent, part of an address: lower-case ASCII letters, digits and single hyphens, at most 80. */
export const id = kind((value) => {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 80) {
    const why = whyUnportable(value);
    return why
      ? { found: `${quote(value)} cannot be a folder everywhere: ${why}`, remedy: "choose another" }
      : undefined;
  }
  const suggestion = value
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-|-$/g, "");
  return {
    found: `${quote(value)} cannot be part of an address`,
    remedy: `use lower-case letters a to z, digits and hyphens${suggestion ? `, such as "${suggestion}"` : ""}`,
  };
});

/** BCP 47, in canonical form. */
export const language = kind(
  (value) => {
    // Structure alone would let "english" pass; no registered primary subtag is longer than three letters.
    if (/^[a-z]{2,3}(-|$)/i.test(value) && canonicalLanguage(value)) return undefined;
    return {
      found: `${quote(value)} is no language tag`,
      remedy: 'write one of BCP 47, such as "en", "ko" or "pt-BR"',
    };
  },
  (value) => canonicalLanguage(value) ?? value,
);

/** ISO 3166-1 alpha-2. */
export const country = kind((value) => {
  const canonical = /^[a-z]{2}$/i.test(value) ? new Intl.Locale(`und-${value}`).region : undefined;
  const known = canonical && canonical !== "ZZ" && regions().of(canonical) ? canonical : undefined;
  if (known && known === value) return undefined;
  return {
    found: `${quote(value)} is no country code`,
    remedy: known ? `write "${known}"` : 'write two capital letters of ISO 3166-1, such as "KR"',
  };
});

/** IANA time zone. */
export const timezone = kind((value) => {
  if (/^[a-z]/i.test(value) && isTimeZone(value)) return undefined;
  return { found: `${quote(value)} is no time zone`, remedy: 'write one of the IANA list, such as "Asia/Seoul"' };
});

/** An absolute http(s) address. */
export const address = kind((value) => {
  const url = webAddress(value);
  if (url && !url.username && !url.password) return undefined;
  return { found: `${quote(value)} is no web address`, remedy: "write it whole, with https:// or http:// in front" };
});

/** The address of a site: http(s), without query and fragment. A slash is added at the end. */
export const baseAddress = kind(
  (value) => {
    const url = webAddress(value);
    if (url && !url.username && !url.password && !url.search && !url.hash) return undefined;
    return {
      found: `${quote(value)} is no address of a site`,
      remedy: 'write it whole and plain, such as "https://example.org/archive/"',
    };
  },
  (value) => value.replace(/\/?$/, "/"),
);

/** The page of a repository, `https://github.com/owner/name`. `.git` and a slash at the end are removed. */
export const repository = kind(
  (value) => {
    const path = webAddress(value)?.pathname ?? "";
    if (/^\/[^/]+\/[^/]+\/?$/.test(path)) return undefined;
    return {
      found: `${quote(value)} is no repository's address`,
      remedy: 'write it as "https://github.com/OWNER/REPOSITORY"',
    };
  },
  (value) => value.replace(/\/$/, "").replace(/\.git$/, ""),
);

/** A host name of at least two labels: `koreaherald.com`. */
export const domain = kind((value) => {
  if (isHostName(value)) return undefined;
  const host = (webAddress(value) ?? webAddress(`http://${value}`))?.hostname.replace(/^www\./, "");
  return {
    found: `${quote(value)} is no host name`,
    remedy: host && isHostName(host) ? `write "${host}"` : 'write one such as "koreaherald.com"',
  };
});

/** Words to look for in a text. Must have a letter or a digit, because other signs are found almost everywhere. */
export const pattern = kind((value) => {
  if (/[\r\n]/.test(value)) return { found: `${quote(value)} has a line break`, remedy: "write one line" };
  if (/[\p{L}\p{N}]/u.test(value)) return undefined;
  return { found: `${quote(value)} would match almost anything`, remedy: "write words to look for" };
});

/** Directives of the robots meta tag, separated by commas: `noindex`, `noarchive, max-snippet:100`. */
export const robots = kind((value) => {
  if (isRobots(value)) return undefined;
  return {
    found: `${quote(value)} is no rule for robots`,
    remedy: 'write "noindex", or others such as "noarchive, nosnippet"',
  };
});

export function isRobots(value: string): boolean {
  return value.length <= 200 && value.split(",").every((part) => ROBOTS.test(part.trim()));
}

const ROBOTS = /^(?:noindex|nofollow|none|noarchive|nosnippet|noimageindex|notranslate|max-snippet:\d{1,4})$/;

/** The value in quotation marks, shortened to 80 characters for messages. */
export function quote(value: string): string {
  return `"${truncate(value, 80)}"`;
}

const regions = lazily(() => new Intl.DisplayNames("en", { type: "region", fallback: "none" }));

/** A kind of text of its own. @param judge Gives the refusal of a text that cannot be used. */
export function text(judge: (value: string) => Refusal | undefined) {
  return kind(judge);
}

function kind(judge: (value: string) => Refusal | undefined, canonical: (value: string) => string = (value) => value) {
  return z
    .string()
    .trim()
    .check((context) => {
      const refusal = context.value === "" ? EMPTY : judge(context.value);
      if (refusal) context.issues.push({ code: "custom", input: context.value, params: { ...refusal } });
    })
    .overwrite(canonical);
}

function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function webAddress(value: string): URL | undefined {
  if (/\s/.test(value) || !/^https?:\/\//i.test(value)) return undefined;
  return URL.parse(value) ?? undefined;
}

function isHostName(value: string): boolean {
  return value.length <= 253 && /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(value);
}
