/** Plans the sitemaps: one for each year and one for all other pages, so that no file grows with the whole archive, and their index. */
import { type Archive, type Article, isShown } from "../../archive/archive.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import { rulesOf } from "../pages/page.ts";
import type { PageDraft, PlannedPage } from "../pages/planned-page.ts";
import { forbidsIndex } from "../pages/robots.ts";
import { canonicalOf, urlOfArticle } from "./article-pages.ts";
import { hashed, type Sections } from "./sections.ts";

/** @param others All pages but those of articles. @param digests Of the volumes, as `volumeDigests` gives them. */
export function sitemaps(
  { articles, volumes }: Archive,
  others: readonly PlannedPage[],
  { sources }: Vocabulary,
  digests: ReadonlyMap<string, string>,
  sections: Sections,
): PlannedPage[] {
  const publishers = new Map(sources.map((source) => [source.id, source]));
  const isListed = (article: Article) =>
    isShown(article) && !forbidsIndex(article.robots) && !canonicalOf(article, publishers.get(article.source ?? ""));
  const urlsOf = (some: readonly Article[]) => some.filter(isListed).map(urlOfArticle);
  const undated = articles.slice(articles.findLastIndex(({ when }) => when) + 1);
  const ofPages = others.flatMap(({ kind, url }) => (rulesOf({ kind }).inSitemap ? [url] : []));
  const urls = [...ofPages, ...urlsOf(undated)].sort();
  const maps = [
    hashed({ kind: "sitemap", url: "/sitemap-pages.xml", data: { urls } }),
    ...[...volumes].reverse().flatMap(([year, ofYear]) => {
      const draft = (): PageDraft[] => {
        const urls = urlsOf(ofYear).sort();
        return urls.length > 0 ? [{ kind: "sitemap", url: `/sitemap-${year}.xml`, data: { urls } }] : [];
      };
      return sections.plan(`sitemap ${year}`, [digests.get(year) ?? ""], draft).pages;
    }),
  ];
  return [
    ...maps,
    hashed({ kind: "sitemap-index", url: "/sitemap.xml", data: { sitemaps: maps.map(({ url }) => url) } }),
  ];
}
