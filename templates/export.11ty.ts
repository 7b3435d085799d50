/** A data file: a volume, a vocabulary or an article in one of the formats of `exporters.ts`. */
import { exportText } from "../src/site/exports/exporters.ts";
import { raw } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("export", (page, context) => raw(exportText(page, context)));
