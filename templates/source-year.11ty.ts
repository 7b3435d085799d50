/** A year of a source. */
import { pageTemplate } from "./parts/page-template.ts";
import { spanPage } from "./parts/span-page.ts";

export const { data, render } = pageTemplate("source-year", (page, context) => {
  const { id, name } = page.source;
  const index = { name: context.words.names.sources, url: "/sources/" };
  return spanPage(page, { index, name, url: `/sources/${id}/`, question: { source: id } }, context, {
    sourceNamed: false,
  });
});
