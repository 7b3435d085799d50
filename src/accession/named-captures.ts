/** Captures that a person named to be added: files, folders, and addresses of pages. */
import { readFile, realpath, stat } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";
import { contentOf } from "../capture/content.ts";
import { BackfileError, type Problem, refusal } from "../model/problem.ts";
import { listFiles } from "../system/file-store.ts";
import { append } from "../text/list.ts";
import { ORIGIN, strayOrigins } from "./capture-folder.ts";
import { safeName } from "./capture-name.ts";
import { type FetchOptions, fetchPage } from "./fetched-page.ts";

export interface NamedCapture {
  /** The wanted path below `articles/raw/`. */
  name: string;
  bytes: Uint8Array;
  /** The content of the `.origin.yaml` beside it. */
  origin?: string | Uint8Array | undefined;
}

/** The captures themselves, read or fetched one after the other as they are asked for. */
export class NamedCaptures implements AsyncIterable<NamedCapture> {
  /** Why some of what was named cannot be added; complete after the last capture. */
  readonly problems: Problem[] = [];
  readonly #captures: AsyncGenerator<NamedCapture, undefined>;
  #first: Promise<IteratorResult<NamedCapture>> | undefined;

  /** @param root The archive's folder, absolute; it may be missing. @param from Paths of files or folders, or http(s) addresses. */
  constructor(root: string, from: readonly string[], options: FetchOptions = {}) {
    this.#captures = this.#find(root, from, options);
  }

  /** Looks for the first capture. */
  async isEmpty(): Promise<boolean> {
    this.#first ??= this.#captures.next();
    return (await this.#first).done ?? false;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<NamedCapture> {
    this.#first ??= this.#captures.next();
    const first = await this.#first;
    if (!first.done) yield first.value;
    yield* this.#captures;
  }

  async *#find(root: string, from: readonly string[], options: FetchOptions): AsyncGenerator<NamedCapture, undefined> {
    for (const given of from) {
      try {
        for await (const capture of capturesAt(given, root, options)) {
          const unusable = whyUnusable(capture.bytes);
          if (unusable) this.problems.push({ ...unusable, file: capture.name });
          else yield capture;
        }
      } catch (error) {
        if (!(error instanceof BackfileError)) throw error;
        append(this.problems, error.problems);
      }
    }
  }
}

/** Why no capture can be made of the bytes. Such files are not copied, because every later command would report them again. */
function whyUnusable(bytes: Uint8Array): Problem | undefined {
  try {
    contentOf(bytes);
    return undefined;
  } catch (error) {
    if (!(error instanceof BackfileError)) throw error;
    return error.problems[0];
  }
}

async function* capturesAt(given: string, root: string, options: FetchOptions): AsyncGenerator<NamedCapture> {
  if (/^https?:\/\//i.test(given)) {
    yield await fetchPage(given, options);
    return;
  }
  const kind = await stat(given).catch(() => undefined);
  if (kind?.isFile()) {
    if (given.endsWith(ORIGIN))
      throw refusal(given, "tells where a capture came from, and is none", "add the capture: this comes along with it");
    yield { name: safeName(basename(given)), ...(await readCapture(given)) };
  } else if (kind?.isDirectory()) {
    const archive = await realpath(root).catch(() => resolve(root));
    if (`${archive}${sep}`.startsWith(`${await realpath(given)}${sep}`)) {
      throw refusal(given, "the folder holds the archive itself", "name the folder that holds the captures");
    }
    const { files, problems } = await listFiles(given, ".");
    for (const { path } of files) {
      if (path.endsWith(ORIGIN)) continue;
      yield { name: path.split("/").slice(1).map(safeName).join("/"), ...(await readCapture(join(given, path))) };
    }
    append(problems, strayOrigins(files.map(({ path }) => path)));
    if (problems.length > 0) throw new BackfileError(problems);
  } else {
    throw refusal(given, "no such file or folder", "check the path");
  }
}

async function readCapture(path: string): Promise<Omit<NamedCapture, "name">> {
  const origin = await readFile(path + ORIGIN).catch(() => undefined);
  return { bytes: await readFile(path), origin };
}
