/** Problems as workflow commands of GitHub Actions. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotation, annotations } from "../../src/cli/annotation.ts";
import { groupProblems } from "../../src/cli/problem-groups.ts";
import type { Problem } from "../../src/model/problem.ts";

const PLACE = { root: "/repository", repository: "/repository" };
const fault: Problem = { severity: "error", file: "articles/records/2021/fire.md", found: "is odd", remedy: "mend it" };

/** As GitHub's runner reads a line. */
function readCommand(line: string): { command: string; properties: { [name: string]: string }; message: string } {
  const [, command = "", properties = "", message = ""] = /^::(\w+)(?: ([^\n]*?))?::([^\n]*)$/.exec(line) ?? [];
  const plain = (text: string) =>
    text.replace(/%(0D|0A|25|3A|2C)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  const pairs = properties.split(",").filter(Boolean);
  return {
    command,
    properties: Object.fromEntries(
      pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), plain(pair.slice(pair.indexOf("=") + 1))]),
    ),
    message: plain(message),
  };
}

describe("a problem in GitHub Actions", () => {
  test("is an annotation at file and line", () => {
    expect(annotation({ ...fault, line: 2 }, PLACE)).toBe(
      "::error file=articles/records/2021/fire.md,line=2::articles/records/2021/fire.md:2: is odd; mend it",
    );
    expect(annotation({ severity: "warning", found: "is odd", remedy: "mend it" }, PLACE)).toBe(
      "::warning::is odd; mend it",
    );
  });

  test("names its file from the repository, and no file that is not in it", () => {
    const place = { root: "/repository/my papers", repository: "/repository" };
    const file = (name: string) => readCommand(annotation({ ...fault, file: name }, place)).properties.file;
    expect(file("articles/site.yaml")).toBe("my papers/articles/site.yaml");
    expect(file("/repository/saved/fire.txt")).toBe("saved/fire.txt");
    expect(file("/elsewhere/fire.txt")).toBeUndefined();
    expect(file("https://courier.example/fire")).toBeUndefined();
  });

  test("arrives as it is, whatever signs stand in it, and is one line", () => {
    const text = fc.string({ unit: fc.constantFrom("%", ":", ",", "a", "\n", "\r", "=", "::", "%0A", "é") });
    fc.assert(
      fc.property(text, text, (name, found) => {
        const line = annotation({ ...fault, file: `articles/${name}x`, line: 2, found }, PLACE);
        expect(line).not.toMatch(/[\r\n]/);
        const { command, properties, message } = readCommand(line);
        expect({ command, line: properties.line }).toEqual({ command: "error", line: "2" });
        expect(properties.file).toBe(`articles/${name}x`);
        expect(message).toContain(`: ${found.replace(/[\r\n]/g, "\ufffd")}; mend it`.slice(2));
      }),
    );
  });

  test("of many of one kind stands for all, so that others are not crowded out", () => {
    const files = Array.from({ length: 55 }, (_, i) => ({ ...fault, file: `articles/raw/${i}.txt` }));
    const lines = annotations(groupProblems([...files, { ...fault, found: "is other" }]), PLACE).map(readCommand);
    expect(lines.map(({ properties }) => properties.file)).toEqual(["articles/raw/0.txt", fault.file]);
    expect(lines[0]?.message).toMatch(
      /\n54 more of this kind: articles\/raw\/1\.txt, articles\/raw\/2\.txt, articles\/raw\/3\.txt and 51 more$/,
    );
  });

  test("of six kinds with three each are not more than GitHub shows", () => {
    const kinds = ["a", "b", "c", "d", "e", "f"].flatMap((kind) =>
      [1, 2, 3].map((n) => ({ ...fault, file: `${n}`, found: kind })),
    );
    expect(annotations(groupProblems(kinds.slice(0, 9)), PLACE)).toHaveLength(9);
    expect(annotations(groupProblems(kinds), PLACE)).toHaveLength(6);
  });
});
