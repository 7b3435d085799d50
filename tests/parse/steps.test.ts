/** The steps in which a page is read: each reads what it says, gives what it says, and gives a line no second role. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { readCapture } from "../../src/capture/capture.ts";
import type { PageText } from "../../src/model/page-text.ts";
import { ROLES, type Role } from "../../src/model/reading.ts";
import type { PageLine } from "../../src/parse/page/page-lines.ts";
import { type PageReading, type Step, step } from "../../src/parse/page-reading.ts";
import { takeSteps } from "../../src/parse/read-page.ts";
import { STEPS } from "../../src/parse/steps.ts";
import { loadVocabulary } from "../../src/vocabulary/vocabulary-folder.ts";
import { FIRST_ARCHIVE } from "../first-archive.ts";
import { madePages } from "./made-pages.ts";

// Each test reads every made page, on a machine that others may load.
vi.setConfig({ testTimeout: 600_000 });

const { sources, topics } = await loadVocabulary(FIRST_ARCHIVE);
const RAW = join(FIRST_ARCHIVE, "articles/raw");

const PAGES: readonly PageText[] = [
  ...madePages().map(({ capture }) => capture),
  ...readdirSync(RAW).map((name) => readCapture(readFileSync(join(RAW, name)), name)),
  { lines: [], hints: [] },
];

const GIVEN: readonly string[] = ["pageText", "knowledge"];
/** What several steps add to; there is none of it at the beginning. */
const TOGETHER: readonly string[] = ["roles", "clues", "conflicts", "warnings"];

/** What is seen of the steps while they read pages. */
interface Watch {
  /** What they do that goes against what they say of themselves. */
  faults: string[];
  asked: Set<Role>;
  given: Set<Role>;
  /** Lines without a role. */
  left: PageLine[];
}

function watchSteps(steps: readonly Step[], pages: readonly PageText[]): Watch {
  const faults = new Set<string>();
  const [asked, given] = [new Set<Role>(), new Set<Role>()];
  const left: PageLine[] = [];
  const watch = (step: Step, known: PageReading) => {
    const read = new Set<string>();
    const roles = watchedRoles(known.roles, asked);
    const result = step.run(watched({ ...known, roles }, (key) => read.add(key)));
    for (const fault of [...readFaults(step, read), ...givenFaults(step, result, known)])
      faults.add(`${step.name}: ${fault}`);
    for (const { role } of result.roles ?? []) given.add(role);
    return result;
  };
  for (const page of pages) {
    const { roles, page: measured } = takeSteps(steps, page, { sources, topics }, watch);
    left.push(...measured.lines.filter(({ index }) => !roles.has(index)));
  }
  return { faults: [...faults], asked, given, left };
}

function watchedRoles(roles: PageReading["roles"], asked: Set<Role>): PageReading["roles"] {
  return new Proxy(roles, {
    get: (target, key) =>
      key === "has"
        ? (index: number, ...wanted: Role[]) => {
            for (const role of wanted) asked.add(role);
            return target.has(index, ...wanted);
          }
        : target.at.bind(target),
  });
}

function watched(known: PageReading, onRead: (key: string) => void): PageReading {
  return new Proxy(known, {
    get: (target, key) => {
      onRead(String(key));
      return target[key as keyof PageReading];
    },
  });
}

function readFaults({ needs }: Step, read: ReadonlySet<string>): string[] {
  const said = new Set<string>(needs);
  return [...read].filter((key) => !said.has(key)).map((key) => `reads ${key}`);
}

function givenFaults({ gives }: Step, given: ReturnType<Step["run"]>, { roles }: PageReading): string[] {
  const keys = Object.keys(given).sort();
  const taken = given.roles?.filter(({ index }) => roles.has(index)) ?? [];
  const lines = given.roles?.map(({ index }) => index) ?? [];
  return [
    ...(keys.join() === gives.toSorted().join() ? [] : [`gives ${keys}`]),
    ...taken.map(({ index, role }) => `makes a ${roles.at(index)?.role} a ${role}`),
    ...(new Set(lines).size === lines.length ? [] : ["gives a line two roles"]),
  ];
}

describe("the steps", () => {
  it("need nothing that no earlier step gave, and give nothing that was given", () => {
    const known = new Set(GIVEN);
    const wrong: string[] = [];
    for (const { name, needs, gives } of STEPS) {
      wrong.push(...needs.filter((key) => !known.has(key)).map((key) => `${name} needs ${key}`));
      wrong.push(
        ...gives.filter((key) => known.has(key) && !TOGETHER.includes(key)).map((key) => `${name} gives ${key}`),
      );
      for (const key of gives) known.add(key);
    }
    expect(wrong).toEqual([]);
    expect(new Set(STEPS.map(({ name }) => name)).size).toBe(STEPS.length);
  });

  it("give roles, then clues, then decisions", () => {
    const last = STEPS.findLastIndex(({ gives }) => gives.includes("roles"));
    // Publisher and language are known by clues before anything can be read that depends on them.
    const first = STEPS.findIndex(
      ({ needs, gives }) => gives.includes("clues") && needs.some((key) => key === "roles" || key === "notices"),
    );
    // What no field has is known once all are decided.
    const decided = STEPS.findIndex(({ gives }) => gives.includes("decided"));
    expect(last).toBeLessThan(first);
    expect(decided).toBe(STEPS.length - 2);
  });

  describe("reading every made page", () => {
    const { faults, asked, given, left } = watchSteps(STEPS, PAGES);

    it("read nothing but what they need, give all that they say, and no line a second role", () => {
      expect(faults).toEqual([]);
    });

    it("ask for no role that none of them gives", () => {
      expect([...asked].filter((role) => !given.has(role))).toEqual([]);
      expect([...given].sort()).toEqual(ROLES.filter((role) => role !== "section").toSorted());
    });

    it("leave no line without a role", () => {
      expect(left).toEqual([]);
    });
  });
});

describe("the watch over the steps", () => {
  const lines = { lines: [{ number: 1, text: "Home" }], hints: [] };
  const measure = STEPS[0] as Step;
  const again = (name: string) =>
    step(name, ["page"], ["roles"], () => ({ roles: [{ index: 0, role: "body", rule: name }] }));

  it("sees a step that reads what it does not say", () => {
    const sly = { ...again("sly"), run: (known: PageReading) => ({ roles: known.hints.length > 0 ? [] : [] }) };
    expect(watchSteps([measure, sly], [lines]).faults).toEqual(["sly: reads hints"]);
  });

  it("sees a line that is given two roles, of which the first is final", () => {
    const steps = [measure, again("one"), again("two")];
    expect(watchSteps(steps, [lines]).faults).toEqual(["two: makes a body a body"]);
    expect(takeSteps(steps, lines, { sources, topics }).roles.at(0)?.rule).toBe("one");
  });
});
