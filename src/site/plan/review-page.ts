/** Plans the review page, for editors of the archive and not for search engines. */
import type { Archive } from "../../archive/archive.ts";
import { byArticle, REVIEW_KINDS, type ReviewItem, review } from "../../archive/review.ts";
import { truncate } from "../../text/truncate.ts";
import type { Site } from "../../vocabulary/site.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Listings } from "../pages/listing.ts";
import type { PageData } from "../pages/page.ts";
import type { PageDraft } from "../pages/planned-page.ts";
import { editorUrl } from "./article-pages.ts";
import { basisOf } from "./data-pages.ts";

export function reviewPage(archive: Archive, { site }: Vocabulary, listings: Listings): PageDraft<"review"> {
  let made: PageData["review"] | undefined;
  return {
    kind: "review",
    url: "/review/",
    basis: [
      basisOf(archive.articles),
      archive.articles.map((article) => listings.entry(article)),
      ...[site.repository, site.branch],
    ],
    get data() {
      made ??= reviewData(archive, site, listings);
      return made;
    },
  };
}

function reviewData(archive: Archive, site: Site, listings: Listings): PageData["review"] {
  const items = review(archive);
  const ofKind = Map.groupBy(items, ({ kind }) => kind);
  const counts = Object.fromEntries(REVIEW_KINDS.map((kind) => [kind, ofKind.get(kind)?.length ?? 0]));
  const reviewed = byArticle(items);
  const listed = reviewed.slice(0, SHOWN).map(({ article, items }) => {
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
  const fields = Map.groupBy(
    items.flatMap(({ fields }) => fields),
    (field) => field,
  );
  return {
    articles: archive.articles.length,
    counts: counts as PageData["review"]["counts"],
    fields: REVIEW_FIELDS.flatMap((field) => {
      const count = fields.get(field)?.length ?? 0;
      return count > 0 ? [{ field, count }] : [];
    }),
    listed,
    more: reviewed.length - listed.length,
  };
}

/** Fields by which the list can be narrowed: those about which most is found. The style sheet has a rule for each. */
export const REVIEW_FIELDS = ["title", "date", "updated", "source", "authors", "language", "url", "body"] as const;

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
