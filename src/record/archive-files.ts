/** The files of an archive, listed once for all that look at them. */
import { hash } from "node:crypto";
import { join } from "node:path";
import { CAPTURES } from "../accession/folder-name.ts";
import { FileList } from "../system/file-list.ts";
import { listFiles, sizeOf, versionOf } from "../system/file-store.ts";
import { digestOfLines } from "../system/line-digest.ts";
import { isTemporary } from "../system/temporary-file.ts";
import { ADDRESSES } from "./address-list.ts";

export const RECORDS = "articles/records";

export interface ArchiveFiles {
  captures: FileList;
  records: FileList;
  /** Vocabularies, and what else lies in `articles/`. */
  others: FileList;
  /** Paths whose names begin with a dot, sorted, without temporary files. */
  hidden: string[];
  /** Paths of temporary files that were left half written. */
  temporary: string[];
}

/** @throws BackfileError where one of the folders is a link that leads out of the archive. */
export async function listArchive(root: string): Promise<ArchiveFiles> {
  const hidden: string[] = [];
  const onHidden = (path: string) => void hidden.push(path);
  const captures = await listFiles(root, CAPTURES, { onHidden });
  const records = await listFiles(root, RECORDS, { onHidden });
  const others = await listFiles(root, "articles", { onHidden, except: [CAPTURES, RECORDS] });
  const { temporary = [], others: kept = [] } = Object.groupBy(hidden, (path) =>
    isTemporary(path) ? "temporary" : "others",
  );
  return { captures, records, others, hidden: kept.sort(), temporary };
}

/** The same, with the lists of addresses as they are once intake has written them. */
export async function withAddressesAnew(root: string, archive: ArchiveFiles): Promise<ArchiveFiles> {
  const { files, problems } = await listFiles(root, ADDRESSES);
  const isOther = ({ path, file }: { path?: string; file?: string }) => !(path ?? file)?.startsWith(`${ADDRESSES}/`);
  const others = [...archive.others.files.filter(isOther), ...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...archive, others: new FileList([...archive.others.problems.filter(isOther), ...problems], others) };
}

/** The same, with records as they are once they are written. @param written Their paths. */
export function withRecordsAnew(root: string, archive: ArchiveFiles, written: readonly string[]): ArchiveFiles {
  const { files, problems } = archive.records;
  const anew = new Set(written);
  const records = files.filter(({ path }) => !anew.has(path));
  for (const path of anew) {
    const version = versionOf(join(root, path));
    if (version !== undefined) records.push({ path, version, size: sizeOf(version) });
  }
  records.sort((a, b) => (a.path < b.path ? -1 : 1));
  // What is written takes the place of a link.
  const links = problems.filter(({ file }) => file === undefined || !anew.has(file));
  return { ...archive, records: new FileList(links, records) };
}

/** Digest of the names and versions of files, and of what is wrong with links. */
export function versionsOf(list: FileList): string {
  const known = versions.get(list);
  if (known !== undefined) return known;
  const found = hash("sha256", JSON.stringify([digestOfLines(linesOf(list)), list.problems]));
  versions.set(list, found);
  return found;
}

/** A build asks for those of the captures twice. */
const versions = new WeakMap<FileList, string>();

function* linesOf(list: FileList): Generator<string, undefined> {
  for (const { path, version } of list) yield `${path}\t${version}`;
}
