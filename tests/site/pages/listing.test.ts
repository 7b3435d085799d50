/** What lists say of their articles: the months of the chart have those that are known to be of them, wherever dates without a month stand. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { assemble } from "../../../src/archive/archive.ts";
import type { Summary } from "../../../src/record/summary.ts";
import { Listings } from "../../../src/site/pages/listing.ts";
import { SITE } from "../../templates/handmade.ts";

const year = fc.integer({ min: 2018, max: 2021 }).map(String);
const month = fc.tuple(year, fc.constantFrom("01", "02", "11")).map((parts) => parts.join("-"));
const day = fc.tuple(month, fc.constantFrom("05", "17")).map((parts) => parts.join("-"));
const dates = fc.array(fc.oneof(year, month, day, fc.constant(undefined)), { maxLength: 30 });

test("a list's months count the articles whose dates begin with them", () => {
  fc.assert(
    fc.property(dates, (dates) => {
      const summaries = dates.map((date, i): Summary => {
        const id = `a${i}`;
        return {
          ...{ id, file: `articles/records/${id}.md`, stamp: id, title: id, ...(date && { date }) },
          ...{ dateCertainty: "high", dateEdited: false, authors: [], topics: [], aliases: [], conflicts: 0, lead: "" },
        };
      });
      const { archive } = assemble(summaries);
      const listings = new Listings(archive, { site: SITE, sources: [], topics: [] });
      const { months } = listings.coverage(archive.articles);
      const counted = new Map(months.flatMap(({ month, count }) => (count > 0 ? [[month, count]] : [])));
      const known = dates.flatMap((date) => (date?.includes("-") ? [date.slice(0, 7)] : []));
      expect(counted).toEqual(new Map([...Map.groupBy(known, (one) => one)].map(([one, some]) => [one, some.length])));
    }),
    { numRuns: 500 },
  );
});
