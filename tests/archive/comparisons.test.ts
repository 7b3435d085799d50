/** What was found among the texts of an archive, after changes: the same as where all are compared anew. */
import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assemble } from "../../src/archive/archive.ts";
import { type Comparisons, compared } from "../../src/archive/comparisons.ts";
import { changesOf } from "../../src/archive/list-changes.ts";
import type { Summary } from "../../src/record/summary.ts";
import { comparisonBytes, readComparisons } from "../../src/site/kept-comparisons.ts";
import { sketchOf } from "../../src/text/sentence-hashes.ts";

const SENTENCES = Array.from(
  { length: 14 },
  (_, i) => `Engineer number ${i} told the harbour council that berth ${i} could be mended before the winter.`,
);
/** Of few words, so that articles share most hashes with several others. */
const words = (most: number) =>
  fc.array(fc.constantFrom("ferry", "runs", "aground", "council", "meets", "flood", "harbour"), { maxLength: most });

type Fields = Partial<Summary>;
const fields: fc.Arbitrary<Fields> = fc
  .record(
    {
      date: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 10, max: 24 }).map((day) => `2021-03-${day}`) },
        { weight: 1, arbitrary: fc.constant("2021-03") },
      ),
      title: words(7).map((all) => all.join(" ")),
      lead: words(12).map((all) => all.join(" ")),
      source: fc.constantFrom("courier", "herald"),
      sketch: fc
        .tuple(fc.nat(10), fc.nat(9), fc.boolean())
        .map(([from, more, house]) =>
          sketchOf([...(house ? SENTENCES.slice(0, 2) : []), ...SENTENCES.slice(from, from + 3 + more)].join(" ")),
        ),
      url: fc.constantFrom("https://courier.example/a", "https://www.courier.example/a", "https://courier.example/b"),
      publish: fc.constantFrom("full", "full", "withheld"),
      "distinct-from": fc.constantFrom<string[]>(["a0"], ["a1", "a2"]),
      captureMissing: fc.constant(true),
    },
    { requiredKeys: ["title", "lead"] },
  )
  .map((own) => own as Fields);

function compare(records: readonly (readonly [id: string, own: Fields])[], kept?: Comparisons["kept"]): Comparisons {
  const summaries = records.map(([id, own]): Summary => {
    const { captureMissing: _, ...text } = own;
    return {
      ...{ id, file: `articles/records/${id}.md`, stamp: JSON.stringify(text), authors: [], topics: [], aliases: [] },
      ...{ dateCertainty: "high" as const, dateEdited: false, conflicts: 0, lead: "" },
      ...own,
    };
  });
  return compared(assemble(summaries).archive, "vocabulary", kept);
}

const told = ({ sameTexts, duplicates, kept }: Comparisons) => ({
  // Groups hide which of their pairs were found.
  alike: kept.alike.pairs.map((pair) => pair.join()).sort(),
  sameTexts: sameTexts.map(({ one, other, ...rest }) => [one.id, other.id, rest]),
  duplicates: duplicates.map((group) => group.map(({ id }) => id)),
});

describe("comparisons of texts", () => {
  test("are the same, whatever was compared before", () => {
    const change = fc.tuple(fc.nat(), fc.constantFrom("edit", "add", "delete"), fields);
    const crowded = fields.map((own): Fields => ({ ...own, date: "2021-03-10", publish: "full", source: "courier" }));
    const first = fc.oneof(
      fc.array(fields, { minLength: 1, maxLength: 40 }),
      fc.array(crowded, { minLength: 20, maxLength: 50 }),
    );
    const steps = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(first, steps, (first, steps) => {
        const records = first.map((own, i): [string, Fields] => [`a${i}`, own]);
        let { kept } = compare(records);
        for (const changes of steps) {
          for (const [pick, how, own] of changes) {
            const at = pick % Math.max(1, records.length);
            if (how === "add") records.splice(at, 0, [`n${pick}`, own]);
            else if (how === "delete") records.splice(at, 1);
            else records[at] = [records[at]?.[0] ?? "a0", own];
          }
          const again = readComparisons(comparisonBytes("1", kept), "1");
          expect(again).toEqual(kept);
          const found = compare(records, again);
          expect(told(found)).toEqual(told(compare(records)));
          kept = found.kept;
        }
      }),
      { numRuns: 80 },
    );
  });

  test("are kept as they were until one article in a thousand is another, and found the same from them", () => {
    const records = Array.from({ length: 2000 }, (_, i): [string, Fields] => {
      return [`a${i}`, { date: `2021-03-${10 + (i % 15)}`, title: `Ferry ${i}`, lead: `It ran aground ${i}.` }];
    });
    const { kept } = compare(records);
    for (const [edits, isAsBefore] of [
      [1, true],
      [2, false],
    ] as const) {
      const changed = records.map(([id, own], i): [string, Fields] => [
        id,
        i < edits ? { ...own, title: "Ferry 9" } : own,
      ]);
      const found = compare(changed, kept);
      expect(found.kept === kept).toBe(isAsBefore);
      expect(found.duplicates.map(String)).toEqual(compare(changed).duplicates.map(String));
      expect(compare(records, found.kept).duplicates.length).toBe(compare(records).duplicates.length);
    }
  });

  test("are taken over only where they are whole, of the same program and of the same vocabulary", () => {
    const { kept } = compare([["a0", { title: "Ferry runs aground", sketch: sketchOf(SENTENCES.join(" ")) }]]);
    const bytes = comparisonBytes("1", kept);
    expect(readComparisons(bytes, "2")).toBeUndefined();
    expect(readComparisons(bytes.subarray(0, -4), "1")).toBeUndefined();
    for (const at of [3, 60, bytes.length - 10]) {
      const damaged = Uint8Array.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(readComparisons(damaged, "1")).toBeUndefined();
    }
  });

  test("are made anew where they were kept in another form with the same checksum", () => {
    const content = "1 of an earlier form\n";
    expect(readComparisons(Buffer.from(`${crc32(content)}\n${content}`), "1")).toBeUndefined();
  });
});

test("changes of a list are what was added and removed, and the runs that stay", () => {
  expect(changesOf([..."abcdef"], [..."abxdefy"])).toEqual({
    moved: Int32Array.of(0, 1, -1, 3, 4, 5),
    runs: [
      { from: 0, to: 2, at: 0 },
      { from: 3, to: 6, at: 3 },
    ],
    added: [2, 6],
    removed: [2],
  });
  const { added, removed } = changesOf([..."abc"], [..."cab"]);
  expect([added, removed]).toEqual([
    [1, 2],
    [0, 1],
  ]);
});
