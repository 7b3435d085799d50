/** TypeScript as the browser gets it. */
import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseAst } from "vitest/node";
import { withoutTypes } from "../../src/system/strip-types.ts";

const PUBLIC = join(import.meta.dirname, "../../public");
const SCRIPTS = readdirSync(PUBLIC, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

/** What a program says, wherever in the text. */
function meaning(script: string): unknown {
  return JSON.parse(JSON.stringify(parseAst(script, { lang: "js" })), (key, value) =>
    ["start", "end", "range", "loc"].includes(key) ? undefined : value,
  );
}

describe("types are taken out", () => {
  test.each([
    ["of a signature", "function f(a: string, b?: number): void {}", "function f(a, b) {}"],
    ["of a type that has spaces", "let a: Promise<string | undefined>;", "let a;"],
    ["of what is stated of a value", "const a = (b as unknown as C).d!.e;", "const a = (b).d.e;"],
    ["of a function of types", "const f = g<A | B, C>(1) as D;", "const f = g(1);"],
    ["of a type that asks for types", "const a = new Map<string, Set<number>>();", "const a = new Map();"],
    ["of an import", 'import { type A, b } from "./c.ts";', 'import { b } from "./c.js";'],
    ["but not the spaces of a text", 'const a: string = "x : y   z"  ;', 'const a = "x : y   z"  ;'],
    ["after letters beyond ASCII", 'const é한𐐷 = (a: "é"): A => "é";', 'const é한𐐷 = (a) => "é";'],
  ])("%s", (_, typed, plain) => {
    expect(withoutTypes(typed)).toBe(plain);
  });

  test("with the lines that held nothing else, and with what is said of them", () => {
    const typed = `/** A file. */
import type { A } from "./a.ts";

/** Of B. */
interface B {
  /** Of c. */
  c: string;
}

/**
 * Of D.
 */
export type D = B | A;

/** Of e. */
const e = \`


\`;
`;
    expect(withoutTypes(typed)).toBe("/** A file. */\n\n/** Of e. */\nconst e = `\n\n\n`;\n");
  });

  test.each(SCRIPTS)("of %s, and nothing else", (name) => {
    const typed = readFileSync(join(PUBLIC, name), "utf8");
    const plain = withoutTypes(typed);
    const stripped = stripTypeScriptTypes(typed).replace(/("\.\/[\w/-]+)\.ts"/g, '$1.js"');
    expect(meaning(plain)).toEqual(meaning(stripped));
    expect(plain).not.toMatch(/ \n|\n\n\n|^\s|\.ts"/);
  });
});

test("what is no TypeScript is refused", () => {
  expect(() => withoutTypes("const = 1;")).toThrow(SyntaxError);
});
