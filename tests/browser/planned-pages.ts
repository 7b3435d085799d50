/** Pages of the built sites, as the plan has them: one of every kind, and all. */
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";
import type { PageKind } from "../../src/site/pages/page.ts";
import type { LoadedSite } from "../../src/site/plan/load-site.ts";
import { MADE, PLANS } from "./served-paths.ts";

export interface PageOfKind {
  /** The page's kind, or what is particular about it: `article in Korean`. */
  name: string;
  /** With the path under which the site is served. */
  path: string;
}

export interface PlannedPage {
  kind: PageKind;
  /** From the root of the site: `/2021/03/`. */
  url: string;
}

/** One page of every kind of the made archive. */
export function onePageOfEachKind(): Promise<PageOfKind[]> {
  return readPlan("kinds.json");
}

/** Every page of the first archive. */
export function plannedPages(): Promise<PlannedPage[]> {
  return readPlan("first.json");
}

async function readPlan<T>(name: string): Promise<T> {
  const answer = await fetch(inject("origin") + PLANS + name);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return JSON.parse(text) as T;
}

/** Writes what tests ask of the plans, in the process that builds the sites: theirs need not load the program. */
export async function writePlans(folder: string, made: string, first: string): Promise<void> {
  const { loadSite } = await import("../../src/site/plan/load-site.ts");
  const planned = (await loadSite(first)).plan.pages.map(({ kind, url }) => ({ kind, url }));
  const kinds = pagesOfEachKind(await loadSite(made), made);
  await mkdir(folder);
  await writeFile(join(folder, "kinds.json"), JSON.stringify(kinds));
  await writeFile(join(folder, "first.json"), JSON.stringify(planned));
}

/** HTML pages only: of each kind the first of the plan, and articles that differ from each other. */
function pagesOfEachKind({ plan, archive }: LoadedSite, root: string): PageOfKind[] {
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
