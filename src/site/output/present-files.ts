/** Lists the files in the output folder. */
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { listFiles } from "../../system/file-store.ts";
import { digestOfLines } from "../../system/line-digest.ts";
import { moduleAddress } from "../../system/program.ts";
import { isTemporary } from "../../system/temporary-file.ts";

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

/**
 * Articles from which on the files are listed in a thread, while the archive is listed and the site is planned. To start it takes a
 * quarter of a second of a processor, in which the state of 10,000 files is asked for, and an article has 1.4.
 */
const MANY = 5_000;

export async function presentFiles(output: string): Promise<Present> {
  const articles = await readdir(join(output, "articles")).catch(() => []);
  if (articles.length < MANY) return listPresent(output);
  const thread = new Worker(moduleAddress("src/site/output/list-worker"), {
    workerData: output,
    execArgv: [],
  });
  const [present] = await once(thread, "message");
  return unpacked(present);
}

/** What the thread gives: its message is one text, because a build after no change needs the digest alone, and a map of as many texts takes longer. */
interface PackedPresent extends Omit<Present, "files"> {
  /** Path and version of each file, one after another, with `NUL` between them. */
  text: string;
}

export async function packedPresent(output: string): Promise<PackedPresent> {
  const { files, ...others } = await listPresent(output);
  return { ...others, text: [...files].flat().join(NUL), digest: versionsDigest(files) };
}

/** No path has it. */
const NUL = "\0";

export function unpacked({ text, ...others }: PackedPresent): Present {
  let known: Map<string, string> | undefined;
  return {
    ...others,
    get files() {
      known ??= unpackedFiles(text);
      return known;
    },
  };
}

function unpackedFiles(text: string): Map<string, string> {
  const parts = text === "" ? [] : text.split(NUL);
  const files = new Map<string, string>();
  for (let i = 0; i < parts.length; i += 2) files.set(parts[i] ?? "", parts[i + 1] ?? "");
  return files;
}

/** Digest of the names and versions of files, in whatever order they come. */
export function versionsDigest(files: ReadonlyMap<string, string>): string {
  const paths = [...files.keys()];
  // They are in order where they have just been listed.
  if (!paths.every((path, i) => i === 0 || (paths[i - 1] as string) < path)) paths.sort();
  return digestOfLines(paths.map((path) => `${path}\t${files.get(path)}`));
}

/** As `presentFiles`, in this thread. */
export async function listPresent(output: string): Promise<Present> {
  const found: string[] = [];
  const onHidden = (path: string) => void found.push(path);
  const { files } = await listFiles(output, ".", { onHidden }).catch((error) => {
    if (error.code === "ENOENT") return { files: [] };
    throw error;
  });
  const { temporary = [], others = [] } = Object.groupBy(found, (path) => (isTemporary(path) ? "temporary" : "others"));
  const hidden = others.map((path) => path.slice("./".length)).filter((path) => path !== OUTPUT_LOCK);
  return { files: new Map(files.map(({ path, version }) => [path.slice("./".length), version])), temporary, hidden };
}
