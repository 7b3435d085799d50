/** robots.txt (RFC 9309): everything may be read; the sitemap tells where it is. */

import { raw } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("robots", (_, context) =>
  raw(`User-agent: *\nAllow: /\n\nSitemap: ${context.absolute("/sitemap.xml")}\n`),
);
