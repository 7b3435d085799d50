/** What may be done with an article: its licence with what it asks for, and what of the article the archive shows. */
import type { SiteContext } from "../../src/site/context.ts";
import type { PageData } from "../../src/site/page.ts";
import { licenceOf } from "../../src/vocabulary/licence.ts";
import { type Html, html } from "./markup.ts";

type Article = PageData["article"];

/** For a list of facts; the citation follows it, which has all that a licence asks to be named. */
export function rightsRow({ record, source }: Article): Html | undefined {
  const { rights } = record;
  if (!rights) return source?.policy ? html`<dt>Rights<dd>${source.policy}` : undefined;
  const licence = licenceOf(rights);
  if (!licence) {
    const { statement, licence: address } = rights;
    return html`<dt>Rights<dd>${address ? html`<a rel="license" href="${address}">${statement}</a>` : statement}`;
  }
  return html`
    <dt>Licence<dd><a rel="license" href="${licence.address}">${licence.name}</a>. ${licence.requires}${
      rights.statement !== licence.name && html` <q>${rights.statement}</q>`
    }`;
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
