/** Pages as Eleventy is given them: prepared data, by kind, for one template of each kind to paginate over. */
import { readOneRecord } from "../record/shelf.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { SiteContext } from "./context.ts";
import { loadSite } from "./load-site.ts";
import { PAGE_KINDS, type PageData, type PageKind } from "./page.ts";
import type { PlannedPage } from "./plan.ts";

export interface Sheet<K extends PageKind = PageKind> {
  url: string;
  data: PageData[K];
}

export type Sheets = { readonly [K in PageKind]?: readonly Sheet<K>[] };

/** What `.eleventy.ts` gives the templates as global data. */
export interface Handout {
  sheets: Sheets;
  context: SiteContext;
}

/** The pages that `backfile build` put into the configuration's global data; nothing when Eleventy was started by itself. */
export function handedPages(globalData: Partial<Handout>): Handout | undefined {
  const { sheets, context } = globalData;
  return sheets && context ? { sheets, context } : undefined;
}

/** All pages of the archive at `root`. */
export async function wholeSite(root: string): Promise<Handout> {
  const { plan, vocabulary, context } = await loadSite(root);
  return { sheets: fillSheets(plan.pages, root, vocabulary), context };
}

/** Reads the records of the article pages and sorts the pages by kind. Frozen, for Eleventy would otherwise merge it again per template. */
export function fillSheets(pages: readonly PlannedPage[], root: string, vocabulary: Vocabulary): Sheets {
  const sheets: { [kind: string]: Sheet[] } = Object.fromEntries(PAGE_KINDS.map((kind) => [kind, []]));
  for (const page of pages) sheets[page.kind]?.push(fill(page, root, vocabulary));
  return Object.freeze(sheets) as Sheets;
}

function fill(page: PlannedPage, root: string, vocabulary: Vocabulary): Sheet {
  if (!isArticle(page)) return { url: page.url, data: page.data as PageData[PageKind] };
  const { file, stamp: _, ...data } = page.data;
  return { url: page.url, data: { ...data, record: readOneRecord(root, file, vocabulary) } };
}

function isArticle(page: PlannedPage): page is PlannedPage<"article"> {
  return page.kind === "article";
}
