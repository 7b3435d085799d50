/** One year of a source, where the list of all has outgrown its page. */
import { pageTemplate } from "./parts/page-template.ts";
import { spanPage } from "./parts/span-page.ts";

export const { data, render } = pageTemplate("source-year", (page, context) => {
  const trail = [
    { name: "Sources", url: "/sources/" },
    { name: page.source.name, url: `/sources/${page.source.id}/` },
  ];
  return spanPage(page, trail, context, { sourceNamed: false });
});
