/** Plans the review page and its style sheet, for editors of the archive and not for search engines. */
import type { Archive } from "../../archive/archive.ts";
import { byArticle, REVIEW_KINDS, type ReviewItem, review } from "../../archive/review.ts";
import { EVIDENCE_FIELDS } from "../../model/fields.ts";
import { truncate } from "../../text/truncate.ts";
import type { Site } from "../../vocabulary/site.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { volumeOf } from "../pages/entry.ts";
import type { Listings } from "../pages/listing.ts";
import type { PageData } from "../pages/page.ts";
import type { PageDraft } from "../pages/planned-page.ts";
import type { ReviewedEntry, ReviewFilters } from "../pages/review-list.ts";
import { editorUrl } from "./article-pages.ts";

export function* reviewPages(archive: Archive, vocabulary: Vocabulary, listings: Listings): Generator<PageDraft> {
  const { site } = vocabulary;
  let made: PageData["review"] | undefined;
  const basis = [archive.articles.map(({ stamp, file }) => `${stamp} ${file}`), JSON.stringify(vocabulary)];
  const review = () => {
    made ??= reviewData(archive, site, listings);
    return made;
  };
  yield {
    kind: "review",
    url: "/review/",
    basis,
    get data() {
      return review();
    },
  };
  yield {
    kind: "review-style",
    url: "/review/style.css",
    basis,
    get data() {
      return review().filters;
    },
  };
}

function reviewData(archive: Archive, site: Site, listings: Listings): PageData["review"] {
  const items = review(archive);
  const reviewed = byArticle(items);
  const shown = reviewed.slice(0, SHOWN);
  const listed = shown.map(({ article, items }) => {
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
  });
  return {
    articles: archive.articles.length,
    findings: items.length,
    filters: filtersOf(listed),
    listed,
    more: reviewed.length - listed.length,
  };
}

/** Of what is listed, so that each filter shows as many articles as it says. */
function filtersOf(listed: readonly ReviewedEntry[]): ReviewFilters {
  const ofKind = Map.groupBy(
    listed.flatMap(({ findings }) => [...new Set(findings.map(({ kind }) => kind))]),
    (kind) => kind,
  );
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
    kinds: REVIEW_KINDS.flatMap((kind) => {
      const count = ofKind.get(kind)?.length ?? 0;
      return count > 0 ? [{ kind, count }] : [];
    }),
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

/** Articles on the page; the command `review` lists all. */
const SHOWN = 200;
