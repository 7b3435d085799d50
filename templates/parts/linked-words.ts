/** Words of the archive's editors with the addresses in them as links. */
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
