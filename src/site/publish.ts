/** Builds the site into a folder: renders stale pages, copies assets, makes search indexes, removes obsolete files. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Problem } from "../model/problem.ts";
import { type RecordIndex, readRecordIndex } from "../record/record-index.ts";
import { writeWhole } from "../system/file-store.ts";
import { withLock } from "../system/folder-lock.ts";
import { sweep } from "../system/temporary-file.ts";
import { makeIndexes } from "./make-indexes.ts";
import { readAssets } from "./output/assets.ts";
import {
  compareIndexes,
  compareManifest,
  isUntouched,
  type Manifest,
  readManifest,
  writeManifest,
} from "./output/manifest.ts";
import { outputFile } from "./output/output-file.ts";
import {
  currentFiles,
  OUTPUT_LOCK,
  type Present,
  presentAfter,
  presentFiles,
  remove,
  settleOutput,
} from "./output/output-folder.ts";
import { markerVersion, Ownership, writeMarker } from "./output/ownership.ts";
import { inTheWay, refuseToOverwrite, unknownFileWarnings } from "./overwriting.ts";
import { rulesOf } from "./pages/page.ts";
import { articlesToRead, type PlannedPage } from "./pages/planned-page.ts";
import {
  assembleOpened,
  type LoadedSite,
  type OpenedSite,
  openSite,
  planAssembled,
  type SiteOptions,
} from "./plan/load-site.ts";
import { programVersionOf } from "./program-version.ts";
import { PageWorkers } from "./render/page-workers.ts";
import { indexTasks, readBuiltSegments, writeBuiltSegments } from "./search/built-segments.ts";
import { makeRoot, ROOT_PATH } from "./search/search-root.ts";
import { stemmerAssets } from "./search/stemmers.ts";

export interface PublishOptions extends SiteOptions {
  /** The archive's folder. */
  root: string;
  /** The output folder. */
  output: string;
  onProgress?: (done: number, total: number) => void;
  /** Called when all pages are written; the search indexes, which take longer, are made after them. */
  onPages?: () => void;
  /** Stops between batches of pages or search indexes; the next build finishes the work. */
  signal?: AbortSignal;
  /** Overwrites files that Backfile did not write. */
  force?: boolean;
  /** Called once where another process writes into the output folder, with a sentence that message which. */
  onWait?: (message: string) => void;
  /** The result of `prepareSite`, whose workers the caller closes. */
  prepared?: PreparedSite;
  /** The files in the output folder, where the caller has just listed them. */
  present?: Present;
}

/** A site that has been opened, with the workers that writeSite it, and the record index where it has been read. */
export interface PreparedSite {
  site: OpenedSite;
  workers: PageWorkers;
  recordIndex?: RecordIndex;
}

export interface Published {
  articles: number;
  pages: number;
  /** Files written, assets included. */
  written: number;
  removed: number;
  problems: Problem[];
  /** The files in the output folder; absent where the build was stopped. */
  present?: Present;
}

/**
 * Opens the site for `publish`, so that a caller that needs the records too can read them once for both.
 * @throws BackfileError when the vocabularies cannot be used or the output folder would harm the archive.
 */
export async function prepareSite(root: string, output: string, options: SiteOptions): Promise<PreparedSite> {
  const place = settleOutput(root, output);
  const site = await openSite(root, options);
  const workers = new PageWorkers({ root: resolve(root), output: place }, site.vocabulary);
  return { site, workers };
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
    if (!prepared) await site.workers.close();
  }
}

async function publishUnderLock(
  { site, workers, recordIndex }: PreparedSite,
  options: PublishOptions,
  listed: Present | undefined,
): Promise<Published> {
  const { root, output } = options;
  const listing = listed ? Promise.resolve(listed) : presentFiles(output);
  listing.catch(() => {}); // It is not awaited where reading the records fails first.
  const { summaries, problems } = recordIndex ?? (await readRecordIndex(root, site.vocabulary, workers.readRecords));
  const assembled = assembleOpened(site, { summaries, problems });
  const programVersion = await programVersionOf(site);
  const before = await readManifest(root, output);
  // A summary depends on the file's text, the vocabulary, the program, and on whether its capture exists.
  const texts = summaries.map(
    ({ file, stamp, captureMissing }) => `${stamp} ${file}${captureMissing ? " without capture" : ""}`,
  );
  const inputs = hash("sha256", JSON.stringify([programVersion, site.vocabulary, texts]));
  const { articles } = assembled.archive;
  const present = await listing;
  sweep(output, present.temporary);
  const whole = before?.whole;
  if (
    before &&
    whole?.inputs === inputs &&
    whole.marker === markerVersion(output) &&
    isUntouched(before, present.files)
  ) {
    options.onPages?.();
    const { problems } = assembled;
    return { articles: articles.length, pages: whole.pages, written: 0, removed: 0, problems, present };
  }
  return writeSite(planAssembled(assembled), { programVersion, inputs, before, present }, workers, options);
}

/** What a build needs to know besides the site. */
interface BuildState {
  programVersion: string;
  /** Digest of everything from which the site is made. */
  inputs: string;
  before: Manifest | undefined;
  /** The files in the output folder. */
  present: Present;
}

