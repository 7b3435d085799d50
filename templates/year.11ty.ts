/** A year: its twelve months at a glance, then its days. */
import { calendarGrid, targetOfYear } from "./parts/calendar-grid.ts";
import { layout } from "./parts/layout.ts";
import { listing } from "./parts/listing.ts";
import { html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { steps, termList } from "./parts/terms.ts";
import { coverageInWords } from "./parts/words.ts";

export const { data, render } = pageTemplate(
  "year",
  ({ url, year, coverage, months, days, earlier, later }, context) => {
    const { indexes, names } = context.words;
    const covers = coverageInWords(coverage, context.words);
    const isWhole = days.reduce((sum, { entries }) => sum + entries.length, 0) === coverage.count;
    return layout(
      {
        url,
        title: year,
        description: indexes.ofTime(year, context.site.title, covers),
        main: html`
        ${opening({ title: year, covers, ways: steps(earlier, later, context) }, context)}
        ${calendarGrid(coverage, targetOfYear(coverage, months), context, { fewest: 1 })}
        <div class="spread">
        ${listing(days, context)}
        ${!isWhole && termList(names.months, months, context)}
        </div>`,
      },
      context,
    );
  },
);
