/** Cuts lists into files, so that a list of which little differs is cut into mostly the same files. */

import { append } from "../../text/list.ts";

/** How a list is cut. */
export interface Cutting<T> {
  /** Wished size of a part. */
  size: number;
  bytesOf(item: T): number;
  /** Neighbours of the same letters are not divided. */
  lettersOf(item: T): string;
}

/**
 * Cuts a list where its parts have the wished size, in front of an item whose letters end a part: one in `CHANCE`. So the cuts behind an item
 * that is added or larger than before are soon those of the list without it, and most files stay. An item that is larger than any part stands alone:
 * the places of a very common word, which questions for its neighbours need not load.
 */
export function cut<T>(list: readonly T[], { size, bytesOf, lettersOf }: Cutting<T>): T[][] {
  const parts: T[][] = [];
  let part: T[] = [];
  let bytes = 0;
  let before = "";
  for (const item of list) {
    const letters = lettersOf(item);
    const isCut = bytesOf(item) >= LARGEST * size || isEnd(bytes, letters, size);
    if (letters !== before && part.length > 0 && isCut) {
      parts.push(part);
      part = [];
      bytes = 0;
    }
    part.push(item);
    bytes += bytesOf(item);
    before = letters;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** The parts of a list that has been cut before, of which some differ now. */
export interface CutList<T> {
  /** Number of parts before. */
  count: number;
  /** The parts that differ: for each whether the item that it began with is another, larger or smaller, or behind a new one. */
  touched: ReadonlyMap<number, boolean>;
  /** The letters of the first item of a part before. */
  firstLetters(part: number): string;
  /** The present items in place of a part. */
  itemsOf(part: number): readonly T[];
}

/**
 * As `cut`, of a list that has been cut before. Only parts that differ are asked for, and those around them until the cuts are the same again.
 * @returns For each part its items, or its number where it is as it was.
 */
export function cutAgain<T>(list: CutList<T>, cutting: Cutting<T>): (number | T[])[] {
  const { count, touched, itemsOf } = list;
  const parts: (number | T[])[] = [];
  let next = 0;
  while (next < count) {
    // Whether a part begins with an item depends on the item too.
    if (!touched.has(next) && !touched.get(next + 1)) {
      parts.push(next++);
      continue;
    }
    const items = [...itemsOf(next++)];
    for (; next < count && !isCutAt(list, next, items, cutting); next++) append(items, itemsOf(next));
    append(parts, cut(items, cutting));
  }
  return parts;
}

/** Whether a part begins where one did before. @param items Those in front of it, from the beginning of a part on. */
function isCutAt<T>(
  { touched, firstLetters, itemsOf }: CutList<T>,
  part: number,
  items: readonly T[],
  cutting: Cutting<T>,
): boolean {
  const last = items.at(-1);
  if (last === undefined) return true;
  if (!touched.get(part)) {
    const bytes = cut(items, cutting)
      .at(-1)
      ?.reduce((sum, item) => sum + cutting.bytesOf(item), 0);
    const letters = firstLetters(part);
    if (letters !== cutting.lettersOf(last) && isEnd(bytes ?? 0, letters, cutting.size)) return true;
  }
  const [following] = itemsOf(part);
  return following !== undefined && cut([...items, following], cutting).at(-1)?.length === 1;
}

/** Whether a part of so many bytes ends in front of an item of these letters, however large that is. */
function isEnd(bytes: number, letters: string, size: number): boolean {
  return bytes >= LARGEST * size || (bytes >= size && begins(letters));
}

/** Items of which one begins a part: a few more than there are in a file of common words would let the parts grow. */
const CHANCE = 8;
/** Of the wished size, what a part has at most where no item begins one. */
const LARGEST = 1.25;

function begins(letters: string): boolean {
  let hash = 0;
  for (let i = 0; i < letters.length; i++) hash = (Math.imul(hash, 31) + letters.charCodeAt(i)) | 0;
  // The high bits of a product depend on all letters.
  return Math.imul(hash, 0x9e3779b1) >>> 0 < 2 ** 32 / CHANCE;
}
