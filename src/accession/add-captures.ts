/** Brings captures into the archive: copies files and folders, and saves pages from the web, into `articles/raw/`. */
import { existsSync, readdirSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { contentOf } from "../capture/content.ts";
import { BackfileError, type Problem, refusal } from "../model/problem.ts";
import { listFiles, writeWhole } from "../system/file-store.ts";
import { append } from "../text/list.ts";
import { CAPTURES, identifiedCaptures, identify, ORIGIN, strayOrigins } from "./capture-folder.ts";
import { safeName, TakenPaths } from "./capture-name.ts";
import { type FetchOptions, fetchPage } from "./fetched-page.ts";

export interface Added {
  /** New captures, below the root. */
  added: string[];
  problems: Problem[];
}

/**
 * @param from Paths of files or folders, or http(s) addresses. What is in the archive already is not copied again; of what cannot be
 * had, a problem tells, and the rest is added.
 */
export async function addCaptures(root: string, from: readonly string[], options: FetchOptions = {}): Promise<Added> {
  const { captures } = await identifiedCaptures(root);
  const problems: Problem[] = [];
  const taken = takenPaths(root);
  const byHash = new Map(captures.map(({ path, sha256 }) => [sha256, path]));
  const added: string[] = [];
  for (const given of from) {
    try {
      for await (const { name, bytes, origin } of collect(given, root, options)) {
        const unusable = whyUnusable(bytes);
        if (unusable) {
          problems.push({ ...unusable, file: name });
          continue;
        }
        const sha256 = identify(bytes);
        const twin = byHash.get(sha256);
        if (twin !== undefined) {
          const found = `the same bytes as ${twin}, so it was not copied`;
          problems.push({ severity: "warning", file: name, found, remedy: "nothing need be done" });
          continue;
        }
        const path = taken.free(`${CAPTURES}/${name}`);
        // First, so that no capture is ever without it.
        if (origin !== undefined) writeWhole(root, path + ORIGIN, origin);
        writeWhole(root, path, bytes);
        taken.add(path);
        byHash.set(sha256, path);
        added.push(path);
      }
    } catch (error) {
      if (!(error instanceof BackfileError)) throw error;
      append(problems, error.problems);
    }
  }
  return { added, problems };
}

function takenPaths(root: string): TakenPaths {
  const taken = new TakenPaths();
  const folder = join(root, CAPTURES);
  if (!existsSync(folder)) return taken;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (entry.isDirectory()) taken.addFolder(path);
    else taken.add(path);
  }
  return taken;
}

/** What no capture can be made of is not copied, or every later run would complain of it. */
function whyUnusable(bytes: Uint8Array): Problem | undefined {
  try {
    contentOf(bytes);
    return undefined;
  } catch (error) {
    if (!(error instanceof BackfileError)) throw error;
    return error.problems[0];
  }
}

interface Found {
  /** Path below `articles/raw/`. */
  name: string;
  bytes: Uint8Array;
  /** What stands beside it in its `.origin.yaml`. */
  origin?: string | Uint8Array | undefined;
}

async function* collect(given: string, root: string, options: FetchOptions): AsyncGenerator<Found> {
  if (/^https?:\/\//i.test(given)) {
    yield await fetchPage(given, options);
    return;
  }
  const kind = await stat(given).catch(() => undefined);
  if (kind?.isFile()) {
    if (given.endsWith(ORIGIN))
      throw refusal(given, "tells where a capture came from, and is none", "add the capture: this comes along with it");
    yield { name: safeName(basename(given)), ...(await readFound(given)) };
  } else if (kind?.isDirectory()) {
    if (`${await realpath(root)}${sep}`.startsWith(`${await realpath(given)}${sep}`)) {
      throw refusal(given, "the folder holds the archive itself", "name the folder that holds the captures");
    }
    const { files, problems } = await listFiles(given, ".");
    for (const { path } of files) {
      if (path.endsWith(ORIGIN)) continue;
      yield { name: path.split("/").slice(1).map(safeName).join("/"), ...(await readFound(join(given, path))) };
    }
    append(problems, strayOrigins(files.map(({ path }) => path)));
    if (problems.length > 0) throw new BackfileError(problems);
  } else {
    throw refusal(given, "no such file or folder", "check the path");
  }
}

async function readFound(path: string): Promise<Omit<Found, "name">> {
  const origin = await readFile(path + ORIGIN).catch(() => undefined);
  return { bytes: await readFile(path), origin };
}
