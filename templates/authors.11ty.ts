/** All authors by the first letter of their address, each with the number of articles. */
import type { PageContext } from "../src/site/pages/context.ts";
import type { Term } from "../src/site/pages/entry.ts";
import { layout } from "./parts/layout.ts";
import { type Html, html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { termList } from "./parts/terms.ts";
import { coverageInWords } from "./parts/words.ts";

export const { data, render } = pageTemplate("authors", ({ url, coverage, authors }, context) => {
  const { indexes, names } = context.words;
  const covers = indexes.authorsCover(authors.length, coverageInWords(coverage, context.words));
  return layout(
    {
      url,
      title: names.authors,
      description: indexes.authorsDescription(context.site.title, covers),
      main: html`
        ${opening({ title: names.authors, note: indexes.authorsNote, covers }, context)}
        <div class="index">${byLetter(authors, context)}</div>`,
    },
    context,
  );
});

function byLetter(authors: readonly Term[], context: PageContext): (Html | undefined)[] {
  const groups = Map.groupBy(authors, ({ id }) => id.charAt(0).toUpperCase());
  return [...groups].map(([letter, ofLetter]) => termList(letter, ofLetter, context));
}
