/** Reads a page: gives every line a role, collects the clues for every field, and chooses the best-supported values. */

import type { Conflict } from "../model/conflict.ts";
import type { PageText } from "../model/page-text.ts";
import type { Problem } from "../model/problem.ts";
import type { LineRole, Reading } from "../model/reading.ts";
import { append } from "../text/list.ts";
import { findingOfBody } from "./decide/decide-fields.ts";
import { addClues, noClues } from "./page/clues.ts";
import { type LineRoles, RolesInHand } from "./page/line-roles.ts";
import type { PageLines } from "./page/page-lines.ts";
import type { Knowledge } from "./page/page-view.ts";
import type { Given, PageReading, Step } from "./page-reading.ts";
import { STEPS } from "./steps.ts";

/** Pure: the same page and knowledge give the same reading. Never throws; what it cannot tell it leaves out. */
export function readPage(pageText: PageText, knowledge: Knowledge): Reading {
  const { page, roles, body, article, decided, leftOut, conflicts, warnings } = takeSteps(STEPS, pageText, knowledge);
  return {
    fields: decided.fields,
    body: body.markdown,
    bodyFinding: findingOfBody(body, article, leftOut),
    roles: rolesOfLines(page, roles),
    clues: decided.clues,
    conflicts: [...conflicts],
    warnings: [...warnings],
  };
}

/** One role for each line of the capture, in order. Where two columns share a line, it has that of the text. */
function rolesOfLines({ lines }: PageLines, roles: LineRoles): LineRole[] {
  const byLine = new Map<number, LineRole>();
  for (const { index, numbers } of lines) {
    const { role, rule } = roles.at(index) ?? { role: "furniture" as const, rule: "outside-the-article" };
    for (const line of numbers) if (role === "body" || !byLine.has(line)) byLine.set(line, { line, role, rule });
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

/** Runs a step on what is known before it. */
type Run = (step: Step, known: PageReading) => ReturnType<Step["run"]>;

/**
 * All that is known of the page after the steps. What several steps give (roles, clues, conflicts, warnings) is added up: a line keeps
 * the first role that it is given.
 * @param run For tests, which look at what a step reads and gives.
 */
export function takeSteps(
  steps: readonly Step[],
  pageText: PageText,
  knowledge: Knowledge,
  run: Run = (step, known) => step.run(known),
): PageReading {
  const roles = new RolesInHand();
  const clues = noClues();
  const conflicts: Conflict[] = [];
  const warnings: Problem[] = [];
  const add = (given: Partial<Given<"roles" | "clues" | "conflicts" | "warnings">>) => {
    for (const { index, role, rule } of given.roles ?? []) roles.give(index, role, rule);
    addClues(clues, given.clues ?? []);
    append(conflicts, given.conflicts ?? []);
    append(warnings, given.warnings ?? []);
  };
  const together = { roles, clues, conflicts, warnings };
  const known: Partial<PageReading> = { pageText, knowledge, ...together };
  for (const step of steps) {
    const given = run(step, known as PageReading);
    add(given);
    Object.assign(known, given, together);
  }
  return known as PageReading;
}
