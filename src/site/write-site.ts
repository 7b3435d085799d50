/** Writes a planned site into the output folder: renders stale pages, copies assets, makes search indexes, removes obsolete files. */
import { join } from "node:path";
import { UNDATED, type Volumes } from "../archive/volumes.ts";
import { sizeOf, versionOf, writeWhole } from "../system/file-store.ts";
import type { Timing } from "../system/timing.ts";
import { byPath, comparedSite, manifestAfter, manifestOfStopped } from "./compared-site.ts";
import { makeIndexes } from "./make-indexes.ts";
import { writeManifest, writePending } from "./output/kept-manifest.ts";
import {
  compareIndexes,
  compareManifest,
  contentDigest,
  type Files,
  isCurrent,
  type Manifest,
  type ManifestFile,
  NAMED,
} from "./output/manifest.ts";
import { currentFiles, presentAfter, remove } from "./output/output-folder.ts";
import { markerVersion, Ownership } from "./output/ownership.ts";
import type { Present } from "./output/present-files.ts";
import { inTheWay, refuseToOverwrite, unknownFileWarnings } from "./overwriting.ts";
import { rulesOf } from "./pages/page.ts";
import { articlesToRead, type PlannedPage } from "./pages/planned-page.ts";
import type { LoadedSite } from "./plan/load-site.ts";
import type { Published, PublishOptions } from "./publication.ts";
import type { Measures } from "./render/page-data.ts";
import type { PageWorkers } from "./render/page-workers.ts";
import type { FilesInParts } from "./render/render.ts";
import { indexTasks, readBuiltSegments, writeBuiltSegments } from "./search/built-segments.ts";
import { segmentPaths } from "./search/segment-directory.ts";
import { contentsOf } from "./site-content.ts";
import { takeParts } from "./take-parts.ts";

/** What a build needs to know besides the site. */
export interface BuildState {
  programVersion: string;
  /** Digest of everything from which the site is made. */
  inputs: string;
  before: Manifest | undefined;
  /** The files in the output folder. */
  present: Present;
  timing: Timing;
}

