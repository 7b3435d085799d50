/** Tasks of the processes that render pages. */
import type { StoredFile } from "../../system/file-list.ts";
import type { Site } from "../../vocabulary/site.ts";
import type { IndexTask, PlannedPage } from "../pages/planned-page.ts";
import type { Measures } from "./page-data.ts";
import type { FilesInParts } from "./render.ts";

/** Data of a page worker. It has no `SiteContext`, whose functions cannot be sent to another process. */
export interface PageWorkerData {
  /** The archive's folder, absolute. */
  root: string;
  /** The output folder, absolute. */
  output: string;
  site: Site;
  program: string;
}

export type PageTask =
  | { kind: "read"; files: readonly StoredFile[] }
  | { kind: "warm up" }
  | { kind: "patterns" }
  | { kind: "render"; pages: readonly PlannedPage[]; measures: Measures; inParts: FilesInParts }
  | { kind: "compare"; pages: readonly PlannedPage[] }
  | ({ kind: "index" } & IndexTask);
