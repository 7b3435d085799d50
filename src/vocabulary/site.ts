/** The settings of the site: `articles/site.yaml`. */
import * as z from "zod";
import { dataKeys } from "./data-keys.ts";
import { accept, type Examined, examine, soundFields } from "./document.ts";
import { theme } from "./theme.ts";
import { baseAddress, language, name, repository, words } from "./value.ts";

export const site = z.strictObject({
  title: name,
  description: words,
  /** BCP 47. The language of these settings, and of the interface where `src/site/words` has a table for it. */
  language: language.default("en"),
  /** Whole address of the site, with a slash at the end: `https://example.org/archive/`. Canonical addresses, feeds and sitemaps need it. */
  url: baseAddress,
  /** Address of the repository on GitHub, where readers can correct a record. */
  repository: repository.optional(),
  /** Branch of the repository that holds the archive. */
  branch: name.default("main"),
  theme: theme.optional(),
  /** What readers may do with the records, in one or two sentences. */
  rights: words.optional(),
  /** Which keys or columns of data have which field, in all files of the archive: by the field, one name or several. */
  keys: dataKeys.optional(),
  /** Who keeps the archive and how to reach them. */
  contact: words.optional(),
});
export type Site = z.infer<typeof site> & {
  /** The site is made to be read from a disk, without a web server. An option of the build, no setting of the file. */
  offline?: true;
};

/**
 * The site's description from a YAML mapping.
 * @param file path below the archive's root, for messages
 * @throws BackfileError with one problem for every fault
 */
export function readSite(text: string, file = "articles/site.yaml"): Site {
  return accept(examineSite(text, file));
}

/** As `readSite`, but returns the problems and does not throw. */
export function examineSite(text: string, file: string): Examined<Site> {
  return examine(text, { schema: site, file, whenEmpty: {} });
}

/** The settings that satisfy the schema; those of `UNNAMED`, or defaults, in place of the others. */
export function salvageSite({ raw }: Examined<Site>): Site {
  return site.parse({ ...UNNAMED, ...soundFields(site, raw) });
}

/** The settings of an archive that has no site.yaml. */
export const UNNAMED = {
  title: "News archive",
  description: "News articles, each with its date and source and how they are known.",
  url: "https://example.org/",
};
