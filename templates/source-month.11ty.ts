/** A month of a source whose year has too many articles for one page. */
import { pageTemplate } from "./parts/page-template.ts";
import { sourceSpan } from "./parts/span-page.ts";

export const { data, render } = pageTemplate("source-month", sourceSpan);
