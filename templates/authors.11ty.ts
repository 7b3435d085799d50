/** All authors by family name, each with the number of articles; agencies and other bodies apart. */
import { layout } from "./parts/layout.ts";
import { html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { termList } from "./parts/terms.ts";
import { coverageInWords, groupHeading } from "./parts/words.ts";

export const { data, render } = pageTemplate("authors", ({ url, coverage, groups }, context) => {
  const { indexes, names } = context.words;
  const count = groups.reduce((sum, { authors }) => sum + authors.length, 0);
  const covers = indexes.authorsCover(count, coverageInWords(coverage, context.words));
  return layout(
    {
      url,
      title: names.authors,
      description: indexes.authorsDescription(context.site.title, covers),
      main: html`
        ${opening({ title: names.authors, note: indexes.authorsNote, covers }, context)}
        <div class="index">${groups.map(({ id, authors }) => termList(groupHeading(id, context.words), authors, context))}</div>`,
    },
    context,
  );
});
