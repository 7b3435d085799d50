/** What a publication is asked for, and what it reports. */

import type { Volumes } from "../archive/volumes.ts";
import type { Problem } from "../model/problem.ts";
import type { RecordIndex } from "../record/record-index.ts";
import type { Timing } from "../system/timing.ts";
import type { Present } from "./output/present-files.ts";
import type { MadeIndex } from "./pages/planned-page.ts";
import type { LoadedSite, OpenedSite, SiteOptions } from "./plan/load-site.ts";
import type { PageWorkers } from "./render/page-workers.ts";

export interface PublishOptions extends SiteOptions {
  /** The archive's folder. */
  root: string;
  /** The output folder. */
  output: string;
  onProgress?: (done: number, total: number) => void;
  /** Called when all pages are written; the search indexes, which take longer, are made after them. */
  onPages?: () => void;
  /** Called before pages are written with a function that gives the planned site. */
  onPlanned?: (site: () => LoadedSite) => void;
  /** Stops between batches of pages or search indexes; the next build finishes the work. */
  signal?: AbortSignal;
  /** Overwrites files that Backfile did not write. */
  force?: boolean;
  /** Called once where another process writes into the output folder, with a sentence that message which. */
  onWait?: (message: string) => void;
  /** Makes the part of the site that consists of these volumes alone. */
  volumes?: Volumes;
  /** A folder of parts of the site that were made elsewhere; they are taken over, and the rest is made here. */
  join?: string;
  /** The result of `prepareSite`, whose workers the caller closes. */
  prepared?: PreparedSite;
  /** Lists the files in the output folder, where the caller has begun to. */
  present?: () => Promise<Present>;
  /** Digest of the names and versions of the program's files, where the caller has just listed them. */
  program?: string;
  /** Segments of the search index that the caller has made, with this program and these options, in the expectation of this build. */
  made?: readonly MadeIndex[];
  /** Measures the stages of the publication. */
  timing?: Timing;
}

/** A site that has been opened, with the workers that writeSite it, and the record index where it has been read. */
export interface PreparedSite {
  site: OpenedSite;
  workers: PageWorkers;
  recordIndex?: RecordIndex;
}

export interface Published {
  articles: number;
  pages: number;
  /** Files written, assets included. */
  written: number;
  removed: number;
  problems: Problem[];
  /** The files in the output folder; absent where the build was stopped. */
  present?: Present;
}
