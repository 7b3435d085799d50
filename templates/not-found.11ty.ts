/** What is served for an address that does not exist: ways to what one may have been looking for. */
import { layout } from "./parts/layout.ts";
import { html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { yearStrip } from "./parts/terms.ts";

export const { data, render } = pageTemplate("not-found", ({ url, years }, context) =>
  layout(
    {
      url,
      title: "Not found",
      description: "There is no page at this address.",
      unlisted: true,
      main: html`
        ${opening({ title: "Not found", note: note(context.link) }, context)}
        ${yearStrip(years, context)}`,
    },
    context,
  ),
);

function note(link: (url: string) => string) {
  return html`There is no page at this address. Articles keep their addresses for ever, so it may have been mistyped. Look
by year below, by <a href="${link("/sources/")}">source</a> or by <a href="${link("/topics/")}">topic</a>.`;
}
