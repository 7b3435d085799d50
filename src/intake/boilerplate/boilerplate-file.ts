/** Learned boilerplate in `.backfile/`, from where the processes that parse captures read it. */
import { hash } from "node:crypto";
import { join } from "node:path";
import type { Furniture } from "../../parse/page/furniture.ts";
import { readCache, writeCache } from "../../system/file-store.ts";

/** Identifies the content: 16 hexadecimal digits of its SHA-256, or `NO_BOILERPLATE`. */
export type BoilerplateFile = string;

export const NO_BOILERPLATE: BoilerplateFile = "nothing";

/** What was learned from the captures of one source. */
export interface Learned {
  captures: number;
  lines: [words: string, captures: number][];
}

export const NOTHING_LEARNED: Learned = { captures: 0, lines: [] };

export function wordsOf({ lines }: Learned): string[] {
  return lines.map(([words]) => words);
}

interface Content {
  learned: { [source: string]: Learned };
  /** By source, the lines that have become boilerplate or are no longer boilerplate. */
  changed: { [source: string]: string[] };
}

/** The content as the parsing processes use it. */
export interface KnownBoilerplate {
  boilerplate: ReadonlyMap<string, Furniture>;
  changed: ReadonlyMap<string, ReadonlySet<string>>;
}

export class BoilerplateWriter {
  readonly #root: string;
  #written = 0;
  #file = NO_BOILERPLATE;

  constructor(root: string) {
    this.#root = root;
  }

  /** Writes the content. The content before stays readable, because captures are still being parsed with it. */
  write(content: Content): BoilerplateFile {
    const empty = Object.keys(content.learned).length + Object.keys(content.changed).length === 0;
    const file = empty ? NO_BOILERPLATE : hash("sha256", JSON.stringify(content)).slice(0, 16);
    if (file !== this.#file && file !== NO_BOILERPLATE)
      writeCache(cacheFiles(this.#root)[this.#written++ % 2] as string, file, content);
    this.#file = file;
    return file;
  }
}

let loaded: { file: BoilerplateFile } & KnownBoilerplate = {
  file: NO_BOILERPLATE,
  boilerplate: new Map(),
  changed: new Map(),
};

export async function readBoilerplate(root: string, file: BoilerplateFile): Promise<KnownBoilerplate> {
  if (loaded.file === file) return loaded;
  const { learned, changed } = file === NO_BOILERPLATE ? { learned: {}, changed: {} } : await readContent(root, file);
  loaded = {
    file,
    boilerplate: new Map(Object.entries(learned).map(([source, one]) => [source, boilerplateOf(source, one)])),
    changed: new Map(Object.entries(changed).map(([source, lines]) => [source, new Set(lines)])),
  };
  return loaded;
}

function boilerplateOf(source: string, { captures, lines }: Learned): Furniture {
  return { source, captures, lines: new Map(lines) };
}

async function readContent(root: string, file: BoilerplateFile): Promise<Content> {
  for (const path of cacheFiles(root)) {
    const content = await readCache<Content>(path, file);
    if (content) return content;
  }
  throw new Error(`The furniture that captures are to be parsed by has vanished from ${join(root, ".backfile")}.`);
}

const cacheFiles = (root: string) => ["a", "b"].map((name) => join(root, ".backfile", `furniture-${name}.json`));
