/** Renders a batch of pages through Eleventy and writes them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DisclosedRecords } from "../../record/disclosed-records.ts";
import { writeWhole } from "../../system/file-store.ts";
import { MODULE } from "../../system/program.ts";
import type { FileInParts } from "../exports/file-in-parts.ts";
import type { FilePart } from "../exports/file-part.ts";
import { contentDigest } from "../output/manifest.ts";
import { outputFile } from "../output/output-file.ts";
import { holds } from "../output/output-folder.ts";
import type { SiteContext } from "../pages/context.ts";
import { PAGE_KINDS } from "../pages/page.ts";
import type { PlannedPage } from "../pages/planned-page.ts";
import { isOf } from "../pages/planned-page.ts";
import {
  dataFile,
  loadPageData,
  type Measure,
  type Measures,
  measureOf,
  type PageDataByKind,
  type TemplateInput,
} from "./page-data.ts";
import { templateOf } from "./template.ts";

/** What rendering needs besides the pages. */
export interface RenderContext {
  /** The output folder, absolute. */
  output: string;
  records: DisclosedRecords;
  context: SiteContext;
  /** Draws pages by their templates alone. Eleventy takes 0.6 s of a processor to load, in which some hundreds of pages are drawn. */
  withoutEleventy?: boolean;
}

/**
 * Renders pages with Eleventy and writes them. Data files are written one by one without Eleventy, because they are too large (the data of a
 * volume) for its memory, and packed ones are no text.
 *
 * An Eleventy instance keeps everything that it has rendered in memory, so the caller must limit the batch. The working directory must
 * be `PROGRAM`.
 * @param measures Size and digest of data files that are not stale; others are read. @param inParts Of data files that are stale, what was kept.
 */
export async function renderBatch(
  pages: readonly PlannedPage[],
  data: RenderContext,
  measures: Measures,
  inParts: FilesInParts,
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  const write = (path: string, content: string | Uint8Array, parts?: readonly FilePart[]) => {
    writeWhole(data.output, path, content);
    written.push({ path, content: contentDigest(content), ...(parts && { parts }) });
  };
  const measure: Measure = (url) => measures[url] ?? measureOf(readFileSync(join(data.output, outputFile(url))));
  await drawBatch(pages, data, write, measure, (path) => partsBefore(join(data.output, path), inParts[path]));
  return written;
}

/** A file that was written. */
export interface WrittenFile {
  /** Below the output folder. */
  path: string;
  /** SHA-256 of its content, hexadecimal. */
  content: string;
  /** Of a file that is made in parts. */
  parts?: readonly FilePart[];
}

/** By the path of a file that was made in parts. */
export type FilesInParts = { readonly [path: string]: Required<Omit<WrittenFile, "path">> };

/** The file with its parts; `undefined` where it is not as it was written. */
function partsBefore(file: string, kept: FilesInParts[string] | undefined): FileInParts | undefined {
  if (!kept || !existsSync(file)) return undefined;
  const content = readFileSync(file);
  return contentDigest(content) === kept.content ? { content, parts: kept.parts } : undefined;
}

/** Renders pages whose files exist. @returns The paths of files with other content. */
export async function compareBatch(pages: readonly PlannedPage[], data: RenderContext): Promise<string[]> {
  const different: string[] = [];
  const compare = (path: string, content: string | Uint8Array) => {
    if (!holds(data.output, path, content)) different.push(path);
  };
  const read = (path: string) => (existsSync(join(data.output, path)) ? readFileSync(join(data.output, path)) : "");
  await drawBatch(pages, data, compare, (url) => measureOf(read(outputFile(url))));
  return different;
}

async function drawBatch(
  pages: readonly PlannedPage[],
  { records, context, withoutEleventy }: RenderContext,
  write: (path: string, content: string | Uint8Array, parts?: readonly FilePart[]) => void,
  measure: Measure,
  before?: (path: string) => FileInParts | undefined,
): Promise<void> {
  const drawn: PlannedPage[] = [];
  for (const page of pages) {
    if (!isOf("export", page)) {
      drawn.push(page);
      continue;
    }
    const path = outputFile(page.url);
    const { content, parts } = dataFile(page.data, records, context, before?.(path));
    write(path, content, parts);
  }
  if (drawn.length === 0) return;
  const pageData = loadPageData(drawn, records, measure);
  const rendered = await (withoutEleventy ? drawnAlone : drawnByEleventy)(pageData, context);
  const made = new Set(rendered.map(({ path }) => path));
  const missing = drawn.find(({ url }) => !made.has(outputFile(url)));
  if (missing) throw new Error(`Eleventy did not render ${missing.url}: is there a template for ${missing.kind}?`);
  for (const { path, content } of rendered) write(path, content);
}

interface Drawn {
  path: string;
  content: string;
}

async function drawnAlone(pageData: PageDataByKind, context: SiteContext): Promise<Drawn[]> {
  const drawn: Drawn[] = [];
  for (const kind of PAGE_KINDS) {
    const inputs: readonly TemplateInput[] = pageData[kind] ?? [];
    if (inputs.length === 0) continue;
    const render = await templateOf(kind);
    for (const input of inputs) drawn.push({ path: outputFile(input.url), content: render({ input, context }) });
  }
  return drawn;
}

async function drawnByEleventy(pageData: PageDataByKind, context: SiteContext): Promise<Drawn[]> {
  await import("./eleventy-imports.ts");
  const { default: Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy("templates", "_site", {
    configPath: `.eleventy${MODULE}`,
    quietMode: true,
    config: (config: EleventyConfig) => {
      config.addGlobalData("pageData", pageData);
      config.addGlobalData("context", context);
      // Templates without pages are ignored, because Eleventy loads every template again for each batch.
      for (const kind of PAGE_KINDS) if (!pageData[kind]?.length) config.ignores.add(`templates/${kind}.11ty${MODULE}`);
    },
  });
  return (await eleventy.toJSON()).map(({ outputPath, content }) => {
    return { path: outputPath.replace(/^\.\/_site\//, ""), content };
  });
}

interface EleventyConfig {
  addGlobalData(name: string, value: unknown): void;
  ignores: Set<string>;
}
