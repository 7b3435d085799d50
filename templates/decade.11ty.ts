/** Ten years of a long archive: their months at a glance. */
import { calendarGrid, ofArchive } from "./parts/calendar-grid.ts";
import { layout } from "./parts/layout.ts";
import { html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { steps, termList } from "./parts/terms.ts";
import { coverageInWords } from "./parts/words.ts";

export const { data, render } = pageTemplate("decade", ({ url, name, coverage, years, earlier, later }, context) => {
  const { indexes, names } = context.words;
  const covers = coverageInWords(coverage, context.words);
  return layout(
    {
      url,
      title: name,
      description: indexes.ofTime(name, context.site.title, covers),
      main: html`
        ${opening({ title: name, covers, ways: steps(earlier, later, context) }, context)}
        ${calendarGrid(coverage, ofArchive, context, { fewest: 1 })}
        <div class="spread">${termList(names.years, years, context)}</div>`,
    },
    context,
  );
});
