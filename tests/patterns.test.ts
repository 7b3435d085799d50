import { readdirSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import { describe, expect, test } from "vitest";
import { composedPatterns, literalPatterns, type ProgramPattern } from "./program-patterns.ts";

const LANGUAGES = readdirSync(join(import.meta.dirname, "fixtures/languages")).map((name) => name.split(".")[0] ?? "");

/** Makes those patterns that are composed only when they are needed. */
async function useAll(): Promise<void> {
  const { datePatterns } = await import("../src/parse/dates/date-patterns.ts");
  const { findPeriods } = await import("../src/parse/dates/find-periods.ts");
  const { excerpt } = await import("../templates/parts/excerpt.ts");
  for (const language of [...LANGUAGES, "ps"]) {
    datePatterns([language]);
    findPeriods("2019", [language]);
  }
  for (const language of LANGUAGES) excerpt("Much was said of it. ".repeat(20), 100, language);
}

/** What of a pattern's source is a repetition: `+`, `*`, `{2,}`, `{1,40}`; and what may look like one. */
const PARTS = /\\[pPuk](?:\{[^}]*\}|<[^>]*>)|\\.|\[(?:\\.|[^\]\\])*\]|\{(\d+)(?:(,)(\d*))?\}|[*+]/gsu;

function isEndless([part, least, comma, most]: readonly string[]): boolean {
  return part === "*" || part === "+" || (least !== undefined && comma !== undefined && most === "");
}

/** A pattern that repeats nothing without end takes the same time at every place of a text: only the others need a proof. */
function repeatsWithoutEnd({ source }: ProgramPattern): boolean {
  return [...source.matchAll(PARTS)].some(isEndless);
}

/** Signs that stand for themselves in a pattern, or enclose or part its alternatives. */
const SIGNS = /\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/gu;

/**
 * The outermost alternatives of a pattern. They are tried one after the other at each place, so the whole takes no longer than the sum
 * of theirs, and each is proved far sooner than all together. A class within a class (`v`) and a group that is referred to hold the
 * pattern together.
 */
function alternatives(pattern: ProgramPattern): ProgramPattern[] {
  if (pattern.flags.includes("v") || /\\[1-9k]/.test(pattern.source)) return [pattern];
  const sources = [""];
  let depth = 0;
  for (const [sign] of pattern.source.matchAll(SIGNS)) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (sign === "|" && depth === 0) sources.push("");
    else sources[sources.length - 1] += sign;
  }
  return sources.map((source) => ({ ...pattern, source }));
}

/** A look ahead at the end of a pattern takes the same time as the same signs in it; the automata know only these. */
const AHEAD = /\(\?=((?:\[[^\]]*\]|\\.|[^()\\])+)\)$/u;

/** Whether the time that a pattern takes grows with the text is the same for a bound of two as for one of 200, and told sooner. */
function provable(source: string): string {
  return source
    .replace(AHEAD, "(?:$1)")
    .replace(PARTS, (part: string, least?: string, comma?: string, most?: string) =>
      least === undefined || isEndless([part, least, comma ?? "", most ?? "x"])
        ? part
        : comma
          ? `{${Math.min(Number(least), 1)},${Math.min(Number(most), 2)}}`
          : `{${Math.min(Number(least), 2)}}`,
    );
}

/** Those whose time is not shown to grow in proportion to the text (by automata, so without luck and whatever the machine). */
async function superlinear(patterns: readonly ProgramPattern[]): Promise<string[]> {
  const unique = new Map(patterns.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern]));
  const found: string[] = [];
  for (const pattern of unique.values()) {
    const parts = alternatives(pattern).filter(repeatsWithoutEnd);
    // One alternative can match whatever would keep another busy: then the whole is proved where a part is not.
    if ((await allLinear(parts)) || (await allLinear([pattern]))) continue;
    found.push(`${pattern.file}: ${pattern.source}`);
  }
  return found;
}

async function allLinear(patterns: readonly ProgramPattern[]): Promise<boolean> {
  for (const { source, flags } of patterns) {
    const { status } = await check(provable(source), flags, { checker: "automaton", timeout: 60_000 });
    if (status !== "safe") return false;
  }
  return true;
}

describe("the regular expressions of the program take time in proportion to the text", () => {
  test("those written as literals", async () => {
    const literals = literalPatterns();
    expect(literals.length).toBeGreaterThan(500);
    expect(await superlinear(literals)).toEqual([]);
  }, 600_000);

  test("those that are composed", async () => {
    const { patterns, unused } = await composedPatterns(useAll);
    expect(unused).toEqual({});
    expect(patterns.length).toBeGreaterThan(300);
    expect(await superlinear(patterns)).toEqual([]);
  }, 600_000);

  test("which the proof would notice", async () => {
    const known = [
      String.raw`\s+$`,
      "^(?:a+)+$",
      String.raw`,(?:\w{1,9} *)*!`,
      String.raw`(.*)=\1`,
      String.raw`[|(]|\(|(?:b|c)?\s+$`,
    ];
    const patterns = known.map((source) => ({ file: "made", source, flags: "u" }));
    expect(await superlinear(patterns)).toHaveLength(known.length);
  });
});
