/** What a site consists of. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Asset, readAssets } from "./output/assets.ts";
import { PART, partText } from "./output/part-file.ts";
import { digestOf } from "./pages/digest.ts";
import { volumeOfPage } from "./pages/page.ts";
import type { PlannedPage, PlannedSearch } from "./pages/planned-page.ts";
import type { LoadedSite } from "./plan/load-site.ts";
import type { PlannedSection } from "./plan/sections.ts";
import type { PublishOptions } from "./publication.ts";
import { makeRoot, ROOT_PATH } from "./search/search-root.ts";
import { stemmerAssets } from "./search/stemmers.ts";

export interface SiteContent {
  sections: readonly PlannedSection[];
  /** Pages of no section. */
  others: readonly PlannedPage[];
  assets: ReadonlyMap<string, Asset>;
  search: PlannedSearch;
  /** The file that is written last, because it tells of others. */
  closing: {
    path: string;
    hash: string;
    /** @param wanted Hash by path of the files of the site. @param contentOf Gives the content digest of each. */
    content(wanted: ReadonlyMap<string, string>, contentOf: (path: string) => string): Promise<string | Uint8Array>;
  };
}

/** What the whole site consists of, or the part of some volumes. */
export async function contentsOf(
  { plan, vocabulary: { site } }: LoadedSite,
  programVersion: string,
  { output, volumes }: PublishOptions,
): Promise<SiteContent> {
  const { sections, others, search } = plan;
  const read = (path: string) => readFileSync(join(output, path));
  if (!volumes) {
    const assets = new Map([...(await readAssets(site.offline)), ...stemmerAssets(search.stemmers)]);
    const content = () => makeRoot(search, read);
    const closing = { path: ROOT_PATH, hash: search.root.hash, content };
    return { sections, others, assets, search, closing };
  }
  const isIn = (volume: string | undefined) => volume !== undefined && volumes.include(volume);
  const ofPart = plan.pages.filter((page) => isIn(volumeOfPage(page)));
  // A segment has articles of several volumes: it is made with the newest.
  const segments = search.segments.filter((segment) => isIn(segment.volumes[0]));
  const hash = digestOf([programVersion, ofPart.map((page) => page.hash), segments.map((segment) => segment.hash)]);
  const content = async (wanted: ReadonlyMap<string, string>, contentOf: (path: string) => string) =>
    partText(programVersion, wanted, contentOf);
  return {
    sections: [],
    others: ofPart,
    assets: new Map(),
    search: { ...search, segments },
    closing: { path: PART, hash, content },
  };
}
