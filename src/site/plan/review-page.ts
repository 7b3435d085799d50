/** Plans the review pages and their style sheet, for editors of the archive and not for search engines. */
import type { Archive, Article } from "../../archive/archive.ts";
import { byArticle, REVIEW_KINDS, type ReviewedArticle, type ReviewItem, review } from "../../archive/review.ts";
import { EVIDENCE_FIELDS } from "../../model/fields.ts";
import { truncate } from "../../text/truncate.ts";
import type { Site } from "../../vocabulary/site.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { volumeOf } from "../pages/entry.ts";
import type { Listings } from "../pages/listing.ts";
import type { PageDraft } from "../pages/planned-page.ts";
import type { ReviewedEntry, ReviewFilters, ReviewList } from "../pages/review-list.ts";
import { editorUrl } from "./article-pages.ts";

/** A page of all findings and one of each kind, whether there are such findings or not: their addresses stay. */
export function* reviewPages(
  archive: Archive,
  { site }: Vocabulary,
  listings: Listings,
  duplicates?: Article[][],
): Generator<PageDraft> {
  const lists = reviewLists(archive, site, listings, duplicates);
  for (const data of lists) yield { kind: "review", url: data.kind ? `/review/${data.kind}/` : "/review/", data };
  const filters = filtersOf(lists.flatMap(({ listed }) => listed));
  yield { kind: "review-style", url: "/review/style.css", data: filters };
}

/** Of all kinds, then of each. */
function reviewLists(archive: Archive, site: Site, listings: Listings, duplicates?: Article[][]): ReviewList[] {
  const items = review(archive, duplicates);
  const ofKind = REVIEW_KINDS.map((kind) => {
    const own = items.filter((item) => item.kind === kind);
    return { kind, own, reviewed: byArticle(own) };
  });
  const kinds = ofKind.flatMap(({ kind, reviewed }) => (reviewed.length > 0 ? [{ kind, count: reviewed.length }] : []));
  const list = (own: readonly ReviewItem[], reviewed: readonly ReviewedArticle[]) => {
    const listed = reviewed.slice(0, SHOWN).map((one) => reviewedEntry(one, site, listings));
    return {
      ...{ articles: archive.articles.length, findings: own.length, kinds, listed },
      ...{ filters: filtersOf(listed), more: reviewed.length - listed.length },
    };
  };
  return [
    list(items, byArticle(items)),
    ...ofKind.map(({ kind, own, reviewed }) => ({ kind, ...list(own, reviewed) })),
  ];
}

function reviewedEntry({ article, items }: ReviewedArticle, site: Site, listings: Listings): ReviewedEntry {
  const correct = editorUrl(article.file, site);
  const findings = merged(items).map(({ kind, fields, conflict, reread, others, line, value, quote }) => ({
    ...{ kind, fields, others: others.map((other) => listings.entry(other)), file: article.file, line },
    ...(correct && { edit: `${correct}#L${line}` }),
    ...(value !== undefined && kind !== "missing" && { value: shortly(value) }),
    ...(quote !== undefined && quote !== value && { quote: truncate(quote, LONGEST) }),
    ...(conflict && { conflict }),
    ...(reread !== undefined && { reread }),
  }));
  return { entry: listings.entry(article), findings };
}

/** Of what is listed, so that each filter shows as many articles as it says. */
function filtersOf(listed: readonly ReviewedEntry[]): ReviewFilters {
  const ofField = Map.groupBy(
    listed.flatMap(({ findings }) => [...new Set(findings.flatMap(({ fields }) => fields))]),
    (field) => field,
  );
  const entries = listed.map(({ entry }) => entry);
  const ofSource = Map.groupBy(
    entries.flatMap(({ source }) => source ?? []),
    ({ id }) => id,
  );
  const ofYear = Map.groupBy(entries, volumeOf);
  return {
    fields: EVIDENCE_FIELDS.flatMap((field) => {
      const count = ofField.get(field)?.length ?? 0;
      return count > 0 ? [{ field, count }] : [];
    }),
    sources: [...ofSource]
      .map(([id, all]) => ({ id, name: all[0]?.name ?? id, count: all.length }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    years: [...ofYear].map(([year, all]) => ({ year, count: all.length })).sort((a, b) => (a.year < b.year ? 1 : -1)),
  };
}

/** Characters of a value and of a quotation. */
const LONGEST = 160;

function shortly(value: unknown): string {
  const words = Array.isArray(value) && value.every((one) => typeof one === "string") ? value.join(", ") : value;
  return truncate(typeof words === "string" ? words : JSON.stringify(words), LONGEST);
}

/** The missing fields of an article are told in one sentence. */
function merged(items: readonly ReviewItem[]): ReviewItem[] {
  const together = new Map<string, ReviewItem>();
  for (const [place, item] of items.entries()) {
    const key = item.kind === "missing" ? item.kind : `${place}`;
    const known = together.get(key);
    together.set(key, known ? { ...known, fields: [...known.fields, ...item.fields] } : item);
  }
  return [...together.values()];
}

/**
 * Articles on a page; the command `review` lists all. Those of an archive of real pages weigh some 130 bytes each when compressed, and with long
 * quotations twice as much.
 */
const SHOWN = 60;
