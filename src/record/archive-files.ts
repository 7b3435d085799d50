/** The files of an archive, listed once for all that look at them. */
import { hash } from "node:crypto";
import { CAPTURES } from "../accession/folder-name.ts";
import { type FileList, listFiles } from "../system/file-store.ts";

export const RECORDS = "articles/records";

export interface ArchiveFiles {
  captures: FileList;
  records: FileList;
  /** Vocabularies, and what else lies in `articles/`. */
  others: FileList;
  /** Paths whose names begin with a dot, sorted. */
  hidden: string[];
}

/** @throws BackfileError where one of the folders is a link that leads out of the archive. */
export async function listArchive(root: string): Promise<ArchiveFiles> {
  const hidden: string[] = [];
  const onHidden = (path: string) => void hidden.push(path);
  const captures = await listFiles(root, CAPTURES, { onHidden });
  const records = await listFiles(root, RECORDS, { onHidden });
  const others = await listFiles(root, "articles", { onHidden, except: [CAPTURES, RECORDS] });
  return { captures, records, others, hidden: hidden.sort() };
}

/** Digest of the names and versions of files, and of what is wrong with links. */
export function versionsOf({ files, problems }: FileList): string {
  const digest = hash("sha256", files.map(({ path, version }) => `${path}\t${version}\n`).join(""));
  return hash("sha256", JSON.stringify([digest, problems]));
}
