/** Lists the files in the output folder. */
import { hash } from "node:crypto";
import { existsSync, realpathSync } from "node:fs";
import { eachFile, withVersions } from "../../system/file-list.ts";
import { entriesOf, joined, type ListedLot, type Lot, listLot, lotsOf } from "../../system/list-files.ts";
import { isTemporary } from "../../system/temporary-file.ts";
import { lazily } from "../../text/lazily.ts";

/** The file in the output folder with its lock, because two archives may be built into one folder. */
export const OUTPUT_LOCK = ".backfile-lock";

export interface Present {
  /** As that of a `FileList`. */
  readonly text: string;
  /** Version by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Of the text. */
  readonly digest: string;
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
export function presentOf({ text, hidden }: Pick<ListedLot, "text" | "hidden">): Present {
  const { temporary = [], others = [] } = Object.groupBy(hidden, (path) =>
    isTemporary(path) ? "temporary" : "others",
  );
  return withFiles(text, { temporary, hidden: others.filter((path) => path !== OUTPUT_LOCK) });
}

/** What is present once some files have other versions. @param versions By path; `undefined` of files that are gone. */
export function presentWith(
  { text, temporary, hidden }: Pick<Present, "text" | "temporary" | "hidden">,
  versions: ReadonlyMap<string, string | undefined>,
): Present {
  return withFiles(withVersions(text, versions), { temporary, hidden });
}

/** The files of a text, which are looked at one by one only where somebody asks for them. */
function withFiles(text: string, rest: Pick<Present, "temporary" | "hidden">): Present {
  const files = lazily(() => {
    const versions = new Map<string, string>();
    eachFile(text, (path, version) => void versions.set(path, version));
    return versions;
  });
  const digest = lazily(() => hash("sha256", text));
  return {
    ...{ text, ...rest },
    get files() {
      return files();
    },
    get digest() {
      return digest();
    },
  };
}