export async function writeSite(
  site: LoadedSite,
  { programVersion, inputs, timing, ...found }: BuildState,
  workers: PageWorkers,
  options: PublishOptions,
): Promise<Published> {
  const { root, output, volumes, onProgress, onPages, signal, force } = options;
  const content = await contentsOf(site, programVersion, options);
  const { assets, search, closing } = content;
  const taken = options.join
    ? takeParts(options.join, { pages: byPath(site.plan.pages), search, programVersion, root, output, ...found })
    : { ...found, problems: [] };
  const { before, present: listed } = taken;
  const compared = comparedSite(output, content, { before, present: listed, programVersion });
  const { pages, same, files: ours, present } = compared;
  const isUpdate = before?.programVersion === programVersion;
  const known: Files = isUpdate ? ours : new Map();
  const pathsOf = (directory: string) => segmentPaths(output, directory);
  const indexes = compareIndexes(known, search.segments, present, pathsOf);
  const numbers = counts(
    site,
    same.reduce((sum, { count }) => sum + count, pages.size),
    volumes,
  );
  const wanted = new Map([
    ...[...pages].map(([path, page]) => [path, page.hash] as const),
    ...[...assets].map(([path, { digest }]) => [path, digest] as const),
    ...indexes.kept,
    [closing.path, closing.hash],
  ]);
  const ownership = new Ownership(output, before && ours, present);
  const { stale, obsolete } = compareManifest(known, wanted, present, (path) => ownership.owns(path));

  const folders = indexes.stale.map(({ folder }) => folder);
  const contents = { assets, pages, search, indexes: indexes.stale, workers, signal };
  await refuseToOverwrite(output, { stale, folders, obsolete, present, ownership }, contents, force);
  if (signal?.aborted) return { ...numbers, written: 0, removed: 0, problems: [] };

  const changed = stale.size + obsolete.length + indexes.stale.length > 0;

  const pending = new Set<string>();
  const markPending = (paths: Iterable<string>) => {
    for (const path of paths) pending.add(path);
    ownership.add(pending);
    writePending(root, output, programVersion, pending);
  };
  if (!compared.isAsLeft) ownership.mark([...wanted.keys(), ...obsolete]);
  if (changed) markPending(stale);
  await remove(output, inTheWay(obsolete, stale));

  let done = 0;
  const built = await readBuiltSegments(root, output);
  const tasks = indexTasks(indexes.stale, isUpdate ? built : {}, indexes.isWhole);
  const articles = tasks.reduce((sum, task) => sum + articlesToRead(task), 0);
  const total = stale.size + articles;
  const report = (more: number) => {
    done += more;
    onProgress?.(done, total);
  };
  /** The files that were written, by path. */
  const written = new Map<string, Pick<ManifestFile, "content" | "parts">>();
  const digestBy = (path: string) => (written.get(path) ?? known.get(path))?.content ?? "";
  const write = (path: string, content: string | Uint8Array) => {
    writeWhole(output, path, content);
    written.set(path, { content: contentDigest(content) });
  };
  for (const [path, asset] of assets) {
    if (!stale.has(path)) continue;
    write(path, asset.content());
    report(1);
  }
  const toRender = [...pages].flatMap(([path, page]) => (stale.has(path) ? [page] : []));
  // Pages that give the sizes of files are rendered after these are written.
  const measures = (page: PlannedPage) => rulesOf(page).measures === true;
  const dataFiles = () =>
    Object.fromEntries(
      [...pages].flatMap(([path, { kind, url }]) => {
        if (kind !== "export") return [];
        return [[url, { bytes: sizeOf(versionOf(join(output, path)) ?? ""), sha256: digestBy(path) }]];
      }),
    );
  const inParts = inPartsOf(stale, known);
  const [some, others] = [toRender.filter((page) => !measures(page)), toRender.filter(measures)];
  const render = async (pages: readonly PlannedPage[], measures: Measures = {}) => {
    const options = { onRendered: report, signal, measures, inParts, isUpdate };
    for (const { path, ...made } of await workers.render(pages, options)) written.set(path, made);
  };
  const makeSegments = async () => {
    for await (const { task, files } of makeIndexes(tasks, workers, { signal, made: options.made })) {
      for (const path of files.keys()) wanted.set(path, path === task.index.directory ? task.index.hash : NAMED);
      const fresh = [...files].filter(([path]) => !isCurrent(known, present, path, wanted.get(path)));
      markPending(fresh.map(([path]) => path));
      for (const [path, content] of fresh) write(path, content);
      report(articlesToRead(task));
    }
  };
  let segments: Promise<void> | undefined;
  await timing.measure("pages and data files", async () => {
    const drawn = render(some);
    // Behind the pages, so that no process waits until the last of them is drawn.
    if (workers.sharesIndexes(articles)) segments = makeSegments();
    segments?.catch(() => {}); // It is awaited below, unless pages fail first.
    await drawn;
    if (others.length > 0 && !signal?.aborted) await render(others, dataFiles());
  });
  if (signal?.aborted) {
    await segments;
    return { ...numbers, written: 0, removed: 0, problems: [] };
  }
  onPages?.();
  await timing.measure("search index", () => segments ?? makeSegments());
  // A segment can have been made again because its files were damaged; then its names stay.
  const closes = stale.has(closing.path) || indexes.stale.length > 0;
  if (!signal?.aborted && closes) write(closing.path, await closing.content(wanted, digestBy));
  if (signal?.aborted) {
    const current = currentFiles(output, wanted, written, known);
    writeManifest(root, output, manifestOfStopped(programVersion, before, pending, current));
    return { ...numbers, written: written.size, removed: 0, problems: site.problems };
  }
  const removed = obsolete.filter((path) => !wanted.has(path));
  await remove(output, removed);
  ownership.drop(removed);
  const files = currentFiles(output, wanted, written, known);
  const after = presentAfter(listed, files, written.keys(), removed);
  const isComplete = files.size === wanted.size;
  const head = { programVersion, inputs, pages: numbers.pages, marker: isComplete ? markerVersion(output) : undefined };
  writeManifest(root, output, manifestAfter(head, compared, files, before, after));
  writeBuiltSegments(root, output, search.segments, built);
  const unknown = ownership.isKnown ? [] : unknownFileWarnings(output, present, wanted);
  const problems = [...site.problems, ...taken.problems, ...unknown];
  return { ...numbers, written: written.size, removed: removed.length, problems, present: after };
}

/** What is kept of the stale files that were made in parts. */
function inPartsOf(stale: Iterable<string>, known: Files): FilesInParts {
  const inParts: { [path: string]: FilesInParts[string] } = {};
  for (const path of stale) {
    const { content = "", parts } = known.get(path) ?? {};
    if (parts) inParts[path] = { content, parts };
  }
  return inParts;
}

function counts(
  { archive: { articles } }: LoadedSite,
  pages: number,
  volumes: Volumes | undefined,
): Pick<Published, "articles" | "pages"> {
  const of = volumes ? articles.filter(({ when }) => volumes.include(when?.year ?? UNDATED)) : articles;
  return { articles: of.length, pages };
}
