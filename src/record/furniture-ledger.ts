/** The furniture of each source, learned from a sample of its captures in the archive and kept until the sample changes. */
import { hash } from "node:crypto";
import { join } from "node:path";
import { readCache, writeCache } from "../file-store.ts";
import type { Furniture } from "../parse/furniture.ts";
import type { Holding } from "./shelf.ts";

/** Learned furniture as it lies in `.backfile/`, named by its edition; parsing processes read it from there. */
export type FurnitureFile = string;

/** Captures of a source that are compared: enough to tell what recurs, few enough to read again when one is added. */
const SAMPLE = 20;
/** Fewer teach nothing. */
const FEWEST = 3;

/** Reads the captures and tells which lines recur in them. @param paths Below the root. */
export type Compare = (paths: readonly string[], source: string) => Promise<Furniture>;

interface Learned {
  /** Digest of the sample's paths and bytes. */
  sample: string;
  captures: number;
  lines: [words: string, captures: number][];
}
type Learnings = { [source: string]: Learned };

export class FurnitureLedger {
  readonly #root: string;
  readonly #compare: Compare;
  readonly #samples = new Map<string, Map<string, string>>();
  #learned: Learnings = {};
  #file: FurnitureFile = NOTHING;
  #published = 0;

  private constructor(root: string, compare: Compare) {
    this.#root = root;
    this.#compare = compare;
  }

  /** What was learned from the captures of these records before, as far as it still holds. */
  static async open(root: string, holdings: readonly Holding[], compare: Compare): Promise<FurnitureLedger> {
    const ledger = new FurnitureLedger(root, compare);
    const captures = holdings.flatMap(({ source, capture, sha256 }) =>
      source && capture && sha256 ? [{ source, capture, sha256 }] : [],
    );
    for (const { source, capture, sha256 } of captures.sort((a, b) => (a.capture < b.capture ? -1 : 1))) {
      ledger.add(source, `articles/${capture}`, sha256);
    }
    const known = (await readCache<Learnings>(keptAt(root), KEPT)) ?? {};
    ledger.#learned = Object.fromEntries(
      Object.entries(known).filter(([source, { sample }]) => sample === ledger.#digest(source)),
    );
    ledger.#publish();
    return ledger;
  }

  /** Names the furniture that is known now. */
  get file(): FurnitureFile {
    return this.#file;
  }

  /** Adds a capture to its source's sample while that has room. Returns whether it is one of the sample. */
  add(source: string, path: string, sha256: string): boolean {
    const sample = this.#samples.get(source) ?? new Map<string, string>();
    this.#samples.set(source, sample);
    if (!sample.has(path) && sample.size < SAMPLE) sample.set(path, sha256);
    return sample.has(path);
  }

  /** Whether what is known of the source's furniture is known from this capture, among others. */
  isSample(source: string, path: string): boolean {
    return this.#samples.get(source)?.has(path) ?? false;
  }

  /** Learns anew where a sample has changed. Returns the sources whose furniture is another now. */
  async learn(sources: Iterable<string>): Promise<ReadonlySet<string>> {
    const changed = new Set<string>();
    for (const source of sources) {
      const sample = this.#samples.get(source);
      const digest = this.#digest(source);
      const last = this.#learned[source];
      if (!sample || sample.size < FEWEST || last?.sample === digest) continue;
      const { captures, lines } = await this.#compare([...sample.keys()], source);
      this.#learned[source] = { sample: digest, captures, lines: [...lines] };
      if (JSON.stringify(last?.lines ?? []) !== JSON.stringify([...lines])) changed.add(source);
    }
    this.#publish();
    return changed;
  }

  #publish(): void {
    const content = Object.fromEntries(Object.entries(this.#learned).sort(([a], [b]) => (a < b ? -1 : 1)));
    const file = Object.keys(content).length === 0 ? NOTHING : hash("sha256", JSON.stringify(content)).slice(0, 16);
    if (file === this.#file) return;
    this.#file = file;
    writeCache(keptAt(this.#root), KEPT, content);
    // The one before stays: captures are still being parsed by it.
    writeCache(parsersReadAt(this.#root)[this.#published++ % 2] as string, file, content);
  }

  #digest(source: string): string {
    return hash("sha256", JSON.stringify([...(this.#samples.get(source) ?? [])])).slice(0, 16);
  }
}

let loaded: { file: FurnitureFile; furniture: ReadonlyMap<string, Furniture> } = { file: "", furniture: new Map() };

/** The furniture that a ledger has named. */
export async function readFurniture(root: string, file: FurnitureFile): Promise<ReadonlyMap<string, Furniture>> {
  if (loaded.file === file) return loaded.furniture;
  const learned = file === NOTHING ? {} : await readPublished(root, file);
  const furniture = new Map(
    Object.entries(learned).map(([source, { captures, lines }]) => [
      source,
      { source, captures, lines: new Map(lines) },
    ]),
  );
  loaded = { file, furniture };
  return furniture;
}

const NOTHING = "nothing";
const KEPT = "1";
const keptAt = (root: string) => join(root, ".backfile", "furniture.json");
const parsersReadAt = (root: string) => ["a", "b"].map((name) => join(root, ".backfile", `furniture-${name}.json`));

async function readPublished(root: string, file: FurnitureFile): Promise<Learnings> {
  for (const path of parsersReadAt(root)) {
    const learned = await readCache<Learnings>(path, file);
    if (learned) return learned;
  }
  return {};
}
