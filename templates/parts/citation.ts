/** How the article is cited, in words to copy and as files for reference managers; for a list of facts. */
import { citationInWords } from "../../src/site/citation.ts";
import type { SiteContext } from "../../src/site/context.ts";
import type { PageData } from "../../src/site/page.ts";
import { type Html, html } from "./markup.ts";

export function citationRow({ entry, record }: PageData["article"], context: SiteContext): Html {
  const words = citationInWords({ entry, dateline: record.dateline, section: record.section }, context);
  return html`<dt>${context.words.article.cite}<dd>${words} <a href="citation.bib">BibTeX</a> <a href="citation.ris">RIS</a>`;
}
