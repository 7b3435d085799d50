/** A decade of an author with too many articles for one page. */
import { pageTemplate } from "./parts/page-template.ts";
import { spanPage } from "./parts/span-page.ts";

export const { data, render } = pageTemplate("author-decade", (page, context) => {
  const index = { name: context.words.names.authors, url: "/authors/" };
  return spanPage(page, { index, ...page.author }, context, { author: page.author });
});
