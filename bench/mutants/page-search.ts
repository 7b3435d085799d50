/**
 * Looks for pages that notice mutants of numbers, in steps for each: a page that reads the number, one where a comparison comes out otherwise
 * or a weight is asked for, one that a far greater or smaller number would decide, and one whose record is another. The pages that came furthest
 * are varied further.
 */

import { readCapture } from "../../src/capture/capture.ts";
import { BackfileError } from "../../src/model/problem.ts";
import type { MadePage } from "../../tests/parse/made-pages.ts";
import type { Mutant } from "./mutant.ts";
import type { KnownPage, Trial } from "./trial.ts";
import { type Chance, type PageSource, varied } from "./variation.ts";

export interface Found {
  source: PageSource;
  holds: Mutant[];
}

/** A page that came some way towards noticing a mutant. */
interface Approach {
  source: PageSource;
  /**
   * 0: another reading, but the same record. Below 1: another record where the number is a far one, so that it decides the page, and how far
   * the page is from where it counts. 1: a comparison comes out otherwise, to no effect. More: as far as it is from that.
   */
  missing: number;
}

interface Goal {
  mutant: Mutant;
  /** How often pages were varied for it. */
  turns: number;
  /** How often pages were read with it. */
  tries: number;
  approaches: Approach[];
}

/** Longer pages say much beside the number that they hold, and take long to read; some numbers need them. */
const LONGEST = 2400;
const LONGEST_BY_NUMBER = 5;
/** Mutants that a page is read with: most of those that it might notice make no difference. */
const TRIED = 6;
const TRIED_FIRST = 16;
/** Pages kept for each mutant. */
const APPROACHES = 8;

export class PageSearch {
  readonly #trial: Trial;
  readonly #goals: Goal[];
  readonly #sources: readonly PageSource[];
  readonly #others: readonly string[];
  readonly #chance: Chance;
  readonly found: Found[] = [];
  variations = 0;

  /** @param others Lines that may come in. */
  constructor(
    trial: Trial,
    mutants: readonly Mutant[],
    sources: readonly PageSource[],
    others: readonly string[],
    chance: Chance,
  ) {
    this.#trial = trial;
    this.#goals = mutants.map((mutant) => ({ mutant, turns: 0, tries: 0, approaches: [] }));
    this.#sources = sources;
    this.#others = others;
    this.#chance = chance;
  }

