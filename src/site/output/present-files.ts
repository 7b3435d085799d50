/** Lists the files in the output folder. */
import { hash } from "node:crypto";
import { existsSync, realpathSync } from "node:fs";
import { eachFile, lineOf } from "../../system/file-list.ts";
import { entriesOf, joined, type ListedLot, type Lot, listLot, lotsOf } from "../../system/list-files.ts";
import { isTemporary } from "../../system/temporary-file.ts";
import { lazily } from "../../text/lazily.ts";

/** The file in the output folder with its lock, because two archives may be built into one folder. */
export const OUTPUT_LOCK = ".backfile-lock";

export interface Present {
  /** Version by path. */
  readonly files: ReadonlyMap<string, string>;
  /** The `versionsDigest` of `files`, where it is known. */
  digest?: string | undefined;
  /** Paths of temporary files that were left half written. */
  temporary: readonly string[];
  /** Paths of other files whose names begin with a dot, except the lock. */
  hidden: readonly string[];
}

/** The folder with most of the files, and a folder for each article. */
export const ARTICLES = "articles";

/** The lots of the output folder, which need not exist. */
export function outputLots(output: string): Lot[] {
  if (!existsSync(output)) return [];
  const base = realpathSync(output);
  return entriesOf(base, "").flatMap((entry) =>
    entry === `${ARTICLES}/` ? lotsOf(base, ARTICLES) : { base, folder: "", entries: [entry] },
  );
}

export function listPresent(output: string): Present {
  return presentOf(joined(outputLots(output).map(listLot)));
}

/** @param listed What is in the lots of `outputLots`. */
export function presentOf({ text, hidden }: ListedLot): Present {
  const files = lazily(() => {
    const versions = new Map<string, string>();
    eachFile(text, (path, version) => void versions.set(path, version));
    return versions;
  });
  const { temporary = [], others = [] } = Object.groupBy(hidden, (path) =>
    isTemporary(path) ? "temporary" : "others",
  );
  return {
    get files() {
      return files();
    },
    get digest() {
      return hash("sha256", text);
    },
    ...{ temporary, hidden: others.filter((path) => path !== OUTPUT_LOCK) },
  };
}

/** Digest of the names and versions of the files. */
export function presentDigest(present: Present): string {
  return present.digest ?? versionsDigest(present.files);
}

/** Digest of the names and versions of files, in whatever order they come. */
export function versionsDigest(files: ReadonlyMap<string, string>): string {
  const paths = [...files.keys()];
  // They are in order where they have just been listed.
  if (!paths.every((path, i) => i === 0 || (paths[i - 1] as string) < path)) paths.sort();
  return hash("sha256", paths.map((path) => lineOf(path, files.get(path) ?? "")).join(""));
}
