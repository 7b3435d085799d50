/** Renders a batch of pages through Eleventy and writes them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import { writeWhole } from "../file-store.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { SiteContext } from "./context.ts";
import { outputFile } from "./output-file.ts";
import type { PageData } from "./page.ts";
import type { PlannedPage } from "./plan.ts";
import { dataFileText, fillSheets, isOf, measureOf } from "./sheets.ts";

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

/**
 * Pages go through Eleventy; of files for programs there are too many (two citations for each article), or they are too large (the
 * data of a volume), to be kept in its memory, so that they are written one by one as their templates would draw them.
 *
 * One Eleventy instance keeps all that it rendered in memory, so the caller bounds the batch. The working directory must be
 * `PROGRAM`.
 */
export async function renderBatch(
  pages: readonly PlannedPage[],
  brief: RenderBrief,
  context: SiteContext,
): Promise<void> {
  const write = (path: string, content: string) => writeWhole(join(brief.output, path), content);
  const drawn: PlannedPage[] = [];
  for (const page of pages) {
    if (isOf("citation", page)) write(outputFile(page.url), await citationText(page.data, context));
    else if (isOf("data-file", page))
      write(outputFile(page.url), dataFileText(page.data, brief.root, brief.vocabulary, context));
    else drawn.push(page);
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

/** The library is loaded where it is needed: it takes a while. */
async function citationText(data: PageData["citation"], context: SiteContext): Promise<string> {
  const { citationFile } = await import("./citation.ts");
  return citationFile(data, context);
}
