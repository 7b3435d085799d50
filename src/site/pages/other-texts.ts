/** What the page of an article has of the past and of other records: corrections, further captures of it, its text in other papers. */
import type { ArticleRecord } from "../../record/record.ts";
import type { DateInWords } from "./date-in-words.ts";
import type { Entry } from "./entry.ts";

/** Another record of an article, made of another capture (`same-as`). */
export interface Witness {
  record: ArticleRecord;
  entry: Entry;
  correct?: string;
  captureUrl?: string;
}

/** The text of an article in another paper. */
export interface Reprint {
  record: ArticleRecord;
  entry: Entry;
}

/** A field that a person has corrected. Long values are not told. */
export interface ShownCorrection {
  date: DateInWords;
  field: string;
  from?: string;
  to?: string;
  removed?: true;
}
