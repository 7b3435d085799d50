/** Plans the page of each article, with its neighbours in time and related articles. */
import { type Archive, type Article, isShown } from "../../archive/archive.ts";
import type { Site } from "../../vocabulary/site.ts";
import type { Source } from "../../vocabulary/source.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Cited, MonthPlace } from "../pages/entry.ts";
import type { Listings } from "../pages/listing.ts";
import type { PageData } from "../pages/page.ts";
import type { PageDraft } from "../pages/planned-page.ts";
import { corrected } from "./corrected-fields.ts";
import { Neighbours } from "./neighbours.ts";
import { inputsOfOthers, type Surroundings } from "./section-bases.ts";
import { lazyDraft } from "./sections.ts";

/** Gives the planner of an article's page. */
export function articlePlanner(
  archive: Archive,
  vocabulary: Vocabulary,
  listings: Listings,
  { places: inMonth, corrections, reprints }: Surroundings,
): (article: Article) => PageDraft<"article" | "withheld" | "unreadable"> {
  const sources = new Map(vocabulary.sources.map((source) => [source.id, source]));
  const neighbours = new Neighbours(archive);
  return (article) => {
    if (article.unreadable) {
      const data = { entry: listings.entry(article), ...defined("correct", editorUrl(article.file, vocabulary.site)) };
      return { kind: "unreadable", url: urlOfArticle(article), data };
    }
    if (article.publish === "withheld")
      return tombstone(article, listings, article.source ? sources.get(article.source) : undefined);
    const { id, source } = article;
    const publisher = source ? sources.get(source) : undefined;
    const ofSource = source ? (archive.bySource.get(source) ?? []) : [];
    const beside = {
      earlier: neighbours.beside(article, archive.articles, 1),
      later: neighbours.beside(article, archive.articles, -1),
      earlierInSource: neighbours.beside(article, ofSource, 1),
      laterInSource: neighbours.beside(article, ofSource, -1),
    };
    const month = othersInMonth(article, inMonth);
    const inputs = () => [
      article.key,
      ...Object.values(beside).map((other) => other?.key ?? ""),
      ...(month ? [JSON.stringify(month)] : []),
      ...neighbours.inputsOfRelated(article),
      ...inputsOfOthers(id, archive, corrections, reprints),
    ];
    return lazyDraft("article", urlOfArticle(article), inputs, () => {
      const updated = listings.otherDate(article.updated);
      const steps = Object.entries(beside).flatMap(([step, other]) => (other ? [[step, listings.entry(other)]] : []));
      return {
        file: article.file,
        stamp: article.stamp,
        entry: listings.entry(article),
        ...(updated && { updated }),
        ...(publisher && { source: publisher }),
        ...defined("canonical", canonicalOf(article, publisher)),
        ...Object.fromEntries(steps),
        ...defined("inMonth", month),
        related: neighbours.related(article).map((other) => listings.entry(other)),
        ...otherTexts(article, archive, reprints, vocabulary, listings),
        ...corrected(article, corrections, vocabulary, listings),
        ...links(article, vocabulary),
      } as PageDraft<"article">["data"];
    });
  };
}

export function urlOfArticle({ id }: Article): string {
  return `/articles/${id}/`;
}

/** The address that the page names as that of the article; absent where it is its own. */
export function canonicalOf({ url }: Article, source: Source | undefined): string | undefined {
  return source?.canonical === "original" && url ? url : undefined;
}

/** Further witnesses of an article that may be shown, and its text in other papers. */
function otherTexts(
  { id }: Article,
  { witnesses }: Archive,
  reprints: ReadonlyMap<string, readonly Article[]>,
  vocabulary: Vocabulary,
  listings: Listings,
): Pick<PageDraft<"article">["data"], "witnesses" | "reprints"> {
  const shown = (witnesses.get(id) ?? []).filter(isShown);
  const elsewhere = reprints.get(id) ?? [];
  const unread = ({ file, stamp }: Article) => ({ file, stamp });
  return {
    ...(shown.length > 0 && {
      witnesses: shown.map((one) => ({ ...unread(one), entry: listings.entry(one), ...links(one, vocabulary) })),
    }),
    ...(elsewhere.length > 0 && {
      reprints: elsewhere.map((one) => ({ ...unread(one), entry: listings.entry(one) })),
    }),
  };
}

/** By topic, how many other articles it has in the article's month, and where these are. */
function othersInMonth({ when, topics }: Article, places: Surroundings["places"]): PageData["article"]["inMonth"] {
  const month = when?.month;
  if (!month) return undefined;
  const others = topics.flatMap((topic): [string, MonthPlace][] => {
    const { count, ...place } = places("topics", topic, month);
    return count > 1 ? [[topic, { ...place, count: count - 1 }]] : [];
  });
  return others.length > 0 ? Object.fromEntries(others) : undefined;
}

/** What citations need of an article. */
export function citedOf(article: Article, listings: Listings): Cited {
  const { section, edition, page, dateline, dek, lead } = article;
  const abstract = dek || lead;
  return {
    entry: listings.entry(article),
    ...(section && { section }),
    ...(edition && { edition }),
    ...(page && { page }),
    ...(dateline && { dateline }),
    ...(abstract && { abstract }),
  };
}

function tombstone(article: Article, listings: Listings, source: Source | undefined): PageDraft<"withheld"> {
  const since = listings.otherDate(article.withheld?.date);
  const ofSource = source?.publish === "withheld" && !article.inDoubt ? source.policy : undefined;
  const reason = article.withheld?.reason ?? ofSource;
  return {
    kind: "withheld",
    url: urlOfArticle(article),
    data: {
      entry: listings.entry(article),
      ...(since && { since }),
      ...(reason && { reason }),
      ...(article.inDoubt && { inDoubt: true as const }),
    },
  };
}

/** The address of a record's editor page on GitHub; `undefined` where the site names no repository. */
export function editorUrl(file: string, site: Site): string | undefined {
  return repositoryPage("edit", file, site);
}

function links(
  { file, capture, captureMissing, publish = "full" }: Article,
  { site }: Vocabulary,
): { correct?: string; captureUrl?: string } {
  const correct = editorUrl(file, site);
  // Only where the article may be published in full, because the capture has the whole text.
  const shown = capture && !captureMissing && publish === "full";
  const captureUrl = shown ? repositoryPage("blob", `articles/${capture.replace(MEMBER, "")}`, site) : undefined;
  return { ...(correct && { correct }), ...(captureUrl && { captureUrl }) };
}

/** Which article of a file it is, behind the file's name. */
const MEMBER = /(?<=[^#/])#[^#/]{1,200}$/;

function repositoryPage(verb: "edit" | "blob", path: string, { repository, branch }: Site): string | undefined {
  const place = path.split("/").map(encodeURIComponent).join("/");
  return repository && `${repository.replace(/\/$/, "")}/${verb}/${encodeURIComponent(branch)}/${place}`;
}

function defined<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
