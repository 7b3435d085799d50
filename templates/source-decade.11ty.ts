/** A decade of a source. */
import { pageTemplate } from "./parts/page-template.ts";
import { sourceSpan } from "./parts/span-page.ts";

export const { data, render } = pageTemplate("source-decade", sourceSpan);
