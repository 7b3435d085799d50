/** One process of the press. */
import { briefOf } from "../crew.ts";
import { loadVocabulary } from "../vocabulary/vocabulary-folder.ts";
import { siteContext } from "./context.ts";
import type { PlannedPage } from "./plan.ts";
import type { PressBrief } from "./press.ts";
import { PROGRAM, renderBatch } from "./render.ts";

const { root, output, site, prefix } = briefOf<PressBrief>();
const vocabulary = { ...(await loadVocabulary(root)), site };
const context = siteContext(site, prefix);
process.chdir(PROGRAM);

export default async function print(pages: readonly PlannedPage[]): Promise<void> {
  await renderBatch(pages, { root, output, vocabulary }, context);
}
