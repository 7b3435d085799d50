/** A publisher, as `articles/sources.yaml` describes it. */

import * as z from "zod";
import { PUBLISH } from "../model/fields.ts";
import { accept, addFaults, type Examined, examine, rawEntries, soundFields } from "./document.ts";
import { repeatedIds, textOf } from "./entry.ts";
import { type Document, type EntryFault, errorAt, fieldName } from "./fault.ts";
import { address, country, domain, id, language, name, pattern, robots, timezone, words } from "./value.ts";

const SIGNS = ["line", "phrase", "domain"] as const;

/** A sign by which a capture of the publisher is recognised. Exactly one of `line`, `phrase` and `domain` says what to look for. */
export const recogniser = z
  .strictObject({
    /** A whole line; `*` stands for any run of characters: `By * (`. Case is ignored. */
    line: pattern.optional(),
    /** Words within any line. Case is ignored. */
    phrase: pattern.optional(),
    /** A host name in the page's address, in a link or in an e-mail address: `koreaherald.com`. Subdomains count. */
    domain: domain.optional(),
    /** Which line it must be on; absent for any. */
    at: z.enum(["first", "last"]).optional(),
    /** Certainty of the publisher by this sign alone. Two signs that agree give the next higher certainty. */
    certainty: z.enum(["high", "medium", "low"]),
    /** Why the sign is reliable, for people who edit the list. */
    why: words,
  })
  .check(
    z.refine((value) => SIGNS.filter((sign) => sign in value).length === 1, {
      // Checked even where other keys have problems, so that all problems are shown at once.
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
  /** Other names under which the publisher appears, for matching `publisher` and `og:site_name`; and earlier ids, whose addresses lead here. */
  aliases: z.array(name).default([]),
  homepage: address.optional(),
  /** ISO 3166-1 alpha-2. Decides which number of `03/04/2021` is the month, and which zone `IST` is, where the page leaves it open. */
  country: country.optional(),
  /** BCP 47. The language of its articles where nothing else tells it. Without `country`, its region or the language itself tells the country. */
  language: language.optional(),
  /**
   * IANA time zone of the publisher, such as `Asia/Seoul`. A moment in UTC (`2021-01-21T23:30Z`) is given as time and day in this zone. A
   * time that the page states without a zone stays without one.
   */
  timezone: timezone.optional(),
  description: words.optional(),
  recognise: z.array(recogniser).default([]),
  /** What may be republished of its articles, unless a record has a `publish` of its own. */
  publish: z.enum(PUBLISH).default("full"),
  /** The reason for `publish`: licence, permission, request. */
  policy: words.optional(),
  /** The canonical address for search engines: that of the page in the archive (the default), or `url` of the record where it has one. */
  canonical: z.enum(["archive", "original"]).optional(),
  /** What search engines may do with its articles: `noindex`, `noarchive, max-snippet:100`. */
  robots: robots.optional(),
});
export type Source = z.infer<typeof source> & {
  /** The entry has a problem, so that it is not known what it allows to be published. */
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

/** As `readSources`, but returns the problems and does not throw. */
export function examineSources(text: string, file: string): Examined<Source[]> {
  const examined = examine(text, { schema: z.array(source), file, list: "sources", whenEmpty: [] });
  const { faults, earlier } = repeatedIds(examined);
  addFaults(examined, [...faults, ...sharedNames(examined)]);
  for (const entry of earlier) examined.faulty.add(entry);
  return examined;
}

/**
 * The entries, with those that have problems but an id: these keep the signs that are valid, by which their pages are recognised, and
 * allow nothing to be published.
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

/** Problems of names and aliases that two publishers have: a page that states such a name could be of either. */
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
