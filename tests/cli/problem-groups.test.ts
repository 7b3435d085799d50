/** Many problems of one kind are told once, with their number and the first few. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FEW, groupLines, groupProblems } from "../../src/cli/problem-groups.ts";
import { FAILED, Terminal } from "../../src/cli/terminal.ts";
import { BackfileError, describeProblem, type Problem } from "../../src/model/problem.ts";

const many = (count: number, problem: (number: number) => Partial<Problem>): Problem[] =>
  Array.from({ length: count }, (_, i) => ({
    severity: "error",
    file: `articles/raw/${i + 1}.txt`,
    found: "no article text was found",
    remedy: "save the page again",
    ...problem(i + 1),
  }));
const lines = (problems: readonly Problem[]) =>
  groupProblems(problems).flatMap((group) => groupLines(group, describeProblem));

describe("problems of one kind", () => {
  test("that are many are told once, with their number and the first few", () => {
    expect(lines(many(55, () => ({})))).toEqual([
      "error: 55 times: no article text was found; save the page again",
      "    articles/raw/1.txt",
      "    articles/raw/2.txt",
      "    articles/raw/3.txt",
      "    and 52 more; --json names them all",
    ]);
  });

  test("that are few are told one by one", () => {
    expect(lines(many(FEW, () => ({})))).toEqual(
      [1, 2, 3].map((n) => `error: articles/raw/${n}.txt: no article text was found; save the page again`),
    );
  });

  test("are those that differ in what they quote, in numbers and in paths, each with its own words", () => {
    const dates = many(4, (n) => ({
      field: "date",
      line: n,
      found: `"2021-13-0${n}" is no EDTF date`,
      remedy: "write a date",
    }));
    expect(lines(dates)).toEqual([
      "error: 4 times: date: … is no EDTF date; write a date",
      '    articles/raw/1.txt: "2021-13-01" is no EDTF date',
      '    articles/raw/2.txt: "2021-13-02" is no EDTF date',
      '    articles/raw/3.txt: "2021-13-03" is no EDTF date',
      "    and 1 more; --json names them all",
    ]);
    const names = ["a.txt", "two words.txt", "Wexmoor crawl.warc.gz#12", "the third of four.html"];
    const twins = many(4, (n) => ({ found: `the same bytes as articles/raw/${names[n - 1]}, so it has no record` }));
    expect(lines(twins)[0]).toBe("error: 4 times: the same bytes as … so it has no record; save the page again");
    const mended = many(4, (n) => ({
      found: "no space stands after the colon",
      remedy: `write one: title: Number ${n}`,
    }));
    expect(lines(mended)[0]).toBe("error: 4 times: no space stands after the colon; write one");
  });

  test("are not those of another field, remedy or severity", () => {
    const differing: Partial<Problem>[] = [{}, { field: "date" }, { remedy: "delete it" }, { severity: "warning" }];
    expect(
      groupProblems(differing.flatMap((other) => many(4, () => other))).map(({ problems }) => problems.length),
    ).toEqual([4, 4, 4, 4]);
  });

  test("with a kind of their own are one line from the second on", () => {
    const unread = many(5, () => ({ severity: "warning", kind: "captures are still unreadable" }));
    expect(lines(unread)).toEqual([
      "warning: 5 captures are still unreadable: articles/raw/1.txt, articles/raw/2.txt, articles/raw/3.txt and 2 more; --json says why",
    ]);
    const twins = many(2, (n) => ({ kind: "records are alike", named: `${n}.md is much like 9.md` }));
    expect(lines(twins)).toEqual([
      "error: 2 records are alike: 1.md is much like 9.md, 2.md is much like 9.md; --json says why",
    ]);
    expect(lines(unread.slice(0, 1))).toEqual([
      "warning: articles/raw/1.txt: no article text was found; save the page again",
    ]);
  });

  test("come errors first, and none is lost, whatever there is", () => {
    const problem = fc.record({
      severity: fc.constantFrom("error" as const, "warning" as const),
      file: fc.constantFrom("a.md", "b.md", "c.md"),
      found: fc.constantFrom('"x" is odd', '"y" is odd', "is missing", "has 3 signs"),
      remedy: fc.constantFrom("mend it", "write it: a", "write it: b"),
    });
    fc.assert(
      fc.property(fc.array(problem), (problems) => {
        const groups = groupProblems(problems);
        const sorted = (some: readonly Problem[]) => some.map((one) => JSON.stringify(one)).sort();
        expect(sorted(groups.flatMap((group) => group.problems))).toEqual(sorted(problems));
        const severities = groups.map(({ problems: [{ severity }] }) => severity);
        expect(severities).toEqual([...severities].sort());
      }),
    );
  });
});

describe("the terminal", () => {
  let said: { out: string; err: string };
  const outlet = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
    watched: false,
    signal: new AbortController().signal,
  };
  beforeEach(() => {
    said = { out: "", err: "" };
    vi.stubEnv("GITHUB_ACTIONS", "");
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test("ends with 1 where there is an error, with 0 where there are warnings alone, and says each thing once", () => {
    const [problem] = many(1, () => ({})) as [Problem];
    expect(new Terminal({}, outlet).finish({}, [problem, { ...problem }])).toBe(1);
    expect(new Terminal({}, outlet).finish({}, [{ ...problem, severity: "warning" }])).toBe(0);
    expect(said.err.match(/no article text/g)).toHaveLength(2);
  });

  test("names every problem in JSON, however many there are of one kind", () => {
    new Terminal({ json: true }, outlet).finish(
      { made: 0 },
      many(55, () => ({})),
    );
    expect(JSON.parse(said.out).problems).toHaveLength(55);
    expect(said.err).toBe("");
  });

  test("ends with 2 what could not be done, in one line for each reason and without a stack", () => {
    const faults = [
      new BackfileError(many(1, () => ({}))),
      Object.assign(new Error("ENOSPC: no space left on device, write"), { syscall: "write", code: "ENOSPC" }),
      new TypeError("undefined is not a function\nin a second line"),
      "thrown text",
    ];
    for (const fault of faults) {
      said.err = "";
      expect(new Terminal({}, outlet).fail(fault)).toBe(FAILED);
      expect(said.err).toMatch(/^error: [^\n]+\n$/);
    }
    expect(FAILED).toBe(2);
  });

  test("becomes annotations in GitHub Actions", () => {
    vi.stubEnv("GITHUB_ACTIONS", "true");
    vi.stubEnv("GITHUB_WORKSPACE", "/repository");
    new Terminal({ root: "/repository/papers" }, outlet).finish(
      {},
      many(1, () => ({ line: 3 })),
    );
    expect(said.err).toBe(
      "::error file=papers/articles/raw/1.txt,line=3::articles/raw/1.txt:3: no article text was found; save the page again\n",
    );
  });
});
