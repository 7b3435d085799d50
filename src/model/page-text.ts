/**
 * The form in which `src/capture` hands a page to `src/parse`: the lines that a reader sees, and what the page's metadata claims.
 * Neither room imports from the other.
 */
import type { FieldName, Link } from "./fields.ts";

export interface PageText {
  /** Every line of the page in reading order, blank ones included; `lines[i].number === i + 1`. */
  lines: Line[];
  /** What the page's metadata claims, which readers do not see; empty for a plain-text capture. */
  hints: Hint[];
  /** Where the page states that its article is not free to read: `JSON-LD NewsArticle.isAccessibleForFree`. */
  paid?: string;
  /** How many articles the capture may hold, where that is not sure and it is read as one. */
  articles?: number;
}

export interface Line {
  /** 1-based. For text: the line of the file. For HTML: the ordinal of the text block. */
  number: number;
  /** The words without the line break, in NFC, without control characters other than tab. A table of data is one line, with all its rows. */
  text: string;
  /** Only for HTML: what the markup says about the line. */
  block?: Block;
  /** Only for a line that a form tells (`src/capture/forms`). */
  form?: LineOfForm;
}

/** What a line is in a form: a label or its value, or words of the article, from which a label is cut off that stood before them. */
export interface LineOfForm {
  role: "label" | "headline" | "text" | "caption";
  /** The form and its label: `form Nexis: BYLINE`. */
  rule: string;
}

export interface Block {
  /** Lower-case name of the heading that the block is or is part of, else of the nearest block element: `h1`, `p`, `li`, `td`, `pre` … */
  tag: string;
  /** Whether `src/capture/html/main-content.ts` takes the block for part of the article. */
  main: boolean;
  /** Whether it stands in an element beside the article: by the element's name or class, or because that is another article. */
  aside?: true;
  /** Names and ARIA roles of the elements around it that tell its function, outermost first: `nav`, `header`, `aside`, `figure` … */
  within: string[];
  /** Lower-case class and id words of the element and its near ancestors, such as `byline` or `article-header`. */
  marks: string[];
  /** The block as CommonMark, or as a GitHub table, where that differs from `text` (emphasis, list marker, quotation). Links are in `links` and not here. */
  markdown?: string;
  /** In the order of the text. Only of blocks that are part of the article. */
  links?: Link[];
  /** Absolute address of the image that the block captions. */
  image?: string;
}

/** The `where` of the address that a capture was fetched from, which no page states itself. The name is that of the WARC header. */
export const FETCHED_FROM = "WARC-Target-URI";

/** One statement of the page's metadata. */
export interface Hint {
  field: FieldName;
  /** The statement as it was found, trimmed; one hint for each author. */
  value: string;
  /** The place in the page: `JSON-LD NewsArticle.datePublished`, `meta article:published_time`, `form Nexis: BYLINE`. */
  where: string;
  /** Number of the line that states it, where readers see it. */
  line?: number;
  /** Set where a form or a record of data states it outright, under a label for it. */
  labelled?: true;
}
