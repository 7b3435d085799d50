/**
 * Problems as workflow commands of GitHub Actions, which shows them at the line of the file that they are about.
 * See "Workflow commands for GitHub Actions" in GitHub's documentation.
 */
import { isAbsolute, join, relative, sep } from "node:path";
import { describeProblem, type Problem } from "../model/problem.ts";
import { FEW, groupRest, type ProblemGroup } from "./problem-groups.ts";

/** GitHub shows at most 10 errors and 10 warnings of one step. */
const SHOWN = 10;

export interface Place {
  /** The archive's folder, absolute. */
  root: string;
  /** The folder of the repository, absolute. */
  repository: string;
}

/**
 * One annotation for each problem; one for a whole group where it has many problems, or where GitHub would not show all.
 * @param groups Those with errors first.
 */
export function annotations(groups: readonly ProblemGroup[], place: Place): string[] {
  return (["error", "warning"] as const).flatMap((severity) => {
    const ofSeverity = groups.filter(({ problems: [{ severity: its }] }) => its === severity);
    const each = ofSeverity.reduce((sum, { problems }) => sum + Math.min(problems.length, FEW), 0);
    return ofSeverity.flatMap((group) => {
      const [{ kind }] = group.problems;
      const alone = group.problems.length <= (each <= SHOWN && kind === undefined ? FEW : 1);
      if (alone) return group.problems.map((problem) => annotation(problem, place));
      return [annotation(group.problems[0], place, `\n${groupRest(group)}`)];
    });
  });
}

/** @param more Text after that of the problem. */
export function annotation(problem: Problem, place: Place, more = ""): string {
  const file = problem.file === undefined ? undefined : inRepository(problem.file, place);
  const properties = [
    ...(file === undefined ? [] : [`file=${escapeProperty(file)}`]),
    ...(file !== undefined && problem.line !== undefined ? [`line=${problem.line}`] : []),
  ];
  const head = properties.length > 0 ? ` ${properties.join(",")}` : "";
  return `::${problem.severity}${head}::${escapeData(describeProblem(problem) + more)}`;
}

/** The path in the repository, with forward slashes; `undefined` for an address and for a file outside of it. */
function inRepository(file: string, { root, repository }: Place): string | undefined {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(file)) return undefined;
  const path = relative(repository, isAbsolute(file) ? file : join(root, file))
    .split(sep)
    .join("/");
  return path === "" || isAbsolute(path) || path.split("/")[0] === ".." ? undefined : path;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
