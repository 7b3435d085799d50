/** A decade of an author with too many articles for one page. */
import { pageTemplate } from "./parts/page-template.ts";
import { authorSpan } from "./parts/span-page.ts";

export const { data, render } = pageTemplate("author-decade", authorSpan);
