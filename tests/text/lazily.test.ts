import { expect, it, vi } from "vitest";
import { lazily } from "../../src/text/lazily.ts";

it("a value that is made when it is first asked for is made once, even where it is undefined", () => {
  const make = vi.fn(() => undefined);
  const value = lazily(make);
  expect(make).not.toHaveBeenCalled();
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});
