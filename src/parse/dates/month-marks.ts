/**
 * Names of months as one sign, for patterns of dates: found in a text once, instead of by each of twenty patterns, which with all names
 * in each would take half a second of a processor to compile for each language.
 */
import { calendarKey } from "../languages/calendar-words.ts";
import { quickly } from "./quickly.ts";

/** The source of a pattern of a month's mark: a letter for its number, and further ones up to the length of its name. */
export const MONTH_MARK = String.raw`[\ua001-\ua00c]\ua010{0,40}`;

const ZERO = 0xa000;
const FURTHER = "\ua010";
/** Letters of the Yi script that a text has of its own. */
const OWN = /[\ua000-\ua010]/g;

export class MonthMarks {
  readonly #months: ReadonlyMap<string, number>;
  readonly #name: RegExp;
  /** A name of each month, by its number. */
  readonly #names = new Map<number, string>();

  /** @param months The number of each month by its name, as `calendarKey` gives that. */
  constructor(months: ReadonlyMap<string, number>) {
    this.#months = months;
    this.#name = new RegExp(String.raw`${quickly([...months.keys()])}(?!\p{L})`, "giu");
    for (const [name, month] of months) this.#names.set(month, name);
  }

  /** The text, of the same length, with a mark for each name; undefined where it has none. */
  marked(text: string): string | undefined {
    this.#name.lastIndex = 0;
    if (!this.#name.test(text)) return undefined;
    return text.replace(OWN, "\ua015").replace(this.#name, (name) => {
      const month = this.#months.get(calendarKey(name));
      return month === undefined ? name : String.fromCharCode(ZERO + month) + FURTHER.repeat(name.length - 1);
    });
  }

  /** The parts of a match, with a name of the month for each mark. */
  named<T extends (string | undefined)[]>(parts: T): T {
    for (const [i, part] of parts.entries()) {
      const name = part === undefined ? undefined : this.#names.get(part.charCodeAt(0) - ZERO);
      if (name !== undefined && i > 0) parts[i] = name;
    }
    return parts;
  }
}
