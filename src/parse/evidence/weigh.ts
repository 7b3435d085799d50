/** Chooses the best-supported value of a field among its clues, and says how certain it is. */
import type { FieldName, Fields } from "../../model/fields.ts";
import { CERTAINTIES, type Certainty, type ClueOf, type Finding } from "../../model/reading.ts";

/** A clue of this weight states the value outright. */
export const STATED = 0.85;
/** A clue of this weight, or clues that together reach it, make the value a fair inference. */
export const INFERRED = 0.5;

export interface Decision<F extends FieldName> {
  finding: Finding<Fields[F]>;
  /** The clues in order: the winner's first, then those that agree with it, then the rest. */
  clues: ClueOf<F>[];
  /** Clues of another value that are strong enough to cast doubt. */
  against: ClueOf<F>[];
}

/**
 * `key` maps a value to what equal values have in common. Clues that agree support each other; the value with the most
 * support wins. `doubt`: from which weight a clue against the winner lowers the certainty, and by how many steps.
 */
export function decide<F extends FieldName>(
  clues: readonly ClueOf<F>[],
  key: (value: Fields[F]) => string,
  doubt: { from: number; steps: number } = { from: STATED, steps: 1 },
): Decision<F> | undefined {
  const groups = new Map<string, ClueOf<F>[]>();
  for (const clue of clues) {
    const group = groups.get(key(clue.value));
    if (group) group.push(clue);
    else groups.set(key(clue.value), [clue]);
  }
  const ranked = [...groups.values()]
    .map((group) => ({ group: group.toSorted((a, b) => b.weight - a.weight), support: jointWeight(group) }))
    .sort((a, b) => b.support - a.support);
  const best = ranked[0];
  const winner = best?.group[0];
  if (!best || !winner) return undefined;
  const others = ranked.slice(1).flatMap(({ group }) => group);
  const against = others.filter((clue) => clue.weight >= INFERRED);
  const certainty = lowered(
    certaintyOf(best.support),
    others.some((clue) => clue.weight >= doubt.from) ? doubt.steps : 0,
  );
  return {
    finding: { value: winner.value, certainty, rule: winner.rule, lines: winner.lines, quote: winner.quote },
    clues: [
      winner,
      ...best.group.slice(1).map((clue) => remarked(clue, `agrees with ${winner.rule}`)),
      ...others.map((clue) => remarked(clue, `outweighed by ${winner.rule}`)),
    ],
    against,
  };
}

function remarked<F extends FieldName>(clue: ClueOf<F>, remark: string): ClueOf<F> {
  return { ...clue, remark: clue.remark ?? remark };
}

export function certaintyOf(weight: number): Certainty {
  if (weight >= STATED) return "high";
  return weight >= INFERRED ? "medium" : "low";
}

/** Independent clues add up: two of 0.6 make 0.84. Clues of one rule count once. */
export function jointWeight(clues: readonly Pick<ClueOf<FieldName>, "rule" | "weight">[]): number {
  const byRule = new Map<string, number>();
  for (const clue of clues) byRule.set(clue.rule, Math.max(byRule.get(clue.rule) ?? 0, clue.weight));
  let doubt = 1;
  for (const weight of byRule.values()) doubt *= 1 - weight;
  return 1 - doubt;
}

function lowered(certainty: Certainty, steps: number): Certainty {
  return CERTAINTIES[Math.min(CERTAINTIES.length - 1, CERTAINTIES.indexOf(certainty) + steps)] as Certainty;
}
