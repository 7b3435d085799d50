/** One thread of the press. */
import Tinypool from "tinypool";
import { siteContext } from "./context.ts";
import type { PlannedPage } from "./plan.ts";
import type { PressBrief } from "./press.ts";
import { renderBatch } from "./render.ts";

const brief: PressBrief = Tinypool.workerData;
const context = siteContext(brief.vocabulary.site, brief.prefix);

export default async function print(pages: readonly PlannedPage[]): Promise<void> {
  await renderBatch(pages, brief, context);
}
