/** The index of sitemaps (sitemaps.org 0.9). */
import { xml } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate(
  "sitemap-index",
  ({ sitemaps }, context) =>
    xml`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${sitemaps.map(
      (url) => xml`
<sitemap><loc>${context.absolute(url)}</loc></sitemap>`,
    )}
</sitemapindex>
`,
);
