/** Renders a batch of pages through Eleventy and writes them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import { writeWholeSync } from "../file-store.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { SiteContext } from "./context.ts";
import { outputFile } from "./output-file.ts";
import type { PlannedPage } from "./plan.ts";
import { fillSheets, measureOf } from "./sheets.ts";

/** The folder of the program: Eleventy looks for configuration, templates and output below the working directory. */
export const PROGRAM = new URL("../..", import.meta.url).pathname.replace(/\/$/, "");

/** What rendering needs to know besides the pages. */
export interface RenderBrief {
  /** The archive's folder, absolute. */
  root: string;
  /** Where the site goes, absolute. */
  output: string;
  vocabulary: Vocabulary;
}

/** One Eleventy instance keeps all that it rendered in memory, so the caller bounds the batch. The working directory must be `PROGRAM`. */
export async function renderBatch(
  pages: readonly PlannedPage[],
  brief: RenderBrief,
  context: SiteContext,
): Promise<void> {
  const write = (path: string, content: string) => writeWholeSync(join(brief.output, path), content);
  const [citations, drawn] = [pages.filter(isCitation), pages.filter((page) => !isCitation(page))];
  if (citations.length > 0) {
    // Two small files for each article: Eleventy's work on them would cost as much as that on the article.
    const { citationFile } = await import("./citation.ts");
    for (const { url, data } of citations) write(outputFile(url), citationFile(data, context));
  }
  if (drawn.length === 0) return;
  const sheets = fillSheets(drawn, brief.root, brief.vocabulary, (url) =>
    measureOf(readFileSync(join(brief.output, outputFile(url)))),
  );
  const eleventy = new Eleventy("templates", "_site", {
    configPath: ".eleventy.ts",
    quietMode: true,
    config: (config: { addGlobalData(name: string, value: unknown): void }) => {
      config.addGlobalData("sheets", sheets);
      config.addGlobalData("context", context);
    },
  });
  const rendered = (await eleventy.toJSON()).map(({ outputPath, content }) => {
    return { path: outputPath.replace(/^\.\/_site\//, ""), content };
  });
  const made = new Set(rendered.map(({ path }) => path));
  const missing = drawn.find(({ url }) => !made.has(outputFile(url)));
  if (missing) throw new Error(`Eleventy did not render ${missing.url}: is there a template for ${missing.kind}?`);
  for (const { path, content } of rendered) write(path, content);
}

function isCitation(page: PlannedPage): page is PlannedPage<"citation"> {
  return page.kind === "citation";
}
