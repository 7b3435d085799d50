/** What the archive says of itself: `articles/site.yaml`. */
import { z } from "zod";
import { accept, type Examined, examine, soundFields } from "./document.ts";
import { theme } from "./theme.ts";
import { baseAddress, language, name, repository, words } from "./value.ts";

export const site = z.strictObject({
  title: name,
  description: words,
  /** What the keeper writes in (BCP 47), and the interface too where it has words for it. */
  language: language.default("en"),
  /** Where the site is published, scheme and host and path, with a slash at the end: `https://example.org/archive/`. Feeds and sitemaps need whole addresses. */
  url: baseAddress,
  /** The repository's address on GitHub; readers are led there to correct a record. */
  repository: repository.optional(),
  /** Branch that holds the archive; default `main`. */
  branch: name.default("main"),
  theme: theme.optional(),
  /** What readers may do with the records, in one or two sentences. */
  rights: words.optional(),
  /** Who keeps the archive and how to reach them. */
  contact: words.optional(),
});
export type Site = z.infer<typeof site>;

/**
 * The site's description from a YAML mapping.
 * @param file path below the archive's root, for messages
 * @throws BackfileError with one problem for every fault
 */
export function readSite(text: string, file = "articles/site.yaml"): Site {
  return accept(examineSite(text, file));
}

/** As `readSite`, with the problems as a value. */
export function examineSite(text: string, file: string): Examined<Site> {
  return examine(text, { schema: site, file, whenEmpty: {} });
}

/** The settings that are sound, and stand-ins for the others. */
export function salvageSite({ raw }: Examined<Site>): Site {
  return site.parse({ ...UNNAMED, ...soundFields(site, raw) });
}

/** An archive without a name and an address of its own. */
export const UNNAMED = {
  title: "News archive",
  description: "News articles, each with its date and source and how they are known.",
  url: "https://example.org/",
};
