/** The files of an archive, listed once for all that look at them. */
import { hash } from "node:crypto";
import { realpathSync } from "node:fs";
import { basename, join } from "node:path";
import { CAPTURES } from "../accession/folder-name.ts";
import { FileList } from "../system/file-list.ts";
import { versionOf } from "../system/file-store.ts";
import { joined, type ListedLot, type Lot, listFiles, listLot, lotsOf } from "../system/list-files.ts";
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
export function listArchive(root: string): ArchiveFiles {
  return archiveOf(archiveLots(root).map((lots) => joined(lots.map(listLot))));
}

/** Lots of captures, of records and of what else lies in `articles/`. @throws As `listArchive` does. */
export function archiveLots(root: string): Lot[][] {
  const base = realpathSync(root);
  const except = [CAPTURES, RECORDS].map((folder) => basename(folder));
  return [lotsOf(base, CAPTURES), lotsOf(base, RECORDS), lotsOf(base, "articles", except)];
}

/** @param folders What is in each of the folders of `archiveLots`. */
export function archiveOf(folders: readonly ListedLot[]): ArchiveFiles {
  const [captures = NO_FILES, records = NO_FILES, others = NO_FILES] = folders.map(
    ({ text, problems }) => new FileList(text, problems),
  );
  const hidden = folders.flatMap(({ hidden }) => hidden);
  const { temporary = [], others: kept = [] } = Object.groupBy(hidden, (path) =>
    isTemporary(path) ? "temporary" : "others",
  );
  return { captures, records, others, hidden: kept.sort(), temporary };
}

const NO_FILES = new FileList();

/** The same, with the lists of addresses as they are once intake has written them. */
export async function withAddressesAnew(root: string, archive: ArchiveFiles): Promise<ArchiveFiles> {
  const { files, problems } = await listFiles(root, ADDRESSES);
  const isOther = ({ path, file }: { path?: string; file?: string }) => !(path ?? file)?.startsWith(`${ADDRESSES}/`);
  const others = [...archive.others.files.filter(isOther), ...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...archive, others: FileList.of(others, [...archive.others.problems.filter(isOther), ...problems]) };
}

/** The same, with records as they are once they are written. @param written Their paths. */
export function withRecordsAnew(root: string, archive: ArchiveFiles, written: readonly string[]): ArchiveFiles {
  const { files, problems } = archive.records;
  const anew = new Set(written);
  const records = files.filter(({ path }) => !anew.has(path));
  for (const path of anew) {
    const version = versionOf(join(root, path));
    if (version !== undefined) records.push({ path, version });
  }
  records.sort((a, b) => (a.path < b.path ? -1 : 1));
  // What is written takes the place of a link.
  const links = problems.filter(({ file }) => file === undefined || !anew.has(file));
  return { ...archive, records: FileList.of(records, links) };
}

/** Digest of the names and versions of files, and of what is wrong with links. */
export function versionsOf({ text, problems }: FileList): string {
  return hash("sha256", JSON.stringify([hash("sha256", text), problems]));
}
