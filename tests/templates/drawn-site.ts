/** Draws a site in memory, page by page, with the templates that Eleventy runs. */
import { readdirSync } from "node:fs";
import { assemble } from "../../src/archive/archive.ts";
import type { ArticleRecord } from "../../src/record/record.ts";
import { summarise } from "../../src/record/summary.ts";
import { siteContext } from "../../src/site/context.ts";
import type { PageData, PageKind } from "../../src/site/page.ts";
import { planSite } from "../../src/site/plan.ts";
import type { Site } from "../../src/vocabulary/site.ts";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.ts";

const TEMPLATES = new URL("../../templates/", import.meta.url);

export interface DrawnPage {
  kind: PageKind;
  url: string;
  text: string;
}

/** Every kind of page that has a template. */
export const KINDS = readdirSync(TEMPLATES).flatMap((name) => /^(.*)\.11ty\.ts$/.exec(name)?.[1] ?? []) as PageKind[];

/** One page of the given data, under `/repository/`. */
export async function drawPage<K extends PageKind>(
  kind: K,
  url: string,
  data: PageData[K],
  site: Site,
): Promise<string> {
  const { render } = await import(new URL(`${kind}.11ty.ts`, TEMPLATES).href);
  return render({ sheet: { url, data }, context: siteContext(site, "/repository/") });
}

/** All pages of an archive. */
export async function drawSite(records: readonly ArticleRecord[], vocabulary: Vocabulary): Promise<DrawnPage[]> {
  const byFile = new Map(records.map((record) => [record.file, record]));
  const { archive } = assemble(records.map((record) => summarise(record, record.body)));
  const drawn: DrawnPage[] = [];
  for (const { kind, url, data } of planSite(archive, vocabulary).pages) {
    const record = "file" in data && typeof data.file === "string" ? byFile.get(data.file) : undefined;
    const text = await drawPage(
      kind,
      url,
      { ...data, ...(record && { record }) } as PageData[PageKind],
      vocabulary.site,
    );
    drawn.push({ kind, url, text });
  }
  return drawn;
}
