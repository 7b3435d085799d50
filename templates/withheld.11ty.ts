/** A tombstone: an article that may not be published. Its address stands, and says since when and why nothing else does. */
import { layout } from "./parts/layout.ts";
import { html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("withheld", ({ url, entry, since, reason }, context) => {
  const { date, source } = entry;
  return layout(
    {
      url,
      title: "Withheld article",
      description: `An article that ${context.site.title} has withdrawn from view.`,
      unlisted: true,
      main: html`
        ${opening({ title: "Withheld article", note: "An article was kept at this address. It is no longer shown." }, context)}
        <dl class="facts">
        ${since && html`<dt>Withheld</dt><dd>since <time datetime="${since.datetime}">${since.words}</time></dd>`}
        <dt>Reason</dt><dd>${reason ?? html`<i>none is recorded</i>`}</dd>
        ${date && html`<dt>Published</dt><dd><time datetime="${date.datetime}">${date.words}</time></dd>`}
        ${source && html`<dt>Source</dt><dd><a href="${context.link(source.url)}">${source.name}</a></dd>`}
        <dt>Address</dt><dd>${context.absolute(url)}</dd>
        </dl>`,
    },
    context,
  );
});
