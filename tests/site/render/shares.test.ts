import { expect, it } from "vitest";
import { sharesOf } from "../../../src/site/render/shares.ts";

it("gives each process neighbouring volumes, of nearly as many records", () => {
  const volumes = ["2001", "1999", "undated", "2000", "2000", "2001", "1999", "2002"];
  expect([...sharesOf(volumes, 2)]).toEqual([
    ["1999", 0],
    ["2000", 0],
    ["2001", 1],
    ["2002", 1],
    ["undated", 1],
  ]);
});

it("gives all of a single volume to one", () => {
  expect([...sharesOf(["1999", "1999", "1999"], 2)]).toEqual([["1999", 1]]);
  expect([...sharesOf([], 2)]).toEqual([]);
});
