/** A text block of a page, with what its markup says. */
import type { HtmlElement } from "./html-tree.ts";

export interface TextBlock {
  /** The words with white space collapsed; never empty. */
  text: string;
  /** The innermost block element around the words. */
  element: HtmlElement;
  /** The words, divided where link, emphasis or strength changes. */
  runs: Run[];
  /** Number of characters that are in links. */
  linkedLength: number;
  /** The list items around it, outermost first, whose first block came before: those that it goes on with. */
  items: HtmlElement[];
  /** The lines of a piece of code, with their indents. In `text` they are separated by spaces. */
  code?: string;
  /** The rows of a table of data. In `text` cells are separated by " | " and rows by " / ". */
  table?: DataTable;
}

/** Where a block stands: in the article, in an element beside it (by its name, or because it is another article), or elsewhere. */
export type Place = "main" | "aside" | "elsewhere";

/** Words of one style. */
export interface Run {
  text: string;
  /** The address as written in the page. */
  href?: string;
  emphasis?: boolean;
  strong?: boolean;
  /** Whether the words are struck out. They are not in the text of the block, unless it has no others. */
  struck?: boolean;
}

export interface DataTable {
  /** All rows have the same length. A cell into which another extends is empty. */
  rows: Run[][][];
  /** Whether the first row names the columns. */
  header: boolean;
}
