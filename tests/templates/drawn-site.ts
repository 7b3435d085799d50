/** Draws pages in memory, with the templates that Eleventy runs. */
import { readdirSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { DisclosedRecords } from "../../src/record/disclosed-records.ts";
import { siteContext } from "../../src/site/pages/context.ts";
import type { PageData, PageKind } from "../../src/site/pages/page.ts";
import { loadSite } from "../../src/site/plan/load-site.ts";
import { dataFile, loadPageData, unwritten } from "../../src/site/render/page-data.ts";
import type { Site } from "../../src/vocabulary/site.ts";
import { quotedHtml } from "../quoted-html.ts";

const TEMPLATES = new URL("../../templates/", import.meta.url);

export interface DrawnPage {
  kind: PageKind;
  url: string;
  data: PageData[PageKind];
  text: string;
}

/** Every kind of page that has a template. */
export const KINDS = readdirSync(TEMPLATES).flatMap((name) => /^(.*)\.11ty\.ts$/.exec(name)?.[1] ?? []) as PageKind[];

/** One page of the given data, with all its quotation marks. */
export async function drawPage<K extends PageKind>(
  kind: K,
  url: string,
  data: PageData[K],
  site: Site,
): Promise<string> {
  return quotedHtml(await drawExactly(kind, url, data, site));
}

/** The same as it is published. */
export async function drawExactly<K extends PageKind>(
  kind: K,
  url: string,
  data: PageData[K],
  site: Site,
): Promise<string> {
  const { render } = await import(new URL(`${kind}.11ty.ts`, TEMPLATES).href);
  return render({ input: { url, data }, context: siteContext(site) });
}

/** All pages of the archive at `root`, or those of some kinds, as they are published, and the data files before they are packed. */
export async function drawSite(root: string, kinds?: readonly PageKind[]): Promise<DrawnPage[]> {
  const { plan, vocabulary } = await loadSite(root);
  const records = new DisclosedRecords(root, vocabulary);
  const pages = kinds ? plan.pages.filter(({ kind }) => kinds.includes(kind)) : plan.pages;
  const pageData = loadPageData(pages, records, unwritten(pages, records, siteContext(vocabulary.site)));
  const drawn: DrawnPage[] = [];
  for (const [kind, ofKind] of Object.entries(pageData) as [PageKind, typeof pageData.front][]) {
    for (const { url, data } of ofKind ?? []) {
      const text =
        kind === "export"
          ? textOf(url, dataFile(data as unknown as PageData["export"], records, siteContext(vocabulary.site)).content)
          : await drawExactly(kind, url, data as never, vocabulary.site);
      drawn.push({ kind, url, data, text });
    }
  }
  return drawn;
}

function textOf(url: string, content: string | Uint8Array): string {
  return url.endsWith(".gz") ? gunzipSync(content).toString() : Buffer.from(content).toString();
}
