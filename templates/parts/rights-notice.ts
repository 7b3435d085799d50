/** What may be done with an article: its licence with what it asks for, and what of the article the archive shows. */
import type { SiteContext } from "../../src/site/context.ts";
import type { PageData } from "../../src/site/page.ts";
import { licenceOf } from "../../src/vocabulary/licence.ts";
import { type Html, html, joined } from "./markup.ts";

type Article = PageData["article"];

/** For a list of facts. */
export function rightsRow({ record, source, entry }: Article): Html | undefined {
  const { rights, authors = [] } = record;
  if (!rights) return source?.policy ? html`<dt>Rights</dt><dd>${source.policy}</dd>` : undefined;
  const licence = licenceOf(rights);
  if (!licence) {
    const { statement, licence: address } = rights;
    return html`<dt>Rights</dt><dd>${address ? html`<a rel="license" href="${address}">${statement}</a>` : statement}</dd>`;
  }
  const name = html`<a rel="license" href="${licence.address}">${licence.name}</a>`;
  const credit = joined([authors.join(", "), record.title && `“${record.title}”`, entry.source?.name], ", ");
  return html`
    <dt>Licence</dt><dd>${name}. ${licence.requires}${!licence.requires.startsWith("Nothing") && html` <i>Name as source:</i> ${credit}.`} <q>${rights.statement}</q></dd>`;
}

/** Says what is missing of an article that is not shown whole, and where it is to be read. */
export function partNotice({ record, entry }: Article, { site }: SiteContext): Html | undefined {
  const { publish = "full", url } = record;
  if (publish === "full") return undefined;
  const shown =
    publish === "excerpt" ? "the beginning of this article" : "what it knows about this article, not its text";
  const whole = url && html` <a href="${url}">The whole article${entry.source && ` at ${entry.source.name}`}</a>.`;
  return html`<p class="part"><i>${site.title} shows ${shown}.${whole}</i></p>`;
}
