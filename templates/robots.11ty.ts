/** robots.txt (RFC 9309): allows everything, and gives the address of the sitemap. */

import { raw } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("robots", (_, context) =>
  raw(`User-agent: *\nAllow: /\n\nSitemap: ${context.absolute("/sitemap.xml")}\n`),
);
