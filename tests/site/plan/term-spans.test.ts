/** How the archive and the list of a source are parted by time: each article is found on one page, and no page is longer than readers scroll. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { assemble } from "../../../src/archive/archive.ts";
import type { Summary } from "../../../src/record/summary.ts";
import type { Day } from "../../../src/site/pages/entry.ts";
import { LISTED } from "../../../src/site/pages/listing.ts";
import { planSite } from "../../../src/site/plan/plan.ts";
import type { Vocabulary } from "../../../src/vocabulary/vocabulary.ts";

const HARBOUR: Vocabulary = {
  site: { title: "Harbour", description: "News.", url: "https://harbour.example/", language: "en", branch: "main" },
  sources: [{ id: "courier", name: "The Courier", aliases: ["messenger"], recognise: [], publish: "full" }],
  topics: [],
};

/** @param dates EDTF; empty where there is none. */
function planOf(dates: readonly string[]): Listed[] {
  const summaries = dates.map((date, i): Summary => {
    const id = `a${i}`;
    return {
      ...{ id, file: `articles/records/${id}.md`, stamp: id, title: id, source: "courier", ...(date && { date }) },
      ...{ dateCertainty: "high", dateEdited: false, authors: [], topics: [], aliases: [], conflicts: 0, lead: "" },
    };
  });
  return planSite(assemble(summaries).archive, HARBOUR).pages as unknown as Listed[];
}

interface Listed {
  kind: string;
  url: string;
  data: { to?: string; month?: string; span?: string; days?: Day[]; parts?: Link[]; spans?: Link[]; sources?: Link[] };
}
interface Link {
  url: string;
  fragment?: string;
}

const listed = ({ data }: Listed) => (data.days ?? []).flatMap(({ entries }) => entries.map(({ id }) => id));
const someDates = fc
  .array(
    fc.oneof(
      fc.tuple(
        fc.oneof(fc.constant(2011), fc.integer({ min: 1995, max: 2024 })),
        fc.constantFrom("-01-05", "-02-05", "-11-05"),
        fc.integer({ min: 1, max: 230 }),
      ),
      fc.tuple(fc.constantFrom("", 2011), fc.constant(""), fc.integer({ min: 1, max: 9 })),
    ),
    { maxLength: 12 },
  )
  .map((runs) => runs.flatMap(([year, day, count]) => Array<string>(count).fill(`${year}${day}`)));

test("each article is on one page, the months of a busy year apart none has more than a page lists, and months lead to the page with theirs", () => {
  fc.assert(
    fc.property(someDates, (dates) => {
      const pages = planOf(dates);
      const moved = pages.filter(({ url }) => url.startsWith("/sources/messenger/") && url.endsWith("/"));
      const leads = moved.map(({ url, data }) => [url.replace("messenger", "courier"), data.to]);
      expect(leads).toEqual(leads.map(([url]) => [url, url]));
      const [front, ...parts] = pages.filter(({ url }) => /^\/sources\/courier\/(?:\d.*)?$/.test(url));
      const places = pages.filter(({ kind }) => kind === "month");
      for (const { data } of places) {
        const [to] = data.sources ?? [];
        const days = pages.find(({ url }) => url === to?.url)?.data.days ?? [];
        expect(days.some(({ date }) => date?.startsWith(data.month ?? ""))).toBe(true);
      }
      const all = dates.map((_, i) => `a${i}`).sort();
      const byDate = pages.filter(({ kind }) => ["year", "month", "undated"].includes(kind)).flatMap(listed);
      expect([...new Set(byDate)].sort()).toEqual(all);
      expect(moved).toHaveLength(parts.length + 1);
      if (dates.length <= LISTED) {
        expect(parts).toEqual([]);
        expect(listed(front as Listed).sort()).toEqual(all);
        return;
      }
      const undated = new Set(dates.flatMap((date, i) => (date ? [] : [`a${i}`])));
      const onFront = listed(front as Listed).filter((id) => undated.has(id));
      expect([...onFront, ...parts.flatMap(listed)].sort()).toEqual(all);
      for (const page of parts)
        if (!page.data.span?.includes("-")) expect(listed(page).length).toBeLessThanOrEqual(LISTED);
      const known = new Set(parts.map(({ url }) => url));
      const led = [front as Listed, ...parts].flatMap(({ data }) => [...(data.parts ?? []), ...(data.spans ?? [])]);
      for (const { url } of led) expect(known).toContain(url);
      // A page for every decade, so that an address stays when its articles move to pages of their own.
      const decades = new Set(dates.flatMap((date) => (date ? [`/sources/courier/${date.slice(0, 3)}0s/`] : [])));
      expect([...known].filter((url) => url.endsWith("s/")).sort()).toEqual([...decades].sort());
    }),
    { numRuns: 60 },
  );
});
