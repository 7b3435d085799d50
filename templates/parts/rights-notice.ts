/** The rights of an article: its licence with its conditions, and which part of the article the archive shows. */
import type { SiteContext } from "../../src/site/pages/context.ts";
import type { PageData } from "../../src/site/pages/page.ts";
import { licenceOf } from "../../src/vocabulary/licence.ts";
import { keeperWords } from "./language.ts";
import { type Drawable, type Html, html } from "./markup.ts";
import { capitalised } from "./words.ts";

type Article = PageData["article"];

/** A row of a list of facts, followed by the citation, which has everything that a licence requires to be named. */
export function rightsRow({ record, source }: Article, context: SiteContext): Html | undefined {
  const { rights } = record;
  const { article, licences, names } = context.words;
  if (!rights) return source?.policy ? html`<dt>${names.rights}<dd>${keeperWords(source.policy, context)}` : undefined;
  const licence = licenceOf(rights);
  if (!licence) {
    const { statement, licence: address } = rights;
    return html`<dt>${names.rights}<dd>${address ? html`<a rel="license" href="${address}">${statement}</a>` : statement}`;
  }
  const required = licence.requires.map((condition) => licences[condition]).join("; ");
  return html`
    <dt>${article.licence}<dd><a rel="license" href="${licence.address}">${licence.name}</a>. ${capitalised(required)}.${
      rights.statement !== licence.name && html` <q>${rights.statement}</q>`
    }`;
}

/** The notice on an article that is not shown in full: which part is shown, and where the whole can be read. */
export function partNotice({ record, entry }: Article, ours: Drawable, { site, words }: SiteContext): Html | undefined {
  const { publish = "full", url } = record;
  if (publish === "full") return undefined;
  const shown = publish === "excerpt" ? words.article.excerpt(site.title) : words.article.listing(site.title);
  const whole = url && html` <a href="${url}">${words.article.whole(entry.source?.name)}</a>.`;
  return html`<aside class="part"${ours}><i>${shown}${whole}</i></aside>`;
}
