/** An article's citation as a file, for reference managers. */
import { citationFile } from "../src/site/exports/citation-file.ts";
import { raw } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("citation", (page, context) => raw(citationFile(page, context)));
