/** An article whose record cannot be read. Its address stays, and says so. */
import { titleAttributes } from "./parts/language.ts";
import { layout } from "./parts/layout.ts";
import { html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("unreadable", ({ url, entry, correct }, context) => {
  const { date, source } = entry;
  const { unreadable, withheld } = context.words;
  const attributes = titleAttributes(entry, context);
  return layout(
    {
      url,
      title: entry.title,
      description: unreadable.description(context.site.title),
      unlisted: true,
      main: html`
        ${opening({ title: attributes ? html`<span${attributes}>${entry.title}</span>` : entry.title, note: unreadable.note }, context)}
        <dl class="facts">
        ${date && html`<dt>${withheld.published}</dt><dd><time datetime="${date.datetime}">${date.words}</time></dd>`}
        ${source && html`<dt>${withheld.source}</dt><dd><a href="${context.link(source.url)}">${source.name}</a></dd>`}
        <dt>${withheld.address}</dt><dd>${context.absolute(url)}</dd>
        ${correct && html`<dd class="screen"><a href="${correct}">${unreadable.mend}</a></dd>`}
        </dl>`,
    },
    context,
  );
});
