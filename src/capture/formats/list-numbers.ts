/** Numbers of the items of one list of a document, as word processors count them. */
import { listNumeral, type NumeralFormat } from "../../text/list-numerals.ts";

/** How the items of one depth are numbered. */
export interface ListLevel {
  /** Number of the first item. */
  start: number;
  /** Absent where the items have no number. */
  format?: NumeralFormat | undefined;
  /** `(%2)`, `%1.%2`: what is shown, with the number of a depth, counted from 1, behind each per cent sign. */
  pattern: string;
}

/** Depths are counted from 0. */
export class ListNumbers {
  /** The numbers of the last item and of those around it. */
  readonly #numbers: number[] = [];
  readonly #starts = new Map<number, number>();

  /** Lets the next item of a depth have a number. */
  restart(depth: number, number: number): void {
    this.#starts.set(depth, number);
  }

  /** The number of the next item at a depth. */
  next(depth: number, levels: readonly (ListLevel | undefined)[]): number {
    const before = this.#numbers[depth];
    const number =
      this.#starts.get(depth) ?? (before === undefined ? (levels[depth]?.start ?? 1) : Math.min(before + 1, HIGHEST));
    this.#starts.delete(depth);
    for (let above = this.#numbers.length; above < depth; above++) this.#numbers[above] = levels[above]?.start ?? 1;
    this.#numbers[depth] = number;
    this.#numbers.length = depth + 1;
    return number;
  }

  /** The last item's number as it is shown. */
  label(pattern: string, levels: readonly (ListLevel | undefined)[]): string {
    return pattern
      .replace(/%(\d)/g, (_, digit: string) => {
        const depth = Number(digit) - 1;
        return listNumeral(this.#numbers[depth] ?? levels[depth]?.start ?? 1, levels[depth]?.format ?? "decimal");
      })
      .trim();
  }
}

const HIGHEST = 999_999_999;

/** Whether the items of a depth are numbered `3.`, which HTML and Markdown can say without a word in the text. */
export function isPlain({ format, pattern }: ListLevel, depth: number): boolean {
  return format === "decimal" && pattern === `%${depth + 1}.`;
}
