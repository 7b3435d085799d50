/** What the processes that render pages are told. */
import type { StoredFile } from "../../system/file-store.ts";
import type { Site } from "../../vocabulary/site.ts";
import type { PlannedIndex, PlannedPage } from "../pages/planned-page.ts";

/** What a process of the press is told: a context holds functions, which cannot be sent. */
export interface PressBrief {
  /** The archive's folder, absolute. */
  root: string;
  /** Where the site goes, absolute. */
  output: string;
  site: Site;
  program: string;
}

export type PressTask =
  | { kind: "read"; files: readonly StoredFile[] }
  | { kind: "warm up" }
  | { kind: "print" | "compare"; pages: readonly PlannedPage[] }
  | { kind: "index"; index: PlannedIndex };
