/**
 * The pages of the site, by kind, and the data of each. A template gets only the data of its page and the `Site`, so that a page must be
 * rendered again only when these change.
 */

import { UNDATED } from "../../archive/volumes.ts";
import type { CitedBy } from "../../model/conflict.ts";
import type { Certainty } from "../../model/reading.ts";
import type { ArticleRecord } from "../../record/record.ts";
import type { Source } from "../../vocabulary/source.ts";
import type { Topic } from "../../vocabulary/topic.ts";
import type { VolumeFormat } from "../words/prose-words.ts";
import type { DataIndex, ExportData } from "./data-files.ts";
import type { DateInWords } from "./date-in-words.ts";
import type { Coverage, Day, Entry, MonthPlace, MonthTerm, Person, Step, Term } from "./entry.ts";
import { volumeOf } from "./entry.ts";
import type { Feed } from "./feed.ts";
import type { Reprint, ShownCorrection, Witness } from "./other-texts.ts";
import type { ReviewFilters, ReviewList } from "./review-list.ts";
import type { SpanOf } from "./span.ts";

export interface PageData {
  front: { coverage: Coverage; latest: Day[]; years: Term[]; sources: Term[]; topics: Term[] };
  article: {
    /** Further records of the same article, and the article in other papers; absent where there is none. */
    witnesses?: Witness[];
    reprints?: Reprint[];
    corrections?: ShownCorrection[];
    record: ArticleRecord;
    entry: Entry;
    updated?: DateInWords;
    source?: Source;
    earlier?: Entry;
    later?: Entry;
    earlierInSource?: Entry;
    laterInSource?: Entry;
    /** By topic, how many other articles it has in the same month, and where these are. */
    inMonth?: Readonly<Record<string, MonthPlace>>;
    /** Other articles of the same day and topics, at most three. */
    related: Entry[];
    /** The original's address, where the source requires that search engines are sent there. */
    canonical?: string;
    /** Address of the record's editor page on GitHub. */
    correct?: string;
    /** Address of the capture's page on GitHub. */
    captureUrl?: string;
  };
  /** An article that may not be published: since when, and why. */
  withheld: {
    entry: Entry;
    since?: DateInWords;
    reason?: string;
    /** The article is not withdrawn, but what may be published of it is unclear until a fault is mended. */
    inDoubt?: true;
  };
  /** An article whose record was deleted. `year`: that of its folder, where there are articles of it. */
  removed: { year?: string };
  /** An article whose record cannot be read. */
  unreadable: { entry: Entry; correct?: string };
  /** `days` has no article of a month where the year has more than 200: its months list them. */
  year: { year: string; coverage: Coverage; months: Term[]; days: Day[]; earlier?: Step; later?: Step };
  month: {
    month: string;
    name: string;
    coverage: Coverage;
    days: Day[];
    /** With the number of their articles in this month, which their addresses lead to. */
    sources: MonthTerm[];
    topics: MonthTerm[];
    earlier?: Step;
    later?: Step;
  };
  /** Ten years of an archive of more than thirty. */
  decade: { decade: string; name: string; coverage: Coverage; years: Term[]; earlier?: Step; later?: Step };
  undated: { coverage: Coverage; days: Day[] };
  sources: {
    order: "articles" | "name" | "first";
    coverage: Coverage;
    sources: (Term & { source: Source; coverage: Coverage })[];
  };
  /** `days` has all articles, or the latest where there are more than 200; then `spans` lead to all: decades, and years of long ones. */
  source: { source: Source; coverage: Coverage; days: Day[]; spans: Term[]; topics: Term[] };
  "source-decade": SpanOf<{ source: Source }>;
  "source-year": SpanOf<{ source: Source }>;
  "source-month": SpanOf<{ source: Source }>;
  topics: { coverage: Coverage; topics: (Term & { topic: Topic; narrower: string[] })[] };
  topic: {
    topic: Topic;
    coverage: Coverage;
    days: Day[];
    spans: Term[];
    broader?: Term;
    narrower: Term[];
    related: Term[];
    sources: Term[];
  };
  "topic-decade": SpanOf<{ topic: Topic }>;
  "topic-year": SpanOf<{ topic: Topic }>;
  "topic-month": SpanOf<{ topic: Topic }>;
  /** Groups by letter, script or `body`, see `archive/author-order.ts`. */
  authors: { coverage: Coverage; groups: { id: string; authors: Term[] }[] };
  author: {
    author: Person;
    identifiers?: string[];
    coverage: Coverage;
    days: Day[];
    spans: Term[];
    topics: Term[];
    sources: Term[];
  };
  "author-decade": SpanOf<{ author: Person }>;
  "author-year": SpanOf<{ author: Person }>;
  "author-month": SpanOf<{ author: Person }>;
  about: {
    coverage: Coverage;
    /** Number of records by the certainty of their date. */
    dates: Record<Certainty | "edited" | "absent", number>;
    /** Number of articles of which each field of the citation is disputed. */
    disputed: Record<CitedBy, number>;
    sources: number;
    topics: number;
  };
  /** `languages`: of the articles, BCP 47. */
  search: { articles: number; languages: string[]; years: Term[]; sources: Term[]; topics: Term[]; undated: number };
  "not-found": { years: Term[] };
  /** RFC 4287. */
  feed: Feed;
  /** JSON Feed 1.1. */
  "json-feed": Feed;
  /** The page of the site's data for reuse. */
  data: DataIndex;
  /** A data file: a volume, a vocabulary or an article in one format. */
  export: ExportData;
  /** `datapackage.json`: Frictionless Data Package 2.0. */
  "data-package": DataIndex;
  /** The schema of a format: Table Schema of the CSV files, JSON Schema of a line of the JSON Lines. */
  "data-schema": { of: VolumeFormat };
  /** What an editor should check, of all kinds or of one. */
  review: ReviewList;
  /** The style sheet of the review pages: what each filter hides. */
  "review-style": ReviewFilters;
  /** sitemaps.org 0.9; root-relative addresses. */
  sitemap: { urls: string[] };
  "sitemap-index": { sitemaps: string[] };
  robots: Record<string, never>;
  /** A style sheet; only where `site.yaml` has a theme. */
  theme: Record<string, never>;
  /** OpenSearch 1.1. */
  opensearch: Record<string, never>;
  /** An earlier address of an article, or of a source, topic or author, which redirects to the present one. */
  alias: { of: "article" | "term"; title: string; to: string; language?: string };
}

