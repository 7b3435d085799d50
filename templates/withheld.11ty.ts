/** A tombstone: an article that may not be published. Its address stays, and says since when and why. */
import { dayLink } from "./parts/dateline.ts";
import { keeperWords } from "./parts/language.ts";
import { layout } from "./parts/layout.ts";
import { whomToAsk } from "./parts/linked-words.ts";
import { html, rich } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("withheld", ({ url, entry, since, reason, inDoubt }, context) => {
  const { date, source } = entry;
  const { withheld } = context.words;
  const title = context.words.lists.withheld;
  return layout(
    {
      url,
      title,
      description: withheld.description(context.site.title),
      unlisted: true,
      main: html`
        ${opening({ title, note: inDoubt ? withheld.inDoubt : withheld.note }, context)}
        <dl class="facts">
        ${since && html`<dt>${withheld.withheld}</dt><dd>${rich(withheld.since(since.words), { date: (words) => html`<time datetime="${since.datetime}">${words}</time>` })}</dd>`}
        ${!inDoubt && html`<dt>${withheld.reason}</dt><dd>${keeperWords(reason, context) ?? html`<i>${withheld.noReason}</i>`}</dd>`}
        ${date && html`<dt>${withheld.published}</dt><dd><a href="${dayLink(date.datetime, context)}"><time datetime="${date.datetime}">${date.words}</time></a></dd>`}
        ${source && html`<dt>${withheld.source}</dt><dd><a href="${context.link(source.url)}">${source.name}</a></dd>`}
        ${whomToAsk(context)}
        <dt>${withheld.address}</dt><dd>${context.absolute(url)}</dd>
        </dl>`,
    },
    context,
  );
});
