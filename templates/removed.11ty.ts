/** The address of an article whose record was deleted: says so, and leads to its year and to the search. */
import { layout } from "./parts/layout.ts";
import { whomToAsk } from "./parts/linked-words.ts";
import { html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("removed", ({ url, year }, context) => {
  const { names, past } = context.words;
  const { removed } = past;
  const asked = whomToAsk(context);
  return layout(
    {
      url,
      title: removed.title,
      description: removed.note,
      unlisted: true,
      main: html`
        ${opening({ title: removed.title, note: removed.note }, context)}
        <p>${year && html`<a href="${context.link(`/${year}/`)}">${year}</a> · `}<a href="${context.link("/search/")}">${names.search}</a></p>
        ${asked && html`<dl class="facts">${asked}</dl>`}`,
    },
    context,
  );
});
