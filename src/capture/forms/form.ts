/** A form: how a database, a clipper or a mail program writes what it knows about an article above and below its text. */
import type { FieldName } from "../../model/fields.ts";

/**
 * What stands under a label: the value of a field, several of them in one value, words of the article (`text`, `caption`), or what is not of
 * the article (`apart`): when it was loaded, sent, clipped or looked up, how long it is, its number in the database.
 */
export type Meaning =
  | Exclude<FieldName, "captions" | "links" | "topics" | "note">
  | ("section-and-page" | "publication" | "address-or-source" | "day" | "subject")
  | ("text" | "caption" | "apart");

/** A line without a label, known by its place or its shape. Named groups of the pattern are the fields that it states. */
export interface FormLine {
  /** For evidence: `date line`. */
  name: string;
  pattern: RegExp;
}

export interface Form {
  /** As evidence and `explain` call it: `Nexis`. */
  name: string;
  /** The beginning and the end of an article in this form. */
  example: string;
  /** Text that looks like it and is no such form. */
  unlike?: string;
  /** A line that tells the form. Absent for a form that is told by its `codes` or by its first lines alone. */
  sign?: RegExp;
  /** What each sign, and each line known by its shape, has somewhere. It is looked for first, because that takes less time. */
  holds?: RegExp;
  /** Labels that mean something else here than in general (`LABELS`), or nothing elsewhere: names separated by strokes, in lower case. */
  labels?: { readonly [M in Meaning]?: string };
  /** Labels that stand alone, as printed, over what they label. */
  headings?: { readonly [M in Meaning]?: string };
  /** Whether the labels are short codes, with or without a value beside them (`HD`). */
  codes?: true;
  /** Lines above the text that no label tells, in any order. */
  lines?: readonly FormLine[];
  /** Lines that follow each other without labels, each where it fits; the first begins the sequence. */
  sequence?: readonly FormLine[];
  /** Whether the lines above the labels are source, date, edition and title, in an order that the place of the date tells. */
  headed?: true;
  /** Which line above the text is the title where nothing else tells: the first under what the form states, or the last above it. */
  titled?: "under" | "above";
  /** From this line on nothing is of the article. */
  foot?: RegExp;
  /** Whether people's names are written family name first: `Quillfeather, Mara`. */
  familyFirst?: true;
}