async function writeSite(
  site: LoadedSite,
  { programVersion, inputs, before, present: listed }: BuildState,
  workers: PageWorkers,
  { root, output, onProgress, onPages, signal, force }: PublishOptions,
): Promise<Published> {
  const { search } = site.plan;
  const { files: present } = listed;
  const assets = new Map([...(await readAssets()), ...stemmerAssets(search.stemmers)]);
  const pages = new Map(site.plan.pages.map((page) => [outputFile(page.url), page]));
  const indexes = compareIndexes(before, programVersion, search.segments, present);
  const wanted = new Map([
    ...[...pages].map(([path, page]) => [path, page.hash] as const),
    ...[...assets].map(([path, { digest }]) => [path, digest] as const),
    ...indexes.kept,
    [ROOT_PATH, search.root.hash],
  ]);
  const ownership = new Ownership(output, before, present);
  const { stale, obsolete } = compareManifest(before, programVersion, wanted, present, (path) => ownership.owns(path));

  const folders = indexes.stale.map(({ folder }) => folder);
  const contents = { assets, pages, search, indexes: indexes.stale, workers, signal };
  await refuseToOverwrite(output, { stale, folders, obsolete, present, ownership }, contents, force);
  if (signal?.aborted) return { ...counts(site, pages.size), written: 0, removed: 0, problems: [] };

  const changed = stale.size + obsolete.length + indexes.stale.length > 0;

  // Recorded before anything is written, so that an interrupted build leaves no file that the next one does not know.
  const pending: Manifest = { programVersion, files: {} };
  for (const [path, file] of Object.entries(before?.files ?? {}))
    pending.files[path] = before?.programVersion === programVersion ? file : PENDING;
  const ours = new Set([...wanted.keys(), ...obsolete]);
  const markPending = (paths: Iterable<string>) => {
    for (const path of paths) {
      pending.files[path] = PENDING;
      ours.add(path);
    }
    writeMarker(output, ours);
    writeManifest(root, output, pending);
  };
  if (changed) markPending(stale);
  await remove(output, inTheWay(obsolete, wanted));

  let done = 0;
  const built = await readBuiltSegments(root, output);
  const tasks = indexTasks(indexes.stale, before?.programVersion === programVersion ? built : {}, indexes.isWhole);
  const total = tasks.reduce((sum, task) => sum + articlesToRead(task), stale.size);
  const report = (more: number) => {
    done += more;
    onProgress?.(done, total);
  };
  const write = (path: string, content: string | Uint8Array) => writeWhole(output, path, content);
  for (const [path, asset] of assets) {
    if (!stale.has(path)) continue;
    write(path, asset.content());
    report(1);
  }
  const toRender = [...pages].flatMap(([path, page]) => (stale.has(path) ? [page] : []));
  // Pages that give the sizes of files are rendered after these are written.
  const measures = (page: PlannedPage) => rulesOf(page).measures === true;
  for (const some of [toRender.filter((page) => !measures(page)), toRender.filter(measures)]) {
    await workers.render(some, { onRendered: report, signal });
  }
  if (signal?.aborted) return { ...counts(site, pages.size), written: 0, removed: 0, problems: [] };
  onPages?.();
  const written = new Set(stale);
  // A segment can have been made again because its files were damaged; then its names stay, and the root too.
  if (indexes.stale.length > 0) written.add(ROOT_PATH);
  for await (const { task, files } of makeIndexes(tasks, workers, signal)) {
    markPending(files.keys());
    for (const [path, content] of files) {
      write(path, content);
      wanted.set(path, task.index.hash);
      written.add(path);
    }
    report(articlesToRead(task));
  }
  if (!signal?.aborted && written.has(ROOT_PATH))
    write(ROOT_PATH, await makeRoot(search, (path) => readFileSync(join(output, path))));
  if (signal?.aborted) {
    const files = { ...pending.files, ...currentFiles(output, wanted, written, present) };
    writeManifest(root, output, { programVersion, files });
    return { ...counts(site, pages.size), written: written.size, removed: 0, problems: site.problems };
  }
  const removed = obsolete.filter((path) => !wanted.has(path));
  await remove(output, removed);
  writeMarker(output, wanted.keys());
  const files = currentFiles(output, wanted, written, present);
  // Where a file has been deleted meanwhile, the next build must compare all files.
  const marker = Object.keys(files).length === wanted.size ? markerVersion(output) : undefined;
  const whole = marker !== undefined && { whole: { inputs, pages: pages.size, marker } };
  writeManifest(root, output, { programVersion, files, ...whole });
  writeBuiltSegments(root, output, search.segments, built);
  const problems = [...site.problems, ...(ownership.isKnown ? [] : unknownFileWarnings(output, present, wanted))];
  const outcome = { written: written.size, removed: removed.length, problems };
  return { ...counts(site, pages.size), ...outcome, present: presentAfter(listed, files, removed) };
}

/** The entry of a file that is about to be written, or that another version of the program wrote. */
const PENDING = { hash: "", version: "" };

function counts({ archive }: LoadedSite, pages: number): Pick<Published, "articles" | "pages"> {
  return { articles: archive.articles.length, pages };
}
