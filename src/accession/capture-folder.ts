/** The folder `articles/raw/`. A capture is identified by the SHA-256 of its bytes. */

import { hash } from "node:crypto";
import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
import { BackfileError, type Problem } from "../model/problem.ts";
import { openFile, sha256Of } from "../system/file-bytes.ts";
import { readFileCache } from "../system/file-cache.ts";
import { eachFile, type FileList } from "../system/file-list.ts";
import { listFiles } from "../system/list-files.ts";
import { append } from "../text/list.ts";
import type { FieldsOfKeys } from "../vocabulary/data-keys.ts";
import { CAPTURES } from "./folder-name.ts";
import { ORIGIN, readOrigin } from "./origin.ts";
import { digestOfKeys, keysOfArchive } from "./stated-keys.ts";

export { CAPTURES };

/** A capture: a file, or an article of a file of several. */
export interface IdentifiedCapture {
  /** Path below the root: `articles/raw/x.txt`, or `articles/raw/export.txt#2`. */
  path: string;
  /** Of the file's bytes, hexadecimal. */
  sha256: string;
  /** By which captures are told from each other: the SHA-256, and behind `#` the member of a file of several articles. */
  identity: string;
  /** Only of a reference: the keys by which the article is found that it describes. */
  reference?: readonly string[];
}

/** What is known of the files of the folder before. */
export interface KnownFiles {
  /**
   * SHA-256 of files that are one capture whatever they hold, because a record was made of the whole: to find what a file holds, all formats
   * are loaded and the file is read.
   */
  whole?: ReadonlySet<string> | undefined;
  /** SHA-256 by path. */
  digests?: FileDigests | undefined;
}

export type FileDigests = ReadonlyMap<string, string>;

/**
 * Every capture, sorted by path, and the paths of all origin files. A capture that has not changed is not read again.
 * @param listed The files of the folder, where the caller has just listed them.
 */
export async function identifiedCaptures(
  root: string,
  listed?: FileList,
  known: KnownFiles = {},
): Promise<{ captures: IdentifiedCapture[]; origins: string[]; problems: Problem[] }> {
  const { files: all, problems: links } = listed ?? (await listFiles(root, CAPTURES));
  const problems = [...links];
  const beside = new Map(all.flatMap(({ path, version }) => (path.endsWith(ORIGIN) ? [[path, version]] : [])));
  // What is stated beside a file says which of its records are articles.
  const files = all
    .filter(({ path }) => !path.endsWith(ORIGIN))
    .map((file) => {
      const version = beside.get(file.path + ORIGIN);
      return version === undefined ? file : { ...file, version: `${file.version} ${version}` };
    });
  const origins = all.flatMap(({ path }) => (path.endsWith(ORIGIN) ? [path] : []));
  if (origins.length > 0) append(problems, strayOrigins(all.map(({ path }) => path)));
  const unopened = new Set<string>();
  const keys = await keysOfArchive(root);
  const found = await readFileCache(files, {
    at: cacheFile(root),
    cacheVersion: `6 ${digestOfKeys(keys)}`,
    take: async ({ path }) => {
      const identity = await identityOf(root, path, { ...known, keys, hasOrigin: beside.has(path + ORIGIN) }, problems);
      if (!identity) unopened.add(path);
      return identity && [identity.sha256, identity.members].map((value) => JSON.stringify(value));
    },
    read: (columns): FileIdentity => {
      const [sha256, members] = columns.map((column) => JSON.parse(column));
      // Once no record is of the whole file, it is looked into.
      if (members === UNREAD && !known.whole?.has(sha256)) throw new Error("What the file holds is not known.");
      return { sha256, members };
    },
  });
  const opened = files.filter(({ path }) => !unopened.has(path));
  const captures = found.flatMap((identity, i) => capturesOf(opened[i]?.path ?? "", identity));
  return { captures, origins, problems };
}

/** Files of which the digests are made before this process does other work: some milliseconds' worth. */
const AT_A_TIME = 16;

/**
 * Begins to make the digests of the captures of an archive of which none is known yet, so that each is read, while the caller waits for other
 * processes.
 */
export function beginDigests(root: string, listed: FileList): Promise<FileDigests> | undefined {
  return existsSync(cacheFile(root)) ? undefined : digestsOf(root, listed);
}

