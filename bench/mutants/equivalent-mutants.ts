/** Mutants that no page can notice, each with the reason. */
import type { Mutant } from "./mutant.ts";

/** By the label of the mutant: the reason why the parser reads every page as before. */
const EQUIVALENT: { [label: string]: string } = {};

const met = new Set<string>();

/** Why nothing can notice the mutant, or undefined. */
export function equivalence({ label, twice }: Mutant): string | undefined {
  if (twice) return "the phrase stands in another table too, and all tables apply to every page";
  const reason = EQUIVALENT[label];
  if (reason !== undefined) met.add(label);
  return reason;
}

/** Entries for which there was no mutant: the code has changed. */
export function unusedEquivalences(): string[] {
  return Object.keys(EQUIVALENT).filter((label) => !met.has(label));
}
