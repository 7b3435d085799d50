/** How large a site is, by what its files are for and by volume, and what to do where a host takes no more. */
import { UNDATED } from "../../archive/volumes.ts";
import type { Problem } from "../../model/problem.ts";

/** Bytes: GitHub Pages publishes at most 1 GB per site. */
export const LARGEST_SITE = 1_000_000_000;
/** Share of the limit from which on there is a warning, with time to act before publishing fails. */
const NEARLY_FULL = 0.8;

/** Bytes by what files are for. */
export interface Sizes {
  articles: number;
  data: number;
  search: number;
  lists: number;
}

/** A file of the site. */
interface SiteFile {
  /** Begins with `./`. */
  path: string;
  /** Bytes. */
  size: number;
}

export function sizesOf(files: readonly SiteFile[]): Sizes {
  const sizes: Sizes = { articles: 0, data: 0, search: 0, lists: 0 };
  for (const { path, size } of files) {
    const [, folder] = path.split("/");
    sizes[folder === "articles" || folder === "data" || folder === "search" ? folder : "lists"] += size;
  }
  return sizes;
}

/** `articles 120 MB, data 61 MB, search 12 MB, lists and all else 20 MB`. */
export function sizesInWords({ articles, data, search, lists }: Sizes): string {
  const named = { articles, data, search, "lists and all else": lists };
  return Object.entries(named)
    .map(([name, bytes]) => `${name} ${megabytes(bytes)} MB`)
    .join(", ");
}

/** What a volume has of the site: pages of its articles and its time, and its data. */
export interface VolumeSize {
  /** `2021`, `undated`. */
  volume: string;
  files: number;
  bytes: number;
}

/** The volumes of a site, newest first, the undated last. Files that several share are in none. @param volumeOf The volume of an article. */
export function volumeSizes(files: readonly SiteFile[], volumeOf: (id: string) => string | undefined): VolumeSize[] {
  const volumes = new Map<string, VolumeSize>();
  for (const { path, size } of files) {
    const volume = volumeOfFile(path.slice(2), volumeOf);
    if (volume === undefined) continue;
    const { files = 0, bytes = 0 } = volumes.get(volume) ?? {};
    volumes.set(volume, { volume, files: files + 1, bytes: bytes + size });
  }
  const rank = ({ volume }: VolumeSize) => (volume === UNDATED ? 0 : Number(volume));
  return [...volumes.values()].sort((a, b) => rank(b) - rank(a));
}

/** Volumes that a line names: enough to see which are large. */
const NAMED = 5;

/** `25 volumes, the largest 2024 with 14 MB, 2023 with 13 MB`; empty where there are fewer than two. */
export function volumesInWords(volumes: readonly VolumeSize[]): string {
  if (volumes.length < 2) return "";
  const largest = [...volumes].sort((a, b) => b.bytes - a.bytes).slice(0, NAMED);
  const named = largest.map(({ volume, bytes }) => `${volume} with ${megabytes(bytes)} MB`);
  return `${volumes.length} volumes, the largest ${named.join(", ")}`;
}

/** A problem where a site is larger than GitHub Pages publishes, or nearly so, with a division of its volumes into sites that are small enough. */
export function budget(size: number, sizes: Sizes, volumes: readonly VolumeSize[]): Problem[] {
  if (size < LARGEST_SITE * NEARLY_FULL) return [];
  const most = `GitHub Pages publishes at most ${LARGEST_SITE / 1e6} MB, which it must take within 10 minutes`;
  const found = `the site has ${Math.round(size / 1e6)} MB (${sizesInWords(sizes)}); ${most}`;
  const others = "set publish: excerpt for large sources, or publish the folder on another host";
  const sites = sitesOf(size, volumes);
  const parts = sites.length > 1 ? `: ${sites.join(", ")}` : "";
  const remedy = `publish the oldest volumes as an archive and site of their own${parts}; or ${others}`;
  return [{ severity: size > LARGEST_SITE ? "error" : "warning", found, remedy }];
}

/** Runs of volumes that each have room to grow in a site of their own, newest first: `2015.. with 610 MB`. What volumes share is divided by their size. */
function sitesOf(size: number, volumes: readonly VolumeSize[]): string[] {
  const own = volumes.reduce((sum, { bytes }) => sum + bytes, 0);
  const room = (LARGEST_SITE * NEARLY_FULL * own) / size;
  const runs: VolumeSize[][] = [];
  let left = 0;
  for (const volume of volumes) {
    const last = runs.at(-1);
    if (last && volume.bytes <= left) last.push(volume);
    else {
      runs.push([volume]);
      left = room;
    }
    left -= volume.bytes;
  }
  return runs.map((run, i) => {
    const bytes = run.reduce((sum, { bytes }) => sum + bytes, 0);
    return `${rangeOf(run, i === 0)} with ${megabytes((bytes * size) / own)} MB`;
  });
}

/** The volumes of a run as the option `--volumes` takes them. */
function rangeOf(run: readonly VolumeSize[], isNewest: boolean): string {
  const years = run.flatMap(({ volume }) => (volume === UNDATED ? [] : [volume]));
  const [last, first] = [years[0], years.at(-1)];
  const range = first === undefined ? [] : [isNewest ? `${first}..` : first === last ? first : `${first}..${last}`];
  return [...range, ...(years.length < run.length ? [UNDATED] : [])].join(",");
}

function volumeOfFile(path: string, volumeOf: (id: string) => string | undefined): string | undefined {
  const [, id] = /^articles\/([^/]+)\//.exec(path) ?? [];
  if (id !== undefined) return volumeOf(id);
  // `/2021/`, `/topics/x/2021/01/`, `/data/2021.csv`, and the same of articles without a date.
  return /^(?:(?:sources|topics|authors)\/[^/]+\/|data\/)?(\d{4}|undated)(?=[/.])/.exec(path)?.[1];
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}
