/** The lines of an article as they are read in a form: what each is there, and what the form states. */
import type { FieldName } from "../../model/fields.ts";
import type { Hint, Line } from "../../model/page-text.ts";
import type { Form, Meaning } from "./form.ts";
import { type Statement, stated, statementsOf } from "./values.ts";

/** How a form is read: its lines, marked, and its statements. */
export interface FormReading {
  /** The same lines in the same order. */
  lines: Line[];
  hints: Hint[];
}

/** Takes down what a form says of its lines. */
export class FormLines {
  readonly lines: Line[];
  readonly hints: Hint[] = [];
  /** Whether each line is a block of a page, so that no line goes on in the next. */
  readonly blocks: boolean;
  #form: Pick<Form, "name" | "familyFirst"> = { name: "" };

  constructor(lines: readonly Line[], blocks: boolean) {
    this.lines = [...lines];
    this.blocks = blocks;
  }

  /** From here on, what is read is of this form. */
  reads(form: Pick<Form, "name" | "familyFirst">): void {
    this.#form = form;
  }

  textAt(index: number): string {
    return this.lines[index]?.text.trim() ?? "";
  }

  isMarked(index: number): boolean {
    return this.lines[index]?.form !== undefined;
  }

  /** The line is a label, or a value of one. @param label As printed. */
  label(index: number, label: string): void {
    this.#mark(index, "label", label);
  }

  /** Words of the article stand on the line, behind the label that is cut off. */
  words(index: number, role: "headline" | "text" | "caption", label: string, words?: string): void {
    const line = this.lines[index];
    if (line && words !== undefined) this.lines[index] = { ...line, text: words };
    this.#mark(index, role, label);
  }

  /** Other words for a line, without what a program has put before them. */
  rewrite(index: number, text: string): void {
    const line = this.lines[index];
    if (line) this.lines[index] = { ...line, text };
  }

  /** What a label states. @param index The line of its value. */
  state(index: number, meaning: Meaning, value: string, label: string): void {
    this.add(index, statementsOf(meaning, value, this.#form), label);
  }

  /** What a line without labels states, by the named groups of its pattern. */
  stateGroups(index: number, groups: { readonly [field: string]: string | undefined }, label: string): void {
    for (const [field, value] of Object.entries(groups)) {
      if (value === undefined) continue;
      const statements = field === "authors" ? [{ field, value } as const] : stated(field as FieldName, value.trim());
      this.add(index, statements, label);
    }
  }

  add(index: number, statements: readonly Statement[], label: string): void {
    const line = this.lines[index]?.number;
    const where = this.#where(label);
    for (const { field, value } of statements)
      this.hints.push({ field, value, where, labelled: true, ...(line !== undefined && { line }) });
  }

  #mark(index: number, role: NonNullable<Line["form"]>["role"], label: string): void {
    const line = this.lines[index];
    if (line) this.lines[index] = { ...line, form: { role, rule: this.#where(label) } };
  }

  #where(label: string): string {
    return `form ${this.#form.name}: ${label}`;
  }
}