export type PageKind = keyof PageData;

interface PageKindRules<K extends PageKind> {
  /** Whether sitemaps list the page. */
  inSitemap: boolean;
  /** The volume of a page: `2021`, `undated`. Pages of a volume are rendered by the process that read its records, and are in one part of the site. */
  volume?(data: PageData[K]): string | undefined;
  /** A data file, written without Eleventy and a template. */
  file?: true;
  /** The page has sizes of data files, so it is rendered after these are written. */
  measures?: true;
  /** The page is served at any address, so its links begin with the path of the site. */
  anywhere?: true;
}

/** Pages that readers look for, and others. */
const READ = { inSitemap: true } as const;
const APART = { inSitemap: false } as const;
/** Pages of a year or month of a source, topic or author. */
const OF_SPAN = { ...READ, volume: ({ span }: { span: string }) => yearOf(span) };

/** All kinds of pages. Each has a template of its name, files apart. */
const KINDS: { readonly [K in PageKind]: PageKindRules<K> } = {
  front: READ,
  article: { ...READ, volume: ({ entry }) => volumeOf(entry) },
  withheld: { ...APART, volume: ({ entry }) => volumeOf(entry) },
  removed: { ...APART, volume: ({ year }) => year },
  unreadable: { ...APART, volume: ({ entry }) => volumeOf(entry) },
  alias: APART,
  year: { ...READ, volume: ({ year }) => year },
  month: { ...READ, volume: ({ month }) => yearOf(month) },
  decade: READ,
  undated: { ...READ, volume: () => UNDATED },
  sources: READ,
  source: READ,
  "source-decade": READ,
  "source-year": OF_SPAN,
  "source-month": OF_SPAN,
  topics: READ,
  topic: READ,
  "topic-decade": READ,
  "topic-year": OF_SPAN,
  "topic-month": OF_SPAN,
  authors: READ,
  author: READ,
  "author-decade": READ,
  "author-year": OF_SPAN,
  "author-month": OF_SPAN,
  about: READ,
  search: READ,
  data: { ...READ, measures: true },
  "data-package": { ...APART, measures: true },
  "data-schema": APART,
  export: { ...APART, file: true, volume: ({ volume }) => volume },
  feed: APART,
  "json-feed": APART,
  review: APART,
  "review-style": APART,
  "not-found": { ...APART, anywhere: true },
  sitemap: APART,
  "sitemap-index": APART,
  robots: APART,
  theme: APART,
  opensearch: APART,
};

export const PAGE_KINDS = Object.keys(KINDS) as readonly PageKind[];

/** The year of a month or year. */
function yearOf(span: string): string {
  return span.slice(0, 4);
}

/** The rules of a page's kind. */
export function rulesOf<K extends PageKind>({ kind }: { kind: K }): PageKindRules<K> {
  return KINDS[kind];
}

/** The volume of a page; `undefined` where it has none. */
export function volumeOfPage<K extends PageKind>({ kind, data }: { kind: K; data: unknown }): string | undefined {
  return KINDS[kind].volume?.(data as PageData[K]);
}

export interface Page<K extends PageKind = PageKind> {
  kind: K;
  /** Root-relative: `/2021/01/`, `/404.html`. */
  url: string;
  data: PageData[K];
  /** Hexadecimal digest of everything on which the page depends. */
  hash: string;
}