  /** The mutants that no page notices yet, with how near one came. */
  get open(): { mutant: Mutant; missing: number }[] {
    return this.#goals.map(({ mutant, approaches }) => ({
      mutant,
      missing: approaches[0]?.missing ?? Number.POSITIVE_INFINITY,
    }));
  }

  /** Reads the pages as they are, with the numbers that they may notice. @param until See `performance.now`. */
  readSources(until: number): void {
    for (const source of this.#sources) if (performance.now() < until) this.#look(source, TRIED_FIRST);
  }

  /** Varies a page for the mutant that had the fewest turns. */
  vary(): void {
    const goal = this.#next();
    if (!goal) return;
    goal.turns++;
    const near = goal.approaches.length > 0 && this.#chance() < 0.8;
    const from = near
      ? (goal.approaches[Math.floor(this.#chance() ** 2 * goal.approaches.length)] as Approach).source
      : this.#source();
    const sized = near && isDecided(goal) && this.#chance() < 0.7;
    const shorter = from.text.length > SHORT && this.#chance() < 0.4 ? this.#shortened(from) : from;
    const source = varied(shorter, { chance: this.#chance, others: this.#others, size: () => this.#size(goal), sized });
    if (source.text.length > longestFor(goal) || source.text === from.text) return;
    this.variations++;
    this.#look(source, TRIED, goal);
  }

  /** One of the sources, rather a short one: it takes a fraction of the time to read. */
  #source(): PageSource {
    const drawn = Array.from(
      { length: 3 },
      () => this.#sources[Math.floor(this.#chance() * this.#sources.length)] as PageSource,
    );
    return drawn.toSorted((a, b) => a.text.length - b.text.length)[0] as PageSource;
  }

  #shortened({ file, text }: PageSource): PageSource {
    const lines = text.split("\n");
    const count = Math.ceil((this.#chance() * lines.length) / 2);
    return { file, text: lines.toSpliced(Math.floor(this.#chance() * (lines.length - count)), count).join("\n") };
  }

  /** Those that had few turns, and those that a page came near to, first. */
  #next(): Goal | undefined {
    let best: Goal | undefined;
    for (let i = 0; i < 4; i++) {
      const goal = this.#goals[Math.floor(this.#chance() * this.#goals.length)];
      if (goal && (!best || goal.turns < best.turns)) best = goal;
    }
    return best;
  }

  /** Between both numbers of the mutant, mostly. */
  #size({ mutant }: Goal): number {
    const { change, value = 0 } = mutant;
    const other = "value" in change ? change.value : value;
    const [low, high] = [Math.min(value, other), Math.max(value, other)];
    if (mutant.kind === "weight" || low < 1 || this.#chance() < 0.3) return 1 + Math.floor(40 ** this.#chance());
    return Math.max(0, Math.round(low - 1.5 + this.#chance() * (high - low + 3)));
  }

  #look(source: PageSource, most: number, goal?: Goal): void {
    const page = pageOf(source);
    const known = page && this.#trial.know(page);
    if (!known) return;
    const concerned = this.#goals.filter((one) => {
      const missing = 2 + this.#trial.distance(known, one.mutant);
      if (missing > 2 && missing < Number.POSITIVE_INFINITY) note(one, source, missing);
      return missing === 2;
    });
    concerned.sort((a, b) => a.tries - b.tries);
    if (goal) this.#tryFar(goal, source, known);
    const asked = goal && concerned.includes(goal) ? [goal, ...concerned.filter((one) => one !== goal)] : concerned;
    const holds = asked.slice(0, most).filter((one) => this.#try(one, source, known));
    if (holds.length === 0) return;
    for (const held of holds) this.#goals.splice(this.#goals.indexOf(held), 1);
    this.found.push({ source, holds: holds.map(({ mutant }) => mutant) });
  }

  /** Whether the page would notice the number if it were far greater, or none at all. */
  #tryFar(goal: Goal, source: PageSource, known: KnownPage): void {
    const { mutant } = goal;
    const { change, value = 0 } = mutant;
    if (mutant.kind !== "threshold" || !("value" in change)) return;
    const far = { ...mutant, change: { ...change, value: change.value > value ? value * 1000 : -1 } };
    if (this.#trial.effect(known, far) === "record")
      note(goal, source, 0.1 + Math.min(9, this.#trial.distance(known, mutant)) / 10);
  }

  #try(goal: Goal, source: PageSource, known: KnownPage): boolean {
    goal.tries++;
    const effect = this.#trial.effect(known, goal.mutant);
    if (effect !== "record") note(goal, source, effect === "reading" ? 0 : 1);
    return effect === "record";
  }
}

/** Whether a far number decides the nearest page, so that sizes are what is missing. */
function isDecided({ approaches }: Goal): boolean {
  const missing = approaches[0]?.missing ?? 1;
  return missing > 0 && missing < 1;
}

/** A page of some paragraphs, in characters. */
const SHORT = 700;

function longestFor({ mutant }: Goal): number {
  return Math.max(LONGEST, LONGEST_BY_NUMBER * (mutant.value ?? 0));
}

/** Keeps the pages that came nearest; of those that came as near, the shorter ones. */
function note({ approaches }: Goal, source: PageSource, missing: number): void {
  const isFurther = (one: Approach) =>
    one.missing > missing || (one.missing === missing && one.source.text.length >= source.text.length);
  const at = approaches.findIndex(isFurther);
  if (approaches.length >= APPROACHES && at < 0) return;
  approaches.splice(at < 0 ? approaches.length : at, 0, { source, missing });
  approaches.splice(APPROACHES);
}

/** `undefined` for a page that is refused. */
export function pageOf({ file, text }: PageSource): MadePage | undefined {
  try {
    return { name: "variation", file, capture: readCapture(Buffer.from(text), file), others: [] };
  } catch (error) {
    if (error instanceof BackfileError) return undefined;
    throw error;
  }
}
