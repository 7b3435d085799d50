/** Lists the files in the output folder. */
import { hash } from "node:crypto";
import { once } from "node:events";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { FileList } from "../../system/file-list.ts";
import { entriesOf, type ListOptions, listFiles } from "../../system/file-store.ts";
import { digestOfLines } from "../../system/line-digest.ts";
import { moduleAddress } from "../../system/program.ts";
import { isTemporary } from "../../system/temporary-file.ts";
import { lazily } from "../../text/lazily.ts";
import { append } from "../../text/list.ts";

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
const ARTICLES = "articles";

/**
 * Articles from which on their files are listed in a thread, while this one lists the others and the archive. To start it takes an eighth of a
 * second of a processor, in which the files of 5,000 articles are listed.
 */
const MANY = 5_000;

/** The listing of the output folder, while it is made. */
export class Listing {
  readonly present: Promise<Present>;
  readonly #output: string;
  /** In memory of both threads: the number of the next lot of articles that nobody has taken. Absent where there is no other thread. */
  readonly #next: Int32Array | undefined;
  #own: Promise<Lots> | undefined;

  constructor(output: string) {
    this.#output = output;
    if (foldersIn(join(output, ARTICLES)) >= MANY)
      this.#next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    // Synchronous, so that the thread starts before this one lists the archive, in which it waits for nothing.
    this.present = this.#next ? this.#shared(this.#next) : listPresent(output);
    this.present.catch(() => {}); // It is not awaited where the archive cannot be read.
  }

  /** Takes part in what the thread does, where there is nothing else to do meanwhile. */
  helped(): Promise<Present> {
    if (this.#next) this.#own ??= articlesIn(this.#output, this.#next);
    this.#own?.catch(() => {}); // It is not awaited where the thread cannot list its part.
    return this.present;
  }

  async #shared(next: Int32Array): Promise<Present> {
    const workerData = { output: this.#output, next };
    const thread = new Worker(moduleAddress("src/site/output/list-worker"), { workerData, execArgv: [] });
    const told = once(thread, "message");
    told.catch(() => {}); // It is not awaited where the others cannot be listed.
    const others = await list(this.#output, ".", [`./${ARTICLES}`]);
    const [ofThread] = await told;
    const own = await this.#own;
    return presentOf([ofThread, ...(own ? [own] : [])], others);
  }
}

/** How many folders are in one, as most file systems count them in its links, two more; others say 1. To read ten thousand names takes 10 ms. */
function foldersIn(folder: string): number {
  const links = statSync(folder, { throwIfNoEntry: false })?.nlink ?? 0;
  return links === 1 ? readdirSync(folder).length : links - 2;
}

/** Files of articles. Those of a lot are one text, because a build after no change needs the digest alone, and a map of as many texts takes longer. */
interface Lots {
  /** By the number of the lot, `lineOf` each of its files. */
  texts: ReadonlyMap<number, string>;
  /** Paths whose names begin with a dot. */
  dotted: readonly string[];
}

interface Listed {
  files: ReadonlyMap<string, string>;
  dotted: readonly string[];
}

/** Folders that are listed before the next lot is taken: some milliseconds' worth. */
const LOT = 128;

/** The files of those articles that nobody else takes. @param next As in `Listing`. */
export async function articlesIn(output: string, next: Int32Array): Promise<Lots> {
  const entries = entriesOf(join(output, ARTICLES));
  const texts = new Map<number, string>();
  const dotted: string[] = [];
  const take = () => Atomics.add(next, 0, 1);
  for (let lot = take(); lot * LOT < entries.length; lot = take()) {
    const only = entries.slice(lot * LOT, (lot + 1) * LOT);
    const { list, dotted: some } = await listed(output, `./${ARTICLES}`, { only });
    texts.set(lot, Array.from(list, ({ path, version }) => lineOf(pathIn(path), version)).join(""));
    append(dotted, some);
  }
  return { texts, dotted };
}

function lineOf(path: string, version: string): string {
  return `${path}${NUL}${version}${NUL}`;
}

/** No path has it. */
const NUL = "\0";

/** @param articles What `articlesIn` gave to each. @param others All files but those of the articles. */
export function presentOf(articles: readonly Lots[], others: Listed): Present {
  const lots = new Map(articles.flatMap(({ texts }) => [...texts]));
  const text = Array.from({ length: lots.size }, (_, lot) => lots.get(lot) ?? "").join("");
  const files = lazily(() => new Map([...others.files, ...unpackedFiles(text)]));
  return {
    get files() {
      return files();
    },
    get digest() {
      return joinedDigest(hash("sha256", text), digestOfFiles([...others.files.keys()], others.files));
    },
    ...dottedOf([...others.dotted, ...articles.flatMap(({ dotted }) => dotted)]),
  };
}

function unpackedFiles(text: string): [path: string, version: string][] {
  const parts = text.split(NUL);
  const files: [string, string][] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) files.push([parts[i] ?? "", parts[i + 1] ?? ""]);
  return files;
}

/** Digest of the names and versions of the files. */
export function presentDigest(present: Present): string {
  return present.digest ?? versionsDigest(present.files);
}

/** Digest of the names and versions of files, in whatever order they come. */
export function versionsDigest(files: ReadonlyMap<string, string>): string {
  const [articles, others]: [string[], string[]] = [[], []];
  for (const path of files.keys()) (path.startsWith(`${ARTICLES}/`) ? articles : others).push(path);
  return joinedDigest(digestOfFiles(articles, files), digestOfFiles(others, files));
}

function joinedDigest(articles: string, others: string): string {
  return digestOfLines([articles, others]);
}

function digestOfFiles(paths: string[], files: ReadonlyMap<string, string>): string {
  // They are in order where they have just been listed.
  if (!paths.every((path, i) => i === 0 || (paths[i - 1] as string) < path)) paths.sort();
  return hash("sha256", paths.map((path) => lineOf(path, files.get(path) ?? "")).join(""));
}

async function listPresent(output: string): Promise<Present> {
  const { files, dotted } = await list(output, ".");
  return { files, ...dottedOf(dotted) };
}

/** The files of a folder below the output folder. @param folder Begins with a point. @param except As `listFiles` takes it. */
export async function list(output: string, folder: string, except: readonly string[] = []): Promise<Listed> {
  const { list, dotted } = await listed(output, folder, { except });
  return { files: new Map(Array.from(list, ({ path, version }) => [pathIn(path), version])), dotted };
}

async function listed(output: string, folder: string, options: ListOptions) {
  const dotted: string[] = [];
  const onHidden = (path: string) => void dotted.push(pathIn(path));
  const list = await listFiles(output, folder, { ...options, onHidden }).catch((error) => {
    if (error.code === "ENOENT") return new FileList();
    throw error;
  });
  return { list, dotted };
}

/** A path that begins with a point, without it. */
function pathIn(path: string): string {
  return path.slice("./".length);
}

function dottedOf(dotted: readonly string[]): Pick<Present, "temporary" | "hidden"> {
  const { temporary = [], others = [] } = Object.groupBy(dotted, (path) =>
    isTemporary(path) ? "temporary" : "others",
  );
  return { temporary, hidden: others.filter((path) => path !== OUTPUT_LOCK) };
}
