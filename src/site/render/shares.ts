/** How the volumes of an archive are divided among processes. */

/**
 * The share of each volume, by its number from 0. Neighbouring volumes are of one share, because a segment of the search index has articles of
 * several and is made by the process that has read them.
 * @param volumes The volume of each record. @param shares How many.
 */
export function sharesOf(volumes: Iterable<string>, shares: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const volume of volumes) counts.set(volume, (counts.get(volume) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let before = 0;
  return new Map(
    [...counts].sort().map(([volume, count]) => {
      const middle = before + count / 2;
      before += count;
      return [volume, Math.floor((shares * middle) / all)];
    }),
  );
}
