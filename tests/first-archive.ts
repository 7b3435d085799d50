/** The five captures with which this repository began, as an archive of their own: what stands in articles/ is its keeper's to change. */
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { intake } from "../src/intake/intake.ts";
import { loadVocabulary } from "../src/vocabulary/vocabulary-folder.ts";

export const FIRST_ARCHIVE = join(import.meta.dirname, "fixtures/first-archive");

/** Puts captures and vocabularies into a folder, and makes their records. */
export async function makeFirstArchive(root: string): Promise<void> {
  await cp(join(FIRST_ARCHIVE, "articles"), join(root, "articles"), { recursive: true });
  await intake(root, await loadVocabulary(root));
}
