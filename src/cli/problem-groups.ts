/** Groups problems of one kind, so that many are reported as one, with their number and the first few. */
import { type Problem, placeOf } from "../model/problem.ts";
import { visible } from "../text/controls.ts";
import { trimmed } from "../text/trim.ts";

/** Problems of one kind that are still reported one by one: more than three push others off the screen. */
export const FEW = 3;

export interface ProblemGroup {
  /** In the order in which they were found; never empty. */
  problems: readonly [Problem, ...Problem[]];
  /** The text that all of them share, with "…" in place of quotations and numbers that differ. */
  summary: string;
}

/** The groups, those with errors first, because some people read only the beginning; otherwise in the order of their first problem. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = Map.groupBy(problems, (problem) => `${problem.severity}\n${problem.kind ?? summaryOf(problem)}`);
  const ordered = [...groups.values()].sort(([a], [b]) => rank(a) - rank(b));
  return ordered.map((members) => {
    const [first] = members as [Problem, ...Problem[]];
    const same = members.every(({ found, remedy }) => found === first.found && remedy === first.remedy);
    const summary = same ? `${prefix(first)}${first.found}; ${first.remedy}` : summaryOf(first);
    return { problems: members as [Problem, ...Problem[]], summary: visible(summary) };
  });
}

/** The lines of a group for a terminal: one for each of a few problems; or one for all, with the first few below it. */
export function groupLines({ problems, summary }: ProblemGroup, describe: (problem: Problem) => string): string[] {
  const [{ severity, kind }] = problems;
  const count = problems.length.toLocaleString("en");
  if (kind !== undefined && problems.length > 1) {
    return [`${severity}: ${count} ${kind}: ${firstFew(problems, summary)}; --json says why`];
  }
  if (problems.length <= FEW) return problems.map((problem) => `${severity}: ${describe(problem)}`);
  const first = problems.slice(0, FEW).map((problem) => `    ${placeAndFinding(problem, summary)}`);
  const rest = (problems.length - FEW).toLocaleString("en");
  return [`${severity}: ${count} times: ${summary}`, ...first, `    and ${rest} more; --json names them all`];
}

/** The rest of a group whose first problem has been reported: how many more there are, and the next few. */
export function groupRest({ problems: [, ...others], summary }: ProblemGroup): string {
  return `${others.length.toLocaleString("en")} more of this kind: ${firstFew(others, summary)}`;
}

function firstFew(problems: readonly Problem[], summary: string): string {
  const rest = problems.length - FEW;
  const first = problems.slice(0, FEW).map((problem) => placeAndFinding(problem, summary));
  return `${first.join(", ")}${rest > 0 ? ` and ${rest.toLocaleString("en")} more` : ""}`;
}

function rank(problem: Problem | undefined): number {
  return problem?.severity === "error" ? 0 : 1;
}

/** The place of a problem, and what was found where the summary of the group does not say it. */
function placeAndFinding(problem: Problem, summary: string): string {
  if (problem.named !== undefined) return visible(problem.named);
  const place = placeOf(problem);
  const own = place && (problem.kind !== undefined || summary.includes(problem.found)) ? "" : problem.found;
  return visible([place, own].filter(Boolean).join(": "));
}

function summaryOf(problem: Problem): string {
  const { found, remedy } = problem;
  // The part of a remedy after a colon is particular to one place.
  return `${prefix(problem)}${shapeOf(found)}; ${shapeOf(remedy.split(": ", 1)[0] ?? "")}`;
}

function prefix({ field }: Problem): string {
  return field === undefined ? "" : `${shapeOf(field.replace(/ "[^"]*"/g, ""))}: `;
}

/** The text with "…" in place of what differs between problems of one kind: quotations, paths and numbers. */
function shapeOf(text: string): string {
  return withoutPaths(text.replace(/"[^"]*"|“[^“”]*”|`[^`]*`/g, "…"))
    .replace(/\d+/g, "…")
    .slice(0, 300);
}

/** The words of a file's name, if it ends a few words behind the slash, are of the path: `articles/raw/hospital copied.txt`. */
function withoutPaths(text: string): string {
  const words = text.split(" ");
  const shape: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (!word.includes("/")) {
      shape.push(word);
      continue;
    }
    shape.push("…");
    const more = endsPath(word) ? -1 : words.slice(i + 1, i + 1 + MOST_WORDS).findIndex(endsPath);
    i += more + 1;
  }
  return shape.join(" ");
}

/** How many words more than the first the name of a file may have. */
const MOST_WORDS = 12;
/** Whether a word ends as a file does, behind which a member may be named. */
function endsPath(word: string): boolean {
  return /\.[A-Za-z\d]{1,8}$/.test(trimmed(word.split("#", 1)[0] ?? "", ",;:)", "end"));
}
