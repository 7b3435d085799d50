/** Plans the review page, for editors of the archive and not for search engines. */
import type { Archive } from "../../archive/archive.ts";
import { REVIEW_KINDS, review } from "../../archive/review.ts";
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
    basis: [basisOf(archive.articles), site.repository, site.branch],
    get data() {
      made ??= reviewData(archive, site, listings);
      return made;
    },
  };
}

function reviewData(archive: Archive, site: Site, listings: Listings): PageData["review"] {
  const findings = Map.groupBy(review(archive), ({ kind }) => kind);
  const groups = REVIEW_KINDS.map((kind) => {
    const ofKind = findings.get(kind) ?? [];
    const shown = ofKind.slice(0, SHOWN).map(({ article, fields, conflict, others, reread }) => {
      const correct = editorUrl(article.file, site);
      const listed = { entry: listings.entry(article), fields, others: others.map((other) => listings.entry(other)) };
      const told = { ...(conflict && { conflict }), ...(reread !== undefined && { reread }) };
      return { ...listed, ...told, ...(correct && { correct }) };
    });
    return { kind, count: ofKind.length, findings: shown };
  });
  return { articles: archive.articles.length, groups };
}

/** Items of each kind on the page; the command `review` lists all. */
const SHOWN = 100;
