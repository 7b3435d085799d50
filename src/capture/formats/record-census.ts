/** Counts the records of a file by what they are, to tell of those that are no articles. */
import type { Problem } from "../../model/problem.ts";
import { type DataRecord, type FieldsOfKeys, textOf, valuesOf } from "./data-record.ts";
import { UnreadKeys } from "./unread-keys.ts";

type Kind = "article" | "without text" | "damaged";

export class RecordCensus {
  readonly #first: { readonly [K in Kind]: number[] } = { article: [], "without text": [], damaged: [] };
  readonly #counts: { [K in Kind]: number } = { article: 0, "without text": 0, damaged: 0 };

  readonly #keys: UnreadKeys;

  /** @param keys What the keys of the records are called. */
  constructor(keys: "key" | "column" = "key") {
    this.#keys = new UnreadKeys(keys);
  }

  /**
   * Counts a record of data, and notes which of its keys are of no field.
   * @param record `undefined` where it cannot be read.
   * @returns Whether it holds the text of an article.
   */
  holdsText(record: DataRecord | undefined, number: number, fields?: FieldsOfKeys): boolean {
    if (!record) return this.counts("damaged", number);
    const values = valuesOf(record, fields);
    const text = textOf(values);
    if (text) this.#keys.add(values, text);
    return this.counts(text ? "article" : "without text", number);
  }

  /** @returns Whether the record is an article. */
  counts(kind: Kind, number: number): boolean {
    this.#counts[kind]++;
    if (this.#first[kind].length < SHOWN) this.#first[kind].push(number);
    return kind === "article";
  }

  tell(tell: (problem: Problem) => void): void {
    this.#told(
      "without text",
      "no text of an article",
      tell,
      "where one is an article, state in FILE.origin.yaml which key has its text, under Fields",
    );
    this.#told("damaged", "nothing that can be read", tell, "mend or remove them");
    this.#keys.tell(tell);
  }

  #told(kind: Kind, what: string, tell: (problem: Problem) => void, remedy: string): void {
    const count = this.#counts[kind];
    if (count === 0) return;
    const numbers = `#${this.#first[kind].join(", #")}${count > SHOWN ? ", …" : ""}`;
    const found =
      count === 1
        ? `record ${numbers} holds ${what}`
        : `${count.toLocaleString("en")} records hold ${what} (${numbers})`;
    tell({ severity: "warning", found, remedy });
  }
}

/** Numbers that are told. */
const SHOWN = 5;
