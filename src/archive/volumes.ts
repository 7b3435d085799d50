/** Volumes of the archive: calendar years, and that of the articles without a date. */

/** The name of the volume of articles without a date. */
export const UNDATED = "undated";

/** Some volumes, of which a part of the site is made. */
export interface Volumes {
  /** As it was typed: `2019..2021,undated`. */
  text: string;
  /** @param volume `2021` or `undated`. */
  include(volume: string): boolean;
}

/** @param text Years, ranges of years (`2019..2021`, `..1999`, `2020..`) and `undated`, with commas between them. @returns `undefined` where it is anything else. */
export function volumesOf(text: string): Volumes | undefined {
  const tests = text.split(",").map((part) => volumeTest(part.trim()));
  if (!tests.every((test) => test !== undefined)) return undefined;
  return { text, include: (volume) => tests.some((test) => test(volume)) };
}

function volumeTest(part: string): ((volume: string) => boolean) | undefined {
  if (part === UNDATED) return (volume) => volume === UNDATED;
  const [, first = "", range, last = ""] = /^(\d{4})?(?:(\.\.)(\d{4})?)?$/.exec(part) ?? [];
  if (!first && !last) return undefined;
  const end = range ? last || "9999" : first;
  return (volume) => volume !== UNDATED && first <= volume && volume <= end;
}
