/** Builds the site into a folder, once no other process writes into it, and only where something has changed. */
import { hash } from "node:crypto";
import { resolve } from "node:path";
import { readRecordIndex } from "../record/record-index.ts";
import { withLock } from "../system/folder-lock.ts";
import { sweep } from "../system/temporary-file.ts";
import { Timing } from "../system/timing.ts";
import { keepPatterns, readPatterns } from "./exports/citation-patterns.ts";
import { readKeptPlan, writeKeptPlan } from "./kept-plan.ts";
import { readAssets } from "./output/assets.ts";
import { readManifest } from "./output/kept-manifest.ts";
import { filesOf, isUntouched, type Manifest, OTHERS, recognised } from "./output/manifest.ts";
import { settleOutput } from "./output/output-folder.ts";
import { markerVersion } from "./output/ownership.ts";
import { listPresent, OUTPUT_LOCK } from "./output/present-files.ts";
import { assembleOpened, openSite, planAssembled, type SiteOptions } from "./plan/load-site.ts";
import { programVersionOf } from "./program-version.ts";
import type { PreparedSite, Published, PublishOptions } from "./publication.ts";
import { PageWorkers } from "./render/page-workers.ts";
import { writeSite } from "./write-site.ts";

export type { PreparedSite, Published, PublishOptions };

/**
 * Opens the site for `publish`, so that a caller that needs the records too can read them once for both.
 * @throws BackfileError when the vocabularies cannot be used or the output folder would harm the archive.
 */
export async function prepareSite(root: string, output: string, options: SiteOptions): Promise<PreparedSite> {
  const place = settleOutput(root, output);
  const site = await openSite(root, options);
  return { site, workers: new PageWorkers({ root: resolve(root), output: place }, site.vocabulary) };
}

/** Builds the site, once no other process writes into the output folder. @throws BackfileError as `prepareSite` does, and where files of others would be overwritten. */
export async function publish({ prepared, ...given }: PublishOptions): Promise<Published> {
  const options = { ...given, output: settleOutput(given.root, given.output) };
  const site = prepared ?? (await prepareSite(options.root, options.output, options));
  let { present } = options;
  const onWait = (message: string) => {
    present = undefined; // The other process changes the files.
    options.onWait?.(message);
  };
  try {
    return await withLock(options.output, OUTPUT_LOCK, { ...options, onWait }, () =>
      publishUnderLock(site, options, present),
    );
  } finally {
    if (!prepared) site.workers.close();
  }
}

async function publishUnderLock(
  { site, workers, recordIndex }: PreparedSite,
  options: PublishOptions,
  listed: PublishOptions["present"],
): Promise<Published> {
  const { root, output } = options;
  const { summaries, problems } = recordIndex ?? (await readRecordIndex(root, site.vocabulary, workers.readRecords));
  const { timing = new Timing("start") } = options;
  const assembled = await timing.measure("plan", () => assembleOpened(site, { summaries, problems }));
  const { program } = options;
  const listedProgram = program === undefined ? undefined : { root, files: program };
  const programVersion = await timing.measure("manifest", () => programVersionOf(site, listedProgram));
  const manifest = await timing.measure("manifest", () => readManifest(root, output));
  // A summary depends on the file's text, the vocabulary, the program, and on whether its capture exists.
  const texts = summaries.map(
    ({ file, stamp, captureMissing }) => `${stamp} ${file}${captureMissing ? " without capture" : ""}`,
  );
  const past = [assembled.departed, [...assembled.corrections]];
  const decisive = [programVersion, site.vocabulary, past, options.volumes?.text, hash("sha256", texts.join("\n"))];
  const inputs = hash("sha256", JSON.stringify(decisive));
  const { articles } = assembled.archive;
  const present = (await listed?.()) ?? listPresent(output);
  const before = manifest?.programVersion === programVersion ? recognised(manifest, output, present) : manifest;
  sweep(output, present.temporary);
  const whole = before?.whole;
  if (
    before &&
    whole?.inputs === inputs &&
    whole.marker === markerVersion(output) &&
    isUntouched(before, present) &&
    (await hasAssets(before, options.offline))
  ) {
    options.onPlanned?.(() => planAssembled(assembled));
    options.onPages?.();
    const { problems } = assembled;
    return { articles: articles.length, pages: whole.pages, written: 0, removed: 0, problems, present };
  }
  const kept = await timing.measure("plan", () => readKeptPlan(root, output, programVersion));
  const planned = await timing.measure("plan", () => planAssembled(assembled, kept));
  options.onPlanned?.(() => planned);
  writeKeptPlan(root, output, { programVersion, ...planned.plan.kept }, kept);
  await readPatterns(root, programVersion);
  const published = await writeSite(planned, { programVersion, inputs, before, present, timing }, workers, options);
  if (!options.signal?.aborted) await workers.learnPatterns();
  keepPatterns(root, programVersion);
  return published;
}

/** Whether style sheets, scripts and the like are those that the site has: the program's version does not tell, for pages do not depend on them. */
async function hasAssets(manifest: Manifest, offline: boolean | undefined): Promise<boolean> {
  const assets = await readAssets(offline);
  const files = filesOf(manifest, (name) => name === OTHERS);
  return [...assets].every(([path, { digest }]) => files.get(path)?.hash === digest);
}
