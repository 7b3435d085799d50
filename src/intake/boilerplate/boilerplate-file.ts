/** Learned furniture as it lies in `.backfile/`, where the processes that parse captures read it. */
import { hash } from "node:crypto";
import { join } from "node:path";
import type { Furniture } from "../../parse/page/furniture.ts";
import { readCache, writeCache } from "../../system/file-store.ts";

/** Names what lies there. */
export type BoilerplateFile = string;

export const NOTHING: BoilerplateFile = "nothing";

/** What was learned from the captures of one source. */
export interface Learned {
  captures: number;
  lines: [words: string, captures: number][];
}

export const NONE: Learned = { captures: 0, lines: [] };

export function wordsOf({ lines }: Learned): string[] {
  return lines.map(([words]) => words);
}

interface Published {
  learned: { [source: string]: Learned };
  /** By source: lines that are furniture now and were none, or the other way about. */
  changed: { [source: string]: string[] };
}

/** What the parsing processes are to go by. */
export interface Known {
  furniture: ReadonlyMap<string, Furniture>;
  changed: ReadonlyMap<string, ReadonlySet<string>>;
}

export class BoilerplateWriter {
  readonly #root: string;
  #published = 0;
  #file = NOTHING;

  constructor(root: string) {
    this.#root = root;
  }

  /** @returns The name of the file's content. The content before it stays: captures are still being parsed by it. */
  publish(content: Published): BoilerplateFile {
    const empty = Object.keys(content.learned).length + Object.keys(content.changed).length === 0;
    const file = empty ? NOTHING : hash("sha256", JSON.stringify(content)).slice(0, 16);
    if (file !== this.#file && file !== NOTHING)
      writeCache(publishedAt(this.#root)[this.#published++ % 2] as string, file, content);
    this.#file = file;
    return file;
  }
}

let loaded: { file: BoilerplateFile } & Known = { file: NOTHING, furniture: new Map(), changed: new Map() };

export async function readBoilerplate(root: string, file: BoilerplateFile): Promise<Known> {
  if (loaded.file === file) return loaded;
  const { learned, changed } = file === NOTHING ? { learned: {}, changed: {} } : await readPublished(root, file);
  loaded = {
    file,
    furniture: new Map(Object.entries(learned).map(([source, one]) => [source, furnitureOf(source, one)])),
    changed: new Map(Object.entries(changed).map(([source, lines]) => [source, new Set(lines)])),
  };
  return loaded;
}

function furnitureOf(source: string, { captures, lines }: Learned): Furniture {
  return { source, captures, lines: new Map(lines) };
}

async function readPublished(root: string, file: BoilerplateFile): Promise<Published> {
  for (const path of publishedAt(root)) {
    const content = await readCache<Published>(path, file);
    if (content) return content;
  }
  throw new Error(`The furniture that captures are to be parsed by has vanished from ${join(root, ".backfile")}.`);
}

const publishedAt = (root: string) => ["a", "b"].map((name) => join(root, ".backfile", `furniture-${name}.json`));
