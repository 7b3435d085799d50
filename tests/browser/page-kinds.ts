/** One page of every kind of the made archive, for tests that hold for all kinds. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import type { PageKind } from "../../src/site/pages/page.ts";
import { loadSite } from "../../src/site/plan/load-site.ts";
import { MADE } from "./built-sites.ts";

export interface PageOfKind {
  /** The page's kind, or what is particular about it: `article in Korean`. */
  name: string;
  /** With the path under which the site is served. */
  path: string;
}

/** HTML pages only: of each kind the first of the plan, and articles that differ from each other. */
export async function onePageOfEachKind(): Promise<PageOfKind[]> {
  const root = inject("archives")[MADE] as string;
  const { plan, archive } = await loadSite(root);
  const html = plan.pages.filter(({ url }) => /\/$|\.html$/.test(url));
  const kinds = new Map<PageKind, string>(html.toReversed().map(({ kind, url }) => [kind, url]));
  const articles = {
    "article in Korean": archive.articles.find(({ language }) => language === "ko"),
    "article without a date": archive.articles.find(({ when }) => !when),
    "article with a table": archive.articles.find(({ file }) =>
      readFileSync(join(root, file), "utf8").includes("| --- |"),
    ),
    "article with strong words": archive.articles.find(({ id }) => id === "zinnia-garden-opens"),
    "article that contradicts itself": archive.articles.find(({ conflicts }) => conflicts > 0),
  };
  return [
    ...[...kinds].map(([name, url]) => ({ name, path: MADE + url.slice(1) })),
    ...Object.entries(articles).map(([name, article]) => ({ name, path: `${MADE}articles/${article?.id}/` })),
  ];
}
