/** Unpacks gzip up to a limit, because a small file can unpack to more than the memory holds. */
import { constants, gunzipSync } from "node:zlib";
import { BackfileError } from "../../model/problem.ts";
import type { FileBytes } from "../../system/file-bytes.ts";
import { LIMITS } from "./limits.ts";

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08;
}

/** @throws BackfileError where the bytes are damaged, cut off, or unpack to more than 64 MiB. */
export function unpackGzip(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: LIMITS.bytes });
  } catch (cause) {
    const tooLarge = (cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw new BackfileError(
      [
        tooLarge
          ? {
              severity: "error",
              found: "the file unpacks to more than 64 MiB",
              remedy: "save the page alone, without what it embeds",
            }
          : { severity: "error", found: "the gzip file is damaged or cut off", remedy: "fetch or pack it again" },
      ],
      { cause },
    );
  }
}

/** Bytes by which the format of a file is known. */
const HEAD = 8192;

/** The first bytes of a file, unpacked where they are packed. */
export function headOf(file: FileBytes): Uint8Array {
  const bytes = file.at(0, HEAD);
  if (!isGzip(bytes)) return bytes;
  try {
    // What 8 KB unpack to at most: deflate packs to a thousandth.
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: HEAD * 1100 }).subarray(0, HEAD);
  } catch {
    return bytes;
  }
}
