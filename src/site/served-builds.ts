/** The builds of a site that is served: after every change, one after the other. */
import { join } from "node:path";
import { versionOf } from "../system/file-store.ts";
import type { NewerIndex } from "./preview-search.ts";
import { ROOT_PATH } from "./search/search-root.ts";

export interface ServedBuildsOptions {
  /** The output folder. */
  output: string;
  /** Shows a change to one record before the site is built again. */
  preview?: {
    /** Prepares it, when there is time. */
    warm: () => Promise<void>;
    /** @param file Path of the record below the archive's folder. @returns Whether anything is shown. */
    show: (file: string) => Promise<boolean>;
    /** What the search finds of it. */
    index: () => Promise<NewerIndex | undefined>;
  };
  /** Builds after a change of the archive. Calls `onPages` when the pages are written; `signal` leaves the rest to the next build. */
  rebuild: (options: { onPages: () => void; signal: AbortSignal }) => Promise<void>;
  /** Builds after a change of the program, whose earlier modules are loaded in this process. */
  rebuildInNewProcess: () => Promise<void>;
}

/** Milliseconds to wait for further changes before building: editors write several files at once, and nobody notices the delay. */
const SETTLE = 60;
/** Milliseconds in which browsers that reload ask for what a preview shows, before the search index takes the processor for a second or two. */
const ASKED = 50;
/** Milliseconds in which browsers load what a preview shows and search, before a build takes the processor. */
const SEEN = 250;

/** All changes during a build lead to one more build. */
export class Builds {
  readonly #options: ServedBuildsOptions;
  readonly #done: () => void;
  #wanted: "archive" | "program" | undefined;
  /** The files that have changed; `undefined` among them stands for one that is new or gone. */
  readonly #changed = new Set<string | undefined>();
  #running: Promise<void> | undefined;
  #held = true;
  /** Stops the rest of a build whose pages are written. */
  #afterPages: AbortController | undefined;
  /** What the search finds, where the last build does not know it yet. */
  #newer: NewerIndex | undefined;
  /** Called when something else changes. */
  #onChange: (() => void) | undefined;

  constructor(options: ServedBuildsOptions, done: () => void) {
    this.#options = options;
    this.#done = done;
  }

  /** @param program Whether the program itself has changed, which needs a new process. @param file A file of the archive with other content. */
  request(program: boolean, file?: string): void {
    this.#changed.add(file);
    this.#wanted = program || this.#wanted === "program" ? "program" : "archive";
    this.#afterPages?.abort();
    this.#onChange?.();
    if (!this.#held) this.#start();
  }

  /** Starts building. Before, changes are only recorded. */
  release(): void {
    this.#held = false;
    if (this.#wanted) this.#start();
  }

  #start(): void {
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
      this.warm();
    });
  }

  async idle(): Promise<void> {
    await this.#running;
  }

  async #work(): Promise<void> {
    while (this.#wanted) {
      await pause(SETTLE);
      if (await this.#preview()) {
        this.#done();
        await this.#seen();
        if (this.#changed.size > 0) continue;
      }
      const what = this.#wanted;
      this.#wanted = undefined;
      this.#changed.clear();
      if (what === "program") {
        await this.#options.rebuildInNewProcess();
        this.#newer = undefined;
        this.#done();
      } else await this.#rebuild();
    }
  }

  /** Prepares the preview of the next change. Where it fails, the change waits for its build. */
  warm(): void {
    if (!this.#running) void this.#options.preview?.warm().catch(() => {});
  }

  /** @returns Whether the only change is shown already. */
  async #preview(): Promise<boolean> {
    const [file, ...others] = this.#changed;
    if (this.#wanted !== "archive" || others.length > 0 || !file?.startsWith("articles/records/")) return false;
    this.#changed.clear();
    return (await this.#options.preview?.show(file).catch(() => false)) ?? false;
  }

  /** Resolves when browsers have loaded what a preview shows, the search finds it and has been asked, or something else has changed. */
  async #seen(): Promise<void> {
    let isOther = false;
    const changed = new Promise<void>((resolve) => {
      this.#onChange = () => {
        isOther = true;
        resolve();
      };
    });
    const seen = async () => {
      await pause(ASKED);
      if (isOther) return;
      const newer = await this.#options.preview?.index().catch(() => undefined);
      if (newer) this.#newer = newer;
      await pause(SEEN);
    };
    await Promise.race([seen(), changed]);
    this.#onChange = undefined;
  }

  /** The content of a file of the search index that is newer than that in the output folder. @param path Below that folder. */
  newer(path: string): Uint8Array | undefined {
    const found = this.#newer?.files.get(path);
    if (found && this.#newer?.root !== versionOf(join(this.#options.output, ROOT_PATH))) this.#newer = undefined;
    return this.#newer && found;
  }

  /** Pages reload once they are written. A change while the search indexes are made does not wait for these. */
  async #rebuild(): Promise<void> {
    const stop = new AbortController();
    const onPages = () => {
      this.#afterPages = stop;
      this.#done();
      if (this.#wanted) stop.abort();
    };
    await this.#options.rebuild({ onPages, signal: stop.signal });
    this.#afterPages = undefined;
    if (!stop.signal.aborted) this.#newer = undefined;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
