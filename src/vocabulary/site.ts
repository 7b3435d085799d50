/** What the archive says of itself: `articles/site.yaml`. */
import { z } from "zod";

export const site = z.strictObject({
  title: z.string(),
  description: z.string(),
  /** BCP 47. */
  language: z.string().default("en"),
  /** Where the site is published, scheme and host and path: `https://example.org/archive/`. Feeds and sitemaps need whole addresses. */
  url: z.url(),
  /** The repository's address on GitHub; readers are led there to correct a record. */
  repository: z.url().optional(),
  /** Branch that holds the archive; default `main`. */
  branch: z.string().default("main"),
  /** What readers may do with the records, in one or two sentences. */
  rights: z.string().optional(),
  /** Who keeps the archive and how to reach them. */
  contact: z.string().optional(),
});
export type Site = z.infer<typeof site>;
