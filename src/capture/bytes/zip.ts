/** ZIP files: what is in them, and reading one of the files in them, up to the limits of a capture. */
import { Readable } from "node:stream";
import type { Entry } from "yauzl";
import { refusal } from "../../model/problem.ts";
import { type FileBytes, oncePerFile } from "../../system/file-bytes.ts";
import { LIMITS } from "./limits.ts";
import { type RecoveredEntry, recoverEntries } from "./zip-recovery.ts";

export interface ZipFile {
  entries: readonly ZipEntry[];
  /** Whether its directory is lost, so that more files may have been in it. */
  isCutOff: boolean;
  /** @throws BackfileError where it is encrypted, damaged, or unpacks to more than 64 MiB. */
  read(entry: ZipEntry): Promise<Uint8Array>;
  /** First byte of an entry that is not packed, in the ZIP file; `undefined` where it is packed. */
  startOfStored(entry: ZipEntry): Promise<number | undefined>;
}

export interface ZipEntry {
  /** As it is in the file; it need be no path that a system can take. */
  name: string;
  /** Bytes of the unpacked file, as the ZIP file says. */
  size: number;
  /** What is written beside it: SingleFile writes the address of the page. */
  comment?: string;
}

/** More are no collection of articles but an attack or a backup. */
const MOST_ENTRIES = 200_000;

/** The directory of a file is read once for all of its articles. @throws BackfileError where it is no ZIP file, or damaged. */
export const openZip = oncePerFile((file) => open(file).catch((error: unknown) => recovered(file, error)));

/** @throws The error where no file is whole. */
function recovered(file: FileBytes, error: unknown): ZipFile {
  const entries = recoverEntries(file);
  if (entries.length === 0) throw error;
  return {
    entries,
    isCutOff: true,
    read: async (entry) => (entry as RecoveredEntry).read(),
    startOfStored: async () => undefined,
  };
}

interface DirectoryEntry extends ZipEntry {
  entry: Entry;
}

async function open(file: FileBytes): Promise<ZipFile> {
  const { default: yauzl } = await import("yauzl");
  class Reader extends yauzl.RandomAccessReader {
    override _readStreamForRange(start: number, end: number): Readable {
      return Readable.from(blocks(file, start, end));
    }
  }
  const zip = await asDamage(() =>
    yauzl.fromRandomAccessReaderPromise(new Reader(), file.size, {
      lazyEntries: true,
      autoClose: false,
      validateEntrySizes: true,
      decodeStrings: false,
    }),
  );
  const entries = await asDamage(async () => {
    const found: DirectoryEntry[] = [];
    for await (const entry of zip.eachEntry()) {
      if (found.length === MOST_ENTRIES)
        throw refusal("", `there are more than ${MOST_ENTRIES.toLocaleString("en")} files in it`, "divide it");
      const { generalPurposeBitFlag: flag, fileNameRaw, extraFields } = entry;
      const name = yauzl.getFileNameLowLevel(flag, fileNameRaw, extraFields, false);
      const comment = Buffer.from(entry.fileComment).toString("utf8");
      found.push({ name, size: entry.uncompressedSize, ...(comment && { comment }), entry });
    }
    return found;
  });
  return {
    entries,
    isCutOff: false,
    async read(one) {
      const { entry, size } = one as DirectoryEntry;
      if (size > LIMITS.bytes) throw refusal("", "it unpacks to more than 64 MiB", "unpack and divide it");
      if (entry.isEncrypted()) throw refusal("", "it is locked with a password", "unpack it, and pack it without one");
      return asDamage(async () => {
        const chunks: Uint8Array[] = [];
        // The stream fails where more comes out than the directory says.
        for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Uint8Array);
        return Buffer.concat(chunks);
      });
    },
    async startOfStored(one) {
      const { entry } = one as DirectoryEntry;
      if (entry.compressionMethod !== 0 || entry.isEncrypted()) return undefined;
      const header = await asDamage(() => zip.readLocalFileHeaderPromise(entry, { minimal: true }));
      return header.fileDataStart;
    },
  };
}

function* blocks(file: FileBytes, start: number, end: number): Generator<Uint8Array> {
  for (let at = start; at < end; at += BLOCK) yield file.at(at, Math.min(end, at + BLOCK));
}
const BLOCK = 1 << 18;

async function asDamage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if ((cause as Error).name === "BackfileError") throw cause;
    const error = refusal("", "the ZIP file is damaged or cut off", "fetch or pack it again");
    error.cause = cause;
    throw error;
  }
}
