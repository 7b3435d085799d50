/** Which numbers and tables were read for a page, and what the numbers were compared with. */

/** The change that is on: another number in the place of one, or a table without one of its elements. */
export type Change = { site: number; value: number } | { site: number; without: number | string };

/** Sites that were read; of one that something is compared with, the numbers next to its own that it was compared with. */
export type ReadSites = Map<number, { below: number; above: number } | undefined>;

/** Whether a change may be noticed by what was read: no comparison comes out otherwise if nothing lies between both numbers. */
export function tellsApart(read: ReadSites, change: Change): boolean {
  const known = read.get(change.site);
  if (known === undefined || !("value" in change)) return read.has(change.site);
  return known.below >= change.value || known.above <= change.value;
}

/**
 * How far a page is from noticing a change: 0 where a comparison comes out otherwise, or where it is not known what the number does;
 * 1 for as much as the numbers differ; infinite where the number was not read at all, or not compared on that side.
 */
export function distance(read: ReadSites, change: Change, value: number): number {
  if (!read.has(change.site)) return Number.POSITIVE_INFINITY;
  if (tellsApart(read, change) || !("value" in change)) return 0;
  const known = read.get(change.site) as { below: number; above: number };
  const missing = change.value > value ? known.above - change.value : change.value - known.below;
  return missing / Math.abs(change.value - value);
}

export function note(read: ReadSites, id: number, value: number, against: number | undefined): void {
  const known = read.get(id);
  if (against === undefined || (known === undefined && read.has(id))) {
    read.set(id, undefined);
    return;
  }
  const { below, above } = known ?? { below: Number.NEGATIVE_INFINITY, above: Number.POSITIVE_INFINITY };
  read.set(id, {
    below: against <= value ? Math.max(below, against) : below,
    above: against >= value ? Math.min(above, against) : above,
  });
}
