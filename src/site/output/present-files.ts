/** Lists the files in the output folder. */
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { listFiles } from "../../system/file-store.ts";
import { MODULE } from "../../system/program.ts";
import { isTemporary } from "../../system/temporary-file.ts";

/** The file in the output folder with its lock, because two archives may be built into one folder. */
export const OUTPUT_LOCK = ".backfile-lock";

export interface Present {
  /** Version by path. */
  files: ReadonlyMap<string, string>;
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
  const thread = new Worker(new URL(`./list-worker${MODULE}`, import.meta.url), {
    workerData: output,
    execArgv: [],
  });
  const [present] = await once(thread, "message");
  return present;
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
