/** A block of text as it stands in a page's markup. */
import type { HtmlElement } from "./html-tree.ts";

export interface TextBlock {
  /** The words with white space collapsed; never empty. */
  text: string;
  /** The innermost block element that the words stand in. */
  element: HtmlElement;
  /** The words again, cut where link, emphasis or strength changes. */
  runs: Run[];
  /** Characters of the text that stand in links. */
  linkedLength: number;
  /** Its rows, where it is a table of data. The text has " | " between cells, and " / " between rows. */
  table?: DataTable;
}

/** Words of one style. */
export interface Run {
  text: string;
  /** As written in the page. */
  href?: string;
  emphasis?: boolean;
  strong?: boolean;
}

export interface DataTable {
  /** All rows are of one length; cells that another reaches over are empty. */
  rows: Run[][][];
  /** Whether the first row names the columns. */
  header: boolean;
}
