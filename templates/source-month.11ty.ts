/** One month of a source, where the list of the year has outgrown its page. */
import { pageTemplate } from "./parts/page-template.ts";
import { spanPage } from "./parts/span-page.ts";

export const { data, render } = pageTemplate("source-month", (page, context) => {
  const trail = [
    { name: "Sources", url: "/sources/" },
    { name: page.source.name, url: `/sources/${page.source.id}/` },
  ];
  return spanPage(page, trail, context, { sourceNamed: false });
});
