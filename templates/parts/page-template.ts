/** Makes an Eleventy template from a function that renders one kind of page: one output file for each page of that kind. */
import type { HtmlEscapedString } from "hono/utils/html";
import { outputFile } from "../../src/site/output/output-file.ts";
import { anywhereContext, type PageContext, pageContext, type SiteContext } from "../../src/site/pages/context.ts";
import { type PageData, type PageKind, rulesOf } from "../../src/site/pages/page.ts";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The data of a page, and its address. */
export type PageOf<K extends PageKind> = PageData[K] & { url: string };

export interface Cascade<K extends PageKind> {
  input: { url: string; data: PageData[K] };
  context: SiteContext;
}

/** The exports of an `.11ty.ts` file. Pages and context come from the global data that `.eleventy.ts` sets. */
export function pageTemplate<K extends PageKind>(kind: K, draw: (page: PageOf<K>, context: PageContext) => Html) {
  return {
    data: {
      pagination: { data: `pageData.${kind}`, size: 1, alias: "input" },
      permalink: ({ input }: Cascade<K>) => outputFile(input.url),
      eleventyExcludeFromCollections: true,
    },
    render: ({ input: { url, data }, context }: Cascade<K>) =>
      String(draw({ ...data, url }, rulesOf({ kind }).anywhere ? anywhereContext(context) : pageContext(context, url))),
  };
}
