/** Where the time of a command went. */

export interface Stage {
  name: string;
  /** Seconds on the clock. */
  seconds: number;
}

/** Measures stages, in the order in which they begin; one that is repeated counts once. Stages do not overlap. */
export class Timing {
  readonly #seconds = new Map<string, number>();

  /** @param start Name of what this process did before. */
  constructor(start: string) {
    this.#seconds.set(start, performance.now() / 1000);
  }

  async measure<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    if (!this.#seconds.has(name)) this.#seconds.set(name, 0);
    try {
      return await work();
    } finally {
      this.#seconds.set(name, (this.#seconds.get(name) ?? 0) + (performance.now() - start) / 1000);
    }
  }

  /** The stages, and what lies between them as `other`. */
  stages(): Stage[] {
    const stages = [...this.#seconds].map(([name, seconds]) => ({ name, seconds }));
    const known = stages.reduce((sum, { seconds }) => sum + seconds, 0);
    const rest = { name: "other", seconds: Math.max(0, performance.now() / 1000 - known) };
    return [...stages, rest].map(({ name, seconds }) => ({ name, seconds: Math.round(seconds * 1000) / 1000 }));
  }
}

/** A line for each stage: seconds, share and name; and their sum. */
export function stageLines(stages: readonly Stage[]): string[] {
  const total = stages.reduce((sum, { seconds }) => sum + seconds, 0);
  const line = (seconds: number, name: string) => {
    const share = total > 0 ? Math.round((100 * seconds) / total) : 0;
    return `${seconds.toFixed(2).padStart(8)} s ${String(share).padStart(4)} %  ${name}`;
  };
  return [...stages.map(({ seconds, name }) => line(seconds, name)), line(total, "together")];
}