async function digestsOf(root: string, { files }: FileList): Promise<FileDigests> {
  const digests = new Map<string, string>();
  for (const [i, { path }] of files.entries()) {
    // Others work meanwhile, and wait for this process to answer.
    if (i % AT_A_TIME === 0) await new Promise(setImmediate);
    try {
      digests.set(path, sha256Of(openFile(join(root, path))));
    } catch {
      // Why it cannot be opened is told where it is identified.
    }
  }
  return digests;
}

const cacheFile = (root: string) => join(root, ".backfile", "captures.tsv");

interface FileIdentity {
  sha256: string;
  /** None where the file is one article; `UNREAD` where it was not looked into. Behind the name of a reference its keys. */
  members: typeof UNREAD | readonly (string | readonly [name: string, ...keys: string[]])[];
}

const UNREAD = 0;

function capturesOf(file: string, { sha256, members }: FileIdentity): IdentifiedCapture[] {
  if (members === UNREAD || members.length === 0) return [{ path: file, sha256, identity: sha256 }];
  return members.map((member) => {
    const [name, ...reference] = typeof member === "string" ? [member] : member;
    const isReference = typeof member !== "string";
    return { path: `${file}#${name}`, sha256, identity: `${sha256}#${name}`, ...(isReference && { reference }) };
  });
}

/** The file of a capture's path, and which of its articles it is: `raw/export.txt#2`. */
export function partedAddress(path: string): { file: string; member?: string } {
  const at = path.lastIndexOf("#");
  if (at < 0) return { file: path };
  const [file, member] = [path.slice(0, Math.max(0, at)), path.slice(at + 1)];
  const isMember = at > 0 && member !== "" && !member.includes("/") && !/[#/]$/.test(file);
  return isMember ? { file, member } : { file: path };
}

/**
 * What a file is and holds; `undefined` where it cannot be opened. Why it cannot be read is told where it is read.
 * @param keys Those of the archive. @param hasOrigin Whether an origin file is beside it.
 */
async function identityOf(
  root: string,
  file: string,
  { whole, digests, keys, hasOrigin }: KnownFiles & { keys: FieldsOfKeys | undefined; hasOrigin: boolean },
  problems: Problem[],
): Promise<FileIdentity | undefined> {
  try {
    const digest = digests?.get(file);
    if (digest !== undefined && whole?.has(digest)) return { sha256: digest, members: UNREAD };
    const bytes = openFile(join(root, file));
    const sha256 = digest ?? sha256Of(bytes);
    if (whole?.has(sha256)) return { sha256, members: UNREAD };
    // Loaded only where a capture is new: the formats of captures are a third of the program.
    const { memberIndex } = await import("./capture-file.ts");
    const opened = { bytes, name: file, sha256 };
    try {
      const fields = hasOrigin ? (await readOrigin(root, file)).origin.fields : keys;
      const index = await memberIndex(root, opened, fields);
      append(
        problems,
        index.news.map((problem) => ({ ...problem, file })),
      );
      return {
        sha256,
        members: index.members.map(({ member, reference }) => (reference ? [member, ...reference] : member)),
      };
    } catch (error) {
      if (error instanceof BackfileError) return { sha256, members: [] };
      throw error;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const found = `the file cannot be opened (${code})`;
    problems.push({ severity: "error", file, found, remedy: "make it a plain file that you may read, or delete it" });
    return undefined;
  }
}

/** Warnings of origin files that are beside no capture. @param files Paths of all files, captures included. */
export function strayOrigins(files: readonly string[]): Problem[] {
  const all = new Set(files);
  return files
    .filter((file) => file.endsWith(ORIGIN) && !all.has(file.slice(0, -ORIGIN.length)))
    .map((file) => {
      const found = `tells where ${file.slice(0, -ORIGIN.length)} came from, which is not there`;
      return { severity: "warning", file, found, remedy: "name it after its capture, or delete it" };
    });
}

/** Whether there is anything at a path below `articles/`, such as `raw/x.txt`. @param listed The files of the folder of captures. */
export function captureLookup(root: string, { text }: FileList): (path: string) => boolean {
  const known = new Set<string>();
  eachFile(text, (path) => void known.add(path));
  return (path) =>
    known.has(`articles/${path}`) ||
    (path.startsWith("raw/") && lstatSync(join(root, "articles", path), { throwIfNoEntry: false }) !== undefined);
}

/** The identity of a capture: the SHA-256 of its bytes, hexadecimal. */
export function identify(bytes: Uint8Array): string {
  return hash("sha256", bytes);
}
