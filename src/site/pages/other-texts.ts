/** What the page of an article has of other records: further captures of it, and its text in other papers. */
import type { ArticleRecord } from "../../record/record.ts";
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
