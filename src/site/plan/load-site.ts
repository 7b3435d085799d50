/** Reads an archive from its folder and plans its site. */
import { type Archive, assemble } from "../../archive/archive.ts";
import { type Departed, departedOf } from "../../archive/departed.ts";
import { BackfileError, type Problem } from "../../model/problem.ts";
import { type AddressList, readAddresses } from "../../record/address-list.ts";
import { type Corrections, readCorrections } from "../../record/corrections.ts";
import { type RecordIndex, readRecordIndex } from "../../record/record-index.ts";
import { VOCABULARY_FILES, type Vocabulary } from "../../vocabulary/vocabulary.ts";
import { loadVocabulary, unnamedSite } from "../../vocabulary/vocabulary-folder.ts";
import { type SiteContext, siteContext } from "../pages/context.ts";
import { type KeptPlan, type Plan, planSite } from "./plan.ts";

/** What is known of a site without its records. */
export interface OpenedSite {
  vocabulary: Vocabulary;
  context: SiteContext;
  /** Addresses that were published before. */
  addresses: AddressList;
  /** What people have corrected, by article. */
  corrections: Corrections;
  problems: Problem[];
}

export interface AssembledSite extends OpenedSite {
  archive: Archive;
  departed: Departed;
}

export interface LoadedSite extends AssembledSite {
  plan: Plan;
}

export interface SiteOptions {
  /** Replaces `url` of site.yaml. */
  url?: string;
  /** Makes the site for reading from a disk. */
  offline?: boolean;
}

/** @throws BackfileError when the vocabularies cannot be used, or the site's address is missing or faulty, because pages would be published with a wrong one. */
export async function openSite(root: string, { url, offline }: SiteOptions = {}): Promise<OpenedSite> {
  const loaded = await loadVocabulary(root);
  const set = { ...(url && { url }), ...(offline && { offline: true as const }) };
  const vocabulary = url || offline ? { ...loaded, site: { ...loaded.site, ...set } } : loaded;
  const placeless = ({ file, field }: Problem) => file === VOCABULARY_FILES.site && field === "url";
  if (!url && loaded.problems.some(placeless)) throw new BackfileError(loaded.problems);
  const { corrections, problems: unread } = await readCorrections(root);
  const problems = [...loaded.problems, ...(await unnamedSite(root)), ...unread];
  const addresses = await readAddresses(root);
  return { vocabulary, context: siteContext(vocabulary.site), addresses, corrections, problems };
}

export function assembleOpened(site: OpenedSite, { summaries, problems }: RecordIndex): AssembledSite {
  const { archive, problems: faults } = assemble(summaries);
  const departed = departedOf(site.addresses, archive, site.vocabulary);
  return { ...site, archive, departed, problems: [...site.problems, ...problems, ...faults] };
}

/** @param before Of an earlier plan by the same program. */
export function planAssembled(site: AssembledSite, before?: KeptPlan): LoadedSite {
  const { archive, vocabulary, departed, corrections } = site;
  return { ...site, plan: planSite(archive, vocabulary, departed, corrections, before) };
}

/** @throws BackfileError when the vocabularies cannot be used; faults of single records are among the problems. */
export async function loadSite(root: string, options: SiteOptions = {}): Promise<LoadedSite> {
  const site = await openSite(root, options);
  return planAssembled(assembleOpened(site, await readRecordIndex(root, site.vocabulary)));
}
