/** The pages as data for Eleventy, by kind: one template for each kind paginates over them. */

import { hash } from "node:crypto";
import type { Article } from "../../archive/archive.ts";
import { DisclosedRecords } from "../../record/disclosed-records.ts";
import { type ExportFile, exportFile } from "../exports/exporters.ts";
import type { FileInParts } from "../exports/file-in-parts.ts";
import type { SiteContext } from "../pages/context.ts";
import type { ExportData } from "../pages/data-files.ts";
import { PAGE_KINDS, type PageData, type PageKind, rulesOf } from "../pages/page.ts";
import type { PlannedPage } from "../pages/planned-page.ts";
import { isOf, shownArticle } from "../pages/planned-page.ts";
import { measured } from "../plan/data-pages.ts";
import { loadSite } from "../plan/load-site.ts";

export interface TemplateInput<K extends PageKind = PageKind> {
  url: string;
  data: PageData[K];
}

export type PageDataByKind = { readonly [K in PageKind]?: readonly TemplateInput<K>[] };

/** What `.eleventy.ts` gives the templates as global data. */
export interface TemplateData {
  pageData: PageDataByKind;
  context: SiteContext;
}

/** The pages that `backfile build` put into Eleventy's global data; `undefined` where Eleventy was started by itself. */
export function givenTemplateData(globalData: Partial<TemplateData>): TemplateData | undefined {
  const { pageData, context } = globalData;
  return pageData && context ? { pageData, context } : undefined;
}

/** All pages of the archive at `root` that have a template. */
export async function wholeSiteData(root: string): Promise<TemplateData> {
  const { plan, vocabulary, context } = await loadSite(root);
  const records = new DisclosedRecords(root, vocabulary);
  const pages = plan.pages.filter((page) => !rulesOf(page).file);
  return { pageData: loadPageData(pages, records, unwritten(plan.pages, records, context)), context };
}

/**
 * Reads the records that pages show and groups the pages by kind. The result is frozen, because Eleventy would merge it again for each template.
 * @param measure Gives size and digest of a data file.
 */
export function loadPageData(
  pages: readonly PlannedPage[],
  records: DisclosedRecords,
  measure: Measure,
): PageDataByKind {
  const pageData: { [kind: string]: TemplateInput[] } = Object.fromEntries(PAGE_KINDS.map((kind) => [kind, []]));
  const measures = new Map<string, ReturnType<Measure>>();
  const once: Measure = (url) => {
    const known = measures.get(url) ?? measure(url);
    measures.set(url, known);
    return known;
  };
  for (const page of pages) pageData[page.kind]?.push({ url: page.url, data: fill(page, records, once) });
  return Object.freeze(pageData) as PageDataByKind;
}

export type Measure = (url: string) => { bytes: number; sha256: string };
/** By the address of a data file. */
export type Measures = { readonly [url: string]: ReturnType<Measure> };

/** The size and digest of a file's content. */
export function measureOf(content: string | Uint8Array): ReturnType<Measure> {
  return { bytes: Buffer.byteLength(content), sha256: hash("sha256", content) };
}

function fill(page: PlannedPage, records: DisclosedRecords, measure: Measure): PageData[PageKind] {
  if (isOf("article", page)) return shownArticle(page, records);
  if (isOf("data", page) || isOf("data-package", page)) return measured(page.data, measure);
  return page.data as PageData[PageKind];
}

/** A data file. @param before As `exportFile` takes it. */
export function dataFile(
  data: ExportData,
  records: DisclosedRecords,
  context: SiteContext,
  before?: FileInParts,
): ExportFile {
  const read = (articles: readonly Article[]) => articles.map(({ file, stamp }) => records.read(file, stamp));
  return exportFile(data, context, read, before);
}

/** Measures data files that are not written, by making them. */
export function unwritten(pages: readonly PlannedPage[], records: DisclosedRecords, context: SiteContext): Measure {
  return (url) => {
    const page = pages.find((other) => other.url === url);
    if (!page || !isOf("export", page)) throw new Error(`${url} is not among the pages`);
    return measureOf(dataFile(page.data, records, context).content);
  };
}
