/** The head of an index page: pages above it, description, coverage. */
import type { PageContext } from "../../src/site/pages/context.ts";
import { type Drawable, type Html, html, joined } from "./markup.ts";

export interface Opening {
  /** Pages above this one, outermost first. */
  trail?: readonly { name: Drawable; url: string }[];
  title: Drawable;
  /** Description of the subject, in a sentence or two. */
  note?: Drawable;
  /** Coverage: count, first and last date. */
  covers?: string;
  /** Facts about the subject, each on a line. */
  facts?: readonly Drawable[];
  ways?: Drawable;
}

export function opening({ trail = [], title, note, covers, facts = [], ways }: Opening, context: PageContext): Html {
  return html`
    <header class="opening">
    ${
      trail.length > 0 &&
      html`<nav class="trail" aria-label="${context.words.frame.trailLabel}"><p>${joined(
        trail.map(({ name, url }) => html`<a href="${context.link(url)}">${name}</a>`),
        html` <span>/</span> `,
      )}</nav>`
    }
    <h1>${title}</h1>
    ${note && html`<p class="dek">${note}</p>`}
    ${facts.map((fact) => fact && html`<p class="fact">${fact}</p>`)}
    ${covers && html`<p class="covers">${covers}.</p>`}
    ${ways}
    </header>`;
}
