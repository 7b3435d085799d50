import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { append, largest, runsBy } from "../../src/text/list.ts";

/** More than a call takes arguments. */
const MANY = 200_000;

test("a list takes in more than a call has room for", () => {
  const list = [0];
  expect(() => list.push(...Array(MANY).fill(0))).toThrow(RangeError);
  append(list, Array(MANY).fill(1));
  expect(list.length).toBe(MANY + 1);
});

test("the largest of more than a call has room for is found", () => {
  const numbers = Array.from({ length: MANY }, (_, i) => (i * 7919) % MANY);
  expect(largest(numbers, 0)).toBe(MANY - 1);
  expect(largest([], 1)).toBe(1);
});

test("runs are told from their ends, and few of a long one are looked at", () => {
  const list = ["b", "b", undefined, "a", "a", "a", ...Array(1000).fill("c")];
  let looked = 0;
  const keyOf = (one: string | undefined) => {
    looked++;
    return one;
  };
  const runs = [...runsBy(list, keyOf)];
  expect(runs).toEqual([
    ["b", 0, 2],
    [undefined, 2, 3],
    ["a", 3, 6],
    ["c", 6, 1006],
  ]);
  expect(looked).toBeLessThan(80);
  expect([...runsBy([], String)]).toEqual([]);
});

/** What takes any number of arguments, and is given lists. */
const COLLECTS =
  /(?<![\w$])(?:push|unshift|splice|toSpliced|concat|apply|fromCharCode|fromCodePoint|Math\.(?:max|min|hypot)|Array\.of|append|prepend|replaceChildren)\(/g;

/** The calls of a source text in which something is spread into the arguments of what takes any number of them. */
function spreadCalls(text: string): string[] {
  return [...text.matchAll(COLLECTS)].flatMap(({ 0: call, index }) => {
    let depth = 1;
    for (let at = index + call.length; at < text.length && depth > 0; at++) {
      const character = text[at] as string;
      if (depth === 1 && text.startsWith("...", at)) return [text.slice(index, at + 40)];
      if ("([{".includes(character)) depth++;
      else if (")]}".includes(character)) depth--;
    }
    return [];
  });
}

test.each(["src/**/*.ts", "templates/**/*.ts", ".eleventy.ts"])("%s spread no list into arguments", (files) => {
  const program = join(import.meta.dirname, "../..");
  const paths = globSync(files, { cwd: program });
  expect(paths.length).toBeGreaterThan(0);
  const found = paths.flatMap((path) =>
    spreadCalls(readFileSync(join(program, path), "utf8")).map((call) => [path, call]),
  );
  expect(found).toEqual([]);
});

test.each([
  "all.push(...more)",
  "all.push(\n  one,\n  ...more,\n)",
  "Math.max(1, ...bars.map(size))",
])("`%s` would be found", (call) => expect(spreadCalls(call)).toHaveLength(1));
