/** What the parser needs to read a capture of the archive again: the vocabulary, and the lines that recur in the captures of its source. */

import { type IdentifiedCapture, identifiedCaptures } from "../accession/capture-folder.ts";
import type { Knowledge } from "../parse/page/page-view.ts";
import { readRecordKeys } from "../record/record-index.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { include, isLargeEnough } from "./boilerplate/source-sample.ts";
import { CaptureMatcher } from "./capture-matches.ts";
import { settleMembers } from "./member-matches.ts";
import { tryParse } from "./parse-capture.ts";
import { learnFrom } from "./parse-job.ts";
import { SourceReadings } from "./source-readings.ts";

/** Without a known source, the vocabulary alone. @param path Path of the capture below the root. */
export async function knowledgeOf(root: string, path: string, vocabulary: Vocabulary): Promise<Knowledge> {
  const own = (await tryParse(root, path, vocabulary)).draft?.frontMatter.source;
  if (own === undefined) return vocabulary;
  const { keys } = await readRecordKeys(root, vocabulary);
  const { captures: found } = await identifiedCaptures(root);
  const { captures } = await settleMembers(root, found, keys, vocabulary, false);
  const readings = await SourceReadings.open(root, new CaptureMatcher(keys, captures).match(false).recorded, []);
  for (const capture of readings.missing) readings.note(capture, await tryParse(root, capture.path, vocabulary));
  const same = readings.members.filter(({ source }) => source === own).map(({ capture }) => capture);
  const sample: IdentifiedCapture[] = [];
  for (const capture of [...same, ...captures.filter((one) => one.path === path)]) include(sample, capture);
  if (!isLargeEnough(sample)) return vocabulary;
  const paths = sample.map((capture) => capture.path);
  return { ...vocabulary, furniture: new Map([[own, await learnFrom(root, paths, own)]]) };
}
