/** All authors by the letter of their address, each with the number of their articles. */
import type { SiteContext } from "../src/site/context.ts";
import type { Term } from "../src/site/page.ts";
import { layout } from "./parts/layout.ts";
import { type Html, html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { termList } from "./parts/terms.ts";
import { counted, coverageInWords } from "./parts/words.ts";

export const { data, render } = pageTemplate("authors", ({ url, coverage, authors }, context) => {
  const covers = `${counted(authors.length, "name")}, ${coverageInWords(coverage)}`;
  return layout(
    {
      url,
      title: "Authors",
      description: `Whose names stand above the articles of ${context.site.title}: ${covers}.`,
      main: html`
        ${opening({ title: "Authors", note: "Names as they are printed, in the order of Latin letters.", covers }, context)}
        <div class="index">${byLetter(authors, context)}</div>`,
    },
    context,
  );
});

function byLetter(authors: readonly Term[], context: SiteContext): (Html | undefined)[] {
  const groups = Map.groupBy(authors, ({ id }) => id.charAt(0).toUpperCase());
  return [...groups].map(([letter, ofLetter]) => termList(letter, ofLetter, context));
}
