/** The citation of an article, as text to copy and for reference managers: a row of a list of facts. */
import { citationPieces } from "../../src/site/exports/citation.ts";
import { EXPORTERS } from "../../src/site/exports/exporters.ts";
import { dataAddress } from "../../src/site/pages/address.ts";
import type { PageContext } from "../../src/site/pages/context.ts";
import type { PageData } from "../../src/site/pages/page.ts";
import { beginning } from "../../src/text/truncate.ts";
import { type Html, html, isolated } from "./markup.ts";

/** The files lie within their links, and hold what a reference prints. Abstract, topics and language are in the files of the volume. */
export function citationRow({ entry, record }: PageData["article"], context: PageContext): Html {
  const { language: _, ...named } = entry;
  const { dateline, section, edition, page } = record;
  const cited = { entry: { ...named, topics: [] }, dateline, section, edition, page };
  const files = EXPORTERS.article.map(({ name, ending, entry: citation }) => {
    const [file, address] = [`${beginning(entry.id, NAME)}${ending}`, dataAddress(citation(cited, context))];
    return html` <a download="${file}" href="${address}">${name}</a>`;
  });
  return html`<dt>${context.words.article.cite}<dd>${citationPieces(cited, context).map(({ text, value }) => (value ? isolated(text) : text))}${files}${record.body && html`<dd>${context.words.article.citeParagraph}`}`;
}

/** Characters of a file's name, to which browsers add a number where they have it already. */
const NAME = 24;
