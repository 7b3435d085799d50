/**
 * The files of captures, opened. Which articles a file of many holds, and where in it, is found once and kept in `.backfile/members/` by the
 * file's SHA-256, so that each can be read alone.
 */
import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Capture, type IdentifiedFile, readCaptureOf } from "../capture/capture.ts";
import type { Origin } from "../capture/format.ts";
import { isContainer } from "../capture/formats.ts";
import { headOf } from "../capture/gzip.ts";
import { type Member, type MemberIndex, membersOf } from "../capture/members.ts";
import { refusal } from "../model/problem.ts";
import { blocksOf, type FileBytes, OpenFile } from "../system/file-bytes.ts";
import { readCache, versionOf, writeCache } from "../system/file-store.ts";

/** Works on a file that is open meanwhile. @param path Below the root. @throws The system's error where it cannot be opened. */
export async function withCaptureFile<T>(
  root: string,
  path: string,
  work: (file: IdentifiedFile) => T | Promise<T>,
): Promise<T> {
  const bytes = new OpenFile(resolve(root, path));
  try {
    return await work({ bytes, name: path, sha256: sha256Of(bytes) });
  } finally {
    bytes.close();
  }
}

/** Hexadecimal SHA-256. */
export function sha256Of(bytes: FileBytes): string {
  const digest = createHash("sha256");
  for (const block of blocksOf(bytes)) digest.update(block);
  return digest.digest("hex");
}

export interface KeptIndex extends MemberIndex {
  /** Whether it was found now, and not before. */
  isNew: boolean;
}

/** The articles of a file. @throws BackfileError where no article can be read. */
export async function memberIndex(root: string, file: IdentifiedFile): Promise<KeptIndex> {
  if (!isContainer(headOf(file.bytes), file.name)) return { ...(await membersOf(file.bytes, file.name)), isNew: true };
  const at = indexPath(root, file);
  const kept = await readCache<MemberIndex>(at, CACHE_VERSION);
  if (kept) return { ...kept, isNew: false };
  const index = await membersOf(file.bytes, file.name);
  keepIndex(root, file, index);
  return { ...index, isNew: true };
}

/** Keeps the articles of a container, so that they are not looked for again. */
export function keepIndex(root: string, file: Omit<IdentifiedFile, "bytes">, index: MemberIndex): void {
  try {
    writeCache(indexPath(root, file), CACHE_VERSION, index);
  } catch (error) {
    // A read-only archive is read without a cache.
    if (!BARRED.includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

const BARRED = ["EACCES", "EPERM", "EROFS"];

/**
 * Reads a capture: a file, or an article of a file.
 * @param path Of the file, below the root.
 * @throws BackfileError where it cannot be read.
 */
export async function readCaptureFile(root: string, path: string, origin: Origin, member?: string): Promise<Capture> {
  const opened = member === undefined ? undefined : await containerAt(root, path);
  if (!opened) {
    return withCaptureFile(root, path, (file) =>
      readCaptureOf(file, origin, member === undefined ? undefined : { member, places: [] }),
    );
  }
  const found = opened.members.get(member ?? "");
  if (!found)
    throw refusal("", `the file holds no article #${member}`, "restore the file with git, or run parse --refresh");
  return readCaptureOf(opened.file, origin, found);
}

interface OpenContainer {
  key: string;
  file: IdentifiedFile & { bytes: OpenFile };
  members: ReadonlyMap<string, Member>;
}

/** The last containers, open, because their articles are asked for one after the other. */
const containers: OpenContainer[] = [];
const MOST_OPEN = 4;

/** The container of a path, open; `undefined` where the file is none. */
async function containerAt(root: string, path: string): Promise<OpenContainer | undefined> {
  const at = resolve(root, path);
  const key = `${at}\n${lstatSync(at, { throwIfNoEntry: false }) && versionOf(at)}`;
  const known = containers.find((one) => one.key === key);
  if (known) return known;
  const bytes = new OpenFile(at);
  if (!isContainer(headOf(bytes), path)) {
    bytes.close();
    return undefined;
  }
  const file = { bytes, name: path, sha256: sha256Of(bytes) };
  const { members } = await memberIndex(root, file);
  const opened = { key, file, members: new Map(members.map((member) => [member.member, member])) };
  containers.unshift(opened);
  for (const old of containers.splice(MOST_OPEN)) old.file.bytes.close();
  return opened;
}

/** Changes whenever the articles of a file may be found otherwise. */
const CACHE_VERSION = "1";

function indexPath(root: string, { sha256, name }: Omit<IdentifiedFile, "bytes">): string {
  const ending = /\.[a-z\d.]{1,20}$/i.exec(name)?.[0].toLowerCase() ?? "";
  return join(root, ".backfile", "members", `${sha256}${ending}.json`);
}
