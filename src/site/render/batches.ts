/** Pages that are drawn together. */
import { rulesOf, volumeOfPage } from "../pages/page.ts";
import type { PlannedPage } from "../pages/planned-page.ts";

/** Pages in one Eleventy instance, which takes about 50 KB of memory for each. */
const BATCH = 500;

export interface Batch {
  /** Of the pages: the process that read its records renders them. */
  volume?: string;
  pages: readonly PlannedPage[];
}

/** First batches of volumes, each with articles, their citations and data files of the same records; then all other pages. */
export function batchesOf(pages: readonly PlannedPage[]): Batch[] {
  if (pages.length <= BATCH) return pages.length > 0 ? [{ pages }] : [];
  const { rest = [], ...volumes } = Object.groupBy(pages, (page) => volumeOfPage(page) ?? "rest");
  const ofVolumes = Object.entries(volumes).flatMap(([volume, some = []]) => {
    const [templated, files] = [some.filter((page) => !rulesOf(page).file), some.filter((page) => rulesOf(page).file)];
    const parts = Math.ceil(Math.max(templated.length / BATCH, files.length / (4 * BATCH)));
    return Array.from({ length: parts }, (_, i) => {
      return { volume, pages: [...share(templated, i, parts), ...share(files, i, parts)] };
    });
  });
  return [...ofVolumes, ...cut(rest, BATCH).map((pages) => ({ pages }))];
}

export function cut<T>(list: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, i) => list.slice(i * length, (i + 1) * length));
}

/** Part number `i`, from 0, of a list in `parts` parts of nearly equal length. */
function share<T>(list: readonly T[], i: number, parts: number): readonly T[] {
  return list.slice(Math.ceil((i * list.length) / parts), Math.ceil(((i + 1) * list.length) / parts));
}
