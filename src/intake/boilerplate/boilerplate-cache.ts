/** What `.backfile/` keeps of the furniture that records were made by, so that it is not learned again, and its loss is noticed. */
import { join } from "node:path";
import { readCache, writeCache } from "../../system/file-store.ts";
import type { Learned } from "./boilerplate-file.ts";

export interface BoilerplateCache {
  /** With the digest of the sample that it was learned from. */
  [source: string]: Learned & { sample: string };
}

/** Below the root. */
export const KEPT = ".backfile/furniture.json";

export async function readBoilerplateCache(root: string): Promise<BoilerplateCache> {
  return (await readCache<BoilerplateCache>(join(root, KEPT), EDITION)) ?? {};
}

export function writeBoilerplateCache(root: string, kept: BoilerplateCache): void {
  writeCache(join(root, KEPT), EDITION, kept);
}

const EDITION = "2";
