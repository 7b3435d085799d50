import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import type { Reading } from "../../../src/model/reading.ts";
import type { LanguageTable } from "../../../src/parse/languages/table.ts";
import { NOTHING_KNOWN } from "../pages.ts";

const PAGE = readFileSync(join(import.meta.dirname, "../../fixtures/languages/sq.txt"));

/** What a parser makes of a page in Albanian whose registry has other tables. */
async function readWith(change: (tables: LanguageTable[]) => void): Promise<Reading> {
  vi.resetModules();
  const { TABLES } = await import("../../../src/parse/languages/registry.ts");
  change(TABLES as LanguageTable[]);
  const { readCapture } = await import("../../../src/capture/capture.ts");
  const { readPage } = await import("../../../src/parse/read-page.ts");
  return readPage(readCapture(PAGE, "sq.txt"), NOTHING_KNOWN);
}

const told = ({ fields }: Reading) => [fields.date?.value, fields.updated?.value, fields.authors?.value];

afterEach(() => vi.resetModules());

test("a table and its line in the registry are all that a language needs", async () => {
  const all = ["2024-08-04T14:21", "2024-08-05T09:10", ["Arben Hoxha"]];
  let albanian: LanguageTable[] = [];
  const none = await readWith((tables) => {
    albanian = tables.splice(
      tables.findIndex(({ tag }) => tag === "sq"),
      1,
    );
  });
  expect(albanian.map(({ tag }) => tag)).toEqual(["sq"]);
  const missed = told(none).map((value, i) => String(value) !== String(all[i]));
  expect(missed).toEqual([true, true, true]);
  expect(told(await readWith(() => {}))).toEqual(all);
});
