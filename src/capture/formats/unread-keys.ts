/** Keys or columns of a file of data that hold text which is of no field, and how they are told: once for the file. */
import type { Problem } from "../../model/problem.ts";
import { beginning } from "../../text/truncate.ts";
import type { Value } from "./data-record.ts";

export class UnreadKeys {
  /** Each key with words that it holds. */
  readonly #examples = new Map<string, string>();
  readonly #what: "key" | "column";

  constructor(what: "key" | "column") {
    this.#what = what;
  }

  /** Takes the values of an article. @param text That of them which is its text. */
  add(values: readonly Value[], text: Value): void {
    const hasDate = values.some(({ meaning }) => meaning === "date" || meaning === "day" || meaning === "publication");
    let read: string[] | undefined;
    for (const value of values) {
      if (value === text || (value.meaning !== undefined && value.meaning !== "text")) continue;
      if (this.#examples.has(value.key) || this.#examples.size === MOST_KEYS) continue;
      const words = value.words.find((one) => isWording(one) || (!hasDate && isDay(one)));
      if (words === undefined) continue;
      read ??= values.filter((one) => one === text || (one.meaning ?? "text") !== "text").map(lettersOf);
      const letters = lettersOf(value);
      // A page as text and as HTML, a headline twice: nothing of it is lost.
      const isRead = read.some((one) => (letters.length < LEAST_PART ? one === letters : one.includes(letters)));
      if (!isRead) this.#examples.set(value.key, beginning(words, LONGEST_EXAMPLE));
    }
  }

  tell(tell: (problem: Problem) => void): void {
    const keys = [...this.#examples];
    if (keys.length === 0) return;
    const shown = keys.slice(0, SHOWN).map(([key, example]) => `"${key}" ("${example.replaceAll('"', "'")}")`);
    const rest = keys.length > SHOWN ? ` and ${keys.length - SHOWN} more` : "";
    const found =
      keys.length === 1
        ? `the ${this.#what} ${shown} holds text that is of no field, and is left out`
        : `${keys.length} ${this.#what}s hold text that is of no field, and are left out: ${shown.join(", ")}${rest}`;
    tell({
      severity: "warning",
      found,
      remedy:
        "where one has a field of the article, say so in articles/site.yaml and run parse --refresh: " +
        `keys: ${mappingOf(keys)}`,
    });
  }
}

/** Keys that are looked for, and those that are named. */
const MOST_KEYS = 100;
const SHOWN = 10;
const LONGEST_EXAMPLE = 40;
/** Fewer letters stand in a text by chance. */
const LEAST_PART = 20;

/** Words of a person, and no number, code, address or name of a file. */
function isWording(words: string): boolean {
  const text = words.trim();
  if (!/\p{L}/u.test(text)) return false;
  if (/\s/.test(text)) return !/^(?:https?:|data:|[[{<]\S{0,20}["=])/.test(text);
  return !/[\d_/@=]|\.\p{L}/u.test(text) && /\p{Lu}\p{Ll}|\p{Lo}/u.test(text);
}

/** A day in numbers, with a time or without. */
function isDay(words: string): boolean {
  return /^(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4})(?!\d)/.test(words.trim());
}

/** What to write, in YAML, for the first key that looks like a day, and for the first that does not. */
function mappingOf(keys: readonly [key: string, example: string][]): string {
  const isDate = ([, example]: [string, string]) =>
    isDay(example) || /^.{0,20}\d.{0,20}\b\d{4}\b|^\d{4}年/u.test(example);
  const [date, other] = [keys.find(isDate), keys.find((key) => !isDate(key))];
  const rows = [date && `date: ${JSON.stringify(date[0])}`, other && `FIELD: ${JSON.stringify(other[0])}`];
  return `{${rows.filter(Boolean).join(", ")}}${other ? " (for FIELD write title, source, authors, text …)" : ""}`;
}

/** The letters and digits of a value, without markup. */
function lettersOf({ words }: Value): string {
  return words
    .join("")
    .replace(/<[^<>]{0,2000}>|&#?\w{1,10};|[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
