/** Loads the index over the network. */
import { SearchArchive } from "./search/search-archive.ts";
import type { Stemmer } from "./search/stems.ts";

let opened: Promise<SearchArchive> | undefined;

/** Opens the index, once. @param site The path under which the site is served. */
export function theArchive(site: string, fresh = false): Promise<SearchArchive> {
  if (fresh) opened = undefined;
  opened ??= SearchArchive.open(
    (path) => load(`${site}search/${path}`, fresh && !path.includes("/")),
    async (name): Promise<Stemmer> => (await import(`${site}search/stemmers/${name}.js`)).stemmer,
  ).catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/**
 * Uses the index. Where a file is missing, the site has been published anew since the root of the index was loaded, and all is done once
 * more with the new one.
 */
export async function withArchive<T>(site: string, use: (archive: SearchArchive) => Promise<T>): Promise<T> {
  try {
    return await use(await theArchive(site));
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    return use(await theArchive(site, true));
  }
}

class Missing extends Error {}

async function load(address: string, fresh: boolean): Promise<Uint8Array> {
  const response = await fetch(address, fresh ? { cache: "reload" } : {});
  if (response.status === 404) throw new Missing(`${address} is not there`);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
