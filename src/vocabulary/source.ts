/** A publisher, as `articles/sources.yaml` describes it. */
import { z } from "zod";

/** How a capture of this publisher is known. Exactly one of `line`, `phrase` and `domain` says what to look for. */
export const recogniser = z.strictObject({
  /** A whole line; `*` stands for any run of characters: `By * (`. Case is ignored. */
  line: z.string().optional(),
  /** Words within any line. Case is ignored. */
  phrase: z.string().optional(),
  /** A host name, met in the page's address, in a link or in an e-mail address: `koreaherald.com` (subdomains count). */
  domain: z.string().optional(),
  /** Where the line must stand; default anywhere. */
  at: z.enum(["first", "last"]).optional(),
  /** How sure this alone makes the publisher. Two that agree count for the next higher. */
  certainty: z.enum(["high", "medium", "low"]),
  /** The reason, for whoever edits the list. */
  why: z.string(),
});
export type Recogniser = z.infer<typeof recogniser>;

export const source = z.strictObject({
  /** Permanent; part of the address `/sources/<id>/`. Lower-case ASCII letters, digits, hyphens. */
  id: z.string(),
  name: z.string(),
  /** Other names under which the publisher appears, for matching `publisher` and `og:site_name`. */
  aliases: z.array(z.string()).default([]),
  homepage: z.url().optional(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().optional(),
  /** BCP 47; what its articles are written in when nothing else tells. */
  language: z.string().optional(),
  /** IANA time zone in which it publishes, such as `Asia/Seoul`. */
  timezone: z.string().optional(),
  description: z.string().optional(),
  recognise: z.array(recogniser).default([]),
  /** What may be republished: the whole article, its first paragraph, its metadata alone, or nothing. */
  publish: z.enum(["full", "excerpt", "listing", "withheld"]).default("full"),
  /** Why `publish` is what it is: licence, permission, request. */
  policy: z.string().optional(),
});
export type Source = z.infer<typeof source>;
