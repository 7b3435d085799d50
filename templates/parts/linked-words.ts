/** Words of the archive's editors with the addresses in them as links. */
import type { SiteContext } from "../../src/site/pages/context.ts";
import { languageAttributes } from "./language.ts";
import { type Html, html } from "./markup.ts";

/** The text with its web and e-mail addresses as links. */
export function linkedWords(text: string): Html {
  const pieces = text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/);
  return html`${pieces.map((piece, index) =>
    index % 2 === 0
      ? html`${piece}`
      : html`<a href="${piece.includes("://") ? piece : `mailto:${piece}`}">${piece}</a>`,
  )}`;
}

/** Whom readers ask about an article that is not shown: the contact that the site names, or else those who look after its repository. */
export function whomToAsk(context: SiteContext): Html | undefined {
  const { contact, repository, language } = context.site;
  const said = contact ?? (repository && `${repository.replace(/\/$/, "")}/issues`);
  return said === undefined
    ? undefined
    : html`<dt>${context.words.withheld.ask}</dt><dd${contact && languageAttributes(language, context)}>${linkedWords(said)}</dd>`;
}
