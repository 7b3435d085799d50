/** A phrase loads the places of words only where they can follow each other. */
import { beforeAll, expect, test } from "vitest";
import { parseQuery } from "../../../public/search/query.ts";
import { madeArticle, madeIndex } from "./made-index.ts";

/** Words between whose neighbours in the alphabet the most common one stands. */
const [BEFORE, COMMON, AFTER] = ["tha", "the", "thu"];
const articles = Array.from({ length: 400 }, (_, i) =>
  madeArticle(
    {
      title: i % 2 ? "ferry" : "doors",
      text: `${BEFORE} ${`${COMMON} x `.repeat(60)} ${AFTER} ferry ${i === 7 ? `${BEFORE} ferry of the harbour` : ""}`,
    },
    `a${i}`,
  ),
);
let ask: (question: string) => Promise<{ hits: number; places: { path: string; bytes: number }[] }>;

beforeAll(async () => {
  ask = async (question) => {
    const { archive, loaded } = await madeIndex([articles]);
    const { hits } = await archive.search(parseQuery(question));
    return { hits: hits.length, places: loaded.filter(({ path }) => /\/p-/.test(path)) };
  };
});

test("the places of a very common word are a file of their own, which questions for its neighbours do not load", async () => {
  const common = await ask(`"${COMMON} x"`);
  const largest = Math.max(...common.places.map(({ bytes }) => bytes));
  expect(largest).toBeGreaterThan(9000);
  const neighbours = await ask(`"${BEFORE} ${AFTER}"`);
  expect(neighbours.places.length).toBeGreaterThan(0);
  for (const { bytes } of neighbours.places) expect(bytes).toBeLessThan(largest / 2);
});

test("those of a common word are loaded only where the rarer words of the phrase follow each other", async () => {
  const largest = async (question: string) => Math.max(...(await ask(question)).places.map(({ bytes }) => bytes));
  expect(await largest(`"${BEFORE} ${COMMON} ${AFTER}"`)).toBeLessThan(await largest(`"${BEFORE} ferry of ${COMMON}"`));
  expect((await ask('"ferry of the harbour"')).hits).toBe(1);
});

test("none are loaded where no field has all words", async () => {
  expect((await ask('"ferry doors"')).places).toEqual([]);
  expect((await ask(`title:"ferry ${BEFORE}"`)).places).toEqual([]);
});
