/** From an archive's folder to the plan of its site. */
import type { Archive } from "../archive/archive.ts";
import { readArchive } from "../archive/read-archive.ts";
import type { Problem } from "../problem.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { loadVocabulary, unnamedSite } from "../vocabulary/vocabulary-folder.ts";
import { type SiteContext, siteContext } from "./context.ts";
import { type Plan, planSite } from "./plan.ts";

export interface LoadedSite {
  vocabulary: Vocabulary;
  archive: Archive;
  plan: Plan;
  context: SiteContext;
  problems: Problem[];
}

export interface SiteOptions {
  /** Path under which the site is served, such as `/repository/`; default the path of the site's address. */
  pathPrefix?: string;
  /** Replaces `url` of site.yaml. */
  url?: string;
}

/** @throws BackfileError when the vocabularies cannot be used; faults of single records are among the problems. */
export async function loadSite(root: string, { pathPrefix, url }: SiteOptions = {}): Promise<LoadedSite> {
  const loaded = await loadVocabulary(root);
  const vocabulary = url ? { ...loaded, site: { ...loaded.site, url } } : loaded;
  const { archive, problems } = await readArchive(root, vocabulary);
  const context = siteContext(vocabulary.site, pathPrefix);
  return {
    vocabulary,
    archive,
    plan: planSite(archive, vocabulary),
    context,
    problems: [...problems, ...(await unnamedSite(root))],
  };
}
