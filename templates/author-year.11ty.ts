/** One year of an author, where the list of all has outgrown its page. */
import { pageTemplate } from "./parts/page-template.ts";
import { spanPage } from "./parts/span-page.ts";

export const { data, render } = pageTemplate("author-year", (page, context) => {
  const trail = [{ name: "Authors", url: "/authors/" }, page.author];
  return spanPage(page, trail, context);
});
