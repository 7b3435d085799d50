/** Pages as Eleventy is given them: prepared data, by kind, for one template of each kind to paginate over. */

import { hash } from "node:crypto";
import { Records } from "../../record/records.ts";
import { dataText } from "../exports/data-text.ts";
import type { SiteContext } from "../pages/context.ts";
import { PAGE_KINDS, type PageData, type PageKind } from "../pages/page.ts";
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

/** The pages that `backfile build` put into the configuration's global data; nothing when Eleventy was started by itself. */
export function givenTemplateData(globalData: Partial<TemplateData>): TemplateData | undefined {
  const { pageData, context } = globalData;
  return pageData && context ? { pageData, context } : undefined;
}

/** All pages of the archive at `root`. */
export async function wholeSiteData(root: string): Promise<TemplateData> {
  const { plan, vocabulary, context } = await loadSite(root);
  const records = new Records(root, vocabulary);
  return { pageData: loadPageData(plan.pages, records, unwritten(plan.pages, records, context)), context };
}

/**
 * Reads the records that pages show and sorts the pages by kind. Frozen, for Eleventy would otherwise merge it again per template.
 * @param measure Size and digest of a data file.
 */
export function loadPageData(pages: readonly PlannedPage[], records: Records, measure: Measure): PageDataByKind {
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

/** Of a file's content. */
export function measureOf(content: string | Uint8Array): ReturnType<Measure> {
  return { bytes: Buffer.byteLength(content), sha256: hash("sha256", content) };
}

/** Pages that describe files of the site, and are rendered when these are written. */
export function needsFileSizes({ kind }: PlannedPage): boolean {
  return kind === "data" || kind === "data-package";
}

function fill(page: PlannedPage, records: Records, measure: Measure): PageData[PageKind] {
  if (isOf("article", page)) return shownArticle(page, records);
  if (isOf("data-file", page)) return fillFile(page.data, records);
  if (isOf("data", page) || isOf("data-package", page)) return measured(page.data, measure);
  return page.data as PageData[PageKind];
}

/** The text of a data file, from the records of its volume. */
export function dataFileText(data: PlannedPage<"data-file">["data"], records: Records, context: SiteContext): string {
  return dataText(fillFile(data, records), context);
}

function fillFile(data: PlannedPage<"data-file">["data"], records: Records): PageData["data-file"] {
  if (data.format !== "jsonl") return data;
  return { format: "jsonl", records: data.articles.map(({ file, stamp }) => records.read(file, stamp)) };
}

/** Makes the data files among the pages to measure them. */
export function unwritten(pages: readonly PlannedPage[], records: Records, context: SiteContext): Measure {
  return (url) => {
    const page = pages.find((other) => other.url === url);
    if (!page || !isOf("data-file", page)) throw new Error(`${url} is not among the pages`);
    return measureOf(dataFileText(page.data, records, context));
  };
}
