/** Renders pages through Eleventy, a batch at a time: one instance keeps all it rendered in memory. */
import Eleventy from "@11ty/eleventy";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { SiteContext } from "./context.ts";
import { outputFile } from "./output-file.ts";
import type { PlannedPage } from "./plan.ts";
import { fillSheets } from "./sheets.ts";

/** Pages in one Eleventy instance; about 50 KB of memory each. */
const BATCH = 1000;
/** The folder of the program: Eleventy looks for configuration, templates and output below the working directory. */
export const PROGRAM = new URL("../..", import.meta.url).pathname.replace(/\/$/, "");

export interface RenderedPage {
  page: PlannedPage;
  content: string;
}

/** Yields the pages of one batch after the other. */
export async function* renderPages(
  pages: readonly PlannedPage[],
  root: string,
  vocabulary: Vocabulary,
  context: SiteContext,
): AsyncGenerator<RenderedPage[]> {
  for (let i = 0; i < pages.length; i += BATCH)
    yield await renderBatch(pages.slice(i, i + BATCH), root, vocabulary, context);
}

async function renderBatch(
  pages: readonly PlannedPage[],
  root: string,
  vocabulary: Vocabulary,
  context: SiteContext,
): Promise<RenderedPage[]> {
  const sheets = await fillSheets(pages, root, vocabulary);
  const byFile = new Map(pages.map((page) => [outputFile(page.url), page]));
  const back = process.cwd();
  process.chdir(PROGRAM);
  try {
    const eleventy = new Eleventy("templates", "_site", {
      configPath: ".eleventy.ts",
      quietMode: true,
      config: (config: { addGlobalData(name: string, value: unknown): void }) => {
        config.addGlobalData("sheets", sheets);
        config.addGlobalData("context", context);
      },
    });
    const rendered: { outputPath: string; content: string }[] = await eleventy.toJSON();
    return rendered.map(({ outputPath, content }) => {
      const page = byFile.get(outputPath.replace(/^\.\/_site\//, ""));
      if (!page) throw new Error(`Eleventy rendered ${outputPath}, which is no page of the plan`);
      return { page, content };
    });
  } finally {
    process.chdir(back);
  }
}
