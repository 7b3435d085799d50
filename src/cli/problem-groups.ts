/** Many problems of one kind, told as one: with their number and the first few. */
import { type Problem, placeOf } from "../model/problem.ts";
import { visible } from "../text/controls.ts";

/** So many of one kind are still told one by one. */
export const FEW = 3;

export interface ProblemGroup {
  /** In the order in which they were found; never empty. */
  problems: readonly [Problem, ...Problem[]];
  /** What all of them say, quotations and numbers that differ left out. */
  says: string;
}

/** Errors before warnings, for who reads the beginning alone; else in the order in which each kind was first met. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = Map.groupBy(problems, (problem) => `${problem.severity}\n${problem.kind ?? sayingOf(problem)}`);
  const ordered = [...groups.values()].sort(([a], [b]) => rank(a) - rank(b));
  return ordered.map((members) => {
    const [first] = members as [Problem, ...Problem[]];
    const same = members.every(({ found, remedy }) => found === first.found && remedy === first.remedy);
    const says = same ? `${prefix(first)}${first.found}; ${first.remedy}` : sayingOf(first);
    return { problems: members as [Problem, ...Problem[]], says: visible(says) };
  });
}

/** The lines of a group for a terminal: one for each of a few problems, else one for all and the first few below it. */
export function groupLines({ problems, says }: ProblemGroup, describe: (problem: Problem) => string): string[] {
  const [{ severity, kind }] = problems;
  const count = problems.length.toLocaleString("en");
  if (kind !== undefined && problems.length > 1) {
    return [`${severity}: ${count} ${kind}: ${firstFew(problems, says)}; --json says why`];
  }
  if (problems.length <= FEW) return problems.map((problem) => `${severity}: ${describe(problem)}`);
  const first = problems.slice(0, FEW).map((problem) => `    ${shortly(problem, says)}`);
  const rest = (problems.length - FEW).toLocaleString("en");
  return [`${severity}: ${count} times: ${says}`, ...first, `    and ${rest} more; --json names them all`];
}

/** Of a group whose first problem is told: how many more there are, and the next few. */
export function groupRest({ problems: [, ...others], says }: ProblemGroup): string {
  return `${others.length.toLocaleString("en")} more of this kind: ${firstFew(others, says)}`;
}

function firstFew(problems: readonly Problem[], says: string): string {
  const rest = problems.length - FEW;
  const first = problems.slice(0, FEW).map((problem) => shortly(problem, says));
  return `${first.join(", ")}${rest > 0 ? ` and ${rest.toLocaleString("en")} more` : ""}`;
}

function rank(problem: Problem | undefined): number {
  return problem?.severity === "error" ? 0 : 1;
}

/** Where it is, with what was found unless the group says the same. */
function shortly(problem: Problem, says: string): string {
  const place = placeOf(problem);
  const own = place && (problem.kind !== undefined || says.includes(problem.found)) ? "" : problem.found;
  return visible([place, own].filter(Boolean).join(": "));
}

function sayingOf(problem: Problem): string {
  const { found, remedy } = problem;
  // What follows a colon in a remedy is to be written in one place alone.
  return `${prefix(problem)}${shapeOf(found)}; ${shapeOf(remedy.split(": ", 1)[0] ?? "")}`;
}

function prefix({ field }: Problem): string {
  return field === undefined ? "" : `${shapeOf(field.replace(/ "[^"]*"/g, ""))}: `;
}

/** Without what differs between two problems of one kind: quotations, paths and numbers. */
function shapeOf(text: string): string {
  return text
    .replace(/"[^"]*"|“[^“”]*”|`[^`]*`/g, "…")
    .replace(/\S+/g, (word) => (word.includes("/") ? "…" : word))
    .replace(/\d+/g, "…")
    .slice(0, 300);
}
