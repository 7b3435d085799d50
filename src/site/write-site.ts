/** Writes a planned site into the output folder: renders stale pages, copies assets, makes search indexes, removes obsolete files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UNDATED, type Volumes } from "../archive/volumes.ts";
import { sizeOf, versionOf, writeWhole } from "../system/file-store.ts";
import type { Timing } from "../system/timing.ts";
import { makeIndexes } from "./make-indexes.ts";
import { type Asset, readAssets } from "./output/assets.ts";
import { PENDING, writeManifest, writePending } from "./output/kept-manifest.ts";
import {
  compareIndexes,
  compareManifest,
  contentDigest,
  isCurrent,
  type Manifest,
  type ManifestFile,
  NAMED,
} from "./output/manifest.ts";
import { outputFile } from "./output/output-file.ts";
import { currentFiles, presentAfter, remove } from "./output/output-folder.ts";
import { markerVersion, Ownership } from "./output/ownership.ts";
import { PART, partText } from "./output/part-file.ts";
import type { Present } from "./output/present-files.ts";
import { inTheWay, refuseToOverwrite, unknownFileWarnings } from "./overwriting.ts";
import { digestOf } from "./pages/digest.ts";
import { rulesOf, volumeOfPage } from "./pages/page.ts";
import { articlesToRead, type PlannedPage, type PlannedSearch } from "./pages/planned-page.ts";
import type { LoadedSite } from "./plan/load-site.ts";
import type { Published, PublishOptions } from "./publication.ts";
import type { Measures } from "./render/page-data.ts";
import type { PageWorkers } from "./render/page-workers.ts";
import type { FilesInParts } from "./render/render.ts";
import { indexTasks, readBuiltSegments, writeBuiltSegments } from "./search/built-segments.ts";
import { makeRoot, ROOT_PATH } from "./search/search-root.ts";
import { segmentPaths } from "./search/segment-directory.ts";
import { stemmerAssets } from "./search/stemmers.ts";
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
  const { pages, assets, search, closing } = await contentsOf(site, programVersion, options);
  const taken = options.join
    ? takeParts(options.join, { pages, search, programVersion, root, output, ...found })
    : { ...found, problems: [] };
  const { before, present: listed } = taken;
  const { files: present } = listed;
  const pathsOf = (directory: string) => segmentPaths(output, directory);
  const indexes = compareIndexes(before, programVersion, search.segments, present, pathsOf);
  const wanted = new Map([
    ...[...pages].map(([path, page]) => [path, page.hash] as const),
    ...[...assets].map(([path, { digest }]) => [path, digest] as const),
    ...indexes.kept,
    [closing.path, closing.hash],
  ]);
  const ownership = new Ownership(output, before, present);
  const { stale, obsolete } = compareManifest(before, programVersion, wanted, present, (path) => ownership.owns(path));

  const folders = indexes.stale.map(({ folder }) => folder);
  const contents = { assets, pages, search, indexes: indexes.stale, workers, signal };
  await refuseToOverwrite(output, { stale, folders, obsolete, present, ownership }, contents, force);
  if (signal?.aborted) return { ...counts(site, pages.size, volumes), written: 0, removed: 0, problems: [] };

  const changed = stale.size + obsolete.length + indexes.stale.length > 0;

  const pending = new Set<string>();
  const ours = new Set([...wanted.keys(), ...obsolete]);
  const markPending = (paths: Iterable<string>) => {
    for (const path of paths) {
      pending.add(path);
      ours.add(path);
    }
    ownership.mark(ours);
    writePending(root, output, programVersion, pending);
  };
  if (changed) markPending(stale);
  await remove(output, inTheWay(obsolete, stale));

  let done = 0;
  const isUpdate = before?.programVersion === programVersion;
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
  const known = isUpdate ? before.files : {};
  const digestBy = (path: string) => (written.get(path) ?? known[path])?.content ?? "";
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
    return { ...counts(site, pages.size, volumes), written: 0, removed: 0, problems: [] };
  }
  onPages?.();
  await timing.measure("search index", () => segments ?? makeSegments());
  // A segment can have been made again because its files were damaged; then its names stay.
  const closes = stale.has(closing.path) || indexes.stale.length > 0;
  if (!signal?.aborted && closes) write(closing.path, await closing.content(wanted, digestBy));
  if (signal?.aborted) {
    const left = Object.keys(before?.files ?? {});
    const unfinished = Object.fromEntries(
      [...left, ...pending].map((path) => [path, pending.has(path) ? PENDING : (known[path] ?? PENDING)]),
    );
    writeManifest(root, output, {
      programVersion,
      files: { ...unfinished, ...currentFiles(output, wanted, written, known) },
    });
    return { ...counts(site, pages.size, volumes), written: written.size, removed: 0, problems: site.problems };
  }
  const removed = obsolete.filter((path) => !wanted.has(path));
  await remove(output, removed);
  ownership.mark(wanted.keys());
  const files = currentFiles(output, wanted, written, known);
  // Where a file has been deleted meanwhile, the next build must compare all files.
  const marker = Object.keys(files).length === wanted.size ? markerVersion(output) : undefined;
  const whole = marker !== undefined && { whole: { inputs, pages: pages.size, marker } };
  writeManifest(root, output, { programVersion, files, ...whole }, before);
  writeBuiltSegments(root, output, search.segments, built);
  const unknown = ownership.isKnown ? [] : unknownFileWarnings(output, present, wanted);
  const problems = [...site.problems, ...taken.problems, ...unknown];
  const outcome = { written: written.size, removed: removed.length, problems };
  return {
    ...counts(site, pages.size, volumes),
    ...outcome,
    present: presentAfter(listed, files, written.keys(), removed),
  };
}

/** What is kept of the stale files that were made in parts. */
function inPartsOf(stale: Iterable<string>, known: Manifest["files"]): FilesInParts {
  const inParts: { [path: string]: FilesInParts[string] } = {};
  for (const path of stale) {
    const { content = "", parts } = known[path] ?? {};
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

interface Content {
  /** By path. */
  pages: ReadonlyMap<string, PlannedPage>;
  assets: ReadonlyMap<string, Asset>;
  search: PlannedSearch;
  /** The file that is written last, because it tells of others. */
  closing: {
    path: string;
    hash: string;
    /** @param wanted Hash by path of the files of the site. @param contentOf Gives the content digest of each. */
    content(wanted: ReadonlyMap<string, string>, contentOf: (path: string) => string): Promise<string | Uint8Array>;
  };
}

/** What the whole site consists of, or the part of some volumes. */
async function contentsOf(
  { plan: { pages, search }, vocabulary: { site } }: LoadedSite,
  programVersion: string,
  { output, volumes }: PublishOptions,
): Promise<Content> {
  const byPath = (some: readonly PlannedPage[]) => new Map(some.map((page) => [outputFile(page.url), page]));
  const read = (path: string) => readFileSync(join(output, path));
  if (!volumes) {
    const assets = new Map([...(await readAssets(site.offline)), ...stemmerAssets(search.stemmers)]);
    const content = () => makeRoot(search, read);
    return { pages: byPath(pages), assets, search, closing: { path: ROOT_PATH, hash: search.root.hash, content } };
  }
  const isIn = (volume: string | undefined) => volume !== undefined && volumes.include(volume);
  const ofPart = pages.filter((page) => isIn(volumeOfPage(page)));
  // A segment has articles of several volumes: it is made with the newest.
  const segments = search.segments.filter((segment) => isIn(segment.volumes[0]));
  const hash = digestOf([programVersion, ofPart.map((page) => page.hash), segments.map((segment) => segment.hash)]);
  const content = async (wanted: ReadonlyMap<string, string>, contentOf: (path: string) => string) =>
    partText(programVersion, wanted, contentOf);
  return {
    pages: byPath(ofPart),
    assets: new Map(),
    search: { ...search, segments },
    closing: { path: PART, hash, content },
  };
}
