/** A publisher, as `articles/sources.yaml` describes it. */

import { z } from "zod";
import { PUBLISH } from "../model/fields.ts";
import { accept, addFaults, type Examined, examine, rawEntries, soundFields } from "./document.ts";
import { repeatedIds, textOf } from "./entry.ts";
import { type Document, type EntryFault, errorAt, fieldName } from "./fault.ts";
import { address, country, domain, id, language, name, pattern, robots, timezone, words } from "./value.ts";

const SIGNS = ["line", "phrase", "domain"] as const;

/** How a capture of this publisher is known. Exactly one of `line`, `phrase` and `domain` says what to look for. */
export const recogniser = z
  .strictObject({
    /** A whole line; `*` stands for any run of characters: `By * (`. Case is ignored. */
    line: pattern.optional(),
    /** Words within any line. Case is ignored. */
    phrase: pattern.optional(),
    /** A host name, met in the page's address, in a link or in an e-mail address: `koreaherald.com` (subdomains count). */
    domain: domain.optional(),
    /** Where the line must stand; default anywhere. */
    at: z.enum(["first", "last"]).optional(),
    /** How sure this alone makes the publisher. Two that agree count for the next higher. */
    certainty: z.enum(["high", "medium", "low"]),
    /** The reason, for whoever edits the list. */
    why: words,
  })
  .check(
    z.refine((value) => SIGNS.filter((sign) => sign in value).length === 1, {
      // Said even where other keys are at fault, so that one reading shows everything.
      when: ({ value }) => typeof value === "object" && value !== null && !Array.isArray(value),
      params: {
        found: "must say in exactly one way what to look for",
        remedy: "keep one of line, phrase and domain; write a second recogniser for another",
      },
    }),
  );
export type Recogniser = z.infer<typeof recogniser>;

export const source = z.strictObject({
  /** Permanent; part of the address `/sources/<id>/`. Lower-case ASCII letters, digits, hyphens. */
  id,
  name,
  /** Other names under which the publisher appears, for matching `publisher` and `og:site_name`. */
  aliases: z.array(name).default([]),
  homepage: address.optional(),
  /** ISO 3166-1 alpha-2; tells which number of `03/04/2021` is the month, and which zone `IST` is, where the page leaves it open. */
  country: country.optional(),
  /** BCP 47; what its articles are written in when nothing else tells. Its region, or else it alone, stands in for the country. */
  language: language.optional(),
  /**
   * IANA time zone in which it publishes, such as `Asia/Seoul`: the zone whose day a moment in UTC (`2021-01-21T23:30Z`) is the
   * newspaper's. A time that the page states without a zone stays without one.
   */
  timezone: timezone.optional(),
  description: words.optional(),
  recognise: z.array(recogniser).default([]),
  /** What may be republished of its articles; a record may say otherwise for itself. */
  publish: z.enum(PUBLISH).default("full"),
  /** Why `publish` is what it is: licence, permission, request. */
  policy: words.optional(),
  /** Which address search engines are to take for the article's own: the archive's (the default), or the original where the record knows it. */
  canonical: z.enum(["archive", "original"]).optional(),
  /** What search engines may do with its articles: `noindex`, `noarchive, max-snippet:100`. */
  robots: robots.optional(),
});
export type Source = z.infer<typeof source> & {
  /** The entry cannot be relied on: it stands for one with a fault, and what it allowed to publish is not known. */
  faulty?: true;
};

/**
 * The publishers of a YAML list, in its order.
 * @param file path below the archive's root, for messages
 * @throws BackfileError with one problem for every fault
 */
export function readSources(text: string, file = "articles/sources.yaml"): Source[] {
  return accept(examineSources(text, file));
}

/** As `readSources`, with the problems as a value. */
export function examineSources(text: string, file: string): Examined<Source[]> {
  const examined = examine(text, { schema: z.array(source), file, list: "sources", whenEmpty: [] });
  const { faults, earlier } = repeatedIds(examined);
  addFaults(examined, [...faults, ...sharedNames(examined)]);
  for (const entry of earlier) examined.faulty.add(entry);
  return examined;
}

/**
 * The entries, faulty ones too where their id is known: with what is sound of the signs by which their pages are known, and with
 * nothing allowed.
 */
export function salvageSources({ raw, faulty }: Examined<Source[]>): Source[] {
  const sources = new Map<string, Source>();
  for (const { number, entry } of rawEntries(raw)) {
    const read = faulty.has(number - 1) ? standIn(entry) : source.parse(entry);
    if (read && !sources.has(read.id)) sources.set(read.id, read);
  }
  return [...sources.values()];
}

function standIn(entry: object): Source | undefined {
  const { policy: _, canonical: __, ...sound } = soundFields(source, entry);
  const { id: key } = sound;
  if (key === undefined) return undefined;
  const restricted = { publish: "withheld", robots: "noindex", faulty: true } as const;
  return { name: key, aliases: [], recognise: [], ...sound, id: key, ...restricted };
}

/** Names and aliases that two publishers claim: a page that states the name could belong to either. */
function sharedNames(document: Document): EntryFault[] {
  const owner = new Map<string, number>();
  return rawEntries(document.raw).flatMap(({ number, entry }) => {
    const aliases = Array.isArray(entry.aliases) ? entry.aliases : [];
    const claims: [PropertyKey[], unknown][] = [
      [["name"], entry.name],
      ...aliases.map((alias, index): [PropertyKey[], unknown] => [["aliases", index], alias]),
    ];
    return claims.flatMap(([path, claim]): EntryFault[] => {
      const spelt = textOf(claim);
      const first = owner.get(spelt?.toLowerCase() ?? "");
      if (spelt === undefined || first === number) return [];
      if (first === undefined) {
        owner.set(spelt.toLowerCase(), number);
        return [];
      }
      const found = `"${spelt}" is a name of ${fieldName([first - 1], document)} too`;
      const problem = {
        ...errorAt([number - 1, ...path], document),
        found,
        remedy: "leave the name to one of the two",
      };
      return [{ entry: number - 1, problem }];
    });
  });
}
