/** In which order segments are loaded, and when a search goes on. */
import { expect, test } from "vitest";
import { parseQuery } from "../../../public/search/query.ts";
import { madeArticle, madeIndex } from "./made-index.ts";

/** Six segments, of which files arrive when `arrive` is called with the name of their folder. */
async function slowIndex() {
  const arrivals = new Map<string, PromiseWithResolvers<void>>();
  const arrivalOf = (path: string) => {
    const folder = path.split("/")[0] ?? "";
    const arrival = arrivals.get(folder) ?? Promise.withResolvers<void>();
    arrivals.set(folder, arrival);
    return arrival;
  };
  arrivalOf("root.bin").resolve();
  const segments = Array.from({ length: 6 }, (_, i) => [madeArticle({ text: "ferry doors" }, `article-${i}`)]);
  const { archive, loaded } = await madeIndex(segments, (path) => arrivalOf(path).promise);
  const asked = () => [...new Set(loaded.map(({ path }) => path.split("/")[0]))].filter((name) => name !== "root.bin");
  return { archive, asked, arrive: (folder: string) => arrivalOf(folder).resolve() };
}

/** Milliseconds that a busy machine may take. */
const SLOW = { timeout: 10_000 };

test("the newest segment has the connection for itself, then some others are loaded while it is read", async () => {
  const { archive, asked, arrive } = await slowIndex();
  const answer = archive.search(parseQuery("ferry"));
  await expect.poll(asked, SLOW).toEqual(["s0"]);
  arrive("s0");
  await expect.poll(asked, SLOW).toEqual(["s0", "s1", "s2", "s3", "s4"]);
  for (const folder of ["s1", "s2", "s3", "s4", "s5"]) arrive(folder);
  expect((await answer).hits).toHaveLength(6);
});

test("where the newest segment cannot be loaded, the search fails with its reason", async () => {
  const segments = [1, 2].map((i) => [madeArticle({ text: "ferry" }, `article-${i}`)]);
  const { archive } = await madeIndex(segments, async (path) => {
    if (path.startsWith("s0/")) throw new Error("no connection");
  });
  await expect(archive.search(parseQuery("ferry"))).rejects.toThrow("no connection");
});

test("the search goes on when what is found is seen, and ends where it is not wanted any more", async () => {
  const { archive, asked, arrive } = await slowIndex();
  for (const folder of ["s0", "s1", "s2", "s3", "s4", "s5"]) arrive(folder);
  const seen = Promise.withResolvers<boolean>();
  const found: number[] = [];
  const answer = archive.search(parseQuery("ferry"), (soFar) => {
    found.push(soFar().hits.length);
    return seen.promise;
  });
  await expect.poll(() => found, SLOW).toEqual([1, 2, 3, 4]);
  expect(asked()).toEqual(["s0", "s1", "s2", "s3"]);
  seen.resolve(false);
  expect((await answer).done).toBe(4);
  expect(asked()).toEqual(["s0", "s1", "s2", "s3"]);
});
