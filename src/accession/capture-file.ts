/**
 * The files of captures, opened. Which articles a file of many holds, and where in it, is found once and kept in `.backfile/members/` by the
 * file's SHA-256, so that each can be read alone.
 */
import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type Capture, type IdentifiedFile, readCaptureOf } from "../capture/capture.ts";
import type { Origin } from "../capture/formats/format.ts";
import { isContainer } from "../capture/formats.ts";
import { type Member, type MemberIndex, membersOf } from "../capture/members.ts";
import { BackfileError, describeProblem, type Problem, refusal } from "../model/problem.ts";
import { openFile, sha256Of } from "../system/file-bytes.ts";
import { readCache, versionOf, writeCache } from "../system/file-store.ts";
import type { FieldsOfKeys } from "../vocabulary/data-keys.ts";
import { digestOfKeys } from "./stated-keys.ts";

/** A file, opened. @param path Below the root. @throws The system's error where it cannot be opened. */
export function openCaptureFile(root: string, path: string): IdentifiedFile {
  const bytes = openFile(resolve(root, path));
  return { bytes, name: path, sha256: sha256Of(bytes) };
}

export interface KeptIndex extends MemberIndex {
  /** Those of its problems that were found now, and not before. */
  news: readonly Problem[];
}

/** The articles of a file. @param fields The field of each key that a person states. @throws BackfileError where no article can be read. */
export async function memberIndex(root: string, file: IdentifiedFile, fields?: FieldsOfKeys): Promise<KeptIndex> {
  if (!isContainer(file.bytes, file.name)) {
    const index = await membersOf(file.bytes, file.name);
    return { ...index, news: index.problems };
  }
  const at = indexPath(root, file, fields);
  const kept = await readCache<MemberIndex>(at, CACHE_VERSION);
  if (kept) return { ...kept, news: [] };
  const index = await membersOf(file.bytes, file.name, fields);
  const told = await toldBefore(at);
  keepIndex(root, file, index, fields);
  return { ...index, news: index.problems.filter((problem) => !told.has(describeProblem(problem))) };
}

/** The problems of the file that were told while other fields were stated of its keys. @param at Where its articles are kept. */
async function toldBefore(at: string): Promise<ReadonlySet<string>> {
  const names = await readdir(dirname(at)).catch(() => []);
  const sha256 = basename(at).slice(0, HEX_OF_SHA256);
  const others = names.filter((name) => name.startsWith(sha256));
  const indexes = await Promise.all(
    others.map((name) => readCache<MemberIndex>(join(dirname(at), name), CACHE_VERSION)),
  );
  return new Set(indexes.flatMap((index) => index?.problems.map(describeProblem) ?? []));
}

const HEX_OF_SHA256 = 64;

/** Keeps the articles of a container, so that they are not looked for again. */
export function keepIndex(
  root: string,
  file: Omit<IdentifiedFile, "bytes">,
  index: MemberIndex,
  fields?: FieldsOfKeys,
): void {
  try {
    writeCache(indexPath(root, file, fields), CACHE_VERSION, index);
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
  const { file, members, leftOut } = await openedAt(root, path, origin.fields);
  if (!members) return readCaptureOf(file, origin, member === undefined ? undefined : { member, places: [] });
  if (member === undefined) {
    const [first = ""] = members.keys();
    const found = `the file holds ${members.size.toLocaleString("en")} articles`;
    throw refusal("", found, `name one of them: ${path}#${first}`);
  }
  const found = members.get(member) ?? leftOut?.get(member);
  if (!found)
    throw refusal("", `the file holds no article #${member}`, "restore the file with git, or run parse --refresh");
  return readCaptureOf(file, origin, found);
}

/**
 * The articles of a container; `undefined` where the file is none. Where there are none, the problems say why.
 * @param path Of the file, below the root.
 */
export async function articlesOfFile(
  root: string,
  path: string,
  { fields }: Origin,
): Promise<Pick<MemberIndex, "members" | "problems"> | undefined> {
  const file = openCaptureFile(root, path);
  if (!isContainer(file.bytes, path)) return undefined;
  try {
    return await memberIndex(root, file, fields);
  } catch (error) {
    if (!(error instanceof BackfileError)) throw error;
    return { members: [], problems: [...error.problems] };
  }
}

interface Opened {
  file: IdentifiedFile;
  /** The articles of a container. */
  members?: ReadonlyMap<string, Member>;
  /** What it holds besides. */
  leftOut?: ReadonlyMap<string, Member>;
}

/** The last containers with their articles, because these are asked for one after the other. */
const containers = new Map<string, Promise<Opened>>();
const MOST_KEPT = 4;

async function openedAt(root: string, path: string, fields: FieldsOfKeys | undefined): Promise<Opened> {
  const at = resolve(root, path);
  const key = `${at}\n${versionOf(at)}\n${digestOfKeys(fields)}`;
  const known = containers.get(key);
  if (known) return known;
  const file = openCaptureFile(root, path);
  if (!isContainer(file.bytes, path)) return { file };
  const byName = (members: readonly Member[]) => new Map(members.map((member) => [member.member, member]));
  const opened = memberIndex(root, file, fields).then(({ members, leftOut }) => ({
    file,
    members: byName(members),
    leftOut: byName(leftOut),
  }));
  containers.set(key, opened);
  opened.catch(() => containers.delete(key));
  for (const old of [...containers.keys()].slice(0, -MOST_KEPT)) containers.delete(old);
  return opened;
}

/** Changes whenever the articles of a file may be found otherwise. */
const CACHE_VERSION = "3";

function indexPath(
  root: string,
  { sha256, name }: Omit<IdentifiedFile, "bytes">,
  fields: FieldsOfKeys | undefined,
): string {
  const ending = /\.[a-z\d.]{1,20}$/i.exec(name)?.[0].toLowerCase() ?? "";
  return join(root, ".backfile", "members", `${sha256}${digestOfKeys(fields)}${ending}.json`);
}
