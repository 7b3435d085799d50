/** The boilerplate with which records were made, in `.backfile/`: it need not be learned again, and changes are noticed. */
import { join } from "node:path";
import { readCache, writeCache } from "../../system/file-store.ts";
import type { Learned } from "./boilerplate-file.ts";

export interface BoilerplateCache {
  /** `sample` is the digest of the sample from which it was learned. */
  [source: string]: Learned & { sample: string };
}

/** Path below the root. */
export const CACHE = ".backfile/furniture.json";

export async function readBoilerplateCache(root: string): Promise<BoilerplateCache> {
  return (await readCache<BoilerplateCache>(join(root, CACHE), CACHE_VERSION)) ?? {};
}

export function writeBoilerplateCache(root: string, kept: BoilerplateCache): void {
  writeCache(join(root, CACHE), CACHE_VERSION, kept);
}

const CACHE_VERSION = "2";
