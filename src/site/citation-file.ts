/** An article's citation as a file, for reference managers. */
import { bibtex } from "./bibtex.ts";
import type { SiteContext } from "./context.ts";
import type { PageData } from "./page.ts";
import { ris } from "./ris.ts";

export function citationFile({ format, ...cited }: PageData["citation"], context: SiteContext): string {
  return format === "bibtex" ? bibtex(cited, context) : ris(cited, context);
}
