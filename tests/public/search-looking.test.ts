import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LOOK, looker } from "../../public/search-looking.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Draws each look for as many milliseconds, of which `seen` is told when it is drawn. */
function drawing(takes: number) {
  const [begun, seen]: [string[], string[]] = [[], []];
  const look = looker<string>(async (found) => {
    begun.push(found);
    await new Promise((resolve) => setTimeout(resolve, takes));
    seen.push(found);
  });
  return { look, begun, seen };
}

test("what is found first is drawn at once, and nothing else is begun before it can be seen", async () => {
  const { look, begun, seen } = drawing(3 * LOOK);
  look(() => "one");
  await vi.advanceTimersByTimeAsync(0);
  expect(begun).toEqual(["one"]);
  for (const found of ["two", "three"]) {
    look(() => found);
    await vi.advanceTimersByTimeAsync(LOOK);
  }
  expect(begun).toEqual(["one"]);
  await vi.advanceTimersByTimeAsync(LOOK);
  expect(seen).toEqual(["one"]);
  await vi.advanceTimersByTimeAsync(LOOK);
  expect(begun).toEqual(["one", "three"]);
});

test("who shows what is found waits for the first drawing alone", async () => {
  const { look } = drawing(2 * LOOK);
  const shown: string[] = [];
  for (const found of ["one", "two"]) look(() => found).then(() => shown.push(found));
  await vi.advanceTimersByTimeAsync(2 * LOOK - 1);
  expect(shown).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(shown).toEqual(["one", "two"]);
  look(() => "three").then(() => shown.push("three"));
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toEqual(["one", "two", "three"]);
});

test("what comes after a pause is drawn at once, and nothing after the end", async () => {
  const { look, begun } = drawing(0);
  look(() => "one");
  await vi.advanceTimersByTimeAsync(10 * LOOK);
  look(() => "two");
  await vi.advanceTimersByTimeAsync(0);
  expect(begun).toEqual(["one", "two"]);
  look(() => "three");
  look();
  await vi.advanceTimersByTimeAsync(10 * LOOK);
  expect(begun).toEqual(["one", "two"]);
});

test("a drawing that fails is followed by others", async () => {
  const begun: string[] = [];
  const look = looker<string>(async (found) => {
    begun.push(found);
    throw new Error("no connection");
  });
  for (const found of ["one", "two"]) {
    look(() => found);
    await vi.advanceTimersByTimeAsync(2 * LOOK);
  }
  expect(begun).toEqual(["one", "two"]);
});
