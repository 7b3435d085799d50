/** Plans the page of each article, with its neighbours in time and related articles. */
import type { Archive, Article } from "../../archive/archive.ts";
import type { Site } from "../../vocabulary/site.ts";
import type { Source } from "../../vocabulary/source.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Cited, Entry, MonthPlace } from "../pages/entry.ts";
import type { Listings } from "../pages/listing.ts";
import type { PageData } from "../pages/page.ts";
import type { PageDraft } from "../pages/planned-page.ts";
import { corrected } from "./corrected-fields.ts";
import { NEAREST, type Surroundings, volumeOfArticle } from "./section-bases.ts";

/** Gives the planner of an article's page. */
export function articlePlanner(
  archive: Archive,
  vocabulary: Vocabulary,
  listings: Listings,
  { places: inMonth, corrections, reprints }: Surroundings,
): (article: Article) => PageDraft<"article" | "withheld" | "unreadable"> {
  const sources = new Map(vocabulary.sources.map((source) => [source.id, source]));
  // Each is made for the first article that needs it: after an edit the pages of few volumes are planned.
  const inAll = remembered((_all: string) => neighbours(archive.articles, listings));
  const inSource = remembered((id: string) => neighbours(archive.bySource.get(id) ?? [], listings));
  const places = remembered((topic: string) => placesOf(archive.byTopic.get(topic) ?? []));
  const days = remembered((volume: string) => placesByDay(archive.volumes.get(volume) ?? []));
  return (article) => {
    if (article.unreadable) {
      const data = { entry: listings.entry(article), ...defined("correct", editorUrl(article.file, vocabulary.site)) };
      return { kind: "unreadable", url: urlOfArticle(article), data };
    }
    if (article.publish === "withheld")
      return tombstone(article, listings, article.source ? sources.get(article.source) : undefined);
    const { source } = article;
    const publisher = source ? sources.get(source) : undefined;
    const updated = listings.otherDate(article.updated);
    const own = source ? inSource(source) : undefined;
    return {
      kind: "article",
      url: urlOfArticle(article),
      data: {
        file: article.file,
        stamp: article.stamp,
        entry: listings.entry(article),
        ...(updated && { updated }),
        ...(publisher && { source: publisher }),
        ...defined("canonical", canonicalOf(article, publisher)),
        ...defined("earlier", inAll("")(article, 1)),
        ...defined("later", inAll("")(article, -1)),
        ...defined("earlierInSource", own?.(article, 1)),
        ...defined("laterInSource", own?.(article, -1)),
        ...defined("inMonth", othersInMonth(article, inMonth)),
        related: related(article, archive, days(volumeOfArticle(article)), places).map((other) =>
          listings.entry(other),
        ),
        ...otherTexts(article, archive, reprints, vocabulary, listings),
        ...corrected(article, corrections, vocabulary, listings),
        ...links(article, vocabulary),
      } as PageDraft<"article">["data"],
    };
  };
}

export function urlOfArticle({ id }: Article): string {
  return `/articles/${id}/`;
}

/** The address that the page names as that of the article; absent where it is its own. */
export function canonicalOf({ url }: Article, source: Source | undefined): string | undefined {
  return source?.canonical === "original" && url ? url : undefined;
}

/** What is made for a name, once. */
function remembered<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
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
    const { count, ...place } = places(`/topics/${topic}/`, month);
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

/** Whether the site shows more of an article than its existence. */
export function isShown({ publish, unreadable }: Article): boolean {
  return publish !== "withheld" && !unreadable;
}

/** Related articles on a page. */
const RELATED = 3;

/** Articles of the same day and topics: first those of the same day, then those that share most topics, then the nearest in time. */
function related(
  article: Article,
  archive: Archive,
  days: ReadonlyMap<string, readonly Article[]>,
  placesOfTopic: (topic: string) => ReadonlyMap<string, number>,
): Article[] {
  if (!article.when) return [];
  const near = new Map<string, { other: Article; shared: number; distance: number }>();
  const day = article.when.day;
  for (const topic of article.topics) {
    const list = archive.byTopic.get(topic) ?? [];
    const place = placesOfTopic(topic).get(article.id) ?? 0;
    for (let i = Math.max(0, place - NEAREST); i <= place + NEAREST && i < list.length; i++) {
      const other = list[i];
      if (!other?.when || other.id === article.id) continue;
      const known = near.get(other.id);
      if (known) known.shared++;
      else near.set(other.id, { other, shared: 1, distance: Math.abs(i - place) });
    }
  }
  const sameDay = (other: Article) => (day !== undefined && other.when?.day === day ? 1 : 0);
  for (const other of (day ? days.get(day) : undefined) ?? []) {
    if (other.id !== article.id && isShown(other) && !near.has(other.id))
      near.set(other.id, { other, shared: 0, distance: 0 });
  }
  return [...near.values()]
    .sort(
      (a, b) =>
        sameDay(b.other) - sameDay(a.other) ||
        b.shared - a.shared ||
        a.distance - b.distance ||
        (a.other.id < b.other.id ? -1 : 1),
    )
    .slice(0, RELATED)
    .map(({ other }) => other);
}

/** The article before (`-1`, later in time) or after (`1`, earlier in time) in a list; undated articles have no neighbours. */
function neighbours(
  articles: readonly Article[],
  listings: Listings,
): (article: Article, step: 1 | -1) => Entry | undefined {
  const places = placesOf(articles);
  return (article, step) => {
    const other = article.when && articles[(places.get(article.id) ?? 0) + step];
    return other?.when && listings.entry(other);
  };
}

function placesOf(articles: readonly Article[]): ReadonlyMap<string, number> {
  return new Map(articles.map(({ id }, place) => [id, place]));
}

/** The articles of each day, at most 20, which bounds the cost of busy days. */
function placesByDay(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const days = new Map<string, Article[]>();
  for (const article of articles) {
    const day = article.when?.day;
    if (!day) continue;
    const list = days.get(day);
    if (!list) days.set(day, [article]);
    else if (list.length < 20) list.push(article);
  }
  return days;
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
