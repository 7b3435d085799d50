/** A sitemap (sitemaps.org 0.9): the pages of one part of the archive. */
import { xml } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate(
  "sitemap",
  ({ urls }, context) =>
    xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map(
      (url) => xml`
<url><loc>${context.absolute(url)}</loc></url>`,
    )}
</urlset>
`,
);
