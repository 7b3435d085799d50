/** Parts a file of many records into files that are no larger than a limit, each of whole records. */
import { type BackfileError, refusal } from "../../model/problem.ts";
import type { FileBytes } from "../../system/file-bytes.ts";
import type { Piece } from "./format.ts";

/**
 * @param pieces Their places, without gaps between them.
 * @param most Bytes of a part at most.
 * @param head What every part begins with.
 * @throws BackfileError where a piece is larger than a part may be.
 */
export function* partsAt(
  file: FileBytes,
  pieces: Iterable<Pick<Piece, "number" | "place">>,
  most: number,
  head: Uint8Array = new Uint8Array(),
): Generator<Uint8Array> {
  let start: number | undefined;
  let last = 0;
  for (const { number, place } of pieces) {
    const [from = 0, to = 0] = place;
    start ??= from;
    if (to - from + head.length > most) throw tooLarge(number, to - from);
    if (to - start + head.length > most) {
      yield joined(head, file.at(start, last));
      start = from;
    }
    last = to;
  }
  if (start !== undefined && last > start) yield joined(head, file.at(start, last));
}

/** Copied only where there is a head: a part has many megabytes. */
function joined(head: Uint8Array, bytes: Uint8Array): Uint8Array {
  return head.length === 0 ? bytes : Buffer.concat([head, bytes]);
}

function tooLarge(number: number, size: number): BackfileError {
  const found = `#${number} alone has ${Math.round(size / 1_000_000)} MB, and GitHub takes no file of more than 100 MB`;
  return refusal("", found, "take it out of the file");
}
