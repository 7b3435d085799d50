import { expect, test } from "vitest";
import { stageLines, Timing } from "../../src/system/timing.ts";

test("stages stand in the order in which they began, a repeated one once, and what is between them last", async () => {
  const timing = new Timing("start");
  expect(await timing.measure("first", () => 1)).toBe(1);
  await timing.measure("second", async () => {});
  await expect(timing.measure("first", () => Promise.reject(new Error("fails")))).rejects.toThrow("fails");
  const stages = timing.stages();
  expect(stages.map(({ name }) => name)).toEqual(["start", "first", "second", "other"]);
  expect(stages.every(({ seconds }) => seconds >= 0)).toBe(true);
});

test("a table has seconds, shares and a sum", () => {
  const stages = [
    { name: "plan", seconds: 0.5 },
    { name: "pages", seconds: 1.5 },
  ];
  expect(stageLines(stages)).toEqual([
    "    0.50 s   25 %  plan",
    "    1.50 s   75 %  pages",
    "    2.00 s  100 %  together",
  ]);
  expect(stageLines([])).toEqual(["    0.00 s    0 %  together"]);
});
