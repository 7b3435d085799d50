/** Loads the index over the network. */
import { ROOT } from "./search/root.ts";
import { SearchArchive } from "./search/search-archive.ts";
import type { Stemmer } from "./search/stems.ts";

let opened: Promise<SearchArchive> | undefined;

/**
 * Opens the index, once.
 * @param site The path under which the site is served.
 * @param how `root`: the root of the index, which has been asked for already. `fresh`: it is loaded again, past the browser's cache.
 */
export function theArchive(
  site: string,
  { root, fresh = false }: { root?: Promise<Response>; fresh?: boolean } = {},
): Promise<SearchArchive> {
  if (fresh) opened = undefined;
  opened ??= SearchArchive.open(
    (path) => {
      const address = `${site}search/${path}`;
      // What is found can be shown with the cards alone, whatever else is on its way.
      if (path !== ROOT) return load(address, fetch(address, { priority: isCards(path) ? "high" : "low" }));
      return load(address, root ?? fetch(address, fresh ? { cache: "reload" } : {}));
    },
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
    return use(await theArchive(site, { fresh: true }));
  }
}

function isCards(path: string): boolean {
  return /\/c-[^/]+$/.test(path);
}

class Missing extends Error {}

async function load(address: string, answer: Promise<Response>): Promise<Uint8Array> {
  const response = await answer;
  if (response.status === 404) throw new Missing(`${address} is not there`);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
