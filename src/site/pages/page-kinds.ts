/** Every kind of page, each with a template of its name, and what is done with pages of one kind and not with others. */
import { volumeOf } from "./entry.ts";
import type { PageKind } from "./page.ts";
import type { PlannedPage } from "./planned-page.ts";

interface PageKindRules<K extends PageKind> {
  /** Whether sitemaps list it, as what readers look for. */
  inSitemap: boolean;
  /** The volume that a page belongs to: `2021`, `undated`. Pages of one volume are rendered where its records were read. */
  volume?(data: PlannedPage<K>["data"]): string | undefined;
  /** Whether it is a file for programs, written without Eleventy: of these there are too many, or they are too large, to be kept in its memory. */
  file?: true;
  /** Whether it tells the sizes of files of the site, so that it is rendered when these are written. */
  measures?: true;
}

const READ = { inSitemap: true } as const;
const APART = { inSitemap: false } as const;

const KINDS: { readonly [K in PageKind]: PageKindRules<K> } = {
  front: READ,
  article: { ...READ, volume: ({ entry }) => volumeOf(entry) },
  withheld: APART,
  unreadable: APART,
  alias: APART,
  year: READ,
  month: READ,
  undated: READ,
  sources: READ,
  source: READ,
  "source-year": READ,
  "source-month": READ,
  topics: READ,
  topic: READ,
  "topic-year": READ,
  "topic-month": READ,
  authors: READ,
  author: READ,
  "author-year": READ,
  "author-month": READ,
  about: READ,
  search: READ,
  data: { ...READ, measures: true },
  "data-package": { ...APART, measures: true },
  "data-schema": APART,
  export: { ...APART, file: true, volume: ({ volume }) => volume },
  feed: APART,
  "json-feed": APART,
  review: APART,
  "not-found": APART,
  sitemap: APART,
  "sitemap-index": APART,
  robots: APART,
  theme: APART,
  opensearch: APART,
};

export const PAGE_KINDS = Object.keys(KINDS) as readonly PageKind[];

/** What is done with pages of a kind. */
export function rulesOf<K extends PageKind>({ kind }: { kind: K }): PageKindRules<K> {
  return KINDS[kind];
}

/** The volume that a page belongs to; nothing where it belongs to none. */
export function volumeOfPage(page: PlannedPage): string | undefined {
  return rulesOf(page).volume?.(page.data);
}
