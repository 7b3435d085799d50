/** How the article is cited, in words to copy and as files for reference managers; for a list of facts. */
import { citationInWords } from "../../src/site/exports/citation.ts";
import type { PageContext } from "../../src/site/pages/context.ts";
import type { PageData } from "../../src/site/pages/page.ts";
import { type Html, html } from "./markup.ts";

export function citationRow({ entry, record }: PageData["article"], context: PageContext): Html {
  const words = citationInWords({ entry, dateline: record.dateline, section: record.section }, context);
  return html`<dt>${context.words.article.cite}<dd>${words} <a href="${context.link(`${entry.url}citation.bib`)}">BibTeX</a> <a href="${context.link(`${entry.url}citation.ris`)}">RIS</a>`;
}
