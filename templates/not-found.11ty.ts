/** The page that is served for an unknown address, with links to the search and the indexes. */
import type { PageContext } from "../src/site/pages/context.ts";
import { layout } from "./parts/layout.ts";
import { type Html, html, rich } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { yearStrip } from "./parts/terms.ts";

export const { data, render } = pageTemplate("not-found", ({ url, years }, context) => {
  const { notFound } = context.words;
  return layout(
    {
      url,
      title: notFound.title,
      description: notFound.description,
      unlisted: true,
      main: html`
        ${opening({ title: notFound.title, note: note(context) }, context)}
        ${yearStrip(years, context)}`,
    },
    context,
  );
});

function note({ words, link }: PageContext): Html {
  return rich(words.notFound.note, {
    sources: (inner) => html`<a href="${link("/sources/")}">${inner}</a>`,
    topics: (inner) => html`<a href="${link("/topics/")}">${inner}</a>`,
  });
}
