/** The files of a ZIP archive that is cut off: its directory, which is at its end, is lost, but each file has a head of its own. */
import { inflateRawSync } from "node:zlib";
import { refusal } from "../../model/problem.ts";
import { type FileBytes, partOf } from "../../system/file-bytes.ts";
import { LIMITS } from "./limits.ts";

export interface RecoveredEntry {
  name: string;
  /** Bytes of the unpacked file; not known where the head does not say it. */
  size: number;
  read(): Uint8Array;
}

const HEAD = 30;
const [STORED, DEFLATED] = [0, 8];
const MOST_ENTRIES = 200_000;

/** The files that are whole, in the order of the archive. */
export function recoverEntries(file: FileBytes): RecoveredEntry[] {
  const entries: RecoveredEntry[] = [];
  for (let at = 0; at + HEAD <= file.size && entries.length < MOST_ENTRIES; ) {
    const found = entryAt(file, at);
    if (!found) break;
    if (found.entry) entries.push(found.entry);
    at = found.end;
  }
  return entries;
}

/** @returns `undefined` where no whole file begins; without `entry` for one that cannot be unpacked. */
function entryAt(file: FileBytes, at: number): { entry?: RecoveredEntry; end: number } | undefined {
  const head = Buffer.from(file.at(at, at + HEAD));
  if (head.toString("latin1", 0, 4) !== "PK\x03\x04") return undefined;
  const [flags, method] = [head.readUInt16LE(6), head.readUInt16LE(8)];
  const [nameLength, extraLength] = [head.readUInt16LE(26), head.readUInt16LE(28)];
  const start = at + HEAD + nameLength + extraLength;
  const name = Buffer.from(file.at(at + HEAD, at + HEAD + nameLength)).toString("utf8");
  const isDescribedBehind = (flags & 8) !== 0;
  const packedSize = isDescribedBehind && method === DEFLATED ? packedLength(file, start) : head.readUInt32LE(18);
  const end = packedSize === undefined ? Number.POSITIVE_INFINITY : start + packedSize;
  if (end > file.size || (isDescribedBehind && method !== DEFLATED)) return undefined;
  const behind = isDescribedBehind ? end + descriptorLength(file, end) : end;
  if ((flags & 1) !== 0 || (method !== STORED && method !== DEFLATED)) return { end: behind };
  const bytes = partOf(file, start, end);
  return { entry: { name, size: head.readUInt32LE(22), read: () => unpacked(bytes, method) }, end: behind };
}

function unpacked(bytes: FileBytes, method: number): Uint8Array {
  if (bytes.size > LIMITS.bytes) throw refusal("", "it is larger than 64 MiB", "unpack and divide it");
  const packed = bytes.at(0, bytes.size);
  if (method === STORED) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: LIMITS.bytes });
  } catch (cause) {
    const isTooLarge = (cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw isTooLarge
      ? refusal("", "it unpacks to more than 64 MiB", "unpack and divide it")
      : refusal("", "it is damaged", "fetch or pack it again");
  }
}

/** Length of a packed file whose head does not say it: it tells its own end. `undefined` where it is not whole, or too large. */
function packedLength(file: FileBytes, start: number): number | undefined {
  try {
    const packed = file.at(start, Math.min(file.size, start + LIMITS.bytes));
    return inflateRawSync(packed, { info: true, maxOutputLength: LIMITS.bytes }).engine.bytesWritten;
  } catch {
    return undefined;
  }
}

/** Check sum and sizes behind a file, with or without a sign before them. */
function descriptorLength(file: FileBytes, at: number): number {
  return Buffer.from(file.at(at, at + 4)).toString("latin1") === "PK\x07\x08" ? 16 : 12;
}
