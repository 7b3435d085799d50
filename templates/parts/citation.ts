/** The citation of an article, as text to copy and as files for reference managers: a row of a list of facts. */
import { citationInWords } from "../../src/site/exports/citation.ts";
import { EXPORTERS } from "../../src/site/exports/exporters.ts";
import type { PageContext } from "../../src/site/pages/context.ts";
import type { PageData } from "../../src/site/pages/page.ts";
import { citationUrl } from "../../src/site/plan/article-pages.ts";
import { type Html, html } from "./markup.ts";

export function citationRow({ entry, record }: PageData["article"], context: PageContext): Html {
  const { dateline, section, edition, page } = record;
  const words = citationInWords({ entry, dateline, section, edition, page }, context);
  const files = EXPORTERS.article.map(
    ({ ending, name }) => html` <a href="${context.link(citationUrl(entry, ending))}">${name}</a>`,
  );
  return html`<dt>${context.words.article.cite}<dd>${words}${files}`;
}
