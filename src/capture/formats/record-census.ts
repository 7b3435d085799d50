/** Counts the records of a file by what they are, to tell of those that are no articles. */
import type { Problem } from "../../model/problem.ts";

type Kind = "article" | "without text" | "damaged";

export class RecordCensus {
  readonly #first: { readonly [K in Kind]: number[] } = { article: [], "without text": [], damaged: [] };
  readonly #counts: { [K in Kind]: number } = { article: 0, "without text": 0, damaged: 0 };

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
