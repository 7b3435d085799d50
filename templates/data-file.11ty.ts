/** A volume of the archive as JSON Lines, CSV or CSL-JSON. */
import { dataText } from "../src/site/exports/data-text.ts";
import { raw } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("data-file", (page, context) => raw(dataText(page, context)));
