/** Everything that can be checked of an archive: its records, its captures, its built site, and what commands that were killed have left. */

import { intake } from "../intake/intake.ts";
import { readRecordIndex } from "../record/record-index.ts";
import { checkOutput, type OutputReport } from "../site/output/check-output.ts";
import { OUTPUT_LOCK } from "../site/output/output-folder.ts";
import { assembleOpened, openSite, type SiteOptions } from "../site/plan/load-site.ts";
import { leftovers } from "./archive-lock.ts";

export interface ArchiveReport extends OutputReport {
  articles: number;
}

/** @throws BackfileError when the vocabularies cannot be used. */
export async function checkArchive(root: string, output: string, options: SiteOptions): Promise<ArchiveReport> {
  const site = await openSite(root, options);
  const index = await readRecordIndex(root, site.vocabulary);
  const { archive, problems } = assembleOpened(site, index);
  const captures = await intake(root, site.vocabulary, { dry: true, index });
  const { problems: faults, ...built } = await checkOutput(output);
  const left = leftovers(root, { folder: output, lock: OUTPUT_LOCK });
  return {
    articles: archive.articles.length,
    ...built,
    problems: [...problems, ...captures.problems, ...faults, ...left],
  };
}
