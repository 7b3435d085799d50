/** Which items of a list are which of an earlier one, after some were changed, put in, taken out or moved. */
import { differences } from "../text/differences.ts";

/** With more pairs to compare, changed items are told by their places alone. */
const MOST = 250_000;

/**
 * For each item of `now` the place of the same item in `before`, or `undefined` for one that was put in. Items that are equal are the same,
 * in their order and then moved; of the others those that resemble each other most, and then those that stand between the same neighbours.
 * @param resemblance Of two items, 0 to 1; 0 for none.
 */
export function matchedPlaces(
  before: readonly string[],
  now: readonly string[],
  resemblance: (one: string, other: string) => number,
): (number | undefined)[] {
  const places = new Array<number | undefined>(now.length).fill(undefined);
  const free = new Set(before.keys());
  const match = (place: number, at: number) => {
    if (!free.delete(place)) return;
    places[at] = place;
  };
  let [i, k] = [0, 0];
  for (const { from, to, start, end } of [...differences(before, now), END(before, now)]) {
    while (i < from && k < start) match(i++, k++);
    [i, k] = [to, end];
  }
  const open = () => now.flatMap((item, at) => (places[at] === undefined ? [{ item, at }] : []));
  const byItem = Map.groupBy(free, (place) => before[place] as string);
  for (const { item, at } of open()) {
    const place = byItem.get(item)?.shift();
    if (place !== undefined) match(place, at);
  }
  for (const { place, at } of alike(before, [...free], open(), resemblance))
    if (places[at] === undefined) match(place, at);
  matchGaps(places, free, match);
  return places;
}

const END = (before: readonly string[], now: readonly string[]) => ({
  ...{ from: before.length, to: before.length },
  ...{ start: now.length, end: now.length },
});

/** Pairs that resemble each other, the most alike first. */
function alike(
  before: readonly string[],
  free: readonly number[],
  open: readonly { item: string; at: number }[],
  resemblance: (one: string, other: string) => number,
): { place: number; at: number }[] {
  if (free.length * open.length > MOST) return [];
  const pairs = open.flatMap(({ item, at }) =>
    free.flatMap((place) => {
      const degree = resemblance(before[place] as string, item);
      return degree > 0 ? [{ place, at, degree }] : [];
    }),
  );
  return pairs.sort((a, b) => b.degree - a.degree || a.at - b.at || a.place - b.place);
}

/** Matches items without a place, in their order, with the places that follow that of the item before them and are free. */
function matchGaps(
  places: readonly (number | undefined)[],
  free: ReadonlySet<number>,
  match: (place: number, at: number) => void,
): void {
  let next = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at];
    if (place !== undefined) next = place + 1;
    else if (free.has(next)) match(next++, at);
  }
}
