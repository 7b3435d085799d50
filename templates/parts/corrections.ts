/** What people have corrected of an article, the earliest first. */
import type { PageContext } from "../../src/site/pages/context.ts";
import type { PageData } from "../../src/site/pages/page.ts";
import { fieldLabel } from "./evidence-panel.ts";
import { fieldValue } from "./field-value.ts";
import { type Html, html, rich } from "./markup.ts";
import { dayInWords } from "./words.ts";

export function correctionList({ corrections = [] }: PageData["article"], context: PageContext): Html | undefined {
  if (corrections.length === 0) return undefined;
  const { past } = context.words;
  return html`
    <section class="corrections">
    <h2>${past.corrections}</h2>
    <ul>${corrections.map(({ date, field, from, to, removed }) => {
      // The values stand in the places of the marks, because they are no markup.
      const values = [from, to].flatMap((value) =>
        value === undefined ? [] : fieldValue(field, value, context.words),
      );
      const what = removed
        ? past.taken
        : rich(past.corrected(from === undefined ? undefined : "…", to === undefined ? undefined : "…"), {
            q: () => html`<q>${values.shift()}</q>`,
          });
      return html`<li><time datetime="${date.datetime}">${dayInWords(date)}</time> <span>${fieldLabel(field, context)} <i>${what}</i></span>`;
    })}</ul>
    </section>`;
}
