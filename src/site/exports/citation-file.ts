/** An article's citation as a file, for reference managers. */

import type { SiteContext } from "../pages/context.ts";
import type { PageData } from "../pages/page.ts";
import { bibtex } from "./bibtex.ts";
import { ris } from "./ris.ts";

export function citationFile({ format, ...cited }: PageData["citation"], context: SiteContext): string {
  return format === "bibtex" ? bibtex(cited, context) : ris(cited, context);
}
